using Artifacts.Models.Tests.Replay;

namespace Artifacts.Models.Tests.Comparing;

/// <summary>Every case said in C# and compared, once for all tests.</summary>
public sealed class Outcomes : IAsyncLifetime
{
    private readonly SdkCases sdk = new();
    private Outcome[]? all;

    internal IReadOnlyList<Outcome> All => all ??= [.. sdk.All.AsParallel().AsOrdered().Select(one => new Outcome(one, [.. JsonComparison.Compare(Replayer.Json(one), one.Json)]))];

    public ValueTask InitializeAsync() => sdk.ReadAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

using Artifacts.Tests.Snapshots;
using PublicApiGenerator;

namespace Artifacts.Tests.PublicApi;

public sealed class PublicApiTests
{
    [Fact]
    public void What_authors_may_use_changes_only_on_purpose() =>
        Snapshot.Verify(
            typeof(Artifact).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n",
            "Artifacts",
            "txt");
}

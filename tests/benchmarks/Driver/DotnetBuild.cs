using System.Globalization;

namespace Artifacts.Benchmarks;

/// <summary><c>dotnet build</c> of the C# definitions, with the generator or, as the bare build, without.</summary>
/// <param name="title">What the tables call it.</param>
/// <param name="source">The C# project.</param>
/// <param name="repository">The repository, with generator, library and task built.</param>
/// <param name="folder">Where the copy is built.</param>
/// <param name="services">How many dashboards.</param>
/// <param name="generates">Whether the generator takes part.</param>
internal sealed class DotnetBuild(string title, string source, string repository, string folder, int services, bool generates)
    : Contender(title, folder, services)
{
    // A server of its own, so that neither other builds on this machine nor the other contender share its warmth or memory.
    private readonly CompilerServer server = new($"artifacts-benchmark-{Environment.ProcessId}-{services}-{generates}");

    /// <inheritdoc/>
    public override string? Output => generates ? Path.Combine(Folder, "output") : null;

    private int edits;

    /// <inheritdoc/>
    protected override string DefinitionsFile => Path.Combine(Folder, "ServiceDashboards.cs");

    private string[] Properties => [$"-p:BenchmarkRepository={repository}", $"-p:Bare={(generates ? "false" : "true")}"];

    /// <inheritdoc/>
    public override void Prepare()
    {
        CopySources(source, Folder);
        WriteSize();
        Commands.Run(Folder, ["dotnet", "restore", "--disable-build-servers", .. Properties]);
    }

    /// <summary>Changes the text of one dashboard.</summary>
    public override void Edit()
    {
        edits++;
        WriteSize();
    }

    /// <inheritdoc/>
    public override void Clean() => SetAside("bin", Path.Combine("obj", "Debug"), "output");

    /// <summary>One cold build that says where its time goes: milliseconds by stage.</summary>
    public Dictionary<string, double> Profile()
    {
        Clean();
        string traces = Directory.CreateDirectory(Path.Combine(Folder, "traces")).FullName;
        Commands.Run(Folder, StageProfile.Environment(traces), Command(warm: false));
        return StageProfile.Read(traces);
    }

    /// <inheritdoc/>
    public override Measurement Build(bool warm)
    {
        Measurement build = MeasuredProcess.Run(Folder, Command(warm));
        return warm ? build with { PeakMegabytes = Math.Max(build.PeakMegabytes, server.PeakMegabytes()) } : build;
    }

    /// <inheritdoc/>
    public override void StopServers() => server.Stop();

    private void WriteSize() =>
        File.WriteAllText(Path.Combine(Folder, "Size.cs"), string.Create(CultureInfo.InvariantCulture, $$"""
            namespace Fleet;

            internal static class Size
            {
                public const int Services = {{Services}};

                public const string EndOfLast = ".{{new string(' ', edits)}}";
            }

            """));

    private string[] Command(bool warm) =>
    [
        "dotnet", "build", "--no-restore", .. Properties,
        .. warm ? ["-p:UseSharedCompilation=true", $"-p:SharedCompilationId={server.PipeName}"] : (string[])["--disable-build-servers"],
    ];
}

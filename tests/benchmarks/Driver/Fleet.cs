namespace Artifacts.Benchmarks;

/// <summary>The contenders that build one number of dashboards.</summary>
internal sealed class Fleet
{
    /// <summary>The compiler that the SDK and its own examples are built with.</summary>
    public const string TypeScript = "typescript";

    /// <summary>The compiler rewritten in Go.</summary>
    public const string NativeTypeScript = "typescript-native";

    /// <summary>Sets up the contenders that take part.</summary>
    public Fleet(int services, Options options, string repository, string workFolder)
    {
        Services = services;
        string csharp = Path.Combine(repository, "tests", "benchmarks", "csharp");
        string typescript = Path.Combine(repository, "tests", "benchmarks", "typescript");
        string Folder(string name) => Path.Combine(workFolder, $"{services}-{name}");
        Artifacts = options.Includes("artifacts") ? new DotnetBuild("Artifacts", csharp, repository, Folder("artifacts"), services, generates: true) : null;
        Bare = options.Includes("bare") ? new DotnetBuild("bare build", csharp, repository, Folder("bare"), services, generates: false) : null;
        Sdk = options.Includes("sdk") ? new TypeScriptSdk("SDK", typescript, Folder("sdk"), services, TypeScript) : null;
        NativeSdk = options.Includes("sdk") ? new TypeScriptSdk("SDK, native tsc", typescript, Folder("sdk-native"), services, NativeTypeScript) : null;
    }

    /// <summary>How many dashboards.</summary>
    public int Services { get; }

    /// <summary>Our build.</summary>
    public DotnetBuild? Artifacts { get; }

    /// <summary>The same build without the generator.</summary>
    public DotnetBuild? Bare { get; }

    /// <summary>Grafana's SDK with the TypeScript that it uses itself.</summary>
    public Contender? Sdk { get; }

    /// <summary>Grafana's SDK with the newest TypeScript.</summary>
    public Contender? NativeSdk { get; }

    /// <summary>Those that take part, in the order of a round.</summary>
    public IEnumerable<Contender> Contenders => new[] { Artifacts, Sdk, NativeSdk, Bare }.OfType<Contender>();
}

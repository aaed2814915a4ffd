using Artifacts.Text;

namespace Artifacts.Generator;

/// <summary>What the hosts themselves can find wrong.</summary>
internal static class GeneratorRules
{
    /// <summary>The generator and the library that definitions are written against differ.</summary>
    public static readonly Rule VersionMismatch =
        new("ART1012", "Generator and Artifacts library differ", Configurable: false);

    /// <summary>The engine broke on definitions that it accepted.</summary>
    public static readonly Rule EngineFailed =
        new("ART1015", "The engine failed", Configurable: false);

    /// <summary>A limit is not a number that limits anything.</summary>
    public static readonly Rule InvalidLimit =
        new("ART1014", "Invalid evaluation limit", Configurable: false);
}

using Artifacts.Text;
using Microsoft.CodeAnalysis;

namespace Artifacts.Generator;

/// <summary>
/// Compares the generator's own copy of the Artifacts library with the one that definitions reference: records of one
/// version can't be made from code written for another.
/// </summary>
internal static class HostVersion
{
    private static readonly Version OwnVersion = typeof(Artifact).Assembly.GetName().Version!;

    /// <summary>The generator's version.</summary>
    public static string Own => Print(OwnVersion);

    /// <summary>What is wrong with the reference, if anything.</summary>
    public static Finding? Check(Compilation compilation)
    {
        var referenced = compilation.ReferencedAssemblyNames
            .FirstOrDefault(name => name.Name == typeof(Artifact).Assembly.GetName().Name);
        if (referenced is null)
        {
            return new Finding(
                GeneratorRules.VersionMismatch,
                Span: null,
                $"The project uses the Artifacts generator {Own} but does not reference the Artifacts library; reference version {Own} of it");
        }

        return referenced.Version == OwnVersion
            ? null
            : new Finding(
                GeneratorRules.VersionMismatch,
                Span: null,
                $"The generator is version {Own} but the referenced Artifacts library is version {Print(referenced.Version)}; reference {Own} of both");
    }

    private static string Print(Version version) => version.ToString(3);
}

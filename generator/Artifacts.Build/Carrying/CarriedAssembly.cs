using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Artifacts.Build.Carrying;

/// <summary>What the generator left in a compiled assembly: artifacts and the word that they are all, or failures.</summary>
/// <param name="Artifacts">The artifacts in the order they are carried.</param>
/// <param name="Failures">Why there are none.</param>
/// <param name="Completions">How many times the generator says that it finished.</param>
/// <param name="Count">How many artifacts the generator says there are.</param>
/// <param name="Hash">The hash over paths and hashes that the generator computed.</param>
internal sealed record CarriedAssembly(
    IReadOnlyList<CarriedArtifact> Artifacts,
    IReadOnlyList<CarriedFailure> Failures,
    int Completions,
    int Count,
    string Hash)
{
    /// <summary>Reads an assembly's metadata; nothing is loaded.</summary>
    public static CarriedAssembly Read(string path)
    {
        try
        {
            return AttributeReader.Read(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            throw new BuildException(
                BuildErrors.CarrierBroken, $"The compiled assembly '{path}' can't be read: {exception.Message}");
        }
    }

    /// <summary>The artifacts, once it is sure that they are all that the generator made.</summary>
    public IReadOnlyList<CarriedArtifact> Complete()
    {
        if (Completions == 0)
        {
            throw new BuildException(
                BuildErrors.GeneratorDidNotRun,
                "The Artifacts generator did not run, so nothing is written or deleted. Look for CS8784, CS8785 or CS9057 "
                + "among the warnings, and for targets that remove analyzers");
        }

        if (Completions > 1 || Count != Artifacts.Count || Hash != Digest())
        {
            throw new BuildException(
                BuildErrors.CarrierBroken,
                string.Format(
                    CultureInfo.InvariantCulture,
                    "The compiled assembly carries {0} artifacts, not the {1} that the generator made, so nothing is written "
                    + "or deleted. Attributes of Artifacts.Generated are not for hand-written code, and nothing may strip them",
                    Artifacts.Count,
                    Count));
        }

        return Artifacts;
    }

    private string Digest()
    {
        using var hash = SHA256.Create();
        var text = new StringBuilder();
        foreach (var artifact in Artifacts)
        {
            text.Append(artifact.Path).Append('\n').Append(artifact.Hash).Append('\n');
        }

        return Convert.ToBase64String(hash.ComputeHash(Encoding.UTF8.GetBytes(text.ToString())));
    }
}

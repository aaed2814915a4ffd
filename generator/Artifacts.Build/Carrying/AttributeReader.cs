using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Artifacts.Build.Carrying;

/// <summary>Reads the attributes of namespace <c>Artifacts.Generated</c> from an assembly's metadata.</summary>
internal static class AttributeReader
{
    private const string Library = "Artifacts";
    private const string Namespace = "Artifacts.Generated";

    /// <summary>Reads an assembly.</summary>
    public static CarriedAssembly Read(string path)
    {
        List<CarriedArtifact> artifacts = [];
        List<CarriedFailure> failures = [];
        var completions = 0;
        var count = 0;
        var hash = "";

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        using var image = new PEReader(stream, PEStreamOptions.PrefetchMetadata);
        var metadata = image.GetMetadataReader();
        foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            var value = metadata.GetBlobReader(attribute.Value);
            switch (NameOf(attribute, metadata))
            {
                case "GeneratedArtifactAttribute":
                    SkipProlog(ref value);
                    artifacts.Add(new CarriedArtifact(Text(ref value), Text(ref value), Text(ref value)));
                    break;
                case "ArtifactsFailedAttribute":
                    SkipProlog(ref value);
                    failures.Add(new CarriedFailure(
                        Text(ref value),
                        Text(ref value),
                        Text(ref value),
                        value.ReadInt32(),
                        value.ReadInt32(),
                        value.ReadInt32(),
                        value.ReadInt32()));
                    break;
                case "ArtifactsCompletedAttribute":
                    SkipProlog(ref value);
                    _ = Text(ref value);
                    count = value.ReadInt32();
                    hash = Text(ref value);
                    completions++;
                    break;
            }
        }

        return new CarriedAssembly(artifacts, failures, completions, count, hash);
    }

    // The name of an attribute of ours, as the Artifacts library defines it: a class of the same name that the author
    // wrote is not meant.
    private static string? NameOf(CustomAttribute attribute, MetadataReader metadata)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference)
        {
            return null;
        }

        var parent = metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        if (parent.Kind != HandleKind.TypeReference)
        {
            return null;
        }

        var type = metadata.GetTypeReference((TypeReferenceHandle)parent);
        if (type.ResolutionScope.Kind != HandleKind.AssemblyReference
            || !metadata.StringComparer.Equals(type.Namespace, Namespace))
        {
            return null;
        }

        var assembly = metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope);
        return metadata.StringComparer.Equals(assembly.Name, Library) ? metadata.GetString(type.Name) : null;
    }

    private static void SkipProlog(ref BlobReader value) => value.ReadUInt16();

    private static string Text(ref BlobReader value) => value.ReadSerializedString() ?? "";
}

namespace Artifacts.Build.Output;

/// <summary>Which project owns which file of an output folder.</summary>
internal static class Claims
{
    /// <summary>The manifests of an output folder except one, as full paths in a fixed order.</summary>
    public static IReadOnlyList<string> OtherManifests(OutputRoot root)
    {
        var folder = root.Full(Manifest.Folder);
        var own = root.Full(Manifest.RelativePath(root));
        return Directory.Exists(folder)
            ? [.. Directory.GetFiles(folder, "*" + Manifest.Extension)
                .Where(file => !string.Equals(file, own, StringComparison.OrdinalIgnoreCase))
                .OrderBy(file => file, StringComparer.Ordinal)]
            : [];
    }

    /// <summary>The project's own manifest; refuses another project's that bears the same name.</summary>
    public static Manifest Own(OutputRoot root)
    {
        var project = Manifest.NameOf(root);
        var file = root.Full(Manifest.RelativePath(root));
        var manifest = Manifest.Read(file) ?? new Manifest(project, []);
        return manifest.Project == project
            ? manifest
            : throw new BuildException(
                BuildErrors.ClaimedByAnotherProject,
                $"The manifest '{file}' belongs to '{manifest.Project}', not to '{project}'. Two projects that write to one "
                + $"folder need different names; if the project has moved, change the manifest's first line to '# {project}'");
    }

    /// <summary>Refuses a path that another project's manifest lists.</summary>
    public static void RequireUnclaimed(OutputRoot root, IEnumerable<string> paths)
    {
        var others = OtherManifests(root);
        if (others.Count == 0)
        {
            return;
        }

        var wanted = new HashSet<string>(paths, StringComparer.OrdinalIgnoreCase);
        foreach (var file in others)
        {
            var other = Manifest.Read(file);
            if (other?.Paths.FirstOrDefault(wanted.Contains) is { } path)
            {
                throw new BuildException(
                    BuildErrors.ClaimedByAnotherProject,
                    $"'{path}' is written by '{other.Project}' and by '{Manifest.NameOf(root)}'; give one of the artifacts another "
                    + $"path. If the other project is gone, delete '{file}'");
            }
        }
    }
}

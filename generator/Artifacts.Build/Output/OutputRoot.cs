namespace Artifacts.Build.Output;

/// <summary>The folder that a project writes to.</summary>
/// <param name="Path">Its full path, without a separator at the end.</param>
/// <param name="ProjectFile">The project's full path.</param>
internal sealed record OutputRoot(string Path, string ProjectFile)
{
    /// <summary>The project's name, which its manifest bears.</summary>
    public string ProjectName => System.IO.Path.GetFileNameWithoutExtension(ProjectFile);

    /// <summary>The folder as the project names it.</summary>
    public static OutputRoot At(string folder, string projectFile)
    {
        var full = System.IO.Path.GetFullPath(folder);
        var trimmed = full.TrimEnd(System.IO.Path.DirectorySeparatorChar, System.IO.Path.AltDirectorySeparatorChar);
        return new OutputRoot(trimmed.Length == 0 ? full : trimmed, System.IO.Path.GetFullPath(projectFile));
    }

    /// <summary>The full path of something below.</summary>
    /// <param name="relative">A valid artifact path.</param>
    public string Full(string relative) =>
        System.IO.Path.Combine(Path, relative.Replace('/', System.IO.Path.DirectorySeparatorChar));

    /// <summary>Refuses a folder that is not there and can't be made without guessing.</summary>
    public void RequireUsable()
    {
        if (Directory.Exists(Path))
        {
            return;
        }

        if (Entry.Exists(Path))
        {
            throw new BuildException(
                BuildErrors.OutputFolderUnusable,
                $"The output folder '{Path}' is a file, or a link to nothing; remove it or set GeneratedArtifactsOutputPath");
        }

        var parent = System.IO.Path.GetDirectoryName(Path);
        if (!Directory.Exists(parent))
        {
            throw new BuildException(
                BuildErrors.OutputFolderUnusable,
                $"The output folder '{Path}' can't be made because '{parent}' does not exist; make it or set GeneratedArtifactsOutputPath");
        }
    }

    /// <summary>
    /// Refuses a path that a link inside the output folder leads away. The output folder itself may be a link: that is the
    /// project's own choice.
    /// </summary>
    public void RequireNoLinks(string relativeFolder)
    {
        for (var folder = relativeFolder; folder.Length > 0; folder = ArtifactPath.Parent(folder))
        {
            if (Entry.IsLink(Full(folder)))
            {
                throw new BuildException(
                    BuildErrors.OutputFolderUnusable,
                    $"'{Full(folder)}' is a link; artifacts are only written to real folders inside the output folder");
            }
        }
    }
}

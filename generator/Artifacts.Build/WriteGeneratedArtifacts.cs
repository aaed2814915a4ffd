using Artifacts.Build.Carrying;
using Artifacts.Build.Output;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace Artifacts.Build;

/// <summary>Brings the output folder in line with the artifacts that a compiled assembly carries.</summary>
public sealed class WriteGeneratedArtifacts : Task
{
    /// <summary>The compiled assembly; only its metadata is read.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>The folder to write to; relative to the project's.</summary>
    [Required]
    public string OutputPath { get; set; } = "";

    /// <summary>The project that owns what is written.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>Where to remember what was written, so that nothing is read when nothing changed.</summary>
    [Required]
    public string Stamp { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            var projectFile = Path.GetFullPath(ProjectFile);
            var projectFolder = Path.GetDirectoryName(projectFile)!;
            var root = OutputRoot.At(Path.Combine(projectFolder, OutputPath), projectFile);
            var assembly = Path.GetFullPath(Path.Combine(projectFolder, Assembly));
            var stamp = Path.GetFullPath(Path.Combine(projectFolder, Stamp));
            return Output.Stamp.Read(stamp)?.IsCurrent(assembly, root) == true || Write(assembly, root, stamp);
        }
        catch (BuildException exception)
        {
            LogError(exception.Code, exception.Message, ProjectFile);
            return false;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogError(BuildErrors.OutputFolderUnusable, $"The artifacts could not be written: {exception.Message}", ProjectFile);
            return false;
        }
    }

    private bool Write(string assembly, OutputRoot root, string stamp)
    {
        var carried = CarriedAssembly.Read(assembly);
        if (carried.Failures.Count > 0)
        {
            foreach (var failure in carried.Failures)
            {
                LogError(failure.Id, failure.Message, failure.File, failure.Line, failure.Column, failure.EndLine, failure.EndColumn);
            }

            return false;
        }

        var artifacts = carried.Complete();
        ArtifactPath.Validate(artifacts.Select(artifact => artifact.Path));
        var change = OutputSynchronizer.Synchronize(root, artifacts, Output.Stamp.Read(stamp));
        if (change.Warning is { } warning)
        {
            Log.LogWarning(
                subcategory: null,
                warningCode: BuildErrors.ForeignGitAttributes,
                helpKeyword: null,
                file: root.Full(GitAttributes.Name),
                lineNumber: 0,
                columnNumber: 0,
                endLineNumber: 0,
                endColumnNumber: 0,
                message: "{0}",
                messageArgs: warning);
        }

        // Where warnings are errors, the next build must fail as well.
        if (Log.HasLoggedErrors)
        {
            return false;
        }

        Output.Stamp.Write(stamp, assembly, root, artifacts);
        if (change.Written + change.Deleted > 0)
        {
            Log.LogMessage(
                MessageImportance.High,
                $"{root.ProjectName} -> {root.Path}{Path.DirectorySeparatorChar} ({change.Written} written, {change.Deleted} deleted, {change.Unchanged} unchanged)");
        }

        return true;
    }

    private void LogError(
        string code, string message, string file, int line = 0, int column = 0, int endLine = 0, int endColumn = 0) =>
        Log.LogError(
            subcategory: null,
            errorCode: code,
            helpKeyword: null,
            file: file,
            lineNumber: line,
            columnNumber: column,
            endLineNumber: endLine,
            endColumnNumber: endColumn,
            message: "{0}",
            messageArgs: message);
}

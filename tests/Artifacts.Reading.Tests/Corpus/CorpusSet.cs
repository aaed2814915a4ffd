namespace Artifacts.Reading.Tests.Corpus;

/// <summary>Files of the corpus that are judged alike.</summary>
/// <param name="Name">What is tried on which files.</param>
/// <param name="Files">The files.</param>
/// <param name="Judge">What is wrong with the outcome for a file; <see langword="null"/> if nothing.</param>
internal sealed record CorpusSet(string Name, IReadOnlyList<CorpusDashboard> Files, Func<CorpusDashboard, string?> Judge)
{
    public IReadOnlyList<string> Failures() =>
        [.. Files.Select(file => (file.File, Reason: Judge(file))).Where(judged => judged.Reason is not null).Select(judged => $"{judged.File}: {judged.Reason}")];
}

namespace Artifacts.Evaluation.Tests.Provenance;

/// <summary>Each character of a text, each object and each property knows the author's characters that put it there.</summary>
public sealed class ProvenanceTests
{
    public static TheoryData<string> Cases => [.. ProvenanceCase.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_value_knows_where_it_came_from(string name)
    {
        var expected = ProvenanceCase.All[name];
        Assert.True(expected.Text is not null || expected.Facts.Count > 0, "the case asks nothing");
        var run = new ProvenanceRun(expected, TestContext.Current.CancellationToken);

        foreach (var (question, answer) in expected.Facts)
        {
            Assert.Equal($"{question}: {answer}", $"{question}: {run.Answer(question)}");
        }

        if (expected.Text is not null)
        {
            Assert.Equal(expected.Text, ProvenanceCase.Show(run.Text));
            Assert.True(run.Text.Length == expected.Marks?.Length, $"every character of the text needs a mark: |{run.Marks}|");
            Assert.True(!run.Differences().Any(), $"|{ProvenanceCase.Show(run.Text)}|\n|{run.Marks}|\n{string.Join('\n', run.Differences())}");
        }
    }
}

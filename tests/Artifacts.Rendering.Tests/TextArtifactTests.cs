namespace Artifacts.Rendering.Tests;

public sealed class TextArtifactTests
{
    [Theory]
    [InlineData("")]
    [InlineData("no line end")]
    [InlineData("two\r\nlines\n")]
    [InlineData("Zürich 网关 🚀")]
    public void A_text_is_written_exactly_as_given(string text) =>
        Assert.Equal(System.Text.Encoding.UTF8.GetBytes(text), ArtifactRenderer.Render(new TextArtifact("a.txt", text)));

    [Fact]
    public void A_text_larger_than_the_usual_buffer_is_whole()
    {
        var text = string.Concat(Enumerable.Range(0, 100_000).Select(number => $"{number}\n"));
        Assert.Equal(System.Text.Encoding.UTF8.GetBytes(text), ArtifactRenderer.Render(new TextArtifact("a.txt", text)));
    }
}

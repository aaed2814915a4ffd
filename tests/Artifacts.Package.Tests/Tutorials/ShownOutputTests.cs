namespace Artifacts.Package.Tests.Tutorials;

public sealed class ShownOutputTests
{
    [Theory]
    [InlineData("a\nb", "a\nb\n")]
    [InlineData("…", "")]
    [InlineData("…b", "ab")]
    [InlineData("a…", "a\nb")]
    [InlineData("a…c…d", "a b c b d")]
    [InlineData("…\n  x -> …/output/\n…", "1\n  x -> /y/output/\n2")]
    public void Printed(string shown, string printed) => Assert.True(ShownOutput.Matches(shown, printed));

    [Theory]
    [InlineData("a", "a\nb")]
    [InlineData("b", "a\nb")]
    [InlineData("a\nb", "a")]
    [InlineData("a…c…d", "a c b")]
    [InlineData("a…a", "a")]
    [InlineData("…a\n", "ab")]
    [InlineData("", "a")]
    public void Not_printed(string shown, string printed) => Assert.False(ShownOutput.Matches(shown, printed));
}

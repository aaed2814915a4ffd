namespace Artifacts.CodeFixes.Tests;

/// <summary>Each mechanical remedy: what is offered, what it makes of the code, and that nothing is wrong with it then.</summary>
public sealed class RemedyTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("$\"{\"ab\".StartsWith(\"a\")}\"", "Pass StringComparison.Ordinal", "$\"{\"ab\".StartsWith(\"a\", StringComparison.Ordinal)}\"")]
    [InlineData("$\"{\"ab\".EndsWith(\"a\")}\"", "Pass StringComparison.Ordinal", "$\"{\"ab\".EndsWith(\"a\", StringComparison.Ordinal)}\"")]
    [InlineData("$\"{\"ab\".IndexOf(\"a\", 0)}\"", "Pass StringComparison.Ordinal", "$\"{\"ab\".IndexOf(\"a\", 0, StringComparison.Ordinal)}\"")]
    [InlineData("$\"{\"ab\"?.LastIndexOf(\"a\")}\"", "Pass StringComparison.Ordinal", "$\"{\"ab\"?.LastIndexOf(\"a\", StringComparison.Ordinal)}\"")]
    [InlineData("$\"{\"a\".CompareTo(\"b\")}\"", "Use string.CompareOrdinal", "$\"{string.CompareOrdinal(\"a\", \"b\")}\"")]
    [InlineData("$\"{string.Compare(\"a\", \"b\")}\"", "Use CompareOrdinal", "$\"{string.CompareOrdinal(\"a\", \"b\")}\"")]
    [InlineData("$\"{string.Equals(\"a\", \"A\", StringComparison.CurrentCultureIgnoreCase)}\"", "Write StringComparison.OrdinalIgnoreCase", "$\"{string.Equals(\"a\", \"A\", StringComparison.OrdinalIgnoreCase)}\"")]
    [InlineData("$\"{\"ab\".Contains(\"A\", StringComparison.InvariantCulture)}\"", "Write StringComparison.Ordinal", "$\"{\"ab\".Contains(\"A\", StringComparison.Ordinal)}\"")]
    [InlineData("\"a\" + Environment.NewLine", "Write \"\\n\"", "\"a\" + \"\\n\"")]
    [InlineData("1.5.ToString(System.Globalization.CultureInfo.CurrentCulture)", "Use InvariantCulture", "1.5.ToString(System.Globalization.CultureInfo.InvariantCulture)")]
    [InlineData("string.Join(\",\", new[] { \"b\", \"a\" }.OrderBy(x => x))", "Pass StringComparer.Ordinal", "string.Join(\",\", new[] { \"b\", \"a\" }.OrderBy(x => x, StringComparer.Ordinal))")]
    [InlineData("string.Join(\",\", new[] { \"b\", \"a\" }.Order())", "Pass StringComparer.Ordinal", "string.Join(\",\", new[] { \"b\", \"a\" }.Order(StringComparer.Ordinal))")]
    [InlineData("string.Join(\",\", new[] { (1, \"a\") }.OrderBy(x => x.Item1).ThenByDescending(x => x.Item2))", "Pass StringComparer.Ordinal", "string.Join(\",\", new[] { (1, \"a\") }.OrderBy(x => x.Item1).ThenByDescending(x => x.Item2, StringComparer.Ordinal))")]
    [InlineData("string.Join(\",\", new[] { \"b\", \"a\" }.Order(StringComparer.CurrentCulture))", "Use Ordinal", "string.Join(\",\", new[] { \"b\", \"a\" }.Order(StringComparer.Ordinal))")]
    [InlineData("$\"{new[] { 1, 2 }.AsParallel().Sum()}\"", "Remove AsParallel()", "$\"{new[] { 1, 2 }.Sum()}\"")]
    public async Task A_member_that_is_not_available_is_written_another_way(string expression, string title, string expected)
    {
        var remedied = await RemedyAsync(Definition($"[Artifact] public static TextArtifact A => new(\"a\", {expression});"), title);

        Assert.Equal(Definition($"[Artifact] public static TextArtifact A => new(\"a\", {expected});"), remedied);
    }

    [Theory]
    [InlineData("[Artifact] public TextArtifact A => new(\"a\", \"\");", "Make it static", "[Artifact] public static TextArtifact A => new(\"a\", \"\");")]
    [InlineData("[Artifact] public virtual TextArtifact A() => new(\"a\", \"\");", "Make it static", "[Artifact] public static TextArtifact A() => new(\"a\", \"\");")]
    [InlineData("[Artifact] private readonly TextArtifact a = new(\"a\", \"\");", "Make it static", "[Artifact] private static readonly TextArtifact a = new(\"a\", \"\");")]
    [InlineData("[Artifact] TextArtifact A() => new(\"a\", \"\");", "Make it static", "[Artifact] static TextArtifact A() => new(\"a\", \"\");")]
    [InlineData("[Artifact] public static string A => \"a\";", "Remove [Artifact]", "public static string A => \"a\";")]
    [InlineData("/// <summary>One.</summary>\n    [Artifact]\n    public static TextArtifact A(int n) => new(\"a\", $\"{n}\");", "Remove [Artifact]", "/// <summary>One.</summary>\n    public static TextArtifact A(int n) => new(\"a\", $\"{n}\");")]
    [InlineData("[Artifact, Obsolete] public static TextArtifact? A => null;", "Remove [Artifact]", "[Obsolete] public static TextArtifact? A => null;")]
    public async Task A_member_that_is_no_definition_is_made_one_or_let_be(string member, string title, string expected) =>
        Assert.Equal(Definition(expected), await RemedyAsync(Definition(member), title));

    [Fact]
    public async Task All_of_a_kind_are_put_right_at_once()
    {
        using var document = new FixedDocument(Definition(
            "[Artifact] public static TextArtifact A => new(\"a\", $\"{\"ab\".StartsWith(\"a\")}\");\n"
            + "    [Artifact] public static TextArtifact B => new(\"b\", $\"{\"ab\".EndsWith(\"a\")}\");"));

        await document.ApplyToAllAsync(Cancellation);

        Assert.Empty(await document.DiagnosticsAsync(Cancellation));
        Assert.Equal(2, (await document.TextAsync(Cancellation)).Split("StringComparison.Ordinal").Length - 1);
    }

    [Theory]
    [InlineData("[Artifact] public static TextArtifact A => new(\"a\", $\"{DateTime.Now}\");")]
    [InlineData("[Artifact] public static TextArtifact A => new(\"a\", $\"{Guid.NewGuid()}\");")]
    [InlineData("[Artifact] public static TextArtifact A => new(\"a\", new List<string>().First());")]
    public async Task What_needs_thought_is_left_to_the_author(string member)
    {
        using var document = new FixedDocument(Definition(member));
        var diagnostic = Assert.Single(await document.DiagnosticsAsync(Cancellation));

        Assert.Empty(await document.OfferedAsync(diagnostic, Cancellation));
    }

    private static string Definition(string member) => $"public class Definitions\n{{\n    {member}\n}}\n";

    private static async Task<string> RemedyAsync(string source, string title)
    {
        using var document = new FixedDocument(source);
        var diagnostic = Assert.Single(await document.DiagnosticsAsync(Cancellation));
        var action = Assert.Single(await document.OfferedAsync(diagnostic, Cancellation));
        Assert.Equal(title, action.Title);

        await document.ApplyAsync(action, Cancellation);

        Assert.Empty(await document.DiagnosticsAsync(Cancellation));
        return await document.TextAsync(Cancellation);
    }
}

using System.Globalization;
using System.Text;
using Artifacts.Prometheus;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Artifacts.Rendering.Tests.Prometheus;

public sealed class RoundTripTests
{
    /// <summary>Strings that YAML 1.1 or 1.2 would read as something else, or not at all, if they stood there as they are.</summary>
    public static TheoryData<string> Tricky =>
    [
        "", " ", "a ", " a", "yes", "No", "on", "OFF", "y", "N", "true", "False", "null", "Null", "~", "nan", ".nan", ".inf", "-.INF",
        "0", "1", "-1", "+1", "1.0", "1e3", "1E-3", ".5", "0x1f", "0o17", "017", "0b1", "1_000", "12:30", "1:2:3.5",
        "2001-12-14", "2001-12-14t21:59:43.10-05:00", "<<", "=", "-", "- a", "---", "...", "?", "? a", ":", "a:", "a: b", ": a",
        "#", "a #b", "a#b", "!", "!!str a", "&a", "*a", "|", "|-", ">", "%YAML 1.1", "@a", "`a`", "'", "''", "\"", "a'b", "a\"b", "\\", "a\\nb",
        "{", "}", "[", "]", ",", "{a: b}", "[a]", "{{ $labels.pod }}", "$1", "${1}", "(a|b)", "a|b", "15s", "1m30s",
        "größer", "→", "漢字", "\u00a0", "\u0085", "\u2028", "\u2029", "\ufeff", "\u0000", "\u001b[0m", "\u007f", "😀", "e\u0301",
        "\n", "a\nb", "a\nb\n", "a\n\n", "\na", "a\n b", "a \nb", " a\nb", "a\n\nb", "a\r\nb", "a\r", "a\tb", "\ta", "a\n\tb", "# a\nb", "a: b\nc: d",
        "a\n---\nb", "a\n...\nb", "😀\nb",
    ];

    [Theory]
    [MemberData(nameof(Tricky))]
    public void A_string_is_read_back_as_it_was_wherever_it_stands(string text) => AssertRoundTrip(text);

    [Fact]
    public void Any_string_is_read_back_as_it_was()
    {
        const string alphabet = "ab01 \n\t:#-?'\"\\{}[],&*!|>%@`~.=<_/+eExyn\u00e9\u0085\u2028\u4e00😀\r";
        var runes = alphabet.EnumerateRunes().ToArray();
        var state = 20_240_229u;
        for (var run = 0; run < 3_000; run++)
        {
            var text = new StringBuilder();
            for (var length = Next(12); length > 0; length--)
            {
                text.Append(runes[Next(runes.Length)].ToString());
            }

            AssertRoundTrip(text.ToString());
        }

        // The same strings in every run: a failure can be looked at again.
        int Next(int below) => (int)((state = (state * 1_664_525) + 1_013_904_223) >> 8) % below;
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character() =>
        Assert.Equal("a\ufffdb", Read(Render("a\ud83db")).Annotation);

    [Theory]
    [InlineData("yes", "'yes'")]
    [InlineData("1e3", "'1e3'")]
    [InlineData("12:30", "'12:30'")]
    [InlineData("", "''")]
    [InlineData("it's", "it's")]
    [InlineData("'a'", "'''a'''")]
    [InlineData("1m30s", "1m30s")]
    [InlineData("sum by (a) (rate(b{c=\"d\"}[5m]))", "sum by (a) (rate(b{c=\"d\"}[5m]))")]
    [InlineData("a # b", "'a # b'")]
    [InlineData("a\rb", "\"a\\rb\"")]
    public void A_string_has_one_way_to_be_written(string text, string written) =>
        Assert.Equal(written, Render(text).Split("expr: ")[1].Split("\n")[0]);

    [Fact]
    public void Only_an_expression_of_several_lines_is_a_block()
    {
        Assert.Contains("        expr: |-\n          a\n            + b\n", Render("a\n  + b"), StringComparison.Ordinal);
        Assert.Contains("        expr: |\n          a\n          b\n", Render("a\nb\n"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Tricky))]
    public void A_regex_is_on_one_line_whatever_it_is(string regex)
    {
        var step = new RelabelConfig { Regex = regex, Separator = regex, Replacement = regex };
        var yaml = Text(new ScrapeConfigFile("s") { ScrapeConfigs = [new("j") { RelabelConfigs = [step] }] });

        Assert.Equal(6, yaml.Count(character => character == '\n'));
        var read = (YamlMappingNode)Document(yaml)["scrape_configs"][0]["relabel_configs"][0];
        Assert.Equal(regex, ((YamlScalarNode)read["regex"]).Value);
        Assert.Equal(regex, ((YamlScalarNode)read["separator"]).Value);
    }

    [Fact]
    public void A_long_line_is_never_folded()
    {
        var regex = string.Join('|', Enumerable.Range(0, 2_000).Select(number => $"a metric {number.ToString(CultureInfo.InvariantCulture)}"));

        Assert.Contains(
            $"      - regex: {regex}\n",
            Text(new ScrapeConfigFile("s") { ScrapeConfigs = [new("j") { RelabelConfigs = [new() { Regex = regex }] }] }),
            StringComparison.Ordinal);
    }

    private static void AssertRoundTrip(string text)
    {
        var yaml = Render(text);
        var (expr, annotation, label) = Read(yaml);

        Assert.Equal((text, text, text), (expr, annotation, label));
        Assert.EndsWith("\n", yaml, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', yaml);
    }

    // The text as an expression, as an annotation's text and as a label's name.
    private static string Render(string text) => Text(new RuleFile("r")
    {
        Groups =
        [
            new("g")
            {
                Rules =
                [
                    new AlertingRule("A", text) { Annotations = [new("summary", text)], Labels = [new(text, "x")] },
                    new RecordingRule("after", "up"),
                ],
            },
        ],
    });

    private static (string? Expr, string? Annotation, string? Label) Read(string yaml)
    {
        var rules = (YamlSequenceNode)Document(yaml)["groups"][0]["rules"];
        Assert.Equal("up", ((YamlScalarNode)rules[1]["expr"]).Value);
        return (
            ((YamlScalarNode)rules[0]["expr"]).Value,
            ((YamlScalarNode)rules[0]["annotations"]["summary"]).Value,
            ((YamlScalarNode)((YamlMappingNode)rules[0]["labels"]).Children.Single().Key).Value);
    }

    private static YamlNode Document(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new Parser(new StringReader(yaml)));
        return Assert.Single(stream.Documents).RootNode;
    }

    private static string Text(Artifact artifact) => Encoding.UTF8.GetString(ArtifactRenderer.Render(artifact));
}

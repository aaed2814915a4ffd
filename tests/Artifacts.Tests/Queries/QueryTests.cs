using System.Globalization;
using Artifacts.Metrics;
using Artifacts.Queries;

namespace Artifacts.Tests.Queries;

public sealed class QueryTests
{
    private static readonly Counter Requests = new("requests_total");
    private static readonly Label Service = new("service");

    [Fact]
    public void A_string_is_a_query_and_stays_the_very_string()
    {
        const string Text = "up == 0";
        Query query = Text;
        Assert.Same(Text, query.Text);
        Assert.Equal([new TextPart(0, Text, null)], query.Parts);
    }

    [Fact]
    public void A_metric_is_a_query()
    {
        Query query = Requests;
        Assert.Equal("requests_total", query.Text);
        Assert.Equal([Requests], query.Operands);
    }

    [Fact]
    public void Holes_take_metrics_labels_numbers_and_durations()
    {
        Query query = $"topk({3}, sum by ({Service}) (rate({Requests}[{TimeSpan.FromMinutes(5)}]))) > {0.25}";
        Assert.Equal("topk(3, sum by (service) (rate(requests_total[5m]))) > 0.25", query.Text);
        Assert.Equal([3, Service, Requests, TimeSpan.FromMinutes(5), 0.25], query.Operands);
    }

    [Fact]
    public void Parts_cover_the_text_without_gaps()
    {
        Query inner = $"rate({Requests}[5m])";
        Query query = $"sum by ({Service}) ({inner}) / {2}";
        Assert.Equal(query.Text, string.Concat(query.Parts.Select(part => part.Text)));
        Assert.All(query.Parts, part => Assert.Equal(part.Text, query.Text.Substring(part.Start, part.Text.Length)));
        Assert.Equal([null, Service, null, inner, null, 2], query.Parts.Select(part => part.Operand));
    }

    [Fact]
    public void Literals_stay_the_very_strings_that_the_author_wrote()
    {
        var literal = new string("sum(");
        var query = new Query(4, 1);
        query.AppendLiteral(literal);
        query.AppendFormatted(Requests);
        Assert.Same(literal, query.Parts[0].Text);
    }

    [Fact]
    public void A_nested_query_stands_as_it_is_and_gives_its_operands()
    {
        Query matchers = $"{Service}=\"shop\"";
        Query query = $"{Requests}{{{matchers}}}";
        Assert.Equal("requests_total{service=\"shop\"}", query.Text);
        Assert.Equal([Requests, Service], query.Operands);
    }

    [Theory]
    [InlineData("shop", "shop")]
    [InlineData("a\"b", "a\\\"b")]
    [InlineData("a\\b", "a\\\\b")]
    [InlineData("a\nb", "a\\nb")]
    [InlineData("it's", "it's")]
    [InlineData("店", "店")]
    [InlineData("", "")]
    public void A_string_in_a_hole_is_a_label_value_escaped(string value, string escaped)
    {
        Query between = $"up{{service=\"{value}\"}}";
        Assert.Equal($"up{{service=\"{escaped}\"}}", between.Text);
        Query bare = $"up{{service={value}}}";
        Assert.Equal(between, bare);
    }

    [Fact]
    public void The_authors_own_quotes_decide_what_is_escaped()
    {
        var value = "it's \"x\\y\"";
        Query single = $"up{{service='{value}'}}";
        Assert.Equal("up{service='it\\'s \"x\\\\y\"'}", single.Text);
        Query backticks = $"up{{service=`{value}`}}";
        Assert.Equal("up{service=`it's \"x\\y\"`}", backticks.Text);
        Assert.Throws<ArgumentException>(() => (Query)$"up{{service=`{"`"}`}}");
    }

    [Fact]
    public void Quotes_are_followed_through_escapes_comments_and_nested_queries()
    {
        var value = "v";
        Query escaped = $"up{{a=\"\\\"\", b={value}}}";
        Assert.Equal("up{a=\"\\\"\", b=\"v\"}", escaped.Text);
        Query comment = $"up # it's \n{{a={value}}}";
        Assert.Equal("up # it's \n{a=\"v\"}", comment.Text);
        Query opened = "up{a=\"";
        Query nested = $"{opened}{value}\"}}";
        Assert.Equal("up{a=\"v\"}", nested.Text);
    }

    [Fact]
    public void Text_held_in_a_string_is_inserted_as_PromQL_only_when_it_says_so()
    {
        var inner = "rate(up[5m])";
        Query query = $"sum({Query.Raw(inner)})";
        Assert.Equal("sum(rate(up[5m]))", query.Text);
        Assert.Same(inner, Assert.IsType<Query>(query.Parts[1].Operand).Text);
    }

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(-2.5, "-2.5")]
    [InlineData(1e21, "1E+21")]
    [InlineData(double.PositiveInfinity, "Inf")]
    [InlineData(double.NegativeInfinity, "-Inf")]
    [InlineData(double.NaN, "NaN")]
    public void Numbers_are_written_as_PromQL_reads_them(double number, string text)
    {
        Query query = $"{number}";
        Assert.Equal(text, query.Text);
    }

    [Fact]
    public void The_machines_culture_changes_nothing()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Query query = $"up > {-1.5} + {12345678L} + {0.99m} + {TimeSpan.FromSeconds(90)}";
            Assert.Equal("up > -1.5 + 12345678 + 0.99 + 1m30s", query.Text);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData(0, "0s")]
    [InlineData(250, "250ms")]
    [InlineData(90_000, "1m30s")]
    [InlineData(3_600_000, "1h")]
    [InlineData(90_061_001, "1d1h1m1s1ms")]
    [InlineData(1_209_600_000, "2w")]
    [InlineData(691_200_000, "8d")]
    [InlineData(31_536_000_000, "1y")]
    public void Durations_are_written_as_Prometheus_prints_them(long milliseconds, string text)
    {
        Query query = $"{TimeSpan.FromMilliseconds(milliseconds)}";
        Assert.Equal(text, query.Text);
    }

    [Fact]
    public void Durations_that_Prometheus_has_no_form_for_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => (Query)$"{TimeSpan.FromTicks(1)}");
        Assert.Throws<ArgumentOutOfRangeException>(() => (Query)$"{TimeSpan.FromSeconds(-1)}");
    }

    [Fact]
    public void A_hole_that_is_null_is_refused_where_it_stands()
    {
        Assert.Throws<ArgumentNullException>(() => (Query)$"{(Counter)null!}");
        Assert.Throws<ArgumentNullException>(() => (Query)$"{(string)null!}");
        Assert.Throws<ArgumentNullException>(() => (Query)(string)null!);
    }

    [Fact]
    public void A_query_that_was_read_never_changes()
    {
        Query query = $"sum({Requests})";
        Assert.Equal("sum(requests_total)", query.Text);
        Assert.Throws<InvalidOperationException>(() => query.AppendLiteral(" > 0"));
    }

    [Fact]
    public void Queries_that_say_the_same_are_equal()
    {
        Query one = $"sum({Requests})";
        Query other = "sum(requests_total)";
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, "sum(up)");
    }

    [Theory]
    [InlineData("x\"} or up{job=\"y")]
    [InlineData("\"")]
    [InlineData("a\\\\\"b")]
    public void A_hole_that_would_end_its_string_is_refused(string text)
    {
        Query inner = text;
        Assert.Contains("would end that string", Assert.Throws<ArgumentException>(() => (Query)$"up{{job=\"{inner}\"}}").Message, StringComparison.Ordinal);
        Assert.Equal($"({text})", ((Query)$"({inner})").Text);
    }

    [Theory]
    [InlineData("a.+")]
    [InlineData("a\\\"b")]
    [InlineData("it's `so`")]
    public void One_that_stays_inside_of_it_is_fine(string text)
    {
        Query inner = text;
        Assert.Equal($"up{{job=\"{text}\"}}", ((Query)$"up{{job=\"{inner}\"}}").Text);
    }
}

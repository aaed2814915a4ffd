using Artifacts.Grafana;
using Artifacts.Queries;
using static Artifacts.Checks.Tests.Checking;

namespace Artifacts.Checks.Tests.Dashboards;

public sealed class VariableCheckTests
{
    private static readonly QueryVariable Job = new("job", new LabelValues("up", new("job")));

    [Theory]
    [InlineData("", "can't be used in queries")]
    [InlineData("a-b", "can't be used in queries")]
    [InlineData("größe", "can't be used in queries")]
    [InlineData("__range", "begins with two underscores")]
    [InlineData("job", "is there already")]
    public void A_name_that_is_taken_or_invalid_is_refused(string name, string problem) =>
        Assert.Contains(
            $"Variable '{name}' of dashboard 'D' {problem}",
            Only(Check(new Dashboard("D") { Variables = [DatasourceVariable.Prometheus, Job, Job with { Name = name }] })),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("rate(up{job=~\"$job\"}[$__rate_interval])")]
    [InlineData("up{job=~\"${job}\"} + up{job=~\"${job:regex}\"} + up{job=~\"[[job]]\"}")]
    [InlineData("up{job=~\"foo$|bar$\", x=~\"[[:alpha:]]\"}")]
    [InlineData("label_replace(up, \"a\", \"$1-${2}\", \"job\", \"(.*)-(.*)\")")]
    [InlineData("label_replace(up, \"a\", \"$name\", \"job\", \"(?P<name>.*)\")")]
    public void Known_variables_Grafanas_own_and_groups_of_regexes_are_fine(string expr) => Assert.Empty(Check(With(expr)));

    [Theory]
    [InlineData("up{job=~\"$jbo\"}", "$jbo")]
    [InlineData("up{job=~\"${jbo:regex}\"}", "${jbo")]
    [InlineData("up{job=~\"[[jbo]]\"}", "[[jbo")]
    public void A_variable_that_the_dashboard_has_not_is_refused_at_its_characters(string expr, string place) =>
        Assert.Equal(
            $"ART5006 at {place}: Panel 'P' uses the variable 'jbo', which dashboard 'D' doesn't have. " +
            "Add it to its Variables, which are datasource, job.",
            Only(Check(With(expr))));

    [Fact]
    public void The_characters_are_found_in_nested_queries_too()
    {
        Query matchers = "job=~\"$jbo\"";
        Assert.StartsWith("ART5006 at $jbo: ", Only(Check(With($"sum(up{{{matchers}}})"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_variable_object_that_is_not_among_the_dashboards_is_refused_at_the_query()
    {
        var other = Job with { Name = "other" };
        Assert.StartsWith("ART5006 at Query.1: ", Only(Check(With($"up{{job=~\"{other}\"}}"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Legends_and_the_queries_of_variables_are_read_as_well()
    {
        Assert.Equal(
            ["ART5006", "ART5006"],
            Check(new Dashboard("D")
            {
                Variables = [DatasourceVariable.Prometheus, new QueryVariable("v", new LabelValues("up{job=\"$none\"}", new("job")))],
                Panels = [new StatPanel("P") { Targets = [new PrometheusQuery("up") { LegendFormat = "$none" }] }],
            }).Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void A_missing_data_source_is_one_mistake_however_many_panels_use_it() =>
        Assert.Equal(
            "ART5006 at ${datasource: Panel 'P' uses the variable 'datasource', which dashboard 'D' doesn't have. " +
            "Add DatasourceVariable.Prometheus to its Variables, or set Datasource.",
            Only(Check(new Dashboard("D")
            {
                Variables = [],
                Panels = [Panel("up"), Panel("up"), Panel("up")],
            })));

    private static Dashboard With(Query expr) =>
        new("D") { Variables = [DatasourceVariable.Prometheus, Job], Panels = [Panel(expr)] };

    private static StatPanel Panel(Query expr) => new("P") { Targets = [new PrometheusQuery(expr)] };
}

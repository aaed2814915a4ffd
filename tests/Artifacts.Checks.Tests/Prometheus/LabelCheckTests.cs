using Artifacts.Metrics;
using Artifacts.Prometheus;
using static Artifacts.Checks.Tests.Checking;

namespace Artifacts.Checks.Tests.Prometheus;

public sealed class LabelCheckTests
{
    private const string Remedy = "Names of labels are letters, digits and '_', and don't begin with a digit.";

    [Theory]
    [InlineData("a.b", ".", "has the character '.'")]
    [InlineData("a:b", ":", "has the character ':'")]
    [InlineData("0", "0", "begins with the digit '0'")]
    [InlineData("", "Label.Name", "is empty")]
    public void An_invalid_name_is_refused_wherever_the_label_is(string name, string place, string problem)
    {
        var bad = new Label(name);
        Assert.All<Artifact>(
            [
                Rules(new RecordingRule("a:b", new Counter("m") { Labels = [bad] })),
                Rules(new RecordingRule("a:b", $"sum by ({bad}) (up)")),
                Job(new("j") { RelabelConfigs = [RelabelConfig.Keep(bad, "x")] }),
                Job(new("j") { RelabelConfigs = [RelabelConfig.Copy(KubernetesPodLabels.Name, bad)] }),
            ],
            artifact => Assert.Equal($"ART3002 at {place}: The name of label '{name}' {problem}. {Remedy}", Only(Check(artifact))));
    }

    [Fact]
    public void Names_given_with_a_value_are_read_as_well()
    {
        Assert.Equal(
            $"ART3002 at -: The name of label 'a-b' has the character '-'. {Remedy}",
            Only(Check(Rules(new RecordingRule("a:b", "up") { Labels = [new("a-b", "x")] }))));
        Assert.Equal(
            $"ART3002 at -: The name of label 'a-b' has the character '-'. {Remedy}",
            Only(Check(Job(new("j") { StaticConfigs = [new() { Targets = ["h:1"], Labels = [new("a-b", "x")] }] }))));
        Assert.Equal(
            $"ART3002 at -: The name of annotation 'a-b' has the character '-'. {Remedy}",
            Only(Check(Rules(new AlertingRule("A", "up") { Annotations = [new("a-b", "x")] }))));
    }

    [Fact]
    public void A_target_label_made_of_groups_is_fine() =>
        Assert.Empty(Check(Job(new("j") { RelabelConfigs = [new() { SourceLabels = [KubernetesPodLabels.Name], TargetLabel = new("x_$1") }] })));

    [Fact]
    public void Kubernetes_names_become_labels_that_are_fine() =>
        Assert.Equal(
            "__meta_kubernetes_pod_label_app_kubernetes_io_managed_by",
            KubernetesPodLabels.PodLabel("app.kubernetes.io/managed-by").Name);

    [Fact]
    public void A_label_given_twice_is_refused()
    {
        LabelPair[] twice = [new("severity", "page"), new("severity", "ticket")];
        Assert.Equal(
            "ART3008 at AlertingRule.Labels: Alert 'A' gives the label 'severity' twice: give it one value.",
            Only(Check(Rules(new AlertingRule("A", "up") { Labels = twice }))));
        Assert.Equal(
            "ART3008 at RecordingRule.Labels: Recording rule 'a:b' gives the label 'severity' twice: give it one value.",
            Only(Check(Rules(new RecordingRule("a:b", "up") { Labels = twice }))));
        Assert.Equal(
            "ART3008 at StaticConfig.Labels: A list of targets of job 'j' gives the label 'severity' twice: give it one value.",
            Only(Check(Job(new("j") { StaticConfigs = [new() { Labels = twice }] }))));
        Assert.Equal(
            "ART3008 at AlertingRule.Annotations: Alert 'A' has the annotation 'summary' twice: give it one text.",
            Only(Check(Rules(new AlertingRule("A", "up") { Annotations = [new("summary", "x"), new("summary", "y")] }))));
        Assert.Equal(
            "ART3008 at Counter.Labels: Metric 'm' has the label 'pod' twice: list it once.",
            Only(Check(Rules(new RecordingRule("a:b", new Counter("m") { Labels = [new("pod"), new("pod")] })))));
    }

    [Fact]
    public void Rules_give_no_label_of_Prometheuss_own_but_static_targets_may()
    {
        LabelPair[] name = [new("__name__", "x")];
        Assert.Equal(
            "ART3003 at __name__: Recording rule 'a:b' gives the label '__name__', but names that begin with two underscores are " +
            "Prometheus's own: name it otherwise.",
            Only(Check(Rules(new RecordingRule("a:b", "up") { Labels = name }))));
        Assert.Empty(Check(Job(new("j") { StaticConfigs = [new() { Labels = name }] })));
    }

    private static RuleFile Rules(params Rule[] rules) => new("r") { Groups = [new("g") { Rules = rules }] };

    private static ScrapeConfigFile Job(ScrapeConfig job) => new("s") { ScrapeConfigs = [job] };
}

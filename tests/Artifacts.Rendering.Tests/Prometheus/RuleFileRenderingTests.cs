using Artifacts.Prometheus;

namespace Artifacts.Rendering.Tests.Prometheus;

public sealed class RuleFileRenderingTests
{
    private static readonly RecordingRule Requests = new("pod:requests:rate5m", "sum by (pod) (rate(requests_total[5m]))")
    {
        Labels = [new("team", "gateway"), new("quantile", "0.99")],
    };

    [Fact]
    public void Every_option_has_its_place_in_Prometheuss_own_order() =>
        Assert.Equal(
            """
            groups:
              - name: requests
                interval: 1m
                limit: 100
                rules:
                  - record: pod:requests:rate5m
                    expr: sum by (pod) (rate(requests_total[5m]))
                    labels:
                      quantile: '0.99'
                      team: gateway
                  - alert: NoRequests
                    expr: |-
                      pod:requests:rate5m
                        == 0
                    for: 5m
                    keep_firing_for: 10m
                    labels:
                      severity: page
                    annotations:
                      description: |
                        Two
                        lines.
                      summary: '{{ $labels.pod }} gets no requests.'
              - name: empty
                rules: []

            """,
            RenderedYaml.Text(new RuleFile("r")
            {
                Groups =
                [
                    new("requests")
                    {
                        Interval = "1m",
                        Limit = 100,
                        Rules =
                        [
                            Requests,
                            new AlertingRule("NoRequests", $"{Requests}\n  == 0")
                            {
                                For = "5m",
                                KeepFiringFor = TimeSpan.FromMinutes(10),
                                Labels = [new("severity", "page")],
                                Annotations = [new("summary", "{{ $labels.pod }} gets no requests."), new("description", "Two\nlines.\n")],
                            },
                        ],
                    },
                    new("empty"),
                ],
            }));

    [Fact]
    public void A_rule_in_a_query_is_the_name_that_it_records_and_stays_known() =>
        Assert.Equal([Requests], new AlertingRule("A", $"{Requests} == 0").Expr.Operands);
}

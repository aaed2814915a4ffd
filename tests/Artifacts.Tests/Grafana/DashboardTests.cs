using Artifacts.Grafana;

namespace Artifacts.Tests.Grafana;

public sealed class DashboardTests
{
    [Theory]
    [InlineData("Envoy Clusters", "envoy-clusters")]
    [InlineData("  ACK Gateway: GenAI (v2)  ", "ack-gateway-genai-v2")]
    [InlineData("under_score", "under_score")]
    [InlineData("网关", "")]
    public void The_uid_follows_from_the_title(string title, string uid) =>
        Assert.Equal(uid, new Dashboard(title).Uid);

    [Fact]
    public void The_path_follows_from_the_uid()
    {
        var dashboard = new Dashboard("Envoy Clusters");
        Assert.Equal("grafana/dashboards/envoy-clusters.json", dashboard.Path);
        Assert.Equal("grafana/dashboards/clusters.json", (dashboard with { Uid = "clusters" }).Path);
        Assert.Equal("envoy.json", (dashboard with { Path = "envoy.json" }).Path);
    }

    [Fact]
    public void A_variable_in_a_query_stands_for_its_value()
    {
        var cluster = new QueryVariable("cluster", new LabelValues("up", new("job")));
        Artifacts.Queries.Query query = $"up{{job=~\"{cluster}\"}}";
        Assert.Equal("up{job=~\"${cluster}\"}", query.Text);
        Assert.Equal([cluster], query.Operands);
    }
}

using System.Text;
using Artifacts.Grafana;
using Artifacts.Grafana.Files;
using Artifacts.Json;
using Artifacts.Reading.Tests.Support;

namespace Artifacts.Reading.Tests.Grafana;

/// <summary>Whatever is accepted is written again as it was.</summary>
public sealed class KeptTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("1.0")]
    [InlineData("-0")]
    [InlineData("-0.0")]
    [InlineData("1e3")]
    [InlineData("1E+3")]
    [InlineData("0.1")]
    [InlineData("1.10")]
    [InlineData("12345678901234567890")]
    [InlineData("9007199254740993")]
    [InlineData("1e999")]
    [InlineData("-1e-999")]
    [InlineData("0.1000000000000000055511151231257827")]
    public void NumbersInTheFormInWhichTheyWereWritten(string number)
    {
        Dashboards.AssertKept(Dashboards.With($"\"new\": {number}"));
        Dashboards.AssertKept(Dashboards.With($"\"version\": {number}"));
        Dashboards.AssertKept(Dashboards.With($"\"annotations\": {{\"list\": [{{\"filter\": {{\"ids\": [1, {number}]}}}}]}}"));
        Dashboards.AssertKept(Dashboards.With(
            "\"panels\": [{\"type\": \"stat\", \"fieldConfig\": {\"defaults\": {\"min\": 0, \"custom\": {\"x\": 0}, \"thresholds\": {\"steps\": [{\"value\": 0}]}}}}]"
            .Replace("0", number, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"é😀 <&'+> \\u2028 \\u0000 \\/ \\\\ud800 \\ud83d\\ude00 \\t\\n\\\"\"")]
    public void Texts(string text) => Dashboards.AssertKept(Dashboards.With($"\"title\": {text}, \"new\": {text}, {text}: 1, \"tags\": [{text}]"));

    [Theory]
    [InlineData("\"templating\": {}, \"annotations\": {}, \"panels\": [], \"links\": []")]
    [InlineData("\"templating\": {\"list\": null, \"enable\": true}, \"new\": {\"a\": [{}, [], null]}")]
    [InlineData("\"panels\": [{\"type\": \"stat\", \"options\": {}, \"fieldConfig\": {\"defaults\": {}, \"overrides\": []}}]")]
    [InlineData("\"panels\": [{\"type\": \"stat\", \"options\": {\"reduceOptions\": {\"new\": 1}}, \"fieldConfig\": {\"new\": {}}}]")]
    [InlineData("\"panels\": [{\"type\": \"stat\", \"targets\": [{}, {\"expr\": \"up\"}, {\"datasource\": null}, {\"datasource\": {\"type\": \"new\"}, \"q\": {}}]}]")]
    [InlineData("\"templating\": {\"list\": [{\"type\": \"new\", \"name\": \"x\", \"new\": []}, {\"type\": \"query\", \"query\": {\"query\": \"up\", \"new\": 1}}]}")]
    [InlineData("\"panels\": [{\"id\": 1, \"libraryPanel\": {\"uid\": \"a\", \"name\": \"b\", \"new\": 1}}]")]
    [InlineData("\"__inputs\": [], \"__requires\": [], \"__elements\": {}, \"gnetId\": null")]
    public void Fields(string fields)
    {
        Dashboards.AssertKept(Dashboards.With(fields));
        Dashboards.AssertKept($$"""{"meta": {"slug": "x", "new": 1.0}, "dashboard": {{Dashboards.With(fields)}}, "zone": null}""");
        Dashboards.AssertKept($$"""{"apiVersion": "dashboard.grafana.app/v1beta1", "kind": "Dashboard", "metadata": {"name": "x"}, "status": {}, "spec": {{Dashboards.With(fields)}} }""");
    }

    [Theory]
    [InlineData("v2")]
    [InlineData("v2beta1")]
    [InlineData("v2alpha1")]
    public void ResourcesOfEveryVersion(string version) => Dashboards.AssertKept("""
        {"apiVersion": "dashboard.grafana.app/VERSION", "kind": "Dashboard", "metadata": {"name": "x", "new": 1.0}, "spec": {
            "title": "x", "new": [1.0], "layout": {"kind": "GridLayout", "spec": {"items": [], "new": 1}},
            "elements": {
                "a": {"kind": "Panel", "spec": {"vizConfig": {"kind": "VizConfig", "group": "stat", "spec": {"options": {"new": 1}}}}},
                "b": {"kind": "Panel", "spec": {"vizConfig": {"kind": "VizConfig", "group": "new", "spec": {"options": {"new": 1}}}}},
                "c": {"kind": "LibraryPanel", "spec": {"libraryPanel": {"uid": "x"}}}},
            "variables": [{"kind": "QueryVariable", "spec": {"name": "x", "query": {"kind": "DataQuery", "group": "new", "spec": {"q": 1}}}}]}}
        """.Replace("VERSION", version, StringComparison.Ordinal));

    [Fact]
    public void ABareSpecIsReadAsTheNewestVersion()
    {
        var reading = Dashboards.Read("""{"title": "x", "elements": {}, "layout": {"kind": "GridLayout", "spec": {"items": []}}}""");
        Assert.Equal("x", Assert.IsType<DashboardV2File>(reading.File).Dashboard.Title);
        Assert.Null(reading.File.Wrapper);
    }

    [Fact]
    public void ABareSpecOfTheDraftIsKeptAsItIs()
    {
        const string Text = """{"elements": {"a": {"kind": "Panel", "spec": {"vizConfig": {"kind": "stat", "spec": {}}}}}, "layout": {}}""";
        Assert.IsType<DashboardV2Alpha1File>(Dashboards.Read(Text).File);
        Dashboards.AssertKept(Text);
    }

    [Fact]
    public void TheDraftIsKeptWithAWarning() => Assert.StartsWith(
        "(1,16): warning: $.apiVersion: 'dashboard.grafana.app/v2alpha1' is a draft",
        Dashboards.Findings("""{"apiVersion": "dashboard.grafana.app/v2alpha1", "kind": "Dashboard", "spec": {"elements": {}}}"""),
        StringComparison.Ordinal);

    [Fact]
    public void WhatHasNoPropertyIsExtensionData()
    {
        var dashboard = Dashboards.Classic(Dashboards.With("\"title\": \"x\", \"new\": {\"a\": 1.0}, \"panels\": [{\"type\": \"stat\", \"options\": {\"new\": 2}}]"));
        Assert.Equal("x", dashboard.Title);
        Assert.Equal(new JsonObject([new("new", new JsonObject([new("a", new JsonNumber("1.0"))]))]), dashboard.ExtensionData);
        var panel = Assert.IsType<StatPanel>(Assert.Single(dashboard.Panels));
        Assert.Equal(new JsonObject([new("options", new JsonObject([new("new", 2)]))]), panel.ExtensionData);
    }

    [Fact]
    public void UnknownPluginsAreKept()
    {
        var dashboard = Dashboards.Classic(Dashboards.With("\"panels\": [{\"type\": \"acme-panel\", \"options\": {\"new\": 2}, \"targets\": [{\"datasource\": {\"type\": \"acme\"}, \"q\": 1}]}], \"templating\": {\"list\": [{\"type\": \"acme\"}]}"));
        var panel = Assert.IsType<PluginPanel>(Assert.Single(dashboard.Panels));
        Assert.IsType<OtherQuery>(Assert.Single(panel.Targets));
        Assert.IsType<OtherVariable>(Assert.Single(dashboard.Variables));
    }

    [Fact]
    public void RowsKeepTheirPanelsOnlyWhenTheyAreCollapsed()
    {
        var text = Dashboards.With("\"panels\": [{\"type\": \"row\", \"collapsed\": false, \"panels\": []}, {\"type\": \"stat\", \"id\": 1}, {\"type\": \"row\", \"collapsed\": true, \"panels\": [{\"type\": \"text\", \"id\": 2}]}]");
        var panels = Dashboards.Classic(text).Panels;
        Assert.Equal(3, panels.Count);
        Assert.Empty(Assert.IsType<Row>(panels[0]).Panels);
        Assert.IsType<TextPanel>(Assert.Single(Assert.IsType<Row>(panels[2]).Panels));
        Dashboards.AssertKept(text);
    }

    [Fact]
    public void AReadDashboardCanBeChanged()
    {
        var dashboard = Dashboards.Classic(Dashboards.With("\"title\": \"old\", \"new\": 1.0, \"panels\": [{\"type\": \"stat\", \"title\": \"a\"}]"));
        var changed = dashboard with { Title = "new", Panels = [((StatPanel)dashboard.Panels[0]) with { Title = "b" }] };
        AssertWritten("""{"schemaVersion": 41, "title": "new", "new": 1.0, "panels": [{"type": "stat", "title": "b"}]}""", changed);
        Assert.Equal("old", dashboard.Title);
    }

    [Fact]
    public void WhatAPropertySaysHoldsOverExtensionData()
    {
        var read = Dashboards.Read(Dashboards.With("\"title\": 5, \"refresh\": false"));
        var dashboard = Assert.IsType<ClassicDashboardFile>(read.File).Dashboard;
        AssertWritten("""{"schemaVersion": 41, "title": "six", "refresh": false}""", dashboard with { Title = "six" });
    }

    [Fact]
    public void TheSameTextReadTwiceIsEqual()
    {
        var text = Dashboards.With("\"title\": \"x\", \"new\": [1], \"panels\": [{\"type\": \"stat\", \"targets\": [{\"datasource\": {\"type\": \"prometheus\"}, \"expr\": \"up\"}]}]");
        Assert.Equal(Dashboards.Classic(text), Dashboards.Classic(text));
    }

    private static void AssertWritten(string expected, Dashboard dashboard) =>
        Assert.Null(JsonDifference.Find(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(Dashboards.Write(new ClassicDashboardFile(dashboard)))));
}

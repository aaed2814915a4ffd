using Artifacts.Reading.Tests.Support;

namespace Artifacts.Reading.Tests.Grafana;

/// <summary>Values of other types than Grafana's own: refused where Grafana fails on them, otherwise kept with a warning.</summary>
public sealed class MisfitTests
{
    private const string PanelTypes = "annolist, barchart, bargauge, candlestick, canvas, dashlist, datagrid, debug, gauge, geomap, heatmap, histogram …";

    [Theory]
    [InlineData("\"panels\": {}", "(1,33): error: $.panels: This is an object, but a list is expected: write a list, or leave the field out.")]
    [InlineData("\"panels\": \"x\"", "(1,33): error: $.panels: This is a text, but a list is expected: write a list, or leave the field out.")]
    [InlineData("\"panels\": [5]", "(1,34): error: $.panels[0]: This is a number, but an object is expected: write an object, or leave the field out.")]
    [InlineData("\"panels\": [{\"type\": \"stat\", \"targets\": {}}]", "(1,62): error: $.panels[0].targets: This is an object, but a list is expected: write a list, or leave the field out.")]
    [InlineData("\"panels\": [{\"type\": \"stat\", \"targets\": [5]}]", "(1,63): error: $.panels[0].targets[0]: This is a number, but an object is expected: write an object, or leave the field out.")]
    [InlineData("\"panels\": [{\"type\": \"row\", \"panels\": 5}]", "(1,60): error: $.panels[0].panels: This is a number, but a list is expected: write a list, or leave the field out.")]
    [InlineData("\"panels\": [{\"type\": \"stat\", \"options\": \"x\"}]", "(1,62): error: $.panels[0].options: This is a text, but an object is expected: write an object, or leave the field out.")]
    [InlineData("\"panels\": [{\"type\": \"stat\", \"gridPos\": [1]}]", "(1,62): error: $.panels[0].gridPos: This is a list, but an object is expected: write an object, or leave the field out.")]
    [InlineData("\"title\": {}", "(1,32): error: $.title: This is an object, but a text is expected: write a text, or leave the field out.")]
    [InlineData("\"tags\": 5", "(1,31): error: $.tags: This is a number, but a list is expected: write a list, or leave the field out.")]
    [InlineData("\"templating\": 5", "(1,37): error: $.templating: This is a number, but an object is expected: write an object, or leave the field out.")]
    [InlineData("\"templating\": {\"list\": {}}", "(1,46): error: $.templating.list: This is an object, but a list is expected: write a list, or leave the field out.")]
    [InlineData("\"annotations\": {\"list\": [[]]}", "(1,48): warning: $.annotations.list[0]: This is a list, but an object is expected: it is kept as it is.")]
    [InlineData("\"title\": 5", "(1,32): warning: $.title: This is a number, but a text is expected: it is kept as it is.")]
    [InlineData("\"editable\": \"yes\"", "(1,35): warning: $.editable: This is a text, but true or false is expected: it is kept as it is.")]
    [InlineData("\"graphTooltip\": 7", "(1,39): warning: $.graphTooltip: '7' is none of 0, 1, 2: it is kept as it is.")]
    [InlineData("\"version\": 1.5", "(1,34): warning: $.version: 1.5 is not written as a whole number of 32 bits: it is kept as it is.")]
    [InlineData("\"x\": 1e999", "(1,28): warning: $.x: 1e999 is beyond what a number can hold, so that Grafana takes it for infinity: it is kept as it is.")]
    [InlineData("\"templating\": []", "(1,37): warning: $.templating: This is a list, but an object is expected: it is kept as it is.")]
    [InlineData("\"panels\": [{\"type\": \"stat\", \"datasource\": \"Prometheus\"}]", "(1,65): warning: $.panels[0].datasource: This is a text, but an object is expected: it is kept as it is.")]
    [InlineData("\"panels\": [{\"type\": \"table\", \"options\": {\"footer\": {\"fields\": \"\"}}}]", "(1,85): warning: $.panels[0].options.footer.fields: This is a text, but a list is expected: it is kept as it is.")]
    [InlineData("\"panels\": [{\"type\": \"stat\", \"options\": {\"colorMode\": \"new\"}}]", "(1,76): warning: $.panels[0].options.colorMode: 'new' is none of value, background, background_solid, none: it is kept as it is.")]
    [InlineData("\"panels\": [{}]", "(1,34): warning: $.panels[0]: There is no 'type' that says what this is, such as " + PanelTypes + ": it is kept as it is.")]
    [InlineData("\"templating\": {\"list\": [{}]}", "(1,47): warning: $.templating.list[0]: There is no 'type' that says what this is, such as adhoc, constant, custom, datasource, interval, query, textbox: it is kept as it is.")]
    [InlineData("\"panels\": [{\"type\": \"stat\", \"fieldConfig\": {\"defaults\": {\"mappings\": [{\"type\": \"x\"}]}}}]", "(1,93): warning: $.panels[0].fieldConfig.defaults.mappings[0]: The 'type' is 'x', but should be one of value, range, regex, special: it is kept as it is.")]
    [InlineData("\"tags\": null, \"templating\": null, \"panels\": null, \"time\": null", "")]
    public void InDashboards(string fields, string findings)
    {
        var text = Dashboards.With(fields);
        Assert.Equal(findings, Dashboards.Findings(text));
        if (!findings.Contains("error", StringComparison.Ordinal))
        {
            Dashboards.AssertKept(text);
        }
    }

    [Theory]
    [InlineData("\"elements\": {\"a\": {\"kind\": \"Pannel\"}}", "(1,92): error: $.spec.elements.a: The 'kind' is 'Pannel', but should be one of Panel, LibraryPanel.")]
    [InlineData("\"elements\": {\"a\": {}}", "(1,92): error: $.spec.elements.a: There is no 'kind' that says what this is, such as Panel, LibraryPanel.")]
    [InlineData("\"elements\": []", "(1,86): warning: $.spec.elements: This is a list, but an object is expected: it is kept as it is.")]
    [InlineData("\"variables\": {}", "(1,87): error: $.spec.variables: This is an object, but a list is expected: write a list, or leave the field out.")]
    public void InResources(string fields, string findings) =>
        Assert.Equal(findings, Dashboards.Findings("""{"apiVersion": "dashboard.grafana.app/v2", "kind": "Dashboard", "spec": {""" + fields + "}}"));
}

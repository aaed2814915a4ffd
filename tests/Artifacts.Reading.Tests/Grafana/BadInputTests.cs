using Artifacts.Reading.Tests.Support;

namespace Artifacts.Reading.Tests.Grafana;

/// <summary>What is no JSON, or no dashboard: each file is a line of data with what is said about it.</summary>
public sealed class BadInputTests
{
    [Theory]
    [InlineData("", "(1,1): error: $: The file is empty, but should hold a dashboard: export it again.")]
    [InlineData(" \r\n ", "(1,1): error: $: The file is empty, but should hold a dashboard: export it again.")]
    [InlineData("[]", "(1,1): error: $: A dashboard is an object, { … }, but this is a list: is it another file?")]
    [InlineData("null", "(1,1): error: $: A dashboard is an object, { … }, but this is null: is it another file?")]
    [InlineData("\"text\"", "(1,1): error: $: A dashboard is an object, { … }, but this is a text: is it another file?")]
    [InlineData("<html>", "(1,1): error: $: This is no JSON but HTML or XML: is it another file?")]
    [InlineData("{}", "(1,1): error: $: There is no 'schemaVersion', so the dashboard is none, or one older than 36: open and save it in Grafana, which brings it up to date.")]
    [InlineData("{\n \"title\": \"a\"", "(2,14): error: $.title: The file ends in the middle of the JSON: part of it is missing, so copy or export it again.")]
    [InlineData("{\n \"title\": \"a", "(2,13): error: $.title: The file ends in the middle of the JSON: part of it is missing, so copy or export it again.")]
    [InlineData("{\"panels\": [1, ", "(1,16): error: $.panels[1]: The file ends in the middle of the JSON: part of it is missing, so copy or export it again.")]
    [InlineData("{\r\n \"tags\": [\"a\", ]}", "(2,16): error: $.tags[1]: There is a comma before ']', with nothing after it: remove the comma.")]
    [InlineData("{\"a\": 1,\r\n}", "(2,1): error: $: There is a comma before '}', with nothing after it: remove the comma.")]
    [InlineData("{\"a\": [1,, 2]}", "(1,10): error: $.a[1]: There is a comma with nothing before it: remove it.")]
    [InlineData("{\"a\": 1, // latest\n}", "(1,10): error: $: JSON has no comments: remove it.")]
    [InlineData("{\"a\": /* new */ 1}", "(1,7): error: $.a: JSON has no comments: remove it.")]
    [InlineData("{\"a\": 1 \"b\": 2}", "(1,9): error: $.a: '\"' can't stand here: is a comma, a quote or a bracket missing before it?")]
    [InlineData("{} {}", "(1,4): error: $: '{' can't stand here: is a comma, a quote or a bracket missing before it?")]
    [InlineData("{a: 1}", "(1,2): error: $: Names stand in quotes: write \"a\".")]
    [InlineData("{'a': 1}", "(1,2): error: $: JSON has texts in double quotes only: write \" instead of '.")]
    [InlineData("{\"a\": NaN}", "(1,7): error: $.a: JSON has no such number: write another one, null, or the word in quotes.")]
    [InlineData("{\"a\": [1, -Infinity]}", "(1,12): error: $.a[1]: JSON has no such number: write another one, null, or the word in quotes.")]
    [InlineData("{\"a\": 01}", "(1,8): error: $.a: A number begins with a single digit or with others than 0, and has digits before and after the point.")]
    [InlineData("{\"a\": .5}", "(1,7): error: $.a: A number begins with a single digit or with others than 0, and has digits before and after the point.")]
    [InlineData("{\"a\": True}", "(1,7): error: $.a: JSON writes true and false in small letters.")]
    [InlineData("{\"a\": undefined}", "(1,7): error: $.a: 'undefined' is no value in JSON: write a number, true, false, null, or a text in quotes.")]
    [InlineData("{\"a\": [true}", "(1,12): error: $.a[0]: '}' can't stand here: is a comma, a quote or a bracket missing before it?")]
    [InlineData("{\"a\": nul}", "(1,10): error: $.a: 'nul' is no value in JSON: write a number, true, false, null, or a text in quotes.")]
    [InlineData("{\"a\": \"x\ny\"}", "(1,9): error: $.a: A text goes on over the end of the line, or has a tab in it: write \\n and \\t, or close the text with \".")]
    [InlineData("{\"a\": \"x\\q\"}", "(1,10): error: $.a: After a backslash stands one of \" \\ / b f n r t, or u and four digits: write \\\\ for a backslash itself.")]
    [InlineData("{\"a\": \"\\u12\"}", "(1,12): error: $.a: After a backslash stands one of \" \\ / b f n r t, or u and four digits: write \\\\ for a backslash itself.")]
    [InlineData("{\"a\": \"\\ud800\"}", "(1,8): error: $.a: This is half of a surrogate pair (\\ud800 to \\udfff), which is no character: write the whole pair, or remove it.")]
    [InlineData("{\"a\": [0, \"é\\udc00\\ud800\"]}", "(1,13): error: $.a[1]: This is half of a surrogate pair (\\ud800 to \\udfff), which is no character: write the whole pair, or remove it.")]
    [InlineData("{\"\\ud800\": 1}", "(1,3): error: $[\"\\\\ud800\"]: This is half of a surrogate pair (\\ud800 to \\udfff), which is no character: write the whole pair, or remove it.")]
    public void NoJson(string text, string findings) => Assert.Equal(findings, Dashboards.Findings(text));

    [Theory]
    [InlineData("EFBBBF7B7D", "(1,1): error: $: The file begins with a byte-order mark, which Grafana refuses: save it as UTF-8 without one (\"UTF-8\", not \"UTF-8 with BOM\").")]
    [InlineData("FFFE7B007D00", "(1,1): error: $: The file is in UTF-16 or UTF-32, but JSON is UTF-8: save it as UTF-8.")]
    [InlineData("7B007D00", "(1,1): error: $: The file is in UTF-16 or UTF-32, but JSON is UTF-8: save it as UTF-8.")]
    [InlineData("1F8B0800", "(1,1): error: $: The file is compressed with gzip: unpack it.")]
    [InlineData("7B2261223A0A22C3A9FF227D", "(2,3): error: $.a: This is no UTF-8, the encoding of JSON: save the file as UTF-8.")]
    public void NoUtf8(string bytes, string findings) => Assert.Equal(findings, Dashboards.Findings(Convert.FromHexString(bytes)));

    [Theory]
    [InlineData("""{"schemaVersion": 41, "title": "é😀", "title": 2}""", "(1,38): error: $.title: The field 'title' stands twice in the same object: remove one of them.")]
    [InlineData("{\"schemaVersion\": 41,\r\n\"panels\": [\r\n {\"type\": \"x\", \"type\": \"y\"}]}", "(3,16): error: $.panels[0].type: The field 'type' stands twice in the same object: remove one of them.")]
    [InlineData("""{"schemaVersion": 41, "x": {"a": {"b": 1, "\u0062": 2}}}""", "(1,43): error: $.x.a.b: The field 'b' stands twice in the same object: remove one of them.")]
    [InlineData("""{"schemaVersion": 41, "templating": {"list": []}, "templating": {}}""", "(1,51): error: $.templating: The field 'templating' stands twice in the same object: remove one of them.")]
    [InlineData("""{"dashboard": {"schemaVersion": 41}, "meta": {"a":1, "a":1}}""", "(1,54): error: $.meta.a: The field 'a' stands twice in the same object: remove one of them.")]
    [InlineData("""{"dashboard": {"schemaVersion": 41}, "dashboard": {"schemaVersion": 41}}""", "(1,38): error: $.dashboard: The field 'dashboard' stands twice in the same object: remove one of them.")]
    public void FieldsThatStandTwice(string text, string findings) => Assert.Equal(findings, Dashboards.Findings(text));

    [Theory]
    [InlineData("""{"schemaVersion": 35}""", "(1,19): error: $.schemaVersion: The dashboard's schema is older than 36 (it is 35): open and save it in Grafana, which brings it up to date.")]
    [InlineData("""{"schemaVersion": "27"}""", "(1,19): error: $.schemaVersion: The dashboard's schema is older than 36 (it is 27): open and save it in Grafana, which brings it up to date.")]
    [InlineData("""{"schemaVersion": null}""", "(1,19): error: $.schemaVersion: The version is no number: open and save the dashboard in Grafana, which writes it.")]
    [InlineData("""{"panels": []}""", "(1,1): error: $: There is no 'schemaVersion', so the dashboard is none, or one older than 36: open and save it in Grafana, which brings it up to date.")]
    [InlineData("""{"meta": {}, "dashboard": {"schemaVersion": 27}}""", "(1,45): error: $.dashboard.schemaVersion: The dashboard's schema is older than 36 (it is 27): open and save it in Grafana, which brings it up to date.")]
    [InlineData("""{"meta": {}, "dashboard": []}""", "(1,27): error: $.dashboard: Here the dashboard should be, an object, { … }: export it again.")]
    [InlineData("""{"apiVersion": "dashboard.grafana.app/v9", "kind": "Dashboard", "spec": {}}""", "(1,16): error: $.apiVersion: The version 'dashboard.grafana.app/v9' is not known: ask Grafana for dashboard.grafana.app/v2 or dashboard.grafana.app/v1.")]
    [InlineData("""{"apiVersion": "dashboard.grafana.app/v2", "kind": "Dashboard"}""", "(1,1): error: $.spec: Here the dashboard should be, an object, { … }: export it again.")]
    [InlineData("""{"apiVersion": "v1", "kind": "ConfigMap"}""", "(1,1): error: $: A dashboard's 'apiVersion' begins with 'dashboard.grafana.app/' and its 'kind' is 'Dashboard', but here they are 'v1' and 'ConfigMap': is it another file?")]
    public void NoDashboardThatCanBeRead(string text, string findings) => Assert.Equal(findings, Dashboards.Findings(text));

    [Theory]
    [InlineData(100, true)]
    [InlineData(255, true)]
    [InlineData(256, false)]
    [InlineData(5000, false)]
    public void DeepNesting(int levels, bool isAccepted)
    {
        var text = Dashboards.With($"\"x\": {new string('[', levels)}{new string(']', levels)}");
        if (isAccepted)
        {
            Dashboards.AssertKept(text);
            return;
        }

        var finding = Assert.Single(Dashboards.Read(text).Findings);
        Assert.Equal((1, 283, "Values are nested deeper than 256 levels, which no dashboard is: is it another file?"), (finding.Line, finding.Column, finding.Message));
    }
}

using System.Text.Json;
using Artifacts.Models.Tests.Comparing;

namespace Artifacts.Models.Tests;

/// <summary>What counts as a difference between two JSON texts.</summary>
public sealed class JsonComparisonTests
{
    [Theory]
    [InlineData("""{"a":1,"b":[true]}""", """{"b":[true],"a":1.0}""", "")]
    [InlineData("""{"a":1e3}""", """{"a":1000}""", "")]
    [InlineData("""{"a":1}""", """{"a":"1"}""", "a: 1 instead of \"1\"")]
    [InlineData("""{"a":null}""", "{}", "a: null instead of nothing")]
    [InlineData("{}", """{"a":false}""", "a: nothing instead of false")]
    [InlineData("""{"a":[{"b":1}]}""", """{"a":[{"b":2}]}""", "a[].b: 1 instead of 2")]
    [InlineData("""{"a":[1]}""", """{"a":[1,2]}""", "a: [1] instead of [1,2]")]
    public void SaysWhereTheyDiffer(string ours, string theirs, string expected) =>
        Assert.Equal(expected, string.Join("; ", JsonComparison.Compare(JsonDocument.Parse(ours).RootElement, JsonDocument.Parse(theirs).RootElement)));
}

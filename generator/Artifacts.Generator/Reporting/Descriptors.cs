using System.Collections.Concurrent;
using Artifacts.Text;
using Microsoft.CodeAnalysis;

namespace Artifacts.Generator.Reporting;

/// <summary>Turns the engine's rules into Roslyn's descriptors, one each.</summary>
internal static class Descriptors
{
    private static readonly ConcurrentDictionary<Rule, DiagnosticDescriptor> ByRule = new();

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor For(Rule rule) => ByRule.GetOrAdd(rule, Make);

    private static DiagnosticDescriptor Make(Rule rule) => new(
        rule.Id,
        rule.Title,
        messageFormat: "{0}",
        Category(rule.Id),
        rule.Severity switch
        {
            Severity.Info => DiagnosticSeverity.Info,
            Severity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Error,
        },
        isEnabledByDefault: true,
        description: null,
        helpLinkUri: $"generator/docs/diagnostics/{rule.Id}.md",
        customTags: rule.Configurable ? [] : [WellKnownDiagnosticTags.NotConfigurable]);

    private static string Category(string id) => id.AsSpan(3, 1) switch
    {
        "2" => "Artifacts.PromQL",
        "3" => "Artifacts.Metrics",
        "4" => "Artifacts.Rules",
        "5" => "Artifacts.Dashboards",
        "6" => "Artifacts.Kubernetes",
        _ => "Artifacts.Definitions",
    };
}

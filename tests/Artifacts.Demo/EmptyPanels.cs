using System.Reflection;
using Artifacts.Grafana;

namespace Artifacts.Demo;

/// <summary>
/// Which panels may rightly have no data, and why. Their JSON doesn't say so, but their definitions do: these are ordinary
/// C#, so they are simply run.
/// </summary>
internal sealed class EmptyPanels
{
    private readonly Dictionary<(string Path, string Panel), string> _reasons = [];

    public EmptyPanels(Assembly definitions)
    {
        foreach (var dashboard in definitions.GetTypes().SelectMany(ArtifactsOf).OfType<Dashboard>())
        {
            foreach (var panel in dashboard.Panels.SelectMany(panel => panel is Row row ? row.Panels : [(Panel)panel]))
            {
                if (panel.MayBeEmpty is { } reason)
                {
                    _reasons[(dashboard.Path, panel.Title)] = reason;
                }
            }
        }
    }

    /// <summary>Why a panel may be empty, or null if it must have data.</summary>
    /// <param name="path">The dashboard's path below <c>output/</c>.</param>
    /// <param name="panel">The panel's title.</param>
    public string? Reason(string path, string panel) => _reasons.GetValueOrDefault((path.Replace('\\', '/'), panel));

    private static IEnumerable<Artifact> ArtifactsOf(Type type)
    {
        const BindingFlags Any = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        return type.GetMembers(Any)
            .Where(member => member.IsDefined(typeof(ArtifactAttribute)))
            .Select(member => member switch
            {
                FieldInfo field => field.GetValue(null),
                PropertyInfo property => property.GetValue(null),
                MethodInfo method => method.Invoke(null, null),
                _ => null,
            })
            .SelectMany(value => value switch
            {
                Artifact artifact => [artifact],
                IEnumerable<Artifact> several => several,
                _ => [],
            });
    }
}

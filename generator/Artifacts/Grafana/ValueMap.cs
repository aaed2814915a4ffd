namespace Artifacts.Grafana;

public sealed partial record ValueMap
{
    /// <summary>Maps single values, which Grafana's editor shows in this order.</summary>
    /// <param name="options">The values, written as text, and what is shown for each.</param>
    public ValueMap(IReadOnlyList<ValueMapOption> options) => Options = Results(options);

    private static Json.JsonMap<ValueMappingResult> Results(IReadOnlyList<ValueMapOption> options)
    {
        var results = new KeyValuePair<string, ValueMappingResult>[options.Count];
        for (var index = 0; index < results.Length; index++)
        {
            var option = options[index];
            results[index] = new(option.Value, new() { Text = option.Text, Color = option.Color, Index = index });
        }

        return new Json.JsonMap<ValueMappingResult>(results);
    }
}

using System.Text.Json.Nodes;
using NJsonSchema;

namespace Artifacts.Delivery.Tests;

/// <summary>Judges objects by the schema of their custom resource, as the API server does, and refuses what it would drop.</summary>
internal sealed class CustomResource
{
    private readonly JsonSchema schema;

    private CustomResource(JsonSchema schema) => this.schema = schema;

    /// <summary>Reads the definition of a custom resource.</summary>
    /// <param name="file">Its file beside the repository.</param>
    public static async Task<CustomResource> ReadAsync(string file)
    {
        var definition = JsonNode.Parse(await File.ReadAllTextAsync(SharedFiles.Find(file), TestContext.Current.CancellationToken))!;
        var described = definition["spec"]!["versions"]![0]!["schema"]!["openAPIV3Schema"]!;

        // Metadata are Kubernetes's own; a custom resource's schema leaves them open.
        described["properties"]!["metadata"]!["x-kubernetes-preserve-unknown-fields"] = true;
        Close(described);
        return new(await JsonSchema.FromJsonAsync(described.ToJsonString(), TestContext.Current.CancellationToken));
    }

    /// <summary>What is wrong with an object.</summary>
    public IReadOnlyList<string> Errors(JsonNode manifest) =>
        [.. schema.Validate(manifest.ToJsonString()).Select(error => $"{error.Path}: {error.Kind}")];

    // The API server drops unknown fields without a word.
    private static void Close(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject schema:
                foreach (var (_, child) in schema)
                {
                    Close(child);
                }

                if (schema["properties"] is JsonObject && schema["additionalProperties"] is null &&
                    schema["x-kubernetes-preserve-unknown-fields"] is null && schema["type"] is JsonValue)
                {
                    schema["additionalProperties"] = false;
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Close(item);
                }

                break;
        }
    }
}

using System.Diagnostics;

namespace Artifacts.Generator;

/// <summary>Describes an exception of the engine's own, so that an author can report it in one line.</summary>
internal static class EngineFailure
{
    /// <summary>Kind, message and the innermost frame of ours.</summary>
    public static string Describe(Exception exception)
    {
        var method = new StackTrace(exception).GetFrames()
            .Select(frame => frame.GetMethod())
            .FirstOrDefault(method => method?.DeclaringType?.Namespace?.StartsWith("Artifacts", StringComparison.Ordinal) == true);
        var place = method is null ? "" : $" in {method.DeclaringType!.Name}.{method.Name}";
        var message = exception.Message.ReplaceLineEndings(" ");
        return $"{exception.GetType().Name}{place}: {message}. This is a fault of the generator, not of the definition";
    }
}

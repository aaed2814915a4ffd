using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Values;

/// <summary>An object of a class of the author's that derives from a class of the framework, and is an object of that, too.</summary>
internal interface ICarrier
{
    UserType Type { get; set; }

    object?[] Fields { get; set; }

    /// <summary>The message that the framework's class gives by itself, where it has one.</summary>
    string? NativeMessage { get; }
}

using Artifacts.Evaluation.Types;
using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Library;

/// <summary>What <c>GetType</c> gives.</summary>
internal static class TypeValues
{
    public static Type Of(object value) => value switch
    {
        IEnumSlot slot => new EvaluatedType(slot.Type),
        _ when UserType.TypeOf(value) is { } type => new EvaluatedType(type),
        _ => new EvaluatedType(new NativeType(value.GetType(), value.GetType().Name, [])),
    };
}

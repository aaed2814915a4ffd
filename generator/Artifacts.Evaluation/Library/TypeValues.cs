using Artifacts.Evaluation.Bridges;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;
using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Library;

/// <summary>What <c>GetType</c> gives.</summary>
internal static class TypeValues
{
    /// <summary>The name of an object's type, as an <see cref="InvalidCastException"/> gives it.</summary>
    public static string NameInCasts(Session session, object value) => AuthorProxy.Unwrap(value) switch
    {
        IEnumSlot slot => slot.Type.CastName,
        Closure { DelegateType: { } type } => type.CastName,
        var own => (UserType.TypeOf(own) ?? session.Types.Objects.Find(own) ?? ErasedCarriers.ModelOf(own.GetType())).CastName,
    };

    public static Type Of(Session session, Site site, object value)
    {
        value = AuthorProxy.Unwrap(value);
        return value switch
        {
            EvaluatedType => throw session.Refuse(EvaluationRules.UnavailableMember, site, "The type of a type is not available in definitions: they are evaluated, not run, so there is nothing to reflect on"),
            IEnumSlot slot => new EvaluatedType(slot.Type),
            Closure { DelegateType: { } type } => new EvaluatedType(type),
            _ when UserType.TypeOf(value) is { } type => new EvaluatedType(type),
            _ when session.Types.Objects.Find(value) is { } type => new EvaluatedType(type),
            _ when session.Types.Objects.IsUnknown(value) || IsHidden(value.GetType()) => throw session.Refuse(
                EvaluationRules.UnavailableMember,
                site,
                $"The type of this {(value is Array ? "array" : $"'{value.GetType().Name.Split('`')[0]}'")} is not available in definitions where nothing tells of which of the project's types it is made; name the type, as in 'typeof'"),
            _ => new EvaluatedType(ErasedCarriers.ModelOf(value.GetType())),
        };
    }

    // Sequences of LINQ and of iterators are of types that nobody can name.
    private static bool IsHidden(Type type) => !type.IsArray
        && (!(type.IsGenericType ? type.GetGenericTypeDefinition() : type).IsVisible || type.Assembly == typeof(TypeValues).Assembly);
}

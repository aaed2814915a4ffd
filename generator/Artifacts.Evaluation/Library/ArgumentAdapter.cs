using System.Collections;
using System.Globalization;
using System.Reflection;
using Artifacts.Evaluation.Bridges;
using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Library;

/// <summary>Makes arguments fit for native code: sequences are metered, no culture leaks in, references become values.</summary>
internal sealed class ArgumentAdapter(MethodBase member)
{
    private static readonly HashSet<string> Holding = new(StringComparer.Ordinal)
    {
        "ToArray", "ToList", "ToHashSet", "ToDictionary", "ToLookup", "OrderBy", "OrderByDescending", "Order", "OrderDescending", "Reverse", "GroupBy", "GroupJoin", "Join", "LeftJoin", "RightJoin",
        "Distinct", "DistinctBy", "Union", "UnionBy", "Except", "ExceptBy", "Intersect", "IntersectBy", "CountBy", "AggregateBy", "TakeLast", "SkipLast", "Chunk",
    };

    private readonly ParameterInfo[] parameters = member.GetParameters();
    private readonly Func<Session, Site, object, SequenceUse, object>?[] sequences = [.. member.GetParameters().Select(Metering)];
    private readonly SequenceUse use = UseOf(member);
    private readonly bool hasReferences = member.GetParameters().Any(parameter => parameter.ParameterType.IsByRef);

    /// <summary>Whether all arguments go in as they are.</summary>
    public bool IsPlain { get; } = member.GetParameters().All(parameter => !parameter.ParameterType.IsByRef && parameter.ParameterType != typeof(IFormatProvider) && Metering(parameter) is null);

    public object?[] Adapt(Session session, Site site, object?[] arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument is StringComparison and not (StringComparison.Ordinal or StringComparison.OrdinalIgnoreCase))
            {
                throw session.Refuse(EvaluationRules.UnavailableMember, site, $"StringComparison.{argument} compares by the culture data of the machine, which is not available in definitions; use StringComparison.Ordinal", Remedies.Of((StringComparison)argument));
            }
        }

        if (IsPlain)
        {
            return arguments;
        }

        var values = hasReferences ? (object?[])arguments.Clone() : arguments;
        for (var index = 0; index < values.Length; index++)
        {
            if (values[index] is Reference reference && parameters[index].ParameterType.IsByRef)
            {
                values[index] = parameters[index].IsOut ? null : reference.Value;
            }
            else if (values[index] is null && parameters[index].ParameterType == typeof(IFormatProvider))
            {
                values[index] = CultureInfo.InvariantCulture;
            }
            else if (values[index] is { } value && sequences[index] is { } meter)
            {
                values[index] = meter(session, site, HashOrder.Pass(session, site, member, parameters[index], value), use);
            }
        }

        return values;
    }

    public void WriteBack(object?[] arguments, object?[] values)
    {
        if (!hasReferences)
        {
            return;
        }

        for (var index = 0; index < arguments.Length; index++)
        {
            if (arguments[index] is Reference reference && parameters[index].ParameterType.IsByRef && !parameters[index].IsIn)
            {
                reference.Value = values[index];
            }
        }
    }

    private static SequenceUse UseOf(MethodBase member) => member.DeclaringType != typeof(Enumerable) ? SequenceUse.Other
        : Holding.Contains(member.Name) ? SequenceUse.Holding
        : SequenceUse.Operator;

    // A sequence that is only an element, as in List<IEnumerable<int>>.Add, stays the object that it is.
    private static Func<Session, Site, object, SequenceUse, object>? Metering(ParameterInfo parameter) => parameter.ParameterType is var type
        && parameter.Member is MethodBase method && method.Module.ResolveMethod(method.MetadataToken)?.GetParameters()[parameter.Position].ParameterType.IsGenericParameter != true
            ? Metering(type)
            : null;

    private static Func<Session, Site, object, SequenceUse, object>? Metering(Type type)
    {
        if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(IEnumerable<>))
        {
            return type == typeof(IEnumerable) ? Untyped : null;
        }

        var metering = (IMetering)Activator.CreateInstance(typeof(Metering<>).MakeGenericType(type.GetGenericArguments()))!;
        return metering.Wrap;
    }

    private static object Untyped(Session session, Site site, object sequence, SequenceUse use) =>
        sequence is ICollection ? sequence : Sequences.Metered(session, sequence, site);
}

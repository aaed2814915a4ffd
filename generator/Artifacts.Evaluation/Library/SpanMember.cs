using System.Reflection;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Library;

/// <summary>A member that takes spans, by way of the overload that takes strings or arrays.</summary>
internal sealed class SpanMember(NativeMember inner, MethodBase overload) : NativeMember
{
    private readonly ParameterInfo[] parameters = overload.GetParameters();

    public override bool IsStatic => inner.IsStatic;

    public override object? Call(Session session, Site site, object? self, object?[] arguments)
    {
        var values = new object?[arguments.Length];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = arguments[index] is char[] characters && parameters[index].ParameterType == typeof(string) ? new string(characters) : arguments[index];
        }

        return inner.Call(session, site, self, values);
    }
}

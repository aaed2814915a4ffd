using System.Reflection;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Bridges;

/// <summary>Makes native delegates of closures, so that LINQ and lists can call the author's code.</summary>
internal static class DelegateBridge
{
    private static readonly Type[] Functions =
    [
        typeof(FunctionBridge<>), typeof(FunctionBridge<,>), typeof(FunctionBridge<,,>), typeof(FunctionBridge<,,,>),
        typeof(FunctionBridge<,,,,>), typeof(FunctionBridge<,,,,,>), typeof(FunctionBridge<,,,,,,>), typeof(FunctionBridge<,,,,,,,>),
        typeof(FunctionBridge<,,,,,,,,>),
    ];

    private static readonly Type[] Actions =
    [
        typeof(ActionBridge), typeof(ActionBridge<>), typeof(ActionBridge<,>), typeof(ActionBridge<,,>), typeof(ActionBridge<,,,>),
        typeof(ActionBridge<,,,,>), typeof(ActionBridge<,,,,,>), typeof(ActionBridge<,,,,,,>), typeof(ActionBridge<,,,,,,,>),
    ];

    /// <summary>A function that makes delegates of a type, or <see langword="null"/> where no bridge has its form.</summary>
    public static Func<Closure, Delegate>? Factory(Type delegateType)
    {
        var invoke = delegateType.GetMethod("Invoke");
        if (invoke is null)
        {
            return null;
        }

        var parameters = invoke.GetParameters();
        if (parameters.Length >= Actions.Length || parameters.Any(parameter => parameter.ParameterType.IsByRef))
        {
            return null;
        }

        var types = parameters.Select(parameter => parameter.ParameterType).ToList();
        var bridge = Actions[parameters.Length];
        if (invoke.ReturnType != typeof(void))
        {
            types.Add(invoke.ReturnType);
            bridge = Functions[parameters.Length];
        }

        if (types.Count > 0)
        {
            bridge = bridge.MakeGenericType([.. types]);
        }

        var method = bridge.GetMethod("Invoke")!;
        return closure => Delegate.CreateDelegate(delegateType, Activator.CreateInstance(bridge, closure)!, method);
    }

    /// <summary>A function that calls a native delegate.</summary>
    public static Func<Session, Site, Delegate, object?[], object?> Caller(Type delegateType)
    {
        var invoke = delegateType.GetMethod("Invoke") is { } method ? MethodInvoker.Create(method) : null;
        return (session, site, callee, arguments) =>
        {
            try
            {
                return invoke!.Invoke(callee, arguments.AsSpan());
            }
            catch (Exception exception) when (exception is not EvaluationException)
            {
                throw session.Unwrap(exception, site);
            }
        };
    }
}

using Artifacts.Evaluation.Library;
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

    /// <summary>Whether two delegates call the same code on the same target; bridges are made anew each time, so they don't count.</summary>
    public static bool AreEqual(object? left, object? right)
    {
        if (left is not Delegate one || right is not Delegate other)
        {
            return Equals(left, right);
        }

        var (first, second) = (one.GetInvocationList(), other.GetInvocationList());
        return one.GetType() == other.GetType() && first.Length == second.Length && first.Zip(second).All(pair =>
            pair.First.Target is IDelegateBridge { Closure: var closure } && pair.Second.Target is IDelegateBridge { Closure: var otherClosure }
                ? closure.Equals(otherClosure)
                : pair.First.Equals(pair.Second));
    }

    /// <summary>How many calls a delegate makes.</summary>
    public static long CountOf(object? callee) => callee switch
    {
        null => 0,
        Delegate { HasSingleTarget: false } several => several.GetInvocationList().Length,
        CombinedClosure combined => combined.Count,
        _ => 1,
    };

    /// <summary>Removes the last occurrence of the right one's calls, as <c>-=</c> does.</summary>
    public static Delegate? Remove(Delegate? left, Delegate? right)
    {
        if (left is null || right is null)
        {
            return left;
        }

        var (all, removed) = (left.GetInvocationList(), right.GetInvocationList());
        for (var start = all.Length - removed.Length; start >= 0; start--)
        {
            if (all.Skip(start).Take(removed.Length).Zip(removed).All(pair => AreEqual(pair.First, pair.Second)))
            {
                return Delegate.Combine([.. all.Take(start), .. all.Skip(start + removed.Length)]);
            }
        }

        return left;
    }

    /// <summary>A function that calls a native delegate.</summary>
    public static Func<Session, Site, Delegate, object?[], object?> Caller(Type delegateType)
    {
        var invoke = delegateType.GetMethod("Invoke") is { } method ? Invokers.Of(method) : null;
        var letsFiltersRun = false;
        return (session, site, callee, arguments) =>
        {
            if (session.HasFilters && !letsFiltersRun)
            {
                letsFiltersRun = true;
                Invokers.LetFiltersRunFirst(invoke!);
            }

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

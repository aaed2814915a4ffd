// One form, once an arity: C# has no variadic generics.
#pragma warning disable MA0048 // File name must match type name
using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Bridges;

/// <summary>A delegate with 0 parameters and a result.</summary>
internal sealed class FunctionBridge<TResult>(Closure closure) : IDelegateBridge
{
    public Closure Closure => closure;

    public TResult Invoke() => (TResult)closure.Invoke([], null)!;
}

/// <summary>A delegate with 1 parameter and a result.</summary>
internal sealed class FunctionBridge<T1, TResult>(Closure closure) : IDelegateBridge
{
    public Closure Closure => closure;

    public TResult Invoke(T1 argument1) => (TResult)closure.Invoke([argument1], null)!;
}

/// <summary>A delegate with 2 parameters and a result.</summary>
internal sealed class FunctionBridge<T1, T2, TResult>(Closure closure) : IDelegateBridge
{
    public Closure Closure => closure;

    public TResult Invoke(T1 argument1, T2 argument2) => (TResult)closure.Invoke([argument1, argument2], null)!;
}

/// <summary>A delegate with 3 parameters and a result.</summary>
internal sealed class FunctionBridge<T1, T2, T3, TResult>(Closure closure) : IDelegateBridge
{
    public Closure Closure => closure;

    public TResult Invoke(T1 argument1, T2 argument2, T3 argument3) => (TResult)closure.Invoke([argument1, argument2, argument3], null)!;
}

/// <summary>A delegate with 4 parameters and a result.</summary>
internal sealed class FunctionBridge<T1, T2, T3, T4, TResult>(Closure closure) : IDelegateBridge
{
    public Closure Closure => closure;

    public TResult Invoke(T1 argument1, T2 argument2, T3 argument3, T4 argument4) => (TResult)closure.Invoke([argument1, argument2, argument3, argument4], null)!;
}

/// <summary>A delegate with 5 parameters and a result.</summary>
internal sealed class FunctionBridge<T1, T2, T3, T4, T5, TResult>(Closure closure) : IDelegateBridge
{
    public Closure Closure => closure;

    public TResult Invoke(T1 argument1, T2 argument2, T3 argument3, T4 argument4, T5 argument5) => (TResult)closure.Invoke([argument1, argument2, argument3, argument4, argument5], null)!;
}

/// <summary>A delegate with 6 parameters and a result.</summary>
internal sealed class FunctionBridge<T1, T2, T3, T4, T5, T6, TResult>(Closure closure) : IDelegateBridge
{
    public Closure Closure => closure;

    public TResult Invoke(T1 argument1, T2 argument2, T3 argument3, T4 argument4, T5 argument5, T6 argument6) => (TResult)closure.Invoke([argument1, argument2, argument3, argument4, argument5, argument6], null)!;
}

/// <summary>A delegate with 7 parameters and a result.</summary>
internal sealed class FunctionBridge<T1, T2, T3, T4, T5, T6, T7, TResult>(Closure closure) : IDelegateBridge
{
    public Closure Closure => closure;

    public TResult Invoke(T1 argument1, T2 argument2, T3 argument3, T4 argument4, T5 argument5, T6 argument6, T7 argument7) => (TResult)closure.Invoke([argument1, argument2, argument3, argument4, argument5, argument6, argument7], null)!;
}

/// <summary>A delegate with 8 parameters and a result.</summary>
internal sealed class FunctionBridge<T1, T2, T3, T4, T5, T6, T7, T8, TResult>(Closure closure) : IDelegateBridge
{
    public Closure Closure => closure;

    public TResult Invoke(T1 argument1, T2 argument2, T3 argument3, T4 argument4, T5 argument5, T6 argument6, T7 argument7, T8 argument8) => (TResult)closure.Invoke([argument1, argument2, argument3, argument4, argument5, argument6, argument7, argument8], null)!;
}

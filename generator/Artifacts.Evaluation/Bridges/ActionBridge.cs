// One form, once an arity: C# has no variadic generics.
#pragma warning disable MA0048 // File name must match type name
using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Bridges;

/// <summary>A delegate with 0 parameters.</summary>
internal sealed class ActionBridge(Closure closure) : IDelegateBridge
{
    public Closure Closure => closure;

    public void Invoke() => closure.Invoke([], null);
}

/// <summary>A delegate with 1 parameter.</summary>
internal sealed class ActionBridge<T1>(Closure closure) : IDelegateBridge
{
    public Closure Closure => closure;

    public void Invoke(T1 argument1) => closure.Invoke([argument1], null);
}

/// <summary>A delegate with 2 parameters.</summary>
internal sealed class ActionBridge<T1, T2>(Closure closure) : IDelegateBridge
{
    public Closure Closure => closure;

    public void Invoke(T1 argument1, T2 argument2) => closure.Invoke([argument1, argument2], null);
}

/// <summary>A delegate with 3 parameters.</summary>
internal sealed class ActionBridge<T1, T2, T3>(Closure closure) : IDelegateBridge
{
    public Closure Closure => closure;

    public void Invoke(T1 argument1, T2 argument2, T3 argument3) => closure.Invoke([argument1, argument2, argument3], null);
}

/// <summary>A delegate with 4 parameters.</summary>
internal sealed class ActionBridge<T1, T2, T3, T4>(Closure closure) : IDelegateBridge
{
    public Closure Closure => closure;

    public void Invoke(T1 argument1, T2 argument2, T3 argument3, T4 argument4) => closure.Invoke([argument1, argument2, argument3, argument4], null);
}

/// <summary>A delegate with 5 parameters.</summary>
internal sealed class ActionBridge<T1, T2, T3, T4, T5>(Closure closure) : IDelegateBridge
{
    public Closure Closure => closure;

    public void Invoke(T1 argument1, T2 argument2, T3 argument3, T4 argument4, T5 argument5) => closure.Invoke([argument1, argument2, argument3, argument4, argument5], null);
}

/// <summary>A delegate with 6 parameters.</summary>
internal sealed class ActionBridge<T1, T2, T3, T4, T5, T6>(Closure closure) : IDelegateBridge
{
    public Closure Closure => closure;

    public void Invoke(T1 argument1, T2 argument2, T3 argument3, T4 argument4, T5 argument5, T6 argument6) => closure.Invoke([argument1, argument2, argument3, argument4, argument5, argument6], null);
}

/// <summary>A delegate with 7 parameters.</summary>
internal sealed class ActionBridge<T1, T2, T3, T4, T5, T6, T7>(Closure closure) : IDelegateBridge
{
    public Closure Closure => closure;

    public void Invoke(T1 argument1, T2 argument2, T3 argument3, T4 argument4, T5 argument5, T6 argument6, T7 argument7) => closure.Invoke([argument1, argument2, argument3, argument4, argument5, argument6, argument7], null);
}

/// <summary>A delegate with 8 parameters.</summary>
internal sealed class ActionBridge<T1, T2, T3, T4, T5, T6, T7, T8>(Closure closure) : IDelegateBridge
{
    public Closure Closure => closure;

    public void Invoke(T1 argument1, T2 argument2, T3 argument3, T4 argument4, T5 argument5, T6 argument6, T7 argument7, T8 argument8) => closure.Invoke([argument1, argument2, argument3, argument4, argument5, argument6, argument7, argument8], null);
}

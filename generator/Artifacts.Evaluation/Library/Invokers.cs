using System.Collections.Concurrent;
using System.Reflection;

namespace Artifacts.Evaluation.Library;

/// <summary>
/// What the runtime makes to call a member that is known by reflection, once for as long as the process lives: it emits and
/// compiles code for each, which took a quarter of the time of an evaluation in an editor.
/// </summary>
internal static class Invokers
{
    private static readonly ConcurrentDictionary<MethodBase, MethodInvoker> Methods = new();
    private static readonly ConcurrentDictionary<ConstructorInfo, ConstructorInvoker> Constructors = new();

    // Whether an invoker has been used: the first use goes through the runtime itself, every other through emitted code.
    private static readonly FieldInfo? MethodUse = typeof(MethodInvoker).GetField("_strategy", BindingFlags.Instance | BindingFlags.NonPublic);
    private static readonly FieldInfo? ConstructorUse = typeof(ConstructorInvoker).GetField("_strategy", BindingFlags.Instance | BindingFlags.NonPublic);

    /// <summary>
    /// Makes even the first call go through emitted code. The runtime itself catches what is thrown inside, so that the
    /// <c>finally</c> blocks there would run before the filters outside.
    /// </summary>
    public static void LetFiltersRunFirst(object invoker)
    {
        var use = invoker is MethodInvoker ? MethodUse : ConstructorUse;
        if (use is not null)
        {
            var used = Enum.GetValuesAsUnderlyingType(use.FieldType).Cast<int>().Where(value => Enum.GetName(use.FieldType, value)!.StartsWith("HasBeenInvoked", StringComparison.Ordinal)).Sum();
            use.SetValue(invoker, Enum.ToObject(use.FieldType, Convert.ToInt32(use.GetValue(invoker), System.Globalization.CultureInfo.InvariantCulture) | used));
        }
    }

    /// <summary>Calls a method.</summary>
    public static MethodInvoker Of(MethodBase method) => Methods.GetOrAdd(method, static method => MethodInvoker.Create(method));

    /// <summary>Calls a constructor.</summary>
    public static ConstructorInvoker Of(ConstructorInfo constructor) =>
        Constructors.GetOrAdd(constructor, static constructor => ConstructorInvoker.Create(constructor));
}

using System.Reflection;
using Artifacts.Evaluation.Types;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Library;

/// <summary>Static members of the framework's interfaces, on the framework's own numbers: <c>T.Zero</c>, <c>T.Parse</c>, <c>a + b</c> of generic math.</summary>
internal static class StaticInterfaces
{
    private static readonly HashSet<string> Parsing = ["System.IParsable`1", "System.ISpanParsable`1"];

    private static readonly HashSet<Type> Numbers =
    [
        typeof(sbyte), typeof(byte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(nint), typeof(nuint), typeof(char),
        typeof(float), typeof(double), typeof(decimal), typeof(Half), typeof(Int128), typeof(UInt128), typeof(System.Numerics.BigInteger),
        typeof(TimeSpan), typeof(DateTime), typeof(DateOnly), typeof(TimeOnly), typeof(Guid),
    ];

    // What these compute differs in the last digit from machine to machine.
    private static readonly HashSet<string> Inexact =
    [
        "IExponentialFunctions`1", "ILogarithmicFunctions`1", "ITrigonometricFunctions`1", "IHyperbolicFunctions`1", "IPowerFunctions`1",
    ];

    /// <summary>The type's own member behind an interface's; <see langword="null"/> where there is none that definitions may use.</summary>
    /// <param name="slot">The interface's member.</param>
    /// <param name="type">The type that the type parameter stands for.</param>
    /// <param name="interfaceType">The interface.</param>
    /// <param name="arguments">The member's own type arguments.</param>
    public static NativeMember? Find(MethodInfo? slot, TypeModel type, TypeModel interfaceType, IReadOnlyList<TypeModel> arguments)
    {
        var definition = interfaceType.Carrier.IsGenericType ? interfaceType.Carrier.GetGenericTypeDefinition() : interfaceType.Carrier;
        if (slot is null || !Numbers.Contains(type.Carrier) || Inexact.Contains(definition.Name)
            || definition.Namespace != "System.Numerics" && !Parsing.Contains(definition.FullName!)
            || !interfaceType.Carrier.IsAssignableFrom(type.Carrier))
        {
            return null;
        }

        var map = type.Carrier.GetInterfaceMap(interfaceType.Carrier);
        var index = Array.FindIndex(map.InterfaceMethods, candidate => candidate == slot);
        if (index < 0 || map.TargetMethods[index].DeclaringType is { IsInterface: true })
        {
            return null;
        }

        var target = map.TargetMethods[index];
        if (arguments.Count > 0)
        {
            target = target.MakeGenericMethod([.. arguments.Select(argument => argument.Carrier)]);
        }

        Cost cost = type.Carrier == typeof(System.Numerics.BigInteger) ? Costs.All : Costs.Step;
        return new ReflectedMethod(new Row("", cost), target);
    }
}

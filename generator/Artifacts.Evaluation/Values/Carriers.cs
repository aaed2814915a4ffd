using System.Runtime.CompilerServices;
using Artifacts.Evaluation.Types;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Values;

/// <summary>
/// Makes objects of classes that derive from a class of the framework. For each such class there is one in C# that carries the
/// author's type and fields and passes on what the framework calls, so that nothing needs to be emitted.
/// </summary>
internal static class Carriers
{
    private static readonly Dictionary<Type, Type> Classes = new()
    {
        [typeof(Exception)] = typeof(CarriedException),
        [typeof(SystemException)] = typeof(CarriedSystemException),
        [typeof(ApplicationException)] = typeof(CarriedApplicationException),
        [typeof(ArgumentException)] = typeof(CarriedArgumentException),
        [typeof(ArgumentNullException)] = typeof(CarriedArgumentNullException),
        [typeof(ArgumentOutOfRangeException)] = typeof(CarriedArgumentOutOfRangeException),
        [typeof(InvalidOperationException)] = typeof(CarriedInvalidOperationException),
        [typeof(ObjectDisposedException)] = typeof(CarriedObjectDisposedException),
        [typeof(NotSupportedException)] = typeof(CarriedNotSupportedException),
        [typeof(PlatformNotSupportedException)] = typeof(CarriedPlatformNotSupportedException),
        [typeof(NotImplementedException)] = typeof(CarriedNotImplementedException),
        [typeof(FormatException)] = typeof(CarriedFormatException),
        [typeof(ArithmeticException)] = typeof(CarriedArithmeticException),
        [typeof(OverflowException)] = typeof(CarriedOverflowException),
        [typeof(DivideByZeroException)] = typeof(CarriedDivideByZeroException),
        [typeof(NotFiniteNumberException)] = typeof(CarriedNotFiniteNumberException),
        [typeof(InvalidCastException)] = typeof(CarriedInvalidCastException),
        [typeof(NullReferenceException)] = typeof(CarriedNullReferenceException),
        [typeof(RankException)] = typeof(CarriedRankException),
        [typeof(ArrayTypeMismatchException)] = typeof(CarriedArrayTypeMismatchException),
        [typeof(TimeoutException)] = typeof(CarriedTimeoutException),
        [typeof(UriFormatException)] = typeof(CarriedUriFormatException),
        [typeof(OperationCanceledException)] = typeof(CarriedOperationCanceledException),
        [typeof(UnauthorizedAccessException)] = typeof(CarriedUnauthorizedAccessException),
        [typeof(AggregateException)] = typeof(CarriedAggregateException),
        [typeof(KeyNotFoundException)] = typeof(CarriedKeyNotFoundException),
        [typeof(IOException)] = typeof(CarriedIOException),
        [typeof(FileNotFoundException)] = typeof(CarriedFileNotFoundException),
        [typeof(DirectoryNotFoundException)] = typeof(CarriedDirectoryNotFoundException),
        [typeof(EndOfStreamException)] = typeof(CarriedEndOfStreamException),
        [typeof(EventArgs)] = typeof(CarriedEventArgs),
        [typeof(System.ComponentModel.CancelEventArgs)] = typeof(CarriedCancelEventArgs),
        [typeof(Attribute)] = typeof(CarriedAttribute),
        [typeof(Comparer<>)] = typeof(CarriedComparer<>),
        [typeof(EqualityComparer<>)] = typeof(CarriedEqualityComparer<>),
        [typeof(List<>)] = typeof(CarriedList<>),
        [typeof(Dictionary<,>)] = typeof(CarriedDictionary<,>),
        [typeof(HashSet<>)] = typeof(CarriedHashSet<>),
    };

    /// <summary>Whether there has been any object of such a class: asking every value takes time.</summary>
    public static bool AreUsed { get; private set; }

    /// <summary>The class that carries objects that derive from a framework class; <see langword="null"/> where there is none.</summary>
    public static Type? Of(Type framework) => !framework.IsGenericType
        ? Classes.GetValueOrDefault(framework)
        : Classes.TryGetValue(framework.GetGenericTypeDefinition(), out var open) ? open.MakeGenericType(framework.GetGenericArguments()) : null;

    /// <summary>Whether an override of a framework member is called by the framework.</summary>
    public static bool IsForwarded(ISymbol member) => (member.ContainingType.Name, member.Name) is
        (nameof(Exception), nameof(Exception.Message)) or ("Comparer", "Compare") or ("EqualityComparer", "Equals" or "GetHashCode");

    /// <summary>An object without the framework's own part, which a constructor of the framework's class fills.</summary>
    public static object Create(Type framework, UserType type, object?[] fields)
    {
        AreUsed = true;
        var carrier = (ICarrier)RuntimeHelpers.GetUninitializedObject(Of(framework)!);
        (carrier.Type, carrier.Fields) = (type, fields);
        return carrier;
    }

    /// <summary>Calls the author's override of an abstract member of the framework's class.</summary>
    public static object? Call(ICarrier carrier, Type framework, string name, params object?[] arguments)
    {
        var slot = carrier.Type.Session.Compilation.GetTypeByMetadataName(framework.FullName!)!.GetMembers(name)
            .OfType<IMethodSymbol>().First(method => method.IsAbstract && method.Parameters.Length == arguments.Length);
        return carrier.Type.FindOverride(slot, [])!.Invoke(carrier, arguments, null);
    }

    /// <summary>The message that the author's class writes, or the framework's.</summary>
    public static string Message(ICarrier carrier)
    {
        var exception = carrier.Type.Session.Compilation.GetTypeByMetadataName("System.Exception")!;
        var getter = ((IPropertySymbol)exception.GetMembers(nameof(Exception.Message))[0]).GetMethod!;
        return carrier.Type.FindOverride(getter, []) is { } written ? (string)written.Invoke(carrier, [], null)! : OwnMessage(carrier);
    }

    /// <summary>The message of the framework's class, which may say what class the exception is of.</summary>
    public static string OwnMessage(ICarrier carrier) =>
        carrier.NativeMessage!.Replace($"'{carrier.GetType()}'", $"'{carrier.Type.RuntimeName}'", StringComparison.Ordinal);

    /// <summary>The text that the author's class writes, or the class's name.</summary>
    public static string Text(ICarrier carrier) => carrier.Type.Members.Text(carrier);
}

using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Library;

/// <summary>The exceptions that definitions may make and look at. Where they were thrown is the machine's business.</summary>
internal static class ExceptionRows
{
    /// <summary>What an exception takes, in bytes.</summary>
    public const int MemoryOfException = 512;

    private static readonly string[] Types =
    [
        "Exception", "SystemException", "ApplicationException", "ArgumentException", "ArgumentNullException", "ArgumentOutOfRangeException",
        "InvalidOperationException", "ObjectDisposedException", "NotSupportedException", "PlatformNotSupportedException", "NotImplementedException",
        "FormatException", "ArithmeticException", "OverflowException", "DivideByZeroException", "NotFiniteNumberException", "InvalidCastException",
        "IndexOutOfRangeException", "NullReferenceException", "ArrayTypeMismatchException", "RankException", "TimeoutException", "UriFormatException",
        "OperationCanceledException", "UnauthorizedAccessException", "AggregateException", "TypeInitializationException", "OutOfMemoryException",
        "InsufficientMemoryException", "InsufficientExecutionStackException", "StackOverflowException", "AccessViolationException", "DataMisalignedException",
        "DuplicateWaitObjectException", "EntryPointNotFoundException", "ExecutionEngineException", "FieldAccessException", "InvalidProgramException",
        "MemberAccessException", "MethodAccessException", "MissingFieldException", "MissingMemberException", "MissingMethodException",
        "MulticastNotSupportedException", "TypeAccessException", "TypeLoadException", "TypeUnloadedException", "AppDomainUnloadedException",
        "BadImageFormatException", "CannotUnloadAppDomainException", "ContextMarshalException", "DllNotFoundException",
        "Collections.Generic.KeyNotFoundException", "IO.IOException", "IO.FileNotFoundException", "IO.DirectoryNotFoundException",
        "IO.EndOfStreamException", "IO.InvalidDataException", "IO.PathTooLongException", "Text.RegularExpressions.RegexMatchTimeoutException",
        "Threading.LockRecursionException", "Threading.SynchronizationLockException", "Runtime.CompilerServices.SwitchExpressionException",
        "Security.SecurityException", "Security.VerificationException", "Text.DecoderFallbackException", "Text.EncoderFallbackException",
    ];

    public static IEnumerable<Row> All =>
    [
        .. Types.SelectMany(type => new[]
        {
            new Row($"System.{type}..ctor", Made),
            new Row($"System.{type}.Message", Costs.Step, Message),
        }),
        .. StringRows.Names("System.Exception", Costs.Step, "InnerException", "HelpLink", "Data"),
        new("System.Exception.GetBaseException", Costs.Self),
        new("System.Exception.GetType", Costs.Step, (session, site, self, _) => TypeValues.Of(session, site, self!)),
        new("System.Exception.ToString", Costs.Self, (session, site, self, _) => Texts.Of(session, site, self)),
        .. StringRows.Names("System.ArgumentException", Costs.Step, "ParamName"),
        .. StringRows.Names("System.ArgumentOutOfRangeException", Costs.Step, "ActualValue"),
        .. StringRows.Names("System.ObjectDisposedException", Costs.Step, "ObjectName"),
        .. StringRows.Names("System.TypeInitializationException", Costs.Step, "TypeName"),
        .. StringRows.Names("System.NotFiniteNumberException", Costs.Step, "OffendingNumber"),
        .. StringRows.Names("System.IO.FileNotFoundException", Costs.Step, "FileName"),
        .. StringRows.Names("System.Runtime.CompilerServices.SwitchExpressionException", Costs.Step, "UnmatchedValue"),
        .. StringRows.Names("System.AggregateException", Costs.All, "InnerExceptions", "Flatten", "Handle", "GetBaseException"),
        .. StringRows.Names("System.ArgumentNullException", Costs.Step, "ThrowIfNull"),
        .. StringRows.Names("System.ArgumentException", Costs.Step, "ThrowIfNullOrEmpty", "ThrowIfNullOrWhiteSpace"),
        .. StringRows.Names("System.ArgumentOutOfRangeException", Costs.Step, "ThrowIfNegative", "ThrowIfZero", "ThrowIfNegativeOrZero", "ThrowIfGreaterThan", "ThrowIfLessThan",
            "ThrowIfGreaterThanOrEqual", "ThrowIfLessThanOrEqual", "ThrowIfEqual", "ThrowIfNotEqual"),
        new("System.ObjectDisposedException.ThrowIf", Costs.Step, (session, site, _, arguments) => ThrowIfDisposed(session, site, (bool)arguments[0]!, arguments[1]!)),
        new("System.Threading.Lock..ctor", Costs.Grow),
    ];

    private static void Made(Session session, Site site, object? self, object?[] arguments) => session.ChargeMemory(MemoryOfException, site);

    private static string Message(Session session, Site site, object? self, object?[] arguments)
    {
        var message = ((Exception)self!).Message;
        session.ChargeText(message.Length, site);
        return Texts.NamesCarrier(message)
            ? throw session.Refuse(
                EvaluationRules.UnavailableMember, site, "The message of this exception names a type made of the project's own types, which is not available in definitions; throw an exception with a message of your own")
            : message;
    }

    private static object? ThrowIfDisposed(Session session, Site site, bool condition, object instance) => condition
        ? throw new ObjectDisposedException((instance as Type ?? TypeValues.Of(session, site, instance)).FullName)
        : null;
}

using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Expressions;

/// <summary>How a call finds the method it runs.</summary>
internal sealed class CallDispatch
{
    /// <summary>The very method that is named.</summary>
    public static CallDispatch Plain { get; } = new();

    /// <summary>The very method that is named, on a struct that it may change.</summary>
    public static CallDispatch Struct { get; } = new() { WritesBack = true };

    /// <summary>The override of the receiver's class.</summary>
    public static CallDispatch Virtual { get; } = new() { IsVirtual = true };

    /// <summary>Whether the receiver is a variable that the call may change.</summary>
    public bool WritesBack { get; private init; }

    public bool IsPlain => !IsVirtual && Interface is null;

    private bool IsVirtual { get; init; }

    private TypeModel? Interface { get; init; }

    /// <summary>The implementation in the receiver's type.</summary>
    public static CallDispatch ThroughInterface(TypeModel type, bool writesBack) => new() { Interface = type, WritesBack = writesBack };

    public UserMethod Resolve(Session session, UserMethod method, object? self, Site site)
    {
        if (self is null)
        {
            throw session.Throw(new NullReferenceException(), site);
        }

        if (UserType.TypeOf(self) is not { } type)
        {
            throw session.Refuse(EvaluationRules.UnsupportedConstruct, site, $"'{SymbolNames.Display(method.Definition)}' is called on a value of the framework, which is not available in definitions");
        }

        var found = Interface is null
            ? type.FindOverride(method.Definition, method.Arguments)
            : type.FindImplementation(method.Definition, Interface, method.Arguments);
        return found ?? (method.Definition.IsAbstract ? throw Missing(session, method, type, site) : method);
    }

    private static StopException Missing(Session session, UserMethod method, UserType type, Site site) => session.Refuse(
        EvaluationRules.InternalError, site, $"'{type.Name}' has no implementation of '{SymbolNames.Display(method.Definition)}'");
}

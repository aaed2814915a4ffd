using System.Collections;
using Artifacts.Evaluation.Types;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Bridges;

/// <summary>An enumerator that the author wrote: anything with <c>MoveNext</c> and <c>Current</c>.</summary>
internal sealed class EnumeratorBridge(UserType type, object self) : IEnumerator, IDisposable
{
    private object self = self;
    private bool isDereferencing;

    public object? Current => Invoke("get_Current") switch
    {
        Places.Reference reference when isDereferencing => reference.Value,
        var current => current,
    };

    /// <summary>The same, with the values that the references of <c>ref T Current</c> lead to.</summary>
    public EnumeratorBridge Dereferenced()
    {
        isDereferencing = true;
        return this;
    }

    public bool MoveNext() => (bool)Invoke("MoveNext")!;

    public void Reset() => throw new NotSupportedException();

    public void Dispose()
    {
        if (type.Symbol.AllInterfaces.Any(candidate => candidate.SpecialType == SpecialType.System_IDisposable))
        {
            Invoke("Dispose");
        }
    }

    private object? Invoke(string name)
    {
        for (var candidate = type; candidate is not null; candidate = candidate.Base)
        {
            var symbol = candidate.Symbol.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.IsEmpty);
            if (symbol is not null)
            {
                var method = type.IsStruct ? candidate.Method(symbol, []) : type.FindOverride(symbol, []) ?? candidate.Method(symbol, []);
                return InvokeOn(method);
            }
        }

        throw type.Session.Refuse(EvaluationRules.UnsupportedConstruct, type.DeclarationSite, $"'{type.Name}' implements '{name}' explicitly, which 'foreach' does not cover in definitions");
    }

    // A struct enumerator moves itself on, so what the call leaves is what the next call starts from.
    private object? InvokeOn(UserMethod method)
    {
        var session = type.Session;
        session.Enter(method.Definition, session.CurrentSite);
        try
        {
            var frame = new Running.Frame(session, method.Code.SlotCount, self, []);
            var result = method.Code.Run(frame);
            self = frame.This!;
            return result;
        }
        finally
        {
            session.Leave();
        }
    }
}

using Artifacts.Evaluation.Running;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Library;

/// <summary>A member that is not on the allow-list; refused when it is called.</summary>
internal sealed class RefusedMember(ISymbol symbol, Site refused) : NativeMember
{
    public override bool IsStatic => symbol.IsStatic;

    public override object? Call(Session session, Site site, object? self, object?[] arguments) =>
        throw session.Refuse(EvaluationRules.UnavailableMember, refused, Remedies.Describe(symbol), Remedies.Of(symbol));
}

using Artifacts.Evaluation.Running;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Library;

/// <summary>A member that would order text by the machine's culture.</summary>
internal sealed class CulturedMember(IMethodSymbol symbol) : NativeMember
{
    public override bool IsStatic => symbol.IsStatic;

    public override object? Call(Session session, Site site, object? self, object?[] arguments) => throw session.Refuse(
        EvaluationRules.UnavailableMember,
        site,
        $"'{symbol.Name}' orders text by the culture of the machine, which is not available in definitions; pass StringComparer.Ordinal",
        Remedies.OfOrder(symbol));
}

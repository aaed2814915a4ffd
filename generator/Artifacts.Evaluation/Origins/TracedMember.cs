using Artifacts.Evaluation.Library;
using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Origins;

/// <summary>A library member that notes where the texts that it makes come from.</summary>
/// <param name="member">What does the work.</param>
/// <param name="trace">What notes the origin.</param>
internal sealed class TracedMember(NativeMember member, Tracer trace) : NativeMember
{
    public override bool IsStatic => member.IsStatic;

    public override bool AcceptsNull => member.AcceptsNull;

    public override object? Call(Session session, Site site, object? self, object?[] arguments)
    {
        // What is called may write into its arguments, or change what it is called on.
        var call = new TracedCall(session.Provenance, site, self, Array.ConvertAll(arguments, argument => argument is Reference reference ? reference.Value : argument));
        return trace(call, member.Call(session, site, self, arguments));
    }
}

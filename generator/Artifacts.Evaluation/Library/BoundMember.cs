using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Library;

/// <summary>A member that has an implementation of our own.</summary>
internal sealed class BoundMember(Row row, bool isStatic) : NativeMember
{
    public override bool IsStatic => isStatic;

    public override object? Call(Session session, Site site, object? self, object?[] arguments)
    {
        try
        {
            if (Array.Exists(arguments, argument => argument is Places.Reference))
            {
                // What is bound by ourselves only reads: an interpolated string handler, an "in" argument.
                arguments = Array.ConvertAll(arguments, argument => argument is Places.Reference reference ? reference.Value : argument);
            }

            session.At(site);
            Costs.Read(session, site, self, arguments);
            row.Cost(session, site, self, arguments);
            return row.Binding!(session, site, self, arguments);
        }
        catch (Exception exception) when (exception is not EvaluationException)
        {
            throw session.Unwrap(exception, site);
        }
    }
}

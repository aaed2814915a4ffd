using System.Reflection;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Library;

/// <summary>A constructor of the library.</summary>
internal sealed class ReflectedConstructor(Row row, ConstructorInfo constructor) : NativeMember
{
    private readonly ConstructorInvoker invoker = Invokers.Of(constructor);
    private bool letsFiltersRun;
    private readonly ArgumentAdapter adapter = new(constructor);

    public override bool IsStatic => true;

    public override object? Call(Session session, Site site, object? self, object?[] arguments)
    {
        try
        {
            session.At(site);
            Costs.Read(session, site, self, arguments);
            row.Cost(session, site, self, arguments);
            var values = adapter.Adapt(session, site, arguments);
            if (session.HasFilters && !letsFiltersRun)
            {
                letsFiltersRun = true;
                Invokers.LetFiltersRunFirst(invoker);
            }

            return invoker.Invoke(values.AsSpan());
        }
        catch (Exception exception) when (exception is not EvaluationException)
        {
            throw session.Unwrap(exception, site);
        }
    }
}

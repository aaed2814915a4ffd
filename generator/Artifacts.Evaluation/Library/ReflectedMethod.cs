using System.Reflection;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Library;

/// <summary>A method of the library that is called as it is.</summary>
internal sealed class ReflectedMethod : NativeMember
{
    private readonly Row row;
    private readonly MethodInfo method;
    private readonly MethodInvoker invoker;
    private readonly ArgumentAdapter adapter;

    public ReflectedMethod(Row row, MethodInfo method)
    {
        this.row = row;
        this.method = method;
        invoker = MethodInvoker.Create(method);
        adapter = new ArgumentAdapter(method.GetParameters());
    }

    public override bool IsStatic => method.IsStatic;

    public override object? Call(Session session, Site site, object? self, object?[] arguments)
    {
        try
        {
            Costs.Read(session, site, self, arguments);
            row.Cost(session, site, self, arguments);
            var values = adapter.Adapt(session, site, arguments);
            var result = invoker.Invoke(self, values.AsSpan());
            adapter.WriteBack(arguments, values);
            if (result is string text)
            {
                session.ChargeText(text.Length, site);
            }

            return result;
        }
        catch (Exception exception) when (exception is not EvaluationException)
        {
            throw session.Unwrap(exception, site);
        }
    }
}

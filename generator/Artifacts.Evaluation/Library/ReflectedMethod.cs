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
    private readonly IMetering? results;
    private readonly Action<object, object?>? setter;
    private bool letsFiltersRun;

    public ReflectedMethod(Row row, MethodInfo method)
    {
        this.row = row;
        this.method = method;
        invoker = Invokers.Of(method);
        adapter = new ArgumentAdapter(method);
        results = method.DeclaringType == typeof(Enumerable) && method.ReturnType is { IsGenericType: true } type && typeof(System.Collections.IEnumerable).IsAssignableFrom(type) && type.IsInterface && type.GetGenericArguments() is [var element]
            ? (IMetering)Activator.CreateInstance(typeof(Metering<>).MakeGenericType(element))!
            : null;
        setter = adapter.IsPlain ? Setters.Of(method) : null;
    }

    public override bool IsStatic => method.IsStatic;

    public override object? Call(Session session, Site site, object? self, object?[] arguments)
    {
        if (setter is not null && self is not null)
        {
            Set(session, site, self, arguments[0]);
            return null;
        }

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

            var result = invoker.Invoke(self, values.AsSpan());
            adapter.WriteBack(arguments, values);
            if (result is string text)
            {
                session.ChargeText(text.Length, site);
            }

            return results is null || result is null ? result : results.Result(session, site, method.Name, result, values);
        }
        catch (Exception exception) when (exception is not EvaluationException)
        {
            throw session.Unwrap(exception, site);
        }
    }

    public override void Set(Session session, Site site, object? self, object? value)
    {
        if (setter is null || self is null)
        {
            Call(session, site, self, [value]);
            return;
        }

        try
        {
            row.Cost(session, site, self, []);
            setter(self, value);
        }
        catch (Exception exception) when (exception is not EvaluationException)
        {
            throw session.Unwrap(exception, site);
        }
    }
}

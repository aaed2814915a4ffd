using System.Globalization;
using System.Text;
using Artifacts.MockGateway.Faults;
using Microsoft.AspNetCore.Http;

namespace Artifacts.MockGateway.Serving;

/// <summary>Answers scrapes at the targets' ports, and everything else at the control port.</summary>
internal sealed class RequestHandler
{
    private const string Exposition = "text/plain; version=0.0.4; charset=utf-8";
    private const string PlainText = "text/plain; charset=utf-8";

    private readonly TaskCompletionSource<MockServer> _mock = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Lets requests in; those that came before have waited.</summary>
    public void Begin(MockServer mock) => _mock.SetResult(mock);

    public async Task HandleAsync(HttpContext context)
    {
        var mock = await _mock.Task;
        var port = context.Connection.LocalPort.ToString(CultureInfo.InvariantCulture);
        var (target, _) = mock.Targets.FirstOrDefault(played => played.Address.EndsWith($":{port}", StringComparison.Ordinal));
        if (target is null)
        {
            await ControlAsync(mock, context);
        }
        else
        {
            await ScrapeAsync(mock.Simulator, target, context);
        }
    }

    private static Task ScrapeAsync(Simulator simulator, PlayedTarget target, HttpContext context)
    {
        if (context.Request.Path != target.Path || !HttpMethods.IsGet(context.Request.Method))
        {
            return AnswerAsync(context, StatusCodes.Status404NotFound, $"Only GET {target.Path} is here.\n");
        }

        if (simulator.Scrape(target) is { } text)
        {
            return AnswerAsync(context, StatusCodes.Status200OK, text, Exposition);
        }

        // As if nobody were there.
        context.Abort();
        return Task.CompletedTask;
    }

    private static Task ControlAsync(MockServer mock, HttpContext context)
    {
        var simulator = mock.Simulator;
        var path = context.Request.Path.Value ?? "/";
        var (method, name) = (context.Request.Method, path.StartsWith("/faults/", StringComparison.Ordinal) ? path["/faults/".Length..] : null);
        try
        {
            switch (method, name ?? path)
            {
                case ("POST", { } fault) when name is not null:
                    simulator.Faults.SwitchOn(FaultCatalog.Find(fault));
                    break;
                case ("DELETE", { } fault) when name is not null:
                    simulator.Faults.SwitchOff(FaultCatalog.Find(fault));
                    break;
                case ("POST", "/freeze"):
                    simulator.IsFrozen = true;
                    break;
                case ("DELETE", "/freeze"):
                    simulator.IsFrozen = false;
                    break;
                case ("GET", "/" or "/faults"):
                    break;
                default:
                    return AnswerAsync(context, StatusCodes.Status404NotFound, $"{method} {path} is nothing here. GET / lists what is.\n");
            }
        }
        catch (UnknownFaultException unknown)
        {
            return AnswerAsync(context, StatusCodes.Status404NotFound, $"{unknown.Message}\n");
        }

        return AnswerAsync(context, StatusCodes.Status200OK, MockIndex.Of(mock));
    }

    private static Task AnswerAsync(HttpContext context, int status, string text, string type = PlainText)
    {
        var body = Encoding.UTF8.GetBytes(text);
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.ContentLength = body.Length;
        return context.Response.Body.WriteAsync(body, context.RequestAborted).AsTask();
    }
}

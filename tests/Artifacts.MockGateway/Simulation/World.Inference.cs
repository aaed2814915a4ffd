using Artifacts.MockGateway.Faults;
using Artifacts.MockGateway.Simulation.Gateway;
using Artifacts.MockGateway.Simulation.Inference;

namespace Artifacts.MockGateway.Simulation;

/// <summary>Requests to models.</summary>
internal sealed partial class World
{
    private const int LongestAnswer = 1024;
    private const int LongestQueue = 250;

    /// <summary>How many of a pool's servers are ready.</summary>
    public int ReadyPods(Pool pool) => pool == Cast.QwenPool && _faults[FaultCatalog.NoReadyPods] ? 0 : pool.Servers.Count;

    private Answer Generate(ProxyState proxy, Route route, Model model, Dice dice)
    {
        if (ReadyPods(model.Pool) == 0)
        {
            Fail(proxy, model, "503", "ServiceUnavailable", 0.001);
            return Answer.Unavailable;
        }

        var answer = Ask(proxy, model, dice);
        proxy.Clusters[route].Count(answer);
        return answer;
    }

    private Answer Ask(ProxyState proxy, Model model, Dice dice)
    {
        var inputTokens = Math.Max(4, (int)dice.Around(model.InputTokens, 0.6));
        var requestBytes = 400 + (4 * inputTokens);
        var luck = dice.Next();
        var refused = model == Cast.Sql && _faults[FaultCatalog.GenAiErrors] ? 0.4 : 0.0004;
        if (luck < refused)
        {
            return Fail(proxy, model, "429", "InferencePoolResourceExhausted", dice.Around(0.02, 0.3)) with { Class = 4, RequestBytes = requestBytes };
        }

        if (luck > 0.9997)
        {
            return Fail(proxy, model, "500", "ModelServerError", dice.Around(0.3, 0.5)) with { RequestBytes = requestBytes };
        }

        var number = model.Pool.Servers[dice.Below(model.Pool.Servers.Count)];
        var generation = Play(model, number, inputTokens, dice);
        proxy.Models[model].Succeed(generation);
        Pickers[model].Count(generation.Seconds);
        Servers[number].Count(generation, FinishedReason(generation, dice), cachedShare: 0.25 + (0.3 * dice.Next()));
        Servers[number].Preemptions += dice.Happens(Servers[number].IsCacheFull ? 0.3 : 0.0005) ? 1 : 0;
        return new(2, 1000 * generation.Seconds, requestBytes, 300 + (180 * generation.OutputTokens));
    }

    private Generation Play(Model model, int server, int inputTokens, Dice dice)
    {
        var slow = model == Cast.Qwen && _faults[FaultCatalog.SlowFirstToken];

        // A long queue makes people wait, but the picker sends them elsewhere before it is much.
        var waited = Math.Min(1, Servers[server].Waiting * dice.Around(0.01, 0.4));
        var outputTokens = Math.Clamp((int)dice.Around(model.OutputTokens, 0.5), 2, LongestAnswer);
        return new(inputTokens, outputTokens, waited + dice.Around(slow ? 4 : model.FirstToken, 0.35), dice.Around(model.PerToken, 0.15), waited);
    }

    private static string FinishedReason(Generation generation, Dice dice) => generation.OutputTokens switch
    {
        _ when dice.Happens(0.01) => "abort",
        >= LongestAnswer => "length",
        _ => dice.Happens(0.04) ? "length" : "stop",
    };

    private Answer Fail(ProxyState proxy, Model model, string errorType, string code, double seconds)
    {
        proxy.Models[model].Fail(errorType, seconds);
        Pickers[model].Count(seconds);
        Pickers[model].CountError(code);
        return Answer.Unavailable with { Milliseconds = 1000 * seconds };
    }

    private void LookAt(int number)
    {
        var server = Servers[number];
        var dice = new Dice(_seed, Seconds, 300 + number);
        var usual = dice.Times(0.02 * server.Load.Active);
        var first = number == Cast.LlamaPool.Servers[0];
        if (first && _faults[FaultCatalog.QueueGrowing])
        {
            server.Waiting = Math.Min(LongestQueue, server.Waiting + 4);
        }
        else
        {
            // A queue that had grown is worked off.
            server.Waiting = Math.Max(usual, server.Waiting - 12);
        }

        server.IsCacheFull = number == Cast.LlamaPool.Servers[1] && _faults[FaultCatalog.KvCacheFull];
    }
}

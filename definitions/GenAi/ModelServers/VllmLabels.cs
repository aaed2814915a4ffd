using Artifacts.Metrics;

namespace Definitions.GenAi.ModelServers;

/// <summary>The labels of vLLM's metrics.</summary>
public static class VllmLabels
{
    /// <summary>The model that the server was started with.</summary>
    public static readonly Label ModelName = new("model_name");

    /// <summary>Which of a server's engines it is; there are several with data parallelism.</summary>
    public static readonly Label Engine = new("engine");

    /// <summary>Why a response ended: <c>stop</c>, <c>length</c>, <c>abort</c>.</summary>
    public static readonly Label FinishedReason = new("finished_reason");
}

using Artifacts.Metrics;

namespace Definitions.GenAi;

/// <summary>The labels of generative AI's metrics that every naming has in common.</summary>
public static class GenAiLabels
{
    /// <summary>What was asked of the model: <c>chat</c>, <c>text_completion</c>, <c>embeddings</c>.</summary>
    public static readonly Label OperationName = new("gen_ai_operation_name");

    /// <summary>The model that the client asked for.</summary>
    public static readonly Label RequestModel = new("gen_ai_request_model");

    /// <summary>The model that answered.</summary>
    public static readonly Label ResponseModel = new("gen_ai_response_model");

    /// <summary>Which way tokens went: <c>input</c> or <c>output</c>.</summary>
    public static readonly Label TokenType = new("gen_ai_token_type");

    /// <summary>The host that served the request.</summary>
    public static readonly Label ServerAddress = new("server_address");

    /// <summary>The port that served the request.</summary>
    public static readonly Label ServerPort = new("server_port");
}

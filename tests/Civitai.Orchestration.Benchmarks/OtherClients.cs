using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text.Json;
using Refit;

namespace Civitai.Orchestration.Benchmarks;

/// <summary>The same two calls as a typed interface, which Refit implements.</summary>
internal interface IRefitWorkflows
{
    [Post("/v2/consumer/workflows?wait=0")]
    [Headers("Authorization: Bearer benchmark")]
    Task<PlainWorkflow> SubmitAsync([Body] PlainTemplate template);

    [Get("/v2/consumer/workflows/{id}")]
    [Headers("Authorization: Bearer benchmark")]
    Task<PlainWorkflow> GetAsync(string id);
}

/// <summary>The same two calls on the pipeline that the Azure and OpenAI clients for .NET are built on, written as their generator writes them.</summary>
internal sealed class ClientModelWorkflows(Uri baseAddress)
{
    private readonly ClientPipeline _pipeline = ClientPipeline.Create(
        new ClientPipelineOptions(),
        perCallPolicies: [],
        perTryPolicies: [ApiKeyAuthenticationPolicy.CreateHeaderApiKeyPolicy(new ApiKeyCredential("benchmark"), "Authorization", "Bearer")],
        beforeTransportPolicies: []);

    public async Task<PlainWorkflow> SubmitAsync(PlainTemplate template)
    {
        using PipelineMessage message = _pipeline.CreateMessage();
        message.Request.Method = "POST";
        message.Request.Uri = new Uri(baseAddress, "/v2/consumer/workflows?wait=0");
        message.Request.Headers.Set("Content-Type", "application/json");
        message.Request.Headers.Set("Accept", "application/json");
        message.Request.Content = BinaryContent.Create(BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(template, PlainJson.Default.PlainTemplate)));
        return await SendAsync(message);
    }

    public async Task<PlainWorkflow> GetAsync(string id)
    {
        using PipelineMessage message = _pipeline.CreateMessage();
        message.Request.Method = "GET";
        message.Request.Uri = new Uri(baseAddress, "/v2/consumer/workflows/" + id);
        message.Request.Headers.Set("Accept", "application/json");
        return await SendAsync(message);
    }

    private async Task<PlainWorkflow> SendAsync(PipelineMessage message)
    {
        await _pipeline.SendAsync(message);
        PipelineResponse response = message.Response!; // there is one after sending
        return response.IsError ? throw new ClientResultException(response) : JsonSerializer.Deserialize(response.Content, PlainJson.Default.PlainWorkflow)!; // the answer is no JSON null
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>Sends each call to the operation that its method and path name.</summary>
internal sealed class Api : IServiceApi
{
    private readonly OrchestratorSimulatorOptions _options;
    private readonly WorkflowOperations _workflows;
    private readonly RecipeOperations _recipes;
    private readonly BlobOperations _blobs;

    public Api(ServiceState state, LinkSigner links, OrchestratorSimulatorOptions options, Func<ServiceAddresses> addresses)
    {
        _options = options;
        _workflows = new(state, links, new TemplateCheck(options, links, addresses, id => state.FindBlob(id) is not null), options);
        _recipes = new(_workflows, state, links);
        _blobs = new(state, links, options, addresses);
    }

    /// <summary>The user that a token belongs to, as the service shows it before external ids.</summary>
    public static string OwnerOf(string token) =>
        (1000 + StableHash.Of(token) % 9_000_000).ToString(CultureInfo.InvariantCulture);

    public ApiReply TooLarge => ApiReply.Problem(413, "Content Too Large");

    public ApiReply Answer(Fault fault) => fault.Form switch
    {
        Fault.AnswerForm.Html => ApiReply.Html(fault.StatusCode),
        Fault.AnswerForm.Empty => ApiReply.Empty(fault.StatusCode),
        _ => ApiReply.Problem(fault.StatusCode, FormattableString.Invariant($"Error {fault.StatusCode}"), fault.Detail).In(fault.Shape),
    };

    public async Task<ApiReply> HandleAsync(ApiCall call, CancellationToken cancellationToken) =>
        (await RouteAsync(call, cancellationToken).ConfigureAwait(false)).In(_options.ErrorShape);

    private Task<ApiReply> RouteAsync(ApiCall call, CancellationToken cancellationToken)
    {
        if (call.Segments is ["v2", "resources", .. var air] && air.Length > 0 && HttpMethods.IsGet(call.Method))
            return Reply(ResourceOperations.Get(string.Join('/', air)));
        if (call.Segments is ["v2", "resources"] && HttpMethods.IsGet(call.Method))
            return Reply(ResourceOperations.List(call));
        if (call.Segments is ["v2", "services"] && HttpMethods.IsGet(call.Method))
            return Reply(ServiceOperations.List(call));
        if (call.Segments is ["v2", "services", .. var service] && HttpMethods.IsGet(call.Method))
            return Reply(ServiceOperations.Get(string.Join('/', service)));
        if (call.Segments is not ["v2", "consumer", .. var path])
            return Reply(ApiReply.Problem(404, "Not Found"));

        if (_blobs.HandleSigned(call, path) is { } signed)
            return signed;

        if (call.BearerToken is not { } token || (_options.ApiToken is { } expected && token != expected))
            return Reply(ApiReply.Problem(401, "Unauthorized", "The bearer token is missing or not valid.").With("WWW-Authenticate", "Bearer"));
        call.Owner = OwnerOf(token);

        bool isGet = HttpMethods.IsGet(call.Method);
        bool isPost = HttpMethods.IsPost(call.Method);
        bool isPut = HttpMethods.IsPut(call.Method);
        bool isPatch = HttpMethods.IsPatch(call.Method);
        bool isDelete = HttpMethods.IsDelete(call.Method);
        return path switch
        {
            ["workflows"] when isPost => _workflows.SubmitAsync(call, cancellationToken),
            ["workflows"] when isGet => Reply(_workflows.List(call)),
            ["workflows", var id] when isGet => _workflows.GetAsync(call, id, cancellationToken),
            ["workflows", var id] when isPut => Reply(_workflows.Update(call, id)),
            ["workflows", var id] when isPatch => Reply(_workflows.Patch(call, id)),
            ["workflows", var id] when isDelete => Reply(_workflows.Delete(call, id)),
            ["workflows", var id, "steps", var step] when isGet => Reply(_workflows.GetStep(call, id, step)),
            ["workflows", var id, "steps", var step] when isPut => Reply(_workflows.UpdateStep(call, id, step)),
            ["workflows", var id, "steps", var step] when isPatch => Reply(_workflows.PatchStep(call, id, step)),
            ["workflows", var id, "tags"] when isPost => Reply(_workflows.AddTag(call, id)),
            ["workflows", var id, "tags"] when isDelete => Reply(_workflows.RemoveTags(call, id)),
            ["workflows", var id, "tags", var tag] when isDelete => Reply(_workflows.RemoveTag(call, id, tag)),
            ["recipes", var type] when isPost => _recipes.InvokeAsync(call, type, cancellationToken),
            ["civitai", _] or ["civitai", _, "tokens"] when isDelete => Reply(ApiReply.NoContent()),
            ["streaming-blobs", var id] when isGet => Reply(_blobs.Stream(call, id)),
            ["blobs"] when isPost => _blobs.UploadAsync(call),
            ["blobs", "upload"] when isGet => Reply(_blobs.PresignUpload(call)),
            ["blobs", var id] when isGet => Reply(_blobs.Get(call, id)),
            ["blobs", var id] when HttpMethods.IsHead(call.Method) => Reply(_blobs.Exists(id)),
            ["blobs", var id, "refresh"] when isPost => Reply(_blobs.Refresh(call, id)),
            _ => Reply(ApiReply.Problem(404, "Not Found", "The simulator has no such operation.")),
        };
    }

    private static Task<ApiReply> Reply(ApiReply reply) => Task.FromResult(reply);
}

using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>The operations below <c>/v2/consumer/workflows</c>.</summary>
internal sealed class WorkflowOperations(ServiceState state, LinkSigner links, OrchestratorSimulatorOptions options)
{
    private const int MaxWaitSeconds = 100;

    private static readonly HashSet<string> UpdateMembers = new(StringComparer.Ordinal) { "status", "metadata", "tags", "allowMatureContent" };

    private static readonly HashSet<string> StepUpdateMembers = new(StringComparer.Ordinal) { "metadata" };

    public async Task<ApiReply> SubmitAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var errors = new List<(string Path, string Message)>();
        var wait = call.Number("wait", 0, errors);
        var isPreview = call.Flag("whatif", false, errors);
        var hideMature = call.Flag("hideMatureContent", false, errors);
        var body = call.Json(out var problem);
        if (problem is not null)
            return problem;

        if (body is not JsonObject template)
            return ApiReply.Invalid("$", "A workflow template is a JSON object.");

        errors.AddRange(ServiceRules.Check(template, options.AcceptUnknownNames));
        if (errors.Count > 0)
            return ApiReply.Invalid(errors);
        if (template.Bool("ephemeral") is true && !isPreview && wait <= 0 && template.Array("callbacks") is not { Count: > 0 })
            return ApiReply.Invalid("ephemeral", "An ephemeral workflow needs a callback or a wait above 0.");

        var run = state.Accept(call.Owner, template, isPreview, ServiceRules.PriceOf(template));
        if (run is null)
            return ApiReply.Json(403, "The account has not enough Buzz for this workflow.");

        if (!isPreview)
            await WaitAsync(run, wait, cancellationToken).ConfigureAwait(false);
        var (json, isTerminal) = state.Describe(run, call.Origin, hideMature);
        return ApiReply.Json(isPreview || isTerminal ? 200 : 202, json);
    }

    public async Task<ApiReply> GetAsync(ApiCall call, string id, CancellationToken cancellationToken)
    {
        var errors = new List<(string Path, string Message)>();
        var wait = call.Number("wait", 0, errors);
        var hideMature = call.Flag("hideMatureContent", false, errors);
        if (errors.Count > 0)
            return ApiReply.Invalid(errors);
        if (state.Find(call.Owner, id) is not { } run)
            return Missing();

        await WaitAsync(run, wait, cancellationToken).ConfigureAwait(false);
        var (json, isTerminal) = state.Describe(run, call.Origin, hideMature);
        return ApiReply.Json(isTerminal ? 200 : 202, json);
    }

    public ApiReply List(ApiCall call)
    {
        var errors = new List<(string Path, string Message)>();
        var take = call.Number("take", 100, errors);
        var ascending = call.Flag("ascending", false, errors);
        var excludeFailed = call.Flag("excludeFailed", false, errors);
        var hideMature = call.Flag("hideMatureContent", true, errors);
        var from = call.Instant("fromDate", errors);
        var to = call.Instant("toDate", errors);
        var cursor = call.Number("cursor", -1, errors);
        if (take < 1)
            errors.Add(("take", "The value is at least 1."));
        if (errors.Count > 0)
            return ApiReply.Invalid(errors);

        var tags = call.QueryAll("tags").ToList();
        var text = call.Query("query");
        return ApiReply.Json(200, state.Page(call.Owner, Matches, ascending, cursor < 0 ? null : cursor, take, call.Origin, hideMature));

        bool Matches(WorkflowRun run, DateTimeOffset now) =>
            (from is null || run.CreatedAt >= from) && (to is null || run.CreatedAt <= to)
            && tags.TrueForAll(run.Tags.Contains)
            && (string.IsNullOrEmpty(text) || run.Metadata.ToJsonString().Contains(text, StringComparison.OrdinalIgnoreCase))
            && !(excludeFailed && run.Status(now) is "failed" or "expired" or "canceled");
    }

    public ApiReply Update(ApiCall call, string id)
    {
        if (state.Find(call.Owner, id) is not { } run)
            return Missing();
        return ReadObject(call, out var body) ?? Apply(run, body);
    }

    /// <summary>Applies JSON Patch operations to what may be changed: status, tags, metadata, allowMatureContent.</summary>
    public ApiReply Patch(ApiCall call, string id)
    {
        if (state.Find(call.Owner, id) is not { } run)
            return Missing();
        var body = call.Json(out var problem);
        if (problem is not null)
            return problem;
        if (body is not JsonArray operations)
            return ApiReply.Invalid("$", "A patch is a list of operations.");

        var changed = state.With(run, (workflow, _) => new JsonObject
        {
            ["metadata"] = workflow.Metadata.DeepClone(),
            ["tags"] = workflow.Tags.ToJson(),
        });
        foreach (var operation in operations)
        {
            if (!TryApply(changed, operation))
                return ApiReply.Invalid("$", "The simulator knows add, replace and remove on status, allowMatureContent, tags and metadata.");
        }

        return Apply(run, changed);
    }

    public ApiReply Delete(ApiCall call, string id)
    {
        if (state.Find(call.Owner, id) is not { } run)
            return Missing();
        state.Delete(run);
        return ApiReply.NoContent();
    }

    public ApiReply GetStep(ApiCall call, string id, string name)
    {
        if (state.Find(call.Owner, id) is not { } run || run.FindStep(name) is not { } step)
            return Missing();
        return ApiReply.Json(200, state.With(run, (workflow, now) => workflow.StepJson(step, now, links, call.Origin, hideMature: false)));
    }

    public ApiReply UpdateStep(ApiCall call, string id, string name)
    {
        if (state.Find(call.Owner, id) is not { } run || run.FindStep(name) is not { } step)
            return Missing();
        if (ReadObject(call, out var body) is { } problem)
            return problem;

        var errors = new List<(string, string)>();
        ServiceRules.CheckMembers(body, StepUpdateMembers, "", errors);
        if (body["metadata"] is not JsonObject metadata)
            errors.Add(("metadata", "The property 'metadata' is required."));
        else if (errors.Count == 0)
            state.Change(run, (workflow, _) => workflow.SetStepMetadata(step, (JsonObject)metadata.DeepClone()));
        return errors.Count > 0 ? ApiReply.Invalid(errors) : ApiReply.NoContent();
    }

    public ApiReply AddTag(ApiCall call, string id)
    {
        if (state.Find(call.Owner, id) is not { } run)
            return Missing();
        var body = call.Json(out var problem);
        if (problem is not null)
            return problem;
        if (body.AsText() is not { Length: > 0 and <= 200 } tag)
            return ApiReply.Invalid("$", "A tag is a text of 1 to 200 characters.");

        var tags = state.With(run, (workflow, _) => workflow.Tags.Append(tag).Distinct(StringComparer.Ordinal).ToList());
        if (tags.Count > 10)
            return ApiReply.Invalid("tags", "At most 10 tags are allowed.");
        state.Change(run, (workflow, _) => workflow.SetTags(tags));
        return ApiReply.NoContent();
    }

    public ApiReply RemoveTags(ApiCall call, string id)
    {
        if (state.Find(call.Owner, id) is not { } run)
            return Missing();
        state.Change(run, (workflow, _) => workflow.SetTags([]));
        return ApiReply.NoContent();
    }

    public ApiReply RemoveTag(ApiCall call, string id, string tag)
    {
        if (state.Find(call.Owner, id) is not { } run)
            return Missing();
        state.Change(run, (workflow, _) => workflow.SetTags(workflow.Tags.Where(other => other != tag)));
        return ApiReply.NoContent();
    }

    private static ApiReply Missing() => ApiReply.Problem(404, "Not Found", "There is no such workflow or step, or it is not yours.");

    private static ApiReply? ReadObject(ApiCall call, out JsonObject body)
    {
        body = [];
        var json = call.Json(out var problem);
        if (problem is not null)
            return problem;
        if (json is not JsonObject read)
            return ApiReply.Invalid("$", "The body is not a JSON object.");
        body = read;
        return null;
    }

    private static bool TryApply(JsonObject target, JsonNode? operation)
    {
        var path = operation.Text("path")?.Split('/');
        var value = (operation as JsonObject)?["value"]?.DeepClone();
        switch (operation.Text("op"), path)
        {
            case ("add" or "replace", ["", "status" or "allowMatureContent" or "tags" or "metadata"]):
                target[path[1]] = value;
                return true;
            case ("add" or "replace", ["", "metadata", var name]):
                (target["metadata"] ??= new JsonObject()).AsObject()[name] = value;
                return true;
            case ("remove", ["", "metadata", var name]):
                return target["metadata"] is JsonObject metadata && metadata.Remove(name);
            case ("add", ["", "tags", "-"]):
                target["tags"]?.AsArray().Add(value);
                return true;
            default:
                return false;
        }
    }

    private ApiReply Apply(WorkflowRun run, JsonObject body)
    {
        var errors = new List<(string, string)>();
        ServiceRules.CheckMembers(body, UpdateMembers, "", errors);
        ServiceRules.CheckTags(body["tags"], errors);
        if (body["status"] is { } status && status.AsText() != "canceled")
            errors.Add(("status", "The only status that can be set is 'canceled'."));
        if (body["metadata"] is not (null or JsonObject))
            errors.Add(("metadata", "Metadata is a JSON object."));
        if (body["allowMatureContent"] is not null && body.Bool("allowMatureContent") is null)
            errors.Add(("allowMatureContent", "The value is true or false."));
        if (errors.Count > 0)
            return ApiReply.Invalid(errors);

        state.Change(run, (workflow, now) =>
        {
            if (body["status"] is not null)
                workflow.Cancel(now);
            if (body["metadata"] is JsonObject metadata)
                workflow.Metadata = (JsonObject)metadata.DeepClone();
            if (body["tags"] is JsonArray tags)
                workflow.SetTags(tags.Texts());
            if (body.Bool("allowMatureContent") is { } mature)
                workflow.AllowMatureContent = mature;
        });
        return ApiReply.NoContent();
    }

    private Task WaitAsync(WorkflowRun run, int seconds, CancellationToken cancellationToken) =>
        seconds > 0
            ? state.WaitForEndAsync(run, TimeSpan.FromSeconds(Math.Min(seconds, MaxWaitSeconds)), cancellationToken)
            : Task.CompletedTask;
}

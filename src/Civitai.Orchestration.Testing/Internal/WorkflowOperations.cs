using System.Globalization;
using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>The operations below <c>/v2/consumer/workflows</c>.</summary>
internal sealed class WorkflowOperations(ServiceState state, LinkSigner links, TemplateCheck check, OrchestratorSimulatorOptions options)
{
    private const string EmptyPage = "empty-";

    private static readonly HashSet<string> UpdateMembers = new(StringComparer.Ordinal) { "status", "metadata", "tags", "allowMatureContent" };

    private static readonly HashSet<string> StepUpdateMembers = new(StringComparer.Ordinal) { "metadata" };

    public async Task<ApiReply> SubmitAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var errors = new List<(string Path, string Message)>();
        int wait = call.Number("wait", 0, errors);
        bool isPreview = call.Flag("whatif", false, errors);
        bool hideMature = call.Flag("hideMatureContent", false, errors);
        var body = call.Json(out var problem);
        if (problem is not null)
            return problem;

        if (body is not JsonObject template)
            return ApiReply.Invalid("$", "A workflow template is a JSON object.");

        if (errors.Count > 0)
            return ApiReply.Invalid(errors);
        var (run, refusal) = await AcceptAsync(call, template, isPreview, wait, cancellationToken).ConfigureAwait(false);
        if (refusal is not null)
            return refusal;

        var (json, isTerminal) = state.Describe(run!, call.Origin, hideMature); // there is a run when there is no refusal
        return ApiReply.Json(isPreview || isTerminal ? 200 : 202, json);
    }

    /// <summary>Checks, prices and takes a template, and waits for its end as long as is asked for.</summary>
    public async Task<(WorkflowRun? Run, ApiReply? Refusal)> AcceptAsync(
        ApiCall call, JsonObject template, bool isPreview, int wait, CancellationToken cancellationToken, bool isRecipe = false)
    {
        var errors = check.Check(template, isRecipe);
        if (errors.Count > 0)
            return (null, ApiReply.Invalid(errors));
        if (template.Bool("ephemeral") is true && !isPreview && wait <= 0 && template.Array("callbacks") is not { Count: > 0 })
            return (null, ApiReply.Invalid("ephemeral", "An ephemeral workflow needs a callback or a wait above 0."));

        if (options.ReferenceImageTime > TimeSpan.Zero)
            await Task.Delay(options.ReferenceImageTime * ReferenceImages.Count(template) / options.Speed, options.TimeProvider, cancellationToken).ConfigureAwait(false);
        var run = state.Accept(call.Owner, template, isPreview, WorkflowPrice.Of(template), call.Origin);
        if (run is null)
            return (null, ApiReply.InsufficientBuzz());

        if (!isPreview)
            await WaitAsync(run, wait, cancellationToken).ConfigureAwait(false);
        return (run, null);
    }

    public async Task<ApiReply> GetAsync(ApiCall call, string id, CancellationToken cancellationToken)
    {
        var errors = new List<(string Path, string Message)>();
        int wait = call.Number("wait", 0, errors);
        bool hideMature = call.Flag("hideMatureContent", false, errors);
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
        int take = call.Number("take", 100, errors);
        bool ascending = call.Flag("ascending", false, errors);
        bool excludeFailed = call.Flag("excludeFailed", false, errors);
        bool hideMature = call.Flag("hideMatureContent", true, errors);
        var from = call.Instant("fromDate", errors);
        var to = call.Instant("toDate", errors);
        var cursor = call.Query("cursor") is { Length: > 0 } text ? Cursor(text) : null;
        if (call.Query("cursor") is { Length: > 0 } && cursor is null)
            errors.Add(("cursor", "The cursor is not one of this list."));
        if (take < 1)
            errors.Add(("take", "The value is at least 1."));
        if (errors.Count > 0)
            return ApiReply.Invalid(errors);

        // An empty page on the way has a next like any other.
        if (cursor is { IsEmptyPage: true })
            return ApiReply.Json(200, new JsonObject { ["next"] = SafetensorsFile.Number(cursor.Value.Place), ["items"] = new JsonArray() });

        var tags = call.QueryAll("tags").ToList();
        string? words = call.Query("query");
        var (items, next) = state.Page(call.Owner, Matches, ascending, cursor?.Place, take, call.Origin, hideMature);
        var page = new JsonObject();
        if (next is { } place)
            page["next"] = (options.SendsEmptyPages ? EmptyPage : "") + SafetensorsFile.Number(place);
        page["items"] = items;
        return ApiReply.Json(200, page);

        bool Matches(WorkflowRun run, DateTimeOffset now) =>
            (from is null || run.CreatedAt >= from) && (to is null || run.CreatedAt <= to)
            && tags.TrueForAll(run.Tags.Contains)
            && (string.IsNullOrEmpty(words) || run.Metadata.ToJsonString().Contains(words, StringComparison.OrdinalIgnoreCase))
            && !(excludeFailed && run.Status(now) is "failed" or "expired" or "canceled");
    }

    public ApiReply Update(ApiCall call, string id)
    {
        if (state.Find(call.Owner, id) is not { } run)
            return Missing();
        if (ReadObject(call, out var body) is { } problem)
            return problem;
        foreach (string name in UpdateMembers.Where(name => body[name] is null))
            body.Remove(name);
        return state.Change(run, (workflow, now) => Apply(workflow, now, body));
    }

    /// <summary>Applies JSON Patch operations to what may be changed: status, tags, metadata, allowMatureContent.</summary>
    public ApiReply Patch(ApiCall call, string id)
    {
        if (state.Find(call.Owner, id) is not { } run)
            return Missing();
        return ReadOperations(call, out var operations) ?? state.Change(run, (workflow, now) =>
        {
            var before = Changeable(workflow, now);
            var document = before.Copy();
            if (JsonPatch.Apply(document, operations) is { } wrong)
                return ApiReply.Invalid("$", wrong);

            // What differs is changed; what was removed is emptied.
            foreach (var (name, value) in before)
            {
                if (document.TryGetPropertyValue(name, out var changed) && JsonNode.DeepEquals(value, changed))
                    document.Remove(name);
                else if (changed is null)
                    document[name] = null;
            }

            return Apply(workflow, now, document);
        });
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
        return ApiReply.Json(200, state.With(run, (workflow, now) => StepView.Of(workflow, step, new View(now, links, call.Origin))));
    }

    public ApiReply UpdateStep(ApiCall call, string id, string name)
    {
        if (state.Find(call.Owner, id) is not { } run || run.FindStep(name) is not { } step)
            return Missing();
        return ReadObject(call, out var body) ?? state.Change(run, (workflow, _) => ApplyToStep(workflow, step, body));
    }

    /// <summary>Applies JSON Patch operations to a step's metadata, which is all that may be changed.</summary>
    public ApiReply PatchStep(ApiCall call, string id, string name)
    {
        if (state.Find(call.Owner, id) is not { } run || run.FindStep(name) is not { } step)
            return Missing();
        return ReadOperations(call, out var operations) ?? state.Change(run, (workflow, _) =>
        {
            var document = new JsonObject { ["metadata"] = workflow.StepMetadata(step) };
            return JsonPatch.Apply(document, operations) is { } wrong ? ApiReply.Invalid("$", wrong) : ApplyToStep(workflow, step, document);
        });
    }

    public ApiReply AddTag(ApiCall call, string id)
    {
        if (state.Find(call.Owner, id) is not { } run)
            return Missing();
        var body = call.Json(out var problem);
        if (problem is not null)
            return problem;
        if (body.AsText() is not { } tag)
            return ApiReply.Invalid("$", "A tag is a text.");

        return state.Change(run, (workflow, _) =>
        {
            var tags = workflow.Tags.Append(tag).Distinct(StringComparer.Ordinal).ToList();
            var errors = TemplateCheck.CheckTags(tags.ToJson()).ToList();
            if (errors.Count > 0)
                return ApiReply.Invalid(errors);
            workflow.SetTags(tags);
            return ApiReply.NoContent();
        });
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

    private static ApiReply? ReadOperations(ApiCall call, out JsonArray operations)
    {
        operations = [];
        var body = call.Json(out var problem);
        if (problem is not null)
            return problem;
        if (body is not JsonArray read)
            return ApiReply.Invalid("$", "A patch is a list of operations.");
        operations = read;
        return null;
    }

    private static JsonObject Changeable(WorkflowRun workflow, DateTimeOffset now) => new()
    {
        ["status"] = workflow.Status(now),
        ["metadata"] = workflow.Metadata.DeepClone(),
        ["tags"] = workflow.Tags.ToJson(),
        ["allowMatureContent"] = workflow.AllowMatureContent,
    };

    private static ApiReply ApplyToStep(WorkflowRun workflow, StepPlan step, JsonObject body)
    {
        var errors = new List<(string, string)>();
        TemplateCheck.CheckMembers(body, StepUpdateMembers, "", errors);
        if (body["metadata"] is not JsonObject metadata)
            errors.Add(("metadata", "The property 'metadata' is required."));
        else if (errors.Count == 0)
            workflow.SetStepMetadata(step, metadata.Copy());
        return errors.Count > 0 ? ApiReply.Invalid(errors) : ApiReply.NoContent();
    }

    // Sets each member that is there; null empties it.
    private static ApiReply Apply(WorkflowRun workflow, DateTimeOffset now, JsonObject changes)
    {
        var errors = new List<(string, string)>();
        TemplateCheck.CheckMembers(changes, UpdateMembers, "", errors);
        errors.AddRange(TemplateCheck.CheckTags(changes["tags"]));
        if (changes.ContainsKey("status") && changes.Text("status") != "canceled")
            errors.Add(("status", "The only status that can be set is 'canceled'."));
        if (changes["metadata"] is not (null or JsonObject))
            errors.Add(("metadata", "Metadata is a JSON object."));
        if (changes["allowMatureContent"] is not null && changes.Bool("allowMatureContent") is null)
            errors.Add(("allowMatureContent", "The value is true or false."));
        if (errors.Count > 0)
            return ApiReply.Invalid(errors);

        if (changes.ContainsKey("status"))
            workflow.Cancel(now);
        if (changes.ContainsKey("metadata"))
            workflow.Metadata = changes.Object("metadata").Copy();
        if (changes.ContainsKey("tags"))
            workflow.SetTags(changes.Array("tags").Texts());
        if (changes.ContainsKey("allowMatureContent"))
            workflow.AllowMatureContent = changes.Bool("allowMatureContent");
        return ApiReply.NoContent();
    }

    private static (int Place, bool IsEmptyPage)? Cursor(string text)
    {
        bool isEmptyPage = text.StartsWith(EmptyPage, StringComparison.Ordinal);
        return int.TryParse(isEmptyPage ? text[EmptyPage.Length..] : text, NumberStyles.None, CultureInfo.InvariantCulture, out int place)
            ? (place, isEmptyPage)
            : null;
    }

    private Task WaitAsync(WorkflowRun run, int seconds, CancellationToken cancellationToken) =>
        seconds > 0
            ? state.WaitForEndAsync(run, TimeSpan.FromSeconds(Math.Min(seconds, WorkflowClient.MaximumWaitSeconds)), cancellationToken)
            : Task.CompletedTask;
}

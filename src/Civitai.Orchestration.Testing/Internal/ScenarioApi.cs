using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>Sends each call to Scenario to the operation that its method and path name.</summary>
internal sealed class ScenarioApi(ScenarioState state, ScenarioSimulatorOptions options) : IServiceApi
{
    private const int AssetsPerCall = 10;
    private const int MostImages = 50;

    public ApiReply TooLarge => Refuse(413, "The body is too large.");

    public ApiReply Answer(Fault fault) => fault.Form switch
    {
        Fault.AnswerForm.Html => ApiReply.Html(fault.StatusCode),
        Fault.AnswerForm.Empty => ApiReply.Empty(fault.StatusCode),
        _ => Refuse(fault.StatusCode, fault.Detail ?? FormattableString.Invariant($"Error {fault.StatusCode}")),
    };

    public Task<ApiReply> HandleAsync(ApiCall call, CancellationToken cancellationToken)
    {
        lock (state.Gate)
            return Task.FromResult(Handle(call));
    }

    private ApiReply Handle(ApiCall call)
    {
        if (call.Segments is ["content", var owner, var epoch, var file] && HttpMethods.IsGet(call.Method))
            return ApiReply.Bytes(200, "image/png", PngImage.Draw(StableHash.Of(owner, epoch, file), 256, 256));
        if (call.Segments is not ["v1", .. var path])
            return Refuse(404, "Not found");
        if (call.Basic is not { } basic || (options.ApiKey is { } key && basic.Name != key) || (options.ApiSecret is { } secret && basic.Password != secret))
            return Refuse(401, "Unauthorized");
        bool isGet = HttpMethods.IsGet(call.Method);
        bool isPost = HttpMethods.IsPost(call.Method);
        bool isPut = HttpMethods.IsPut(call.Method);
        if (path is ["models"] && isPost)
            return Create(call);
        if (path is ["models"] && isGet)
            return Page(call, "models", state.Models.Reverse(), m => m.ToJson(state.Now, call.Origin, isListed: true));
        if (path is ["jobs"] && isGet)
            return Page(call, "jobs", state.Models.Where(m => m.Training is not null).OrderByDescending(m => m.Training!.JobId, StringComparer.Ordinal), m => m.Training!.ToJson(m.Id, state.Now));
        if (path is ["jobs", var jobId] && isGet)
            return state.Models.FirstOrDefault(m => m.Training?.JobId == jobId) is { } worked ? ApiReply.Json(200, new JsonObject { ["job"] = worked.Training!.ToJson(worked.Id, state.Now) }) : Refuse(404, "Job not found");
        if (path is not ["models", var id, .. var rest])
            return Refuse(404, "Not found");
        if (state.Find(id) is not { } model)
            return Refuse(404, "Model not found");
        return rest switch
        {
            [] when isGet => Show(call, model),
            ["training-images"] when isPost => AddImages(call, model),
            ["training-images", "pairs"] when isPut => ReplacePairs(call, model),
            ["train"] when isPut => Train(call, model),
            ["train", "action"] when isPost => Act(call, model),
            _ => Refuse(404, "Not found"),
        };
    }

    private ApiReply Create(ApiCall call)
    {
        if (call.Json(out _) is not JsonObject body || Text(body, "name") is not { Length: > 0 and <= 64 } name || Text(body, "type") is not { Length: > 0 } type)
            return Refuse(400, "name and type are required");
        return Show(call, state.Add(name, type, Text(body, "shortDescription")));
    }

    private ApiReply Show(ApiCall call, ScenarioModelState model) => ApiReply.Json(200, new JsonObject { ["model"] = model.ToJson(state.Now, call.Origin, isListed: false) });

    private ApiReply AddImages(ApiCall call, ScenarioModelState model)
    {
        if (call.Json(out _) is not JsonObject body)
            return Refuse(400, "The body is no object");
        if (model.Training?.At(state.Now).IsEnded == false)
            return Refuse(400, "Model is already training");
        if (body["assetIds"] is JsonArray ids)
        {
            if (ids.Count > AssetsPerCall)
                return Refuse(400, "Too many assetIds provided in a single request");
            var wanted = ids.Select(i => i!.GetValue<string>()).ToList();
            if (wanted.Any(w => model.Images.Any(i => i.Id == w)))
                return Refuse(400, "The provided assetId is already a training image of this model");
            if (Limit(model, wanted.Count) is { } limit)
                return limit;
            foreach (string? wantedId in wanted)
                model.Images.Add((wantedId, wantedId, state.Now));
        }
        else
        {
            if (Text(body, "name") is not { } name || Text(body, "data") is not { } data || !data.StartsWith("data:image/", StringComparison.Ordinal))
                return Refuse(400, "The image format is not supported");
            if (Limit(model, 1) is { } limit)
                return limit;
            model.Images.Add((state.NextImageId(), name, state.Now));
        }

        return ApiReply.Json(200, new JsonObject { ["trainingImage"] = ScenarioModelState.ImageJson(model.Images[^1]) });
    }

    private ApiReply? Limit(ScenarioModelState model, int more) =>
        model.Images.Count + more > Math.Min(options.ImagesOfPlan ?? int.MaxValue, MostImages * (model.IsEdit ? 2 : 1))
            ? PlanLimit("add-training-image", options.ImagesOfPlan ?? MostImages, model.Images.Count)
            : null;

    private static ApiReply ReplacePairs(ApiCall call, ScenarioModelState model)
    {
        if (call.Json(out _) is not JsonArray pairs)
            return Refuse(400, "The body is no list of pairs");
        model.Pairs = (JsonArray)pairs.DeepClone();
        return ApiReply.Json(200, new JsonObject { ["count"] = pairs.Count, ["pairs"] = pairs.DeepClone() });
    }

    private ApiReply Train(ApiCall call, ScenarioModelState model)
    {
        var parameters = (call.Json(out _) as JsonObject)?["parameters"] as JsonObject ?? [];
        decimal cost = (parameters["nbEpochs"]?.GetValue<int>() ?? 10) * options.EpochCost;
        if (call.Query("dryRun") == "true")
            return ApiReply.Json(269, new JsonObject { ["creativeUnitsCost"] = cost, ["creativeUnitsDiscount"] = 0 });
        var phase = model.Training?.At(state.Now);
        if (phase is { IsEnded: false })
            return Refuse(400, "Model is already training");
        if (phase?.ModelStatus == "trained")
            return Refuse(400, "Model is already trained");
        if (model.IsEdit ? model.Pairs.Count < 2 : model.Images.Count == 0)
            return Refuse(400, "The model has too few training images");
        if (options.ParallelTrainings is { } most && state.Models.Count(m => m.Training?.At(state.Now).IsEnded == false) is var running && running >= most)
            return PlanLimit("parallel-training", most, running);
        if (state.LastStart is { } last && last + options.Cooldown > state.Now)
            return ApiReply.Json(429, new JsonObject { ["reason"] = "Too many launches", ["remainingSeconds"] = Math.Ceiling((last + options.Cooldown - state.Now).TotalSeconds) });
        if (cost > state.Balance)
            return Refuse(403, "Insufficient creative units");
        state.Start(model, (JsonObject)parameters.DeepClone(), cost);
        return ApiReply.Json(200, new JsonObject
        {
            ["model"] = model.ToJson(state.Now, call.Origin, isListed: false),
            ["job"] = model.Training!.ToJson(model.Id, state.Now),
            ["creativeUnitsCost"] = cost,
            ["creativeUnitsDiscount"] = 0,
        });
    }

    private ApiReply Act(ApiCall call, ScenarioModelState model)
    {
        if (Text(call.Json(out _) as JsonObject ?? [], "action") != "cancel")
            return Refuse(400, "The action is not supported");
        if (model.Training is not { } training || training.At(state.Now).IsEnded)
            return Refuse(400, "Model is not training");
        training.CanceledAt = state.Now;
        return Show(call, model);
    }

    private static ApiReply Page(ApiCall call, string name, IEnumerable<ScenarioModelState> all, Func<ScenarioModelState, JsonObject> show)
    {
        int start = int.TryParse(call.Query("paginationToken"), NumberStyles.None, CultureInfo.InvariantCulture, out int token) ? token : 0;
        int size = int.TryParse(call.Query("pageSize"), NumberStyles.None, CultureInfo.InvariantCulture, out int wanted) && wanted > 0 ? wanted : 50;
        var items = all.Select(show).Where(m => call.Query("status") is not { } status || Text(m, "status") == status).ToList();
        var json = new JsonObject { [name] = new JsonArray([.. items.Skip(start).Take(size)]) };
        if (start + size < items.Count)
            json["nextPaginationToken"] = (start + size).ToString(CultureInfo.InvariantCulture);
        return ApiReply.Json(200, json);
    }

    private static ApiReply PlanLimit(string action, int limit, int value) => ApiReply.Json(429, new JsonObject
    {
        ["name"] = "PlanLimitReachedError",
        ["reason"] = "The limit of the plan is reached",
        ["details"] = new JsonObject { ["actionName"] = action, ["actionLimit"] = limit, ["actionValue"] = value, ["limitScope"] = "team" },
    });

    private static ApiReply Refuse(int status, string reason) => ApiReply.Json(status, new JsonObject { ["reason"] = reason });

    private static string? Text(JsonObject json, string name) => json[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}

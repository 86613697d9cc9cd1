using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>The operations below <c>/v2/consumer/recipes</c>: one step, its input as the body, its output as the answer.</summary>
internal sealed class RecipeOperations(WorkflowOperations workflows, ServiceState state, LinkSigner links)
{
    private static readonly string[] WorkflowMembers = ["experimental", "allowMatureContent", "ephemeral"];

    /// <summary>Runs one step. A preview is answered with the workflow, whose price is all there is to say.</summary>
    public async Task<ApiReply> InvokeAsync(ApiCall call, string type, CancellationToken cancellationToken)
    {
        if (StepKinds.Find(type) is null)
            return ApiReply.Problem(404, "Not Found", "There is no such recipe.");

        var errors = new List<(string Path, string Message)>();
        bool isPreview = call.Flag("whatif", false, errors);
        int wait = call.Number("wait", WorkflowClient.MaximumWaitSeconds, errors);
        var template = new JsonObject();
        foreach (string name in WorkflowMembers)
        {
            if (call.Query(name) is { Length: > 0 })
                template[name] = call.Flag(name, false, errors);
        }

        var body = call.Json(out var problem);
        if (problem is not null)
            return problem;
        if (errors.Count > 0)
            return ApiReply.Invalid(errors);
        template["steps"] = new JsonArray(new JsonObject { ["$type"] = type, ["input"] = body });

        var (run, refusal) = await workflows.AcceptAsync(call, template, isPreview, isPreview ? 0 : wait, cancellationToken, isRecipe: true).ConfigureAwait(false);
        if (refusal is not null)
            return refusal;
        if (isPreview)
            return ApiReply.Json(200, state.Describe(run!, call.Origin, hideMature: false).Json); // there is a run when there is no refusal

        return state.With(run!, (workflow, now) => // likewise
        {
            string status = workflow.Status(now);
            if (WorkflowRun.IsTerminal(status) && status != "succeeded")
                return ApiReply.Problem(400, "Bad Request", $"The work ended as {status}.");
            var output = OutputView.Of(workflow, workflow.Steps[0], new View(now, links, call.Origin)) ?? new JsonObject();
            return ApiReply.Json(status == "succeeded" ? 200 : 202, output);
        });
    }
}

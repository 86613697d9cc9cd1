using System.Text.Json.Nodes;
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.AotSmoke;

/// <summary>What must hold for one input kind. Each method throws when it does not.</summary>
internal static class LeafCheck
{
    public static void Run(InputDefinition definition)
    {
        JsonObject body = Golden(definition);
        WorkflowTemplate template = RoundTrip(definition, body);
        Require(template.Validate().IsValid, () => string.Join("; ", template.Validate().Errors));
        Require(template.EstimateCost().Lines.Count > 0, () => "the estimate has no line");

        WorkflowTemplate completed = template.WithDefaults();
        Require(completed.Validate().IsValid, () => $"with defaults: {string.Join("; ", completed.Validate().Errors)}");
        RoundTrip(definition, JsonNode.Parse(completed.ToJson())!.AsObject()); // a template is written as an object
        Report(definition, body);
    }

    // The same bodies as the tests', one for each leaf.
    private static JsonObject Golden(InputDefinition definition)
    {
        using Stream stream = typeof(LeafCheck).Assembly.GetManifestResourceStream(definition.Id.Replace('/', '.') + ".json")
            ?? throw new InvalidOperationException("there is no golden body");
        return JsonNode.Parse(stream)!.AsObject(); // golden bodies are templates
    }

    private static WorkflowTemplate RoundTrip(InputDefinition definition, JsonObject body)
    {
        WorkflowTemplate template = WorkflowTemplate.Parse(body.ToJsonString());
        RequireTyped(definition, template.Steps[0]);
        string written = template.ToJson();
        RequireSame(body, written);
        RequireTyped(definition, WorkflowTemplate.Parse(written).Steps[0]);
        Require(WorkflowTemplate.Parse(written).ToJson() == written, () => "a second round trip differs");
        return template;
    }

    /// <summary>The same input as the service would report it on a workflow, and back to a template.</summary>
    private static void Report(InputDefinition definition, JsonObject body)
    {
        JsonObject reported = body.DeepClone().AsObject();
        reported["id"] = "0-20260301120000000";
        reported["status"] = "succeeded";
        reported["steps"]![0]!["name"] = "0"; // the body has one step
        reported["steps"]![0]!["status"] = "succeeded";
        Workflow workflow = Workflow.Parse(reported.ToJsonString());
        Require(workflow.Steps[0] is not UnknownStep, () => "the reported step is unknown");
        RequireSame(reported, workflow.ToJson());
        RequireTyped(definition, workflow.ToTemplate().Steps[0]);
    }

    private static void RequireTyped(InputDefinition definition, WorkflowStepTemplate step)
    {
        StepInput input = step.GetInput() ?? throw new InvalidOperationException($"the step was read as {step.GetType().Name}, without an input");
        Require(input.GetType() == definition.InputType, () => $"the input was read as {input.GetType().Name}, not as {definition.InputType.Name}");
        Require(ReferenceEquals(input.Definition, definition), () => $"the input names {input.Definition} as its definition");
    }

    private static void RequireSame(JsonNode expected, string actual) =>
        Require(JsonNode.DeepEquals(expected, JsonNode.Parse(actual)), () => $"{Environment.NewLine}  {expected.ToJsonString()} became{Environment.NewLine}  {actual}");

    private static void Require(bool condition, Func<string> message)
    {
        if (!condition)
            throw new InvalidOperationException(message());
    }
}

using System.Text.Json.Nodes;
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Tests.Leaves;

/// <summary>The leaves of the catalogue as theory data, and the way from a leaf's JSON body to its typed input and its issues.</summary>
internal static class Leaf
{
    private const string InputPath = "steps[0].input";

    /// <summary>Every id of the catalogue.</summary>
    public static TheoryData<string> All => [.. InputCatalog.All.Select(d => d.Id)];

    /// <summary>Holds a rule against every leaf, and names each that breaks it.</summary>
    public static void ForEach(Action<string> check)
    {
        var broken = new List<string>();
        foreach (InputDefinition row in InputCatalog.All)
        {
            try
            {
                check(row.Id);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                broken.Add($"{row.Id}: {e}");
            }
        }

        Assert.True(broken.Count == 0, string.Join(Environment.NewLine, broken));
    }

    /// <summary>The inputs that are objects: there is one that is a text.</summary>
    public static TheoryData<string> Objects => [.. InputCatalog.All.Where(d => !d.IsBare).Select(d => d.Id)];

    /// <summary>The ids of the inputs that have a row of a kind, so that no test case walks nothing.</summary>
    public static TheoryData<string> With(Func<Parameter, bool> filter) => [.. InputCatalog.All.Where(d => d.Parameters.Any(filter)).Select(d => d.Id)];

    public static InputDefinition Row(string id) => InputCatalog.Find(id) ?? throw new InvalidOperationException($"{id} is not in the catalogue.");

    public static JsonObject Request(InputDefinition row, JsonObject body) => row.StepType == "repeat"
        ? new() { ["arguments"] = new JsonObject { [SampleBody.ListName] = new JsonArray(SampleBody.ListItem) }, ["steps"] = StepsOf(row, body) } // what it goes through
        : new() { ["steps"] = StepsOf(row, body) };

    private static JsonArray StepsOf(InputDefinition row, JsonObject body) => new(new JsonObject { ["$type"] = row.StepType, ["input"] = Travelling(row, body) });

    /// <summary>What goes over the wire for the members of an input: an object, or the one value that stands for it.</summary>
    public static JsonNode? Travelling(InputDefinition row, JsonObject body) =>
        !row.IsBare ? body.DeepClone() : body.Count == 0 ? null : body.Count == 1 && body.ContainsKey(row.OwnParameters[0].Name) ? body[row.OwnParameters[0].Name]?.DeepClone() : body.DeepClone();

    /// <summary>The members of an input by what goes over the wire for them.</summary>
    public static JsonObject Members(InputDefinition? row, JsonNode? input) => row?.IsBare == true ? new JsonObject { [row.OwnParameters[0].Name] = input?.DeepClone() } : input!.AsObject();

    public static WorkflowTemplate Read(InputDefinition row, JsonObject body) => WorkflowTemplate.Parse(Request(row, body).ToJsonString());

    public static StepInput InputOf(WorkflowTemplate template, int step = 0) =>
        template.Steps[step].GetInput() ?? throw new InvalidOperationException("The step has no typed input.");

    public static StepInput ReadInput(InputDefinition row, JsonObject body) => InputOf(Read(row, body));

    /// <summary>The input of a workflow as JSON, the way it would be sent.</summary>
    public static JsonObject InputJson(WorkflowTemplate template) =>
        Members(template.Steps[0].GetInput()?.Definition, JsonNode.Parse(template.ToJson())!["steps"]![0]!["input"]);

    /// <summary>The issues of the body as a whole request, with paths that begin at the input.</summary>
    public static IReadOnlyList<ValidationIssue> Issues(InputDefinition row, JsonObject body, JsonObject? arguments = null) =>
        [.. With(Read(row, body), arguments).Validate().Issues.Select(i => i with { Path = PathInside(row, i.Path) })];

    private static WorkflowTemplate With(WorkflowTemplate template, JsonObject? arguments)
    {
        if (arguments is null)
            return template;
        JsonObject all = template.Arguments?.DeepClone().AsObject() ?? [];
        foreach ((string name, JsonNode? value) in arguments)
            all[name] = value?.DeepClone();
        return template with { Arguments = all };
    }

    private static string PathInside(InputDefinition row, string path) =>
        path.StartsWith(InputPath + ".", StringComparison.Ordinal) ? path[(InputPath.Length + 1)..] : row.IsBare && path == InputPath ? row.OwnParameters[0].Name : path;

    public static IEnumerable<ValidationIssue> ErrorsAt(this IEnumerable<ValidationIssue> issues, string path) =>
        issues.Where(i => i.Severity == ValidationSeverity.Error && i.Path == path);

    public static IEnumerable<ValidationIssue> Errors(this IEnumerable<ValidationIssue> issues) =>
        issues.Where(i => i.Severity == ValidationSeverity.Error);

    /// <summary>Fails once, with everything that was found wrong.</summary>
    public static void AssertNone(IReadOnlyCollection<string> failures) =>
        Assert.True(failures.Count == 0, string.Join(Environment.NewLine, failures));
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Benchmarks;

/// <summary>
/// One template with a step for every input of the catalogue, each with the body that the tests keep for it. The other side is no typed model at all:
/// a JSON document that is only parsed, and a tree of JSON nodes that is only written.
/// </summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class EveryLeaf
{
    private readonly JsonSerializerOptions _relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private string _text = "";
    private JsonObject _nodes = [];
    private WorkflowTemplate _template = null!; // set in Setup

    [GlobalSetup]
    public void Setup()
    {
        var steps = new JsonArray();
        foreach (InputDefinition row in InputCatalog.All)
        {
            using Stream golden = typeof(EveryLeaf).Assembly.GetManifestResourceStream(row.Id.Replace('/', '.') + ".json")
                ?? throw new InvalidOperationException($"{row.Id} has no golden body.");
            steps.Add(JsonNode.Parse(golden)!["steps"]![0]!.DeepClone()); // a golden body has one step
        }

        _nodes = new JsonObject { ["steps"] = steps };
        _text = _nodes.ToJsonString(_relaxed);
        _template = WorkflowTemplate.Parse(_text);
        Documents.RequireSame(_template.ToJson(), _text);
        if (_template.Steps.Zip(InputCatalog.All).FirstOrDefault(pair => pair.First is UnknownStepTemplate || InputOf(pair.First).GetType() != pair.Second.InputType) is (not null, { } other))
            throw new InvalidOperationException($"{other.Id} was not read as its record.");
    }

    [BenchmarkCategory("Read")]
    [Benchmark(Baseline = true)]
    public int ParseDocument()
    {
        using var document = JsonDocument.Parse(_text);
        return document.RootElement.GetPropertyCount();
    }

    [BenchmarkCategory("Read")]
    [Benchmark]
    public WorkflowTemplate ReadTemplate() => WorkflowTemplate.Parse(_text);

    [BenchmarkCategory("Write")]
    [Benchmark(Baseline = true)]
    public string WriteNodes() => _nodes.ToJsonString(_relaxed);

    [BenchmarkCategory("Write")]
    [Benchmark]
    public string WriteTemplate() => _template.ToJson();

    private static StepInput InputOf(WorkflowStepTemplate step) => step switch
    {
        Training.TrainingStepTemplate training => training.Input,
        ImageGen.ImageGenStepTemplate imageGen => imageGen.Input,
        ImageResourceTraining.ImageResourceTrainingStepTemplate training => training.Input,
        _ => throw new InvalidOperationException($"The step was read as {step.GetType().Name}."),
    };
}

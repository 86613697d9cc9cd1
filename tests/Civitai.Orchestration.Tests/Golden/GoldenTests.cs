using System.Text.Json.Nodes;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Tests.Leaves;

namespace Civitai.Orchestration.Tests.Golden;

/// <summary>
/// One complete request body for each leaf, as JSON. To get a first draft of a missing file, run the tests with the environment variable
/// <c>CIVITAI_WRITE_GOLDEN=1</c>, then edit the draft into a request that somebody would send.
/// </summary>
public class GoldenTests
{
    [Fact]
    public void Golden_every_leaf_has_a_file() => Leaf.ForEach(id =>
    {
        string file = RepositoryFolder.GoldenFile(id);
        if (!File.Exists(file) && Environment.GetEnvironmentVariable("CIVITAI_WRITE_GOLDEN") == "1")
        {
            InputDefinition row = Leaf.Row(id);
            File.WriteAllText(file, Leaf.Request(row, SampleBody.WithEverything(row)).ToJsonString(new() { WriteIndented = true }) + "\n");
        }

        Assert.True(File.Exists(file), $"{Path.GetFileName(file)} is missing; CIVITAI_WRITE_GOLDEN=1 writes a draft.");
    });

    [Fact]
    public void Golden_every_file_belongs_to_a_leaf()
    {
        string[] known = [.. InputCatalog.All.Select(d => RepositoryFolder.GoldenFile(d.Id))];
        Assert.Empty(Directory.GetFiles(RepositoryFolder.Golden, "*.json").Except(known).Select(Path.GetFileName));
    }

    [Fact]
    public void Parse_golden_file_gives_the_typed_leaf_and_no_error() => Leaf.ForEach(id =>
    {
        WorkflowTemplate template = WorkflowTemplate.Parse(File.ReadAllText(RepositoryFolder.GoldenFile(id)));

        StepInput input = Leaf.InputOf(template);
        Assert.Equal(Leaf.Row(id).InputType, input.GetType());
        Assert.Same(Leaf.Row(id), input.Definition);
        Assert.Empty(template.Validate().Errors);
    });

    [Fact]
    public void ToJson_golden_file_writes_back_equal() => Leaf.ForEach(id =>
    {
        string json = File.ReadAllText(RepositoryFolder.GoldenFile(id));
        string written = WorkflowTemplate.Parse(json).ToJson();

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(written)), written);
    });

    [Fact]
    public void ToJson_golden_file_writes_discriminators_first() => Leaf.ForEach(id =>
    {
        InputDefinition row = Leaf.Row(id);
        JsonObject step = JsonNode.Parse(WorkflowTemplate.Parse(File.ReadAllText(RepositoryFolder.GoldenFile(id))).ToJson())!["steps"]![0]!.AsObject();

        Assert.Equal("$type", step.First().Key);
        Assert.Equal(
            row.Discriminators.Select(d => d.ToString()),
            Leaf.Members(row, step["input"]).Take(row.Discriminators.Count).Select(m => $"{m.Key}={m.Value}"));
    });

    [Fact]
    public void ToJson_initializer_gives_the_values_and_bytes_of_the_golden_file() => Leaf.ForEach(id =>
    {
        string json = File.ReadAllText(RepositoryFolder.GoldenFile(id));
        JsonObject body = Leaf.Members(Leaf.Row(id), JsonNode.Parse(json)!["steps"]![0]!["input"]); // a golden file has one step
        var input = (StepInput)GoldenInitializer.Build(Leaf.Row(id).InputType, body);

        Assert.True(JsonNode.DeepEquals(body, Leaf.Members(Leaf.Row(id), JsonNode.Parse(input.ToJson()))), input.ToJson());
        Assert.Equal(Leaf.InputOf(WorkflowTemplate.Parse(json)).ToJson(), input.ToJson());
    });

    [Fact]
    public void ToJson_hand_written_initializer_equals_its_golden_file()
    {
        var failures = new List<string>();
        foreach ((string id, WorkflowTemplate template) in GoldenInitializers.All)
        {
            JsonNode? expected = JsonNode.Parse(File.ReadAllText(RepositoryFolder.GoldenFile(id)));
            if (!JsonNode.DeepEquals(expected, JsonNode.Parse(template.ToJson())))
                failures.Add($"{id}: {template.ToJson()}");
        }

        Leaf.AssertNone(failures);
    }
}

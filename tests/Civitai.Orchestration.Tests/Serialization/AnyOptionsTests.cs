using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Tests.Wire;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Tests.Serialization;

/// <summary>Records under <see cref="JsonSerializer"/> and a program's own options, reflection or not.</summary>
public partial class AnyOptionsTests
{
    private const string Input = """{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage","prompt":"a pond","width":512,"sampleMethod":"euler","seed":{"$ref":"$arguments","path":"seed"}}""";

    public static TheoryData<string> Kinds => ["default", "web", "snake", "indented", "preserve", "strict", "generated"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Workflow_reads_and_writes_the_wire_form(string kind)
    {
        foreach (string reply in Replies.All)
        {
            Workflow workflow = JsonSerializer.Deserialize<Workflow>(reply, Options(kind))!;

            AssertSameJson(Workflow.Parse(reply).ToJson(), workflow.ToJson());
            AssertSameJson(workflow.ToJson(), JsonSerializer.Serialize(workflow, Options(kind)));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Input_binds_by_its_root_by_its_leaf_and_inside_the_programs_own_types(string kind)
    {
        var byRoot = Assert.IsType<ZImageTurboCreateImageGenInput>(JsonSerializer.Deserialize<ImageGenInput>(Input, Options(kind)));
        var byLeaf = JsonSerializer.Deserialize<ZImageTurboCreateImageGenInput>(Input, Options(kind))!;
        Order order = JsonSerializer.Deserialize<Order>($$"""{"Input":{{Input}},"Note":null}""".Replace("Input", Name("Input", kind), StringComparison.Ordinal).Replace("Note", Name("Note", kind), StringComparison.Ordinal), Options(kind))!;

        foreach (ImageGenInput? read in (ImageGenInput?[])[byRoot, byLeaf, order.Input])
        {
            AssertSameJson(Input, read!.ToJson());
            AssertSameJson(Input, JsonSerializer.Serialize(read, Options(kind)));
            AssertSameJson(Input, JsonSerializer.Serialize<StepInput>(read, Options(kind)));
        }

        AssertSameJson(Input, JsonNode.Parse(JsonSerializer.Serialize(order, Options(kind)))![Name("Input", kind)]!.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Parts_of_a_reply_are_written_alone(string kind)
    {
        Workflow workflow = Workflow.Parse(Replies.All[0]);
        WorkflowStep step = workflow.Steps[0];

        AssertSameJson(JsonNode.Parse(workflow.ToJson())!["steps"]![0]!.ToJsonString(), JsonSerializer.Serialize(step, Options(kind)));
        AssertSameJson(JsonNode.Parse(workflow.ToJson())!["steps"]![0]!.ToJsonString(), JsonSerializer.Serialize((object)step, Options(kind)));
    }

    [Fact]
    public void Input_of_no_known_step_says_how_to_read_it()
    {
        var e = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<StepInput>(Input));

        Assert.Contains("StepInput.Parse", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_object_is_a_json_exception()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Workflow>("[]"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ZImageTurboCreateImageGenInput>("7"));
        Assert.Null(JsonSerializer.Deserialize<Workflow>("null"));
    }

    [Fact]
    public void Comments_and_trailing_commas_are_read_where_the_options_allow_them()
    {
        const string Json = """
            { // of a file that people write
              "id": "wf_1", /* , */ "tags": ["a, // b", "c",], // the last one ,
              "metadata": { "x": [1, 2 /* , */ , ], },
            }
            """;
        var options = new JsonSerializerOptions { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

        Workflow workflow = JsonSerializer.Deserialize<Workflow>(Json, options)!;
        Order order = JsonSerializer.Deserialize<Order>("{\"Input\":{\"engine\":\"none\",/* a */\"a\":[1,],},\"Note\":\"n\",}", options)!;

        Assert.Equal(["a, // b", "c"], workflow.Tags);
        AssertSameJson("""{"id":"wf_1","tags":["a, // b","c"],"metadata":{"x":[1,2]}}""", workflow.ToJson());
        AssertSameJson("""{"engine":"none","a":[1]}""", order.Input!.ToJson());
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Workflow>(Json));
    }

    [Fact]
    public async Task Workflow_reads_from_a_stream_in_small_pieces()
    {
        string json = Replies.All[0];
        using var stream = new OneByteStream(Encoding.UTF8.GetBytes(json));

        Workflow workflow = (await JsonSerializer.DeserializeAsync<Workflow>(stream, cancellationToken: TestContext.Current.CancellationToken))!;

        AssertSameJson(Workflow.Parse(json).ToJson(), workflow.ToJson());
    }

    private static string Name(string name, string kind) => kind switch
    {
        "web" => JsonNamingPolicy.CamelCase.ConvertName(name),
        "snake" => JsonNamingPolicy.SnakeCaseLower.ConvertName(name),
        _ => name,
    };

    private static JsonSerializerOptions Options(string kind) => kind switch
    {
        "web" => new(JsonSerializerDefaults.Web),
        "snake" => new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower },
        "indented" => new() { WriteIndented = true },
        "preserve" => new() { ReferenceHandler = ReferenceHandler.IgnoreCycles, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault },
        "strict" => new() { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, NumberHandling = JsonNumberHandling.Strict },
        "generated" => new() { TypeInfoResolver = ProgramContext.Default },
        _ => new(),
    };

    private static void AssertSameJson(string expected, string actual) => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), $"{actual}\n{expected}");

    internal sealed record Order
    {
        public ImageGenInput? Input { get; init; }

        public string? Note { get; init; }
    }

    [JsonSerializable(typeof(Workflow))]
    [JsonSerializable(typeof(WorkflowStep))]
    [JsonSerializable(typeof(ImageGenStep))]
    [JsonSerializable(typeof(TrainingStep))]
    [JsonSerializable(typeof(Order))]
    [JsonSerializable(typeof(StepInput))]
    [JsonSerializable(typeof(ZImageTurboCreateImageGenInput))]
    private sealed partial class ProgramContext : JsonSerializerContext;

    private sealed class OneByteStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..Math.Min(buffer.Length, 1)], cancellationToken);
    }
}

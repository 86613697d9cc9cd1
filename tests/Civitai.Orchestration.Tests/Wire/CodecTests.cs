using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Tests.Leaves;
using Generation.Wire;

namespace Civitai.Orchestration.Tests.Wire;

/// <summary>The straight-line codecs against a contract by reflection: over every leaf both ways, and over damaged bodies. More of these: set CIVITAI_DAMAGED_REPLIES.</summary>
public class CodecTests
{
    private static readonly int Documents = int.TryParse(Environment.GetEnvironmentVariable("CIVITAI_DAMAGED_REPLIES"), out int count) ? count : 4_000;

    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = 256 };

    [Fact]
    public void Parse_and_ToJson_do_what_the_declarations_say() => Leaf.ForEach(id =>
    {
        InputDefinition row = Leaf.Row(id);
        foreach (string json in (string[])[File.ReadAllText(RepositoryFolder.GoldenFile(id)), Leaf.Request(row, SampleBody.WithEverything(row)).ToJsonString()])
            AssertSame(typeof(WorkflowTemplate), json, WorkflowTemplate.Parse(json));
    });

    [Fact]
    public Task Every_member_of_another_kind_is_read_as_the_declarations_say() => OwnThread.RunAsync(() => Leaf.ForEach(id =>
    {
        InputDefinition row = Leaf.Row(id);
        JsonObject body = SampleBody.WithEverything(row);
        foreach ((string name, _) in body.ToArray())
        {
            foreach (JsonNode? odd in (JsonNode?[])[null, true, 1.5, "odd", new JsonArray(1, null, "a"), new JsonObject { ["odd"] = 1 }, new JsonObject { ["$ref"] = "a", ["path"] = "b" }])
            {
                JsonObject changed = SampleBody.Clone(body);
                changed[name] = odd?.DeepClone();
                string json = Leaf.Request(row, changed).ToJsonString();
                AssertSame(typeof(WorkflowTemplate), json, WorkflowTemplate.Parse(json));
            }
        }
    }));

    [Fact]
    public void Reports_are_read_and_written_as_the_declarations_say()
    {
        foreach (string reply in Replies.All)
            AssertSame(typeof(Workflow), reply, Workflow.Parse(reply));
    }

    [Fact]
    public Task Damaged_reports_are_read_and_written_as_the_declarations_say() => OwnThread.RunAsync(() => CompareDamaged<Workflow>(Replies.All));

    [Fact]
    public Task Damaged_requests_are_read_and_written_as_the_declarations_say() => OwnThread.RunAsync(() => CompareDamaged<WorkflowTemplate>([.. InputCatalog.All.Select(d => File.ReadAllText(RepositoryFolder.GoldenFile(d.Id)))]));

    private static void CompareDamaged<T>(IReadOnlyList<string> bodies)
        where T : WireRecord, IWireRecord<T>
    {
        int compared = 0;
        for (int seed = 0; seed < Documents; seed++)
        {
            byte[] damaged = new ReplyMutator(seed).Damage(bodies[seed % bodies.Count]);
            if (IsPlain(damaged) && TryRead<T>(damaged) is { } record)
            {
                AssertSame(typeof(T), Encoding.UTF8.GetString(damaged), record);
                compared++;
            }
        }

        Assert.InRange(compared, Documents / 8, Documents); // neither mutation that never breaks nor one that always does
    }

    // Halves of surrogate pairs are beyond the platform's reader; tests of their own are in TolerantReadingTests.
    private static bool IsPlain(byte[] json) => !json.AsSpan().ContainsAnyExceptInRange((byte)0, (byte)127) && json.AsSpan().IndexOf("\\ud"u8) < 0 && json.AsSpan().IndexOf("\\uD"u8) < 0;

    private static T? TryRead<T>(byte[] json)
        where T : WireRecord, IWireRecord<T>
    {
        try
        {
            return WireReader.Read<T>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void AssertSame(Type type, string json, WireRecord ours)
    {
        using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 256 });
        WireRecord theirs = PlainContract.Read(type, document.RootElement);
        string expected = Text(PlainContract.Write(theirs));
        Assert.True(expected == Text(PlainContract.Write(ours)), $"Read otherwise from {json}:\n{Text(PlainContract.Write(ours))}\n{expected}");

        // A member that stands there twice, once as it should be and once odd, is written twice, which nodes cannot hold.
        using JsonDocument again = JsonDocument.Parse(WireWriter.ToText(ours), new JsonDocumentOptions { MaxDepth = 256 });
        if (HasDoubledNames(again.RootElement))
            return;
        string written = Text(JsonNode.Parse(again.RootElement.GetRawText(), documentOptions: new() { MaxDepth = 256 }));
        Assert.True(expected == written, $"Written otherwise from {json}:\n{written}\n{expected}");
    }

    private static bool HasDoubledNames(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().Select(p => p.Name).Distinct().Count() != json.EnumerateObject().Count() || json.EnumerateObject().Any(p => HasDoubledNames(p.Value)),
        JsonValueKind.Array => json.EnumerateArray().Any(HasDoubledNames),
        _ => false,
    };

    private static string Text(JsonNode? node) => node?.ToJsonString(Deep) ?? "null";
}

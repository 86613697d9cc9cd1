using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Training;
using Generation.Wire;

namespace Civitai.Orchestration.Tests.Wire;

/// <summary>What does not fit is kept where it stood, and costs nothing but itself.</summary>
public class TolerantReadingTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  \n")]
    [InlineData("[]")]
    [InlineData("[{}]")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("\"x\"")]
    [InlineData("{")]
    [InlineData("{}}")]
    [InlineData("{} x")]
    [InlineData("{\"id\":\"a\",}")]
    [InlineData("<html></html>")]
    public void Parse_text_that_is_no_object_throws_a_json_exception(string json)
    {
        Assert.ThrowsAny<JsonException>(() => Workflow.Parse(json));
        Assert.ThrowsAny<JsonException>(() => WorkflowTemplate.Parse(json));
    }

    [Theory]
    [InlineData("cost", """{"id":"w","status":"succeeded","cost":5}""")]
    [InlineData("createdAt", """{"id":"w","status":"succeeded","createdAt":""}""")]
    [InlineData("createdAt", """{"id":"w","status":"succeeded","createdAt":1790000000}""")]
    [InlineData("createdAt", """{"id":"w","status":"succeeded","createdAt":"0001-01-01T00:00:00+14:00"}""")]
    [InlineData("steps", """{"id":"w","status":"succeeded","steps":{"$type":"imageGen"}}""")]
    [InlineData("tags", """{"id":"w","status":"succeeded","tags":"a"}""")]
    [InlineData("metadata", """{"id":"w","status":"succeeded","metadata":[1]}""")]
    [InlineData("experimental", """{"id":"w","status":"succeeded","experimental":"yes"}""")]
    [InlineData("lostBlobsRefund", """{"id":"w","status":"succeeded","lostBlobsRefund":1e400}""")]
    [InlineData("nsfwLevel", """{"id":"w","status":"succeeded","nsfwLevel":{}}""")]
    public void Parse_member_of_another_kind_costs_only_itself(string member, string json)
    {
        Workflow workflow = Workflow.Parse(json);

        Assert.Equal(("w", WorkflowStatus.Succeeded), (workflow.Id, workflow.Status));
        Assert.Equal([member], workflow.AdditionalProperties!.Keys); // it was kept
        AssertSame(json, workflow.ToJson());
        AssertSame(json, Workflow.Parse(workflow.ToJson()).ToJson());
    }

    [Fact]
    public void Parse_odd_member_of_a_nested_record_costs_only_that_member()
    {
        const string Json = """
            {"id":"w","cost":{"base":5,"total":"8"},"transactions":{"list":[{"type":"debit","amount":"3","accountType":"blue"}]},"steps":[{"$type":"imageGen","name":"a","status":"succeeded","timeout":"P99999999Y","estimatedProgressRate":1e400,
            "queuePosition":{"precedingJobs":"2"},"jobs":[{"id":"j","status":"failed","cost":"x","reason":"timeout"}],"output":{"images":[{"type":"image","id":"A","width":"512","height":768,"available":true}]}}]}
            """;

        Workflow workflow = Workflow.Parse(Json);

        Assert.Equal(5, workflow.Cost!.Base); // the body has a cost
        Assert.Equal("8", workflow.Cost.AdditionalProperties!["total"].GetString()); // it was kept
        Assert.Equal(BuzzAccount.Blue, workflow.Transactions!.List[0].AccountType); // the body has transactions
        ImageGenStep step = Assert.IsType<ImageGenStep>(workflow.Steps[0]);
        Assert.Equal(("a", WorkflowStatus.Succeeded), (step.Name, step.Status));
        Assert.Equal(["estimatedProgressRate", "timeout"], step.AdditionalProperties!.Keys.Order()); // both were kept
        Assert.Equal(("j", WorkflowStatus.Failed, "timeout"), (step.Jobs[0].Id, step.Jobs[0].Status, step.Jobs[0].Reason));
        ImageBlob image = step.Output!.Images[0]; // the body has an output
        Assert.Equal(("A", 768, true), (image.Id, image.Height, image.IsAvailable));
        AssertSame(Json, workflow.ToJson());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("\"x\"")]
    [InlineData("[]")]
    public void Parse_items_that_are_no_objects_become_unknown_items(string item)
    {
        string json = $$"""
            {"id":"w","steps":[{{item}},{"$type":"imageGen","name":"a","jobs":[{{item}},{"id":"j"}],"output":{"images":[{{item}},{"id":"A"}]} },
            {"$type":"training","output":{"epochs":[{{item}},{"epochNumber":1,"samples":[{{item}},{"type":"image","id":"S"}]}]} }],"transactions":{"list":[{{item}},{"amount":3}]},"callbacks":[{{item}}]}
            """;

        Workflow workflow = Workflow.Parse(json);

        Assert.Equal(item, Assert.IsType<UnknownStep>(workflow.Steps[0]).Raw.GetRawText());
        ImageGenStep images = Assert.IsType<ImageGenStep>(workflow.Steps[1]);
        Assert.Equal([null, "j"], images.Jobs.Select(j => j.Id));
        Assert.Equal([null, "A"], images.Output!.Images.Select(i => i.Id)); // the body has an output
        Assert.Equal(item, images.Output.Images[0].Unreadable?.GetRawText());
        TrainingOutput training = Assert.IsType<TrainingStep>(workflow.Steps[2]).Output!; // the body has an output
        Assert.Equal([0, 1], training.Epochs.Select(e => e.EpochNumber));
        Assert.Equal([null, "S"], training.Epochs[1].Samples.Select(s => s.Id));
        Assert.Equal([0, 3], workflow.Transactions!.List.Select(t => t.Amount)); // the body has transactions
        AssertSame(json, workflow.ToJson());
    }

    [Fact]
    public void Parse_page_with_odd_items_keeps_every_item_and_the_cursor()
    {
        WorkflowPage page = WireReader.Read<WorkflowPage>("""
            {"items":[{"id":"a","status":"succeeded","cost":{"total":"8"}},null,{"id":"b","status":null},7,{"id":5,"status":"failed","steps":[null]},{"id":"c","status":"failed","createdAt":"soon"}],"next":17}
            """);

        Assert.Equal(["a", "", "b", "", "", "c"], page.Items.Select(i => i.Id));
        Assert.Equal(["succeeded", "", "", "", "failed", "failed"], page.Items.Select(i => i.Status.Value));
        Assert.Equal("17", page.Next);
    }

    [Fact]
    public void Parse_list_of_texts_with_odd_items_keeps_the_others()
    {
        const string Json = """{"tags":["a",5,null,{"b":1}],"currencies":["blue",null,3],"steps":[{"$type":"imageGen","output":{"images":[],"errors":[null,"no worker",{"message":"late"}]}}]}""";

        Workflow workflow = Workflow.Parse(Json);

        Assert.Equal(["a", "5", """{"b":1}"""], workflow.Tags);
        Assert.Equal(["blue", "3"], workflow.Currencies.Select(c => c.Value));
        Assert.Equal(["no worker", """{"message":"late"}"""], Assert.IsType<ImageGenStep>(workflow.Steps[0]).Output!.Errors); // the body has an output
        AssertSame(Json, workflow.ToJson());
    }

    [Theory]
    [InlineData("\\ud83d")]
    [InlineData("\\uD83D end")]
    [InlineData("\\udc31\\ud83d")]
    [InlineData("\\ud83d\\ud83d\\udc31")]
    [InlineData("\\\\ud83d")]
    public void Parse_half_of_a_surrogate_pair_survives_reading_and_writing(string escaped)
    {
        string text = Regex.Unescape($"cut {escaped}"); // an attribute cannot hold the half itself
        string json = $$"""
            {"id":"w","externalId":"cut {{escaped}}","status":"cut {{escaped}}","tags":["cut {{escaped}}"],"metadata":{"a":"cut {{escaped}}"},"new":"cut {{escaped}}","steps":[{"$type":"imageGen","reason":"cut {{escaped}}","input":{"engine":"sdcpp",
            "ecosystem":"zImage","model":"turbo","operation":"createImage","prompt":"cut {{escaped}}"} },{"$type":"dreamCatcher","reason":"cut {{escaped}}"}]}
            """;

        Workflow workflow = Workflow.Parse(json);

        Assert.Equal(text, workflow.ExternalId);
        Assert.Equal(text, workflow.Status.Value);
        Assert.Equal(text, workflow.Tags[0]);
        Assert.Equal(text, workflow.Steps[0].Reason);
        Assert.Equal(text, workflow.Steps[1].Reason);
        Assert.Equal(text, Assert.IsType<ZImageTurboCreateImageGenInput>(Assert.IsType<ImageGenStep>(workflow.Steps[0]).Input).Prompt.Value);
        Assert.Equal(8, Count(workflow.ToJson(), $"cut {escaped.Replace("\\uD83D", "\\ud83d", StringComparison.Ordinal)}".Replace("\\ud83d\\udc31", "", StringComparison.Ordinal)));
        Assert.Equal(workflow.ToJson(), Workflow.Parse(workflow.ToJson()).ToJson());

        static int Count(string json, string part) => json.Split(part).Length - 1;
    }

    [Fact]
    public void ToJson_half_of_a_surrogate_pair_of_the_callers_is_sent_as_it_is()
    {
        string json = WorkflowTemplate.For(new ZImageTurboCreateImageGenInput { Prompt = "cut \ud83d" }).ToJson();

        Assert.Contains("\"prompt\":\"cut \\ud83d\"", json, StringComparison.Ordinal);
        Assert.Equal("cut \ud83d", Assert.IsType<ZImageTurboCreateImageGenInput>(WorkflowTemplate.Parse(json).Steps[0].GetInput()).Prompt.Value);
    }

    [Fact]
    public void Parse_text_with_half_of_a_pair_as_itself_reads()
    {
        Assert.Equal("cut \ud83d", Workflow.Parse("{\"externalId\":\"cut \ud83d\"}").ExternalId);
        Assert.Equal("cut \ud83d\udc31", Workflow.Parse("{\"externalId\":\"cut \ud83d\udc31\"}").ExternalId);
    }

    [Fact]
    public void Read_bytes_with_a_byte_order_mark_or_no_utf8_reads()
    {
        Assert.Equal("w", WireReader.Read<Workflow>([0xEF, 0xBB, 0xBF, .. "{\"id\":\"w\"}"u8]).Id);
        Assert.Equal("w", Workflow.Parse("\uFEFF{\"id\":\"w\"}").Id);
        Assert.Equal("w\uFFFD", WireReader.Read<Workflow>([.. "{\"id\":\"w"u8, 0xFF, .. "\"}"u8]).Id);
    }

    [Theory]
    [InlineData("2026-10-01T10:00:00", "2026-10-01T10:00:00.0000000+00:00")]
    [InlineData("2026-10-01T10:00:00Z", "2026-10-01T10:00:00.0000000+00:00")]
    [InlineData("2026-10-01T10:00:00.25-07:00", "2026-10-01T10:00:00.2500000-07:00")]
    [InlineData("2026-10-01", "2026-10-01T00:00:00.0000000+00:00")]
    [InlineData("0001-01-01T00:00:00", "0001-01-01T00:00:00.0000000+00:00")]
    public void Parse_time_without_an_offset_is_utc(string text, string time)
    {
        Workflow workflow = Workflow.Parse($$"""{"createdAt":"{{text}}","steps":[{"$type":"dreamCatcher","startedAt":"{{text}}"}]}""");

        Assert.Equal(time, workflow.CreatedAt?.ToString("O", CultureInfo.InvariantCulture));
        Assert.Equal(time, workflow.Steps[0].StartedAt?.ToString("O", CultureInfo.InvariantCulture));
        Assert.Equal(workflow.CreatedAt, Workflow.Parse(workflow.ToJson()).CreatedAt);
    }

    [Theory]
    [InlineData(65, true)]
    [InlineData(240, true)]
    [InlineData(300, false)]
    public void Parse_metadata_deeper_than_usual_reads_up_to_a_bound(int depth, bool reads)
    {
        string json = $$"""{"id":"w","metadata":{"d":{{new string('[', depth)}}1{{new string(']', depth)}}},"steps":[{"$type":"dreamCatcher","input":{{new string('[', depth - 1)}}1{{new string(']', depth - 1)}}}]}""";

        if (!reads)
        {
            Assert.ThrowsAny<JsonException>(() => Workflow.Parse(json));
            return;
        }

        Workflow workflow = Workflow.Parse(json);
        Assert.Equal(json.Length, workflow.ToJson().Length);
        Assert.Equal(workflow.ToJson(), Workflow.Parse(workflow.ToJson()).ToJson());
        Assert.Equal((2 * depth) - 1 + 1, workflow.ToTemplate().ToJson().Count(c => c == '[')); // and the list of steps
    }

    [Fact]
    public void Parse_doubled_members_read_and_write_back()
    {
        Workflow workflow = Workflow.Parse("""{"id":"a","id":"b","status":5,"status":"failed","metadata":{"k":1,"k":{"k":2}},"new":1,"new":2,"steps":[{"$type":"imageGen","name":"x","name":"y"}]}""");

        Assert.Equal(("b", WorkflowStatus.Failed, "y"), (workflow.Id, workflow.Status, workflow.Steps[0].Name));
        Assert.Equal("""{"k":{"k":2}}""", workflow.Metadata?.ToJsonString());
        Assert.Equal(2, workflow.AdditionalProperties?["new"].GetInt32());
        Assert.Equal("b", Workflow.Parse(workflow.ToJson()).Id);
    }

    [Fact]
    public void Parse_template_with_odd_members_reads_them_and_validation_names_them()
    {
        const string Json = """{"steps":[{"$type":"imageGen","input":{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage","prompt":"x"}}],"tags":7,"tips":{"civitai":"1","creators":0},"callbacks":[null,{"url":5,"type":["workflow:*"]}]}""";

        WorkflowTemplate template = WorkflowTemplate.Parse(Json);

        AssertSame(Json, template.ToJson());
        Assert.Equal(
            ["callbacks[0]", "callbacks[1].url", "tags", "tips.civitai"],
            template.Validate().Errors.Select(e => e.Path).Order(StringComparer.Ordinal));
        Assert.Contains(template.Validate().Errors, e => e is { Path: "tags", Code: ValidationCodes.WrongType });
    }

    [Fact]
    public void Parse_lists_in_a_map_keep_their_odd_items()
    {
        const string Json = """{"id":"wf_1","steps":[{"$type":"ageClassification","name":"$0","status":"succeeded","output":{"labels":{"a.png":[null,{"label":"adult"},7],"b.png":[]}}}]}""";

        AssertSame(Json, Workflow.Parse(Json).ToJson());
    }

    [Fact]
    public void Parse_reference_with_other_members_is_kept_as_it_came()
    {
        const string Json = """{"steps":[{"$type":"imageGen","input":{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage","prompt":{"$ref":"$arguments","path":"prompt","fallback":"a cat"}}}]}""";

        WorkflowTemplate template = WorkflowTemplate.Parse(Json);

        Assert.IsType<UnknownImageGenInput>(template.Steps[0].GetInput());
        AssertSame(Json, template.ToJson());
        Assert.Empty(template.Validate().Errors);
    }

    [Theory]
    [InlineData("""{"engine":"grok","operation":"createImage","prompt":"x"}""")]
    [InlineData("""{"engine":"grok","version":"v2.0","prompt":"x"}""")]
    [InlineData("""{"engine":"wan","version":"v2.5","prompt":"x"}""")]
    [InlineData("""{"engine":"qwen","prompt":"x"}""")]
    public void ToJson_discriminators_that_were_left_out_are_not_written(string input)
    {
        string json = $$"""{"steps":[{"$type":"imageGen","input":{{input}}}]}""";

        WorkflowTemplate template = WorkflowTemplate.Parse(json);

        Assert.IsNotType<UnknownImageGenInput>(template.Steps[0].GetInput());
        AssertSame(json, template.ToJson());
        AssertSame(json, Workflow.Parse(json).ToJson());
    }

    [Fact]
    public void ToTemplate_keeps_currencies_and_ephemeral_and_what_else_was_asked_for()
    {
        const string Asked = """
            {"tags":["t"],"metadata":{"a":1},"arguments":{"p":"x"},"callbacks":[{"url":"https://hooks.example.com/a","type":["workflow:*"],"detailed":true}],"tips":{"civitai":0.5,"creators":0},"nsfwLevel":"pg","experimental":true,"allowMatureContent":false,
            "upgradeMode":"manual","currencies":["blue","yellow"],"ephemeral":true,"steps":[{"$type":"imageGen","name":"a","priority":"high","timeout":"00:10:00","retries":1,"metadata":{"b":2},
            "input":{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage","prompt":"x"}}]}
            """;

        AssertSame(Asked, Workflow.Parse(Asked).ToTemplate().ToJson());
    }

    [Theory]
    [InlineData("training", """{"engine":"ai-toolkit","ecosystem":"mosaic9","epochs":5,"usesStepPricing":true,"requiresAgeClassification":true,"storageBuzzPerEpoch":10,"defaultSteps":2000,"maxBatchSize":4,"width":3}""", """{"engine":"ai-toolkit","ecosystem":"mosaic9","epochs":5,"width":3}""")]
    [InlineData("training", """{"engine":"ai-toolkit","ecosystem":"sdxl","epochs":"5","defaultSteps":2000}""", """{"engine":"ai-toolkit","ecosystem":"sdxl","epochs":"5"}""")]
    [InlineData("imageResourceTraining", """{"engine":"newer","model":"m","targetSteps":900}""", """{"engine":"newer","model":"m"}""")]
    [InlineData("imageGen", """{"engine":"paintbrush","width":3,"height":4}""", """{"engine":"paintbrush","width":3,"height":4}""")]
    public void ToTemplate_strips_echoes_of_inputs_without_a_row(string type, string reported, string sent)
    {
        WorkflowTemplate template = Workflow.Parse($$"""{"steps":[{"$type":"{{type}}","input":{{reported}}}]}""").ToTemplate();

        AssertSame($$"""{"steps":[{"$type":"{{type}}","input":{{sent}}}]}""", template.ToJson());
    }

    [Fact]
    public void FindText_finds_the_id_in_a_damaged_body()
    {
        Assert.Equal("wf_1", WireReader.FindText("{\"a\":{\"id\":\"no\"},\"id\":\"wf_1\",\"steps\":[{"u8, "id"));
        Assert.Equal("w\ud83d", WireReader.FindText("{\"id\":\"w\\ud83d\""u8, "id"));
        Assert.Null(WireReader.FindText("{\"id\":7}"u8, "id"));
        Assert.Null(WireReader.FindText("[]"u8, "id"));
        Assert.Null(WireReader.FindText(""u8, "id"));
        Assert.Null(WireReader.FindText("{\"id\":\"w"u8, "id"));
    }

    private static void AssertSame(string expected, string actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), actual);
}

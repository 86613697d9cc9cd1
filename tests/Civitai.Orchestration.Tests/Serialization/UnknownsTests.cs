using System.Text.Json;
using System.Text.Json.Nodes;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Tests.Serialization;

/// <summary>What this version does not know is read, kept and written back.</summary>
public class UnknownsTests
{
    private const string FullWorkflow = """
        {
          "id": "wf_1", "status": "mothballed", "createdAt": "2026-09-01T10:00:00Z", "somethingNew": { "a": [1, 2.50, null] },
          "tags": ["a"], "metadata": { "k": { "v": null } }, "arguments": { "prompt": "x" }, "nsfwLevel": "zz", "upgradeMode": "whenever", "currencies": ["blue", "mauve"],
          "externalId": "7-key", "forceRefunded": false, "ephemeral": false, "lostBlobsRefund": 1.5,
          "cost": { "base": 10, "factors": { "size": 1.5 }, "fixed": { "priority": 2 }, "tips": { "civitai": 1, "creators": 0, "band": 2 }, "fees": { "urn:air:sdxl:lora:civitai:1@2": 0.5 }, "total": 18.5, "variable": true, "discount": { "of": 3 } },
          "transactions": { "list": [{ "type": "rebate", "amount": 3, "id": "t1", "accountType": "mauve", "memo": "x" }], "insufficientBuzz": false, "more": 1 },
          "tips": { "civitai": 0.1, "creators": 0, "band": 1 },
          "callbacks": [{ "url": "https://hooks.example.com/a", "type": ["workflow:*", "workflow:archived"], "secret": "s" }],
          "events": [{ "at": "2026-09-01T10:00:01Z" }],
          "steps": [
            {
              "$type": "training", "name": "0", "status": "hibernating", "priority": "urgent", "timeout": "1.02:03:04", "retries": 1, "metadata": {}, "newMember": [true],
              "estimatedProgressRate": 0.25, "preparation": { "resource": "urn:air:sdxl:checkpoint:civitai:1@2", "queuePosition": 3, "progress": 0.5, "etaSeconds": 9, "mirror": "x" },
              "queuePosition": { "precedingJobs": 2, "lane": "slow" }, "blockedReason": "r",
              "jobs": [{ "id": "j1", "status": "simmering", "cost": 12.5, "queuePosition": { "support": "sometimes", "precedingJobs": 1, "x": 1 }, "reason": "weather", "node": "n1" }],
              "input": { "engine": "ai-toolkit", "ecosystem": "sdxl", "optimizerType": "novel", "trainingData": { "type": "zip", "sourceUrl": "https://files.example.com/a.zip", "count": 3 }, "surprise": 1 },
              "output": {
                "moderationStatus": "Pondering", "note": "n",
                "epochs": [{ "epochNumber": 1, "model": { "type": "hologram", "id": "blob_1", "url": "https://files.example.com/1", "depth": 4 }, "samples": [{ "type": "image", "id": "blob_2", "hue": 7 }, { "id": "blob_3" }], "loss": 0.02 }]
              }
            },
            { "$type": "imageGen", "name": "1", "status": "processing", "input": { "engine": "paintbrush", "stroke": 3 }, "output": { "images": [{ "id": "b", "url": "https://files.example.com/2", "nsfwLevel": "qq", "glow": true }], "seeds": [1] } },
            { "$type": "dreamCatcher", "name": "2", "status": "succeeded", "input": { "depth": 2 }, "output": { "dreams": [] }, "reason": "none" }
          ]
        }
        """;

    [Fact]
    public void Workflow_with_unknowns_everywhere_writes_back_equal() => AssertSame(FullWorkflow, Workflow.Parse(FullWorkflow).ToJson());

    [Fact]
    public void Workflow_with_unknowns_everywhere_is_still_read_where_it_is_known()
    {
        Workflow workflow = Workflow.Parse(FullWorkflow);

        Assert.False(workflow.Status.IsKnown);
        Assert.False(workflow.Status.IsTerminal);
        Assert.Equal(18.5m, workflow.Cost?.Total);
        TrainingStep training = Assert.IsType<TrainingStep>(workflow.Steps[0]);
        Assert.Equal(new TimeSpan(1, 2, 3, 4), training.Timeout);
        Assert.IsType<SdxlAiToolkitTrainingInput>(training.Input);
        TrainingEpoch epoch = Assert.Single(training.Output!.Epochs); // the body above has an output
        ModelBlob model = Assert.IsType<ModelBlob>(epoch.Model);
        Assert.Equal(("hologram", "blob_1", "https://files.example.com/1"), (model.Type, model.Id, model.Url?.ToString()));
        Assert.IsType<ImageBlob>(epoch.Samples[0]);
        Assert.IsType<UnknownImageGenInput>(Assert.IsType<ImageGenStep>(workflow.Steps[1]).Input);
        UnknownStep unknown = Assert.IsType<UnknownStep>(workflow.Steps[2]);
        Assert.Equal((WorkflowStatus.Succeeded, "none"), (unknown.Status, unknown.Reason));
        Assert.True(unknown.Output?.TryGetProperty("dreams", out _));
    }

    [Theory]
    [InlineData("""{"id":"blob_1","available":true,"url":"https://files.example.com/epoch_1.safetensors"}""", null)]
    [InlineData("""{"type":"model","id":"blob_1","available":true,"url":"https://files.example.com/epoch_1.safetensors"}""", "model")]
    public void Trained_model_is_read_as_one_whatever_kind_the_reply_names(string blob, string? type)
    {
        string reply = """{"steps":[{"$type":"training","output":{"epochs":[{"epochNumber":1,"model":BLOB,"samples":[]}]}}]}""".Replace("BLOB", blob, StringComparison.Ordinal);

        Workflow workflow = Workflow.Parse(reply);
        ModelBlob model = workflow.GetOutput<TrainingOutput>().Epochs[0].Model!; // the reply has one

        Assert.Equal((type, "blob_1", true), (model.Type, model.Id, model.IsAvailable));
        AssertSame(reply, workflow.ToJson());
    }

    [Theory]
    [InlineData("""{"steps":[{"$type":"dreamCatcher","input":{"depth":2},"x":[1]}]}""")]
    [InlineData("""{"steps":[{"$type":"imageGen","input":{"engine":"paintbrush","stroke":{"w":1.0}}}]}""")]
    [InlineData("""{"steps":[{"$type":"training","input":{"engine":"kiln","heat":900}}]}""")]
    [InlineData("""{"steps":[{"$type":"training","input":{"engine":"ai-toolkit","ecosystem":"sdxl","trainingData":{"type":"stream","from":"x"}}}]}""")]
    [InlineData("""{"steps":[{"input":{"engine":"sdcpp"}}]}""")]
    [InlineData("""{"steps":[{"$type":"imageGen"}]}""")]
    [InlineData("""{"steps":[{"$type":"imageGen","input":"text"}]}""")]
    [InlineData("""{"steps":["text",7]}""")]
    [InlineData("""{"steps":[{"$type":"imageGen","retries":"many","input":{"engine":"sdcpp"}}]}""")]
    [InlineData("""{"steps":[{"$type":"imageGen","timeout":"soon","input":{"engine":"sdcpp"}}]}""")]
    [InlineData("""{"steps":[],"brandNew":{"a":1},"tips":{"civitai":1,"creators":0,"band":1},"upgradeMode":"later","currencies":["mauve"]}""")]
    public void Template_with_unknowns_writes_back_equal(string json) => AssertSame(json, WorkflowTemplate.Parse(json).ToJson());

    [Theory]
    [InlineData("""{"steps":[{"input":{"operation":"createImage","prompt":"x","model":"turbo","ecosystem":"zImage","engine":"sdcpp"},"name":"a","$type":"imageGen"}]}""")]
    public void Parse_discriminators_last_reads_typed(string json)
    {
        ImageGenStepTemplate step = Assert.IsType<ImageGenStepTemplate>(Assert.Single(WorkflowTemplate.Parse(json).Steps));

        Assert.IsType<ZImageTurboCreateImageGenInput>(step.Input);
    }

    [Fact]
    public void Parse_blob_type_last_reads_typed()
    {
        Workflow workflow = Workflow.Parse("""{"steps":[{"output":{"epochs":[{"epochNumber":1,"samples":[{"width":3,"type":"image"}]}]},"$type":"training"}]}""");

        Assert.IsType<ImageBlob>(Assert.IsType<TrainingStep>(workflow.Steps[0]).Output!.Epochs[0].Samples[0]); // the body has an output
    }

    [Fact]
    public void Parse_reference_for_prompt_and_seed_reads_typed_and_writes_back_equal()
    {
        const string Json = """
            {"arguments":{"prompt":"a lighthouse"},"steps":[{"$type":"imageGen","input":{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage",
            "prompt":{"$ref":"$arguments","path":"prompt"},"seed":{"$ref":"$1","path":"output.seed"},"negativePrompt":{"$ref":"words"}}},{"$type":"somethingNew"}]}
            """;
        WorkflowTemplate template = WorkflowTemplate.Parse(Json);
        ZImageTurboCreateImageGenInput input = Assert.IsType<ZImageTurboCreateImageGenInput>(template.Steps[0].GetInput());

        Assert.Equal(Reference.Argument("prompt"), input.Prompt.Reference);
        Assert.Equal(Reference.ToStep("$1", "output.seed"), input.Seed?.Reference);
        Assert.Throws<InvalidOperationException>(() => input.Prompt.Value);
        Assert.Empty(template.Validate().Errors);
        AssertSame(Json, template.ToJson());
    }

    [Theory]
    [InlineData("2026-09-01T10:00:00Z")]
    [InlineData("2026-09-01T10:00:00.1234567Z")]
    [InlineData("2026-09-01T12:00:00.5+02:00")]
    public void ToJson_time_is_written_as_it_came(string time) => AssertSame($$"""{"createdAt":"{{time}}"}""", Workflow.Parse($$"""{"createdAt":"{{time}}"}""").ToJson());

    [Theory]
    [InlineData("Москва 東京 🎈 “quoted” <b>&'+")]
    [InlineData("línea\nnueva\ttab \\ \"")]
    public void ToJson_prompt_in_any_script_is_written_readable(string prompt)
    {
        string json = WorkflowTemplate.For(new ZImageTurboCreateImageGenInput { Prompt = prompt }).ToJson();

        Assert.Equal(prompt, JsonNode.Parse(json)!["steps"]![0]!["input"]!["prompt"]!.GetValue<string>());
        Assert.DoesNotContain("\\u0", json, StringComparison.Ordinal);
        foreach (string letters in prompt.Split([' ', '\n', '\t', '\\', '"'], StringSplitOptions.RemoveEmptyEntries).Where(w => !w.Any(char.IsSurrogate)))
            Assert.Contains(letters, json, StringComparison.Ordinal);
    }

    [Fact]
    public void ToJson_request_that_leaves_required_members_out_invents_none()
    {
        const string Json = """
            {"tips":{"civitai":0.5},"steps":[
              {"$type":"training","input":{"engine":"ai-toolkit","ecosystem":"sdxl","trainingData":{"type":"zip","sourceUrl":"https://files.example.com/a.zip"}}},
              {"$type":"imageGen","input":{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage","prompt":"x"}}]}
            """;

        AssertSame(Json, WorkflowTemplate.Parse(Json).ToJson());
    }

    [Fact]
    public void ToJson_report_that_leaves_members_out_invents_none()
    {
        const string Json = """
            {"id":"a","cost":{"total":5},"transactions":{"list":[{"type":"debit"}]},"steps":[
              {"$type":"training","preparation":{},"jobs":[{}],"output":{"epochs":[{"model":{}}]}}, {"$type":"imageGen","queuePosition":{},"output":{}}]}
            """;

        AssertSame(Json, Workflow.Parse(Json).ToJson());
    }

    [Fact]
    public void ToTemplate_strips_what_the_service_only_reports()
    {
        WorkflowTemplate template = Workflow.Parse("""
            {
              "id": "wf_1", "status": "succeeded", "createdAt": "2026-09-01T10:00:00Z", "externalId": "7-key", "forceRefunded": false, "tags": [], "metadata": {}, "arguments": {}, "callbacks": [], "currencies": [],
              "cost": { "base": 1, "total": 1 }, "transactions": { "list": [] },
              "steps": [{
                "$type": "training", "name": "0", "status": "succeeded", "priority": "normal", "retries": 2, "metadata": {}, "startedAt": "2026-09-01T10:00:00Z", "jobs": [],
                "input": {
                  "engine": "ai-toolkit", "ecosystem": "sdxl", "epochs": 5, "usesStepPricing": false, "requiresAgeClassification": true, "storageBuzzPerEpoch": 10, "defaultSteps": 2000, "maxBatchSize": 4,
                  "trainingData": { "type": "zip", "sourceUrl": "https://files.example.com/a.zip", "count": 3 }
                },
                "output": { "moderationStatus": "approved", "epochs": [] }
              }]
            }
            """).ToTemplate();

        AssertSame(
            """
            {"steps":[{"$type":"training","name":"0","priority":"normal","retries":2,"input":{"engine":"ai-toolkit","ecosystem":"sdxl","epochs":5,
            "trainingData":{"type":"zip","sourceUrl":"https://files.example.com/a.zip","count":3}}}]}
            """,
            template.ToJson());
        Assert.Empty(template.Validate().Issues);
    }

    [Fact]
    public void ToTemplate_keeps_what_was_asked_for_in_unknown_steps()
    {
        WorkflowTemplate template = Workflow.Parse("""{"steps":[{"$type":"dreamCatcher","name":"d","status":"failed","input":{"depth":2},"output":{"a":1},"jobs":[]}],"tags":["t"],"tips":{"civitai":0.5,"creators":0}}""").ToTemplate();

        AssertSame("""{"steps":[{"$type":"dreamCatcher","name":"d","input":{"depth":2}}],"tags":["t"],"tips":{"civitai":0.5,"creators":0}}""", template.ToJson());
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("{")]
    public void Parse_text_that_is_no_workflow_throws(string json)
    {
        Assert.ThrowsAny<JsonException>(() => WorkflowTemplate.Parse(json));
        Assert.ThrowsAny<JsonException>(() => Workflow.Parse(json));
    }

    [Fact]
    public void Validate_unknown_kinds_are_warnings_so_that_new_ones_can_pass()
    {
        WorkflowTemplate template = WorkflowTemplate.Parse("""{"steps":[{"$type":"dreamCatcher"},{"$type":"imageGen","input":{"engine":"paintbrush"}},{"$type":"training","input":{"engine":"ai-toolkit","ecosystem":"mosaic9","trainingData":{"type":"zip"}}}]}""");
        ValidationResult result = template.Validate();

        Assert.Equal(["steps[0].$type", "steps[1].input.engine", "steps[2].input.ecosystem"], result.Warnings.Where(w => w.Code == ValidationCodes.UnknownKind).Select(w => w.Path));
        Assert.True(result.IsValid);
    }

    [Fact]
    public void Equals_open_vocabulary_ignores_case_and_keeps_spelling()
    {
        var status = new WorkflowStatus("Succeeded");

        Assert.Equal(WorkflowStatus.Succeeded, status);
        Assert.Equal(WorkflowStatus.Succeeded.GetHashCode(), status.GetHashCode());
        Assert.Equal("Succeeded", status.Value);
        Assert.True(status.IsTerminal);
        Assert.Equal("", default(WorkflowStatus).Value);
    }

    private static void AssertSame(string expected, string actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), actual);
}

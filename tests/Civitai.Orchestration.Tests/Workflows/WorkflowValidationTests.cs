using System.Globalization;
using System.Text.Json.Nodes;
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration.Tests.Workflows;

/// <summary>What is checked on the workflow and on its steps, whatever their inputs are.</summary>
public class WorkflowValidationTests
{
    private static WorkflowTemplate Valid => WorkflowTemplate.For(new ZImageTurboCreateImageGenInput { Prompt = "a pond" });

    [Fact]
    public void Validate_least_workflow_has_no_issue() => Assert.Empty(Valid.Validate().Issues);

    [Theory]
    [InlineData("""{"steps":[]}""")]
    [InlineData("{}")]
    public void Validate_no_steps_is_an_error(string json) => AssertError(WorkflowTemplate.Parse(json), "steps", ValidationCodes.Required);

    [Fact]
    public void Validate_null_step_is_an_error() => AssertError(WorkflowTemplate.Parse("""{"steps":[null]}"""), "steps[0]", ValidationCodes.Required);

    [Fact]
    public void Validate_step_without_input_is_an_error() => AssertError(WorkflowTemplate.Parse("""{"steps":[{"$type":"imageGen"}]}"""), "steps[0].input", ValidationCodes.Required);

    [Fact]
    public void Validate_step_without_type_is_an_error() => AssertError(WorkflowTemplate.Parse("""{"steps":[{"input":{}}]}"""), "steps[0].$type", ValidationCodes.Required);

    public static TheoryData<string, Func<JsonNode>> WhatJsonCannotHold => new()
    {
        { "['score']", () => new JsonObject { ["name"] = "a", ["score"] = double.NaN } },
        { "['score']", () => new JsonObject { ["score"] = float.PositiveInfinity } },
        { "['a']['b'][1]", () => new JsonObject { ["a"] = new JsonObject { ["b"] = new JsonArray(1, double.NegativeInfinity) } } },
        { "['a.b']", () => new JsonObject { ["a.b"] = double.NaN } },
        { "", () => Nested(241) },
        { "", () => new JsonObject { ["a"] = Lists(240) } },
        { "", () => Nested(5000) },
    };

    [Theory]
    [MemberData(nameof(WhatJsonCannotHold), DisableDiscoveryEnumeration = true)]
    public void Validate_data_that_JSON_cannot_hold_is_an_error(string path, Func<JsonNode> make)
    {
        AssertError(Valid with { Metadata = (JsonObject)make() }, "metadata" + path, ValidationCodes.Malformed);
        AssertError(Valid with { Arguments = (JsonObject)make() }, "arguments" + path, ValidationCodes.Malformed);
        AssertError(Valid with { Steps = [Valid.Steps[0] with { Metadata = (JsonObject)make() }] }, "steps[0].metadata" + path, ValidationCodes.Malformed);
    }

    [Fact]
    public void Validate_data_as_deep_as_a_service_reads_it_is_accepted_and_comes_back()
    {
        WorkflowTemplate template = Valid with { Metadata = Nested(240), Steps = [Valid.Steps[0] with { Metadata = Nested(240) }] };

        Assert.Empty(template.Validate().Issues);
        Assert.Equal(template.ToJson(), WorkflowTemplate.Parse(template.ToJson()).ToJson());
    }

    [Fact]
    public void Validate_data_that_was_read_is_sent_as_it_was()
    {
        WorkflowTemplate template = Valid with { Metadata = (JsonObject)JsonNode.Parse("""{"a":{"b":1,"b":1e400,"c":[null,true]}}""")! }; // a member twice, and a number that is too large for the types here

        Assert.Empty(template.Validate().Issues);
        Assert.Contains(""" "metadata":{"a":{"b":1,"b":1e400,"c":[null,true]}} """.Trim(), template.ToJson(), StringComparison.Ordinal);
    }

    private static JsonArray Lists(int levels)
    {
        var list = new JsonArray();
        for (int i = 1; i < levels; i++)
            list = [list];
        return list;
    }

    private static JsonObject Nested(int levels)
    {
        var root = new JsonObject();
        JsonObject inner = root;
        for (int i = 1; i < levels; i++)
        {
            var next = new JsonObject();
            inner["a"] = next;
            inner = next;
        }

        return root;
    }

    [Fact]
    public void Validate_tags_at_their_limits_are_accepted() =>
        Assert.Empty((Valid with { Tags = [.. Enumerable.Range(0, 9).Select(i => $"tag {i}"), new string('x', 200)] }).Validate().Issues);

    [Fact]
    public void Validate_eleven_tags_is_an_error() =>
        AssertError(Valid with { Tags = [.. Enumerable.Range(0, 11).Select(i => $"tag {i}")] }, "tags", ValidationCodes.Length);

    [Fact]
    public void Validate_repeated_tag_is_an_error() => AssertError(Valid with { Tags = ["a", "b", "a"] }, "tags", ValidationCodes.Conflict);

    [Fact]
    public void Validate_long_tag_is_an_error() => AssertError(Valid with { Tags = ["a", new string('x', 201)] }, "tags[1]", ValidationCodes.Length);

    [Fact]
    public void Validate_null_tag_is_an_error() => Assert.Contains(WorkflowTemplate.Parse("""{"steps":[],"tags":[null]}""").Validate().Errors, e => e.Path == "tags[0]");

    [Fact]
    public void Validate_null_callback_is_an_error() => AssertError(WorkflowTemplate.Parse("""{"steps":[],"callbacks":[null]}"""), "callbacks[0]", ValidationCodes.Required);

    [Fact]
    public void WithDefaults_and_EstimateCost_of_an_invalid_workflow_do_not_throw()
    {
        var template = WorkflowTemplate.Parse("""{"steps":[null,{"$type":"imageGen"},{"$type":"training","input":{"engine":"ai-toolkit","ecosystem":"sdxl"}},{"$type":"imageGen","input":{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage"}}]}""");

        Assert.Equal(4, template.WithDefaults().Steps.Count);
        Assert.False(template.EstimateCost().IsComplete);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("Order_17-b")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456701")]
    public void Validate_external_id_of_the_pattern_is_accepted(string key) =>
        Assert.Equal(key.Length <= 128, (Valid with { ExternalId = key }).Validate().IsValid);

    [Fact]
    public void Validate_external_id_of_128_characters_is_accepted_and_129_is_not()
    {
        Assert.True((Valid with { ExternalId = new string('k', 128) }).Validate().IsValid);
        AssertError(Valid with { ExternalId = new string('k', 129) }, "externalId", ValidationCodes.Malformed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("with space")]
    [InlineData("dot.ted")]
    [InlineData("café")]
    [InlineData("line\n")]
    [InlineData("٣")]
    public void Validate_external_id_outside_the_pattern_is_an_error(string key) => AssertError(Valid with { ExternalId = key }, "externalId", ValidationCodes.Malformed);

    [Theory]
    [InlineData(0, 2)]
    [InlineData(2, 0)]
    [InlineData(0.333, 1.999)]
    public void Validate_tips_within_their_range_are_accepted(double civitai, double creators) =>
        Assert.Empty((Valid with { Tips = new() { Civitai = civitai, Creators = creators } }).Validate().Issues);

    [Theory]
    [InlineData(-0.001, 0, "tips.civitai")]
    [InlineData(2.001, 0, "tips.civitai")]
    [InlineData(0, -1, "tips.creators")]
    [InlineData(0, 2.5, "tips.creators")]
    [InlineData(double.NaN, 0, "tips.civitai")]
    [InlineData(0, double.PositiveInfinity, "tips.creators")]
    public void Validate_tips_past_their_range_are_errors(double civitai, double creators, string path) =>
        AssertError(Valid with { Tips = new() { Civitai = civitai, Creators = creators } }, path, ValidationCodes.OutOfRange);

    [Fact]
    public void Validate_https_callback_is_accepted() => Assert.Empty(WithCallback("https://hooks.example.com/a", "workflow:*", "job:failed").Validate().Issues);

    [Theory]
    [InlineData("http://hooks.example.com/a")]
    [InlineData("ftp://hooks.example.com/a")]
    [InlineData("/relative")]
    [InlineData("hooks.example.com")]
    public void Validate_callback_that_is_not_https_is_an_error(string url) => AssertError(WithCallback(url, "workflow:*"), "callbacks[0].url", ValidationCodes.Malformed);

    [Fact]
    public void Validate_callback_without_an_address_is_an_error() => AssertError(WithCallback("", "workflow:*"), "callbacks[0].url", ValidationCodes.Required);

    [Fact]
    public void Validate_callback_without_events_is_an_error() => AssertError(WithCallback("https://hooks.example.com/a"), "callbacks[0].type", ValidationCodes.Required);

    [Fact]
    public void Validate_callback_with_an_undocumented_event_is_a_warning()
    {
        ValidationIssue issue = Assert.Single(WithCallback("https://hooks.example.com/a", "workflow:*", "workflow:preparing").Validate().Issues);

        Assert.Equal(("callbacks[0].type[1]", ValidationSeverity.Warning), (issue.Path, issue.Severity));
    }

    [Fact]
    public void Validate_repeated_step_name_is_an_error() =>
        AssertError(Valid with { Steps = [Step() with { Name = "a" }, Step() with { Name = "b" }, Step() with { Name = "a" }] }, "steps[2].name", ValidationCodes.Conflict);

    [Fact]
    public void Validate_steps_without_names_do_not_repeat_each_other() => Assert.Empty((Valid with { Steps = [Step(), Step()] }).Validate().Issues);

    [Fact]
    public void Validate_empty_step_name_is_an_error() => AssertError(Valid with { Steps = [Step() with { Name = "" }] }, "steps[0].name", ValidationCodes.Length);

    [Fact]
    public void Validate_retries_below_zero_is_an_error()
    {
        AssertError(Valid with { Steps = [Step() with { Retries = -1 }] }, "steps[0].retries", ValidationCodes.OutOfRange);
        Assert.Empty((Valid with { Steps = [Step() with { Retries = 0 }] }).Validate().Issues);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Validate_timeout_of_zero_or_less_is_an_error(int seconds) =>
        AssertError(Valid with { Steps = [Step() with { Timeout = TimeSpan.FromSeconds(seconds) }] }, "steps[0].timeout", ValidationCodes.OutOfRange);

    [Theory]
    [InlineData("urgent")]
    [InlineData("")]
    public void Validate_unknown_priority_is_an_error(string priority) => AssertError(Valid with { Steps = [Step() with { Priority = new StepPriority(priority) }] }, "steps[0].priority", ValidationCodes.NotAllowed);

    [Theory]
    [InlineData("""{"currencies":["mauve"]}""", "currencies[0]", ValidationCodes.NotAllowed)]
    [InlineData("""{"upgradeMode":"later"}""", "upgradeMode", ValidationCodes.NotAllowed)]
    [InlineData("""{"nsfwLevel":"zz"}""", "nsfwLevel", ValidationCodes.NotAllowed)]
    [InlineData("""{"stranger":1}""", "stranger", ValidationCodes.UnknownMember)]
    [InlineData("""{"tips":{"civitai":0,"creators":0,"band":1}}""", "tips.band", ValidationCodes.UnknownMember)]
    [InlineData("""{"callbacks":[{"url":"https://a.example.com","type":["job:*"],"secret":"x"}]}""", "callbacks[0].secret", ValidationCodes.UnknownMember)]
    [InlineData("""{"steps":[{"$type":"imageGen","stranger":1,"input":{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage","prompt":"x"}}]}""", "steps[0].stranger", ValidationCodes.UnknownMember)]
    [InlineData("""{"steps":[{"$type":"imageGen","retries":"many","input":{}}]}""", "steps[0].retries", ValidationCodes.WrongType)]
    [InlineData("""{"steps":[{"$type":"imageGen","timeout":"soon","input":{}}]}""", "steps[0].timeout", ValidationCodes.WrongType)]
    [InlineData("""{"steps":[{"$type":"imageGen","input":"text"}]}""", "steps[0].input", ValidationCodes.WrongType)]
    [InlineData("""{"steps":["text"]}""", "steps[0]", ValidationCodes.WrongType)]
    public void Validate_wrong_member_is_an_error_at_its_path(string members, string path, string code)
    {
        var body = JsonNode.Parse(Valid.ToJson())!.AsObject();
        foreach ((string name, JsonNode? value) in JsonNode.Parse(members)!.AsObject())
            body[name] = value?.DeepClone();

        AssertError(WorkflowTemplate.Parse(body.ToJsonString()), path, code);
    }

    [Fact]
    public void Validate_ephemeral_workflow_that_only_a_wait_can_read_is_a_warning()
    {
        ValidationIssue issue = Assert.Single((Valid with { Ephemeral = true }).Validate().Issues);

        Assert.Equal(("ephemeral", ValidationSeverity.Warning), (issue.Path, issue.Severity));
        Assert.Empty((Valid with { Ephemeral = true, Callbacks = [new() { Url = new Uri("https://hooks.example.com/a"), Events = [CallbackEventType.WorkflowAny] }] }).Validate().Issues);
        Assert.Empty((Valid with { Ephemeral = false }).Validate().Issues);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(30, true)]
    public void Validate_ephemeral_workflow_whose_wait_is_known_is_right_or_an_error(int seconds, bool isValid) =>
        Assert.Equal(isValid ? [] : [ValidationSeverity.Error], WorkflowValidation.Validate(Valid with { Ephemeral = true }, wait: TimeSpan.FromSeconds(seconds)).Issues.Select(i => i.Severity));

    [Fact]
    public void Validate_mature_content_without_the_currency_for_it_is_a_warning()
    {
        ValidationIssue issue = Assert.Single((Valid with { AllowMatureContent = true, Currencies = [BuzzAccount.Blue] }).Validate().Issues);

        Assert.Equal(("currencies", ValidationSeverity.Warning), (issue.Path, issue.Severity));
        Assert.Empty((Valid with { AllowMatureContent = true, Currencies = [BuzzAccount.Yellow] }).Validate().Issues);
    }

    [Theory]
    [InlineData("00:10:00")]
    [InlineData("1.02:03:04")]
    [InlineData("23:59:59")]
    [InlineData("00:00:00.5000000")]
    public void Timeout_is_read_and_written_in_the_service_form(string text)
    {
        string json = $$$"""{"steps":[{"$type":"imageGen","timeout":"{{{text}}}","input":{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage","prompt":"x"}}]}""";
        WorkflowTemplate template = WorkflowTemplate.Parse(json);

        Assert.Equal(TimeSpan.Parse(text, CultureInfo.InvariantCulture), template.Steps[0].Timeout);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(template.ToJson())), template.ToJson());
    }

    [Theory]
    [InlineData(600, "00:10:00")]
    [InlineData(93784, "1.02:03:04")]
    public void Timeout_of_seconds_is_written_in_the_service_form(int seconds, string text) =>
        Assert.Contains($"\"timeout\":\"{text}\"", (Valid with { Steps = [Step() with { Timeout = TimeSpan.FromSeconds(seconds) }] }).ToJson(), StringComparison.Ordinal);

    [Fact]
    public void Validate_issue_names_the_member_in_both_spellings_and_never_quotes_the_prompt()
    {
        WorkflowTemplate template = WorkflowTemplate.For(new ZImageTurboCreateImageGenInput { Prompt = new string('q', 10001), Width = 63, NegativePrompt = new string('q', 10001) });
        ValidationResult result = template.Validate();

        Assert.Equal("Steps[0].Input.Width", Assert.Single(result.Errors, e => e.Path == "steps[0].input.width").MemberPath);
        Assert.All(result.Issues, issue => Assert.DoesNotContain("qqqq", issue.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Validate_input_and_step_alone_give_paths_from_where_they_stand()
    {
        var input = new ZImageTurboCreateImageGenInput { Prompt = "a pond", Width = 63 };

        Assert.Equal("width", Assert.Single(input.Validate().Errors).Path);
        Assert.Equal("input.width", Assert.Single(new ImageGenStepTemplate { Input = input }.Validate().Errors).Path);
    }

    [Fact]
    public void ThrowIfInvalid_throws_for_errors_and_not_for_warnings()
    {
        WorkflowTemplate.For(new ZImageTurboCreateImageGenInput { Prompt = "a pond", Steps = 4 }).Validate().ThrowIfInvalid();
        Assert.Throws<ValidationFailedException>(() => WorkflowTemplate.For(new ZImageTurboCreateImageGenInput { Prompt = "a pond", Steps = 0 }).Validate().ThrowIfInvalid());
    }

    private static ImageGenStepTemplate Step() => new() { Input = new ZImageTurboCreateImageGenInput { Prompt = "a pond" } };

    private static WorkflowTemplate WithCallback(string url, params string[] events)
    {
        var body = JsonNode.Parse(Valid.ToJson())!.AsObject();
        body["callbacks"] = new JsonArray(new JsonObject { ["url"] = url, ["type"] = new JsonArray([.. events.Select(e => JsonValue.Create(e))]) });
        return WorkflowTemplate.Parse(body.ToJsonString());
    }

    private static void AssertError(WorkflowTemplate template, string path, string code)
    {
        ValidationResult result = template.Validate();

        Assert.False(result.IsValid);
        Assert.True(result.Errors.Any(e => e.Path == path && e.Code == code), string.Join('\n', result.Issues));
    }
}

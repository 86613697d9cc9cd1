using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Tests.Leaves;

/// <summary>Members that have an effect only where another member says so.</summary>
public sealed partial class ConditionTests
{
    // A condition that names a member nobody has is never met and never broken.
    [Fact]
    public void Conditions_name_members_of_the_same_record() => Leaf.ForEach(id =>
    {
        InputDefinition row = Leaf.Row(id);
        string[] lost = [.. row.Parameters
            .Where(p => p.AppliesWhen is { } when && Sentence().Match(when) is { Success: true } said
                && row.FindParameter(p.Name[..(p.Name.LastIndexOf('.') + 1)] + said.Groups["member"].Value) is null)
            .Select(p => $"{p.Name}: {p.AppliesWhen}")];

        Assert.Empty(lost);
    });

    [Theory]
    [InlineData("training/ai-toolkit/sdxl", """{"shuffleTokens":false,"keepTokens":2}""", "keepTokens")]
    [InlineData("training/ai-toolkit/sdxl", """{"keepTokens":2}""", "keepTokens")] // false is the default
    [InlineData("training/ai-toolkit/sdxl", """{"shuffleTokens":true,"keepTokens":2}""", null)]
    [InlineData("training/ai-toolkit/sdxl", """{"shuffleTokens":false,"keepTokens":0}""", null)] // what it is anyway
    [InlineData("videoGen/ltx2.3/audioToVideo", """{"imageGuideStrength":0.5}""", "imageGuideStrength")]
    [InlineData("videoGen/ltx2.5/audioToVideo", """{"imageGuideStrength":0.5}""", "imageGuideStrength")]
    [InlineData("videoGen/ltx2.5/audioToVideo", """{"imageGuideStrength":0.5,"referenceImage":"https://media.example.com/a.png"}""", null)]
    [InlineData("imageResourceTraining/kohya", """{"lrSchedulerNumCycles":2,"lrScheduler":"cosine"}""", "lrSchedulerNumCycles")]
    [InlineData("imageResourceTraining/musubi", """{"lrSchedulerNumCycles":2,"lrScheduler":"linear"}""", "lrSchedulerNumCycles")]
    [InlineData("imageResourceTraining/kohya", """{"lrSchedulerNumCycles":2,"lrScheduler":"cosine_with_restarts"}""", null)]
    [InlineData("polyGen/fal/meshy/v7/imageTo3D", """{"riggingHeightMeters":2}""", "riggingHeightMeters")]
    [InlineData("polyGen/fal/meshy/v7/imageTo3D", """{"riggingHeightMeters":2,"enableRigging":true}""", null)]
    [InlineData("chatCompletion", """{"topLogprobs":3}""", "topLogprobs")]
    [InlineData("chatCompletion", """{"topLogprobs":3,"logprobs":true}""", null)]
    [InlineData("composeMedia", """{"elements":[{"url":"https://media.example.com/a.ogg","at":1,"offset":2}]}""", "elements[0].offset")]
    [InlineData("composeMedia", """{"elements":[{"url":"https://media.example.com/a.ogg","offset":2}]}""", null)]
    [InlineData("convertImage", """{"output":{"format":"webp","quality":90,"lossless":true}}""", "output.quality")]
    [InlineData("convertImage", """{"output":{"format":"webp","quality":90}}""", null)]
    [InlineData("chatCompletion", """{"responseFormat":{"type":"text","jsonSchema":{"name":"a","schema":{}}}}""", "responseFormat.jsonSchema")]
    public void Member_without_effect_meets_a_warning_that_says_when_it_has_one(string id, string members, string? path)
    {
        InputDefinition row = Leaf.Row(id);

        ValidationIssue[] ignored = [.. Leaf.Issues(row, Body(row, members)).Where(i => i.Code == ValidationCodes.Ignored)];

        Assert.Equal(path is null ? [] : [(path, ValidationSeverity.Warning)], ignored.Select(i => (i.Path, i.Severity)));
        if (path is not null)
            Assert.Matches("has no effect here; it counts only where [a-zA-Z]+ is (not set|[a-z_]+)[.]$", ignored[0].Message);
    }

    [Theory]
    [InlineData("""{"responseFormat":{"type":"json_schema"}}""", "responseFormat.jsonSchema")]
    [InlineData("""{"responseFormat":{"type":"json_object"}}""", null)]
    [InlineData("""{"messages":[{"role":"user","content":[{"type":"text"}]}]}""", "messages[0].content[0].text")]
    [InlineData("""{"messages":[{"role":"user","content":[{"type":"image_url"}]}]}""", "messages[0].content[0].imageUrl")]
    [InlineData("""{"messages":[{"role":"user","content":[{"type":"text","text":"a gull"}]}]}""", null)]
    public void Member_that_another_one_demands_meets_a_warning_when_it_is_missing(string members, string? path)
    {
        InputDefinition row = Leaf.Row("chatCompletion");

        IReadOnlyList<ValidationIssue> issues = Leaf.Issues(row, Body(row, members));

        Assert.Equal(path is null ? [] : [(path, "required", ValidationSeverity.Warning)], issues.Select(i => (i.Path, i.Code, i.Severity)));
    }

    private static JsonObject Body(InputDefinition row, string members)
    {
        JsonObject body = SampleBody.For(row);
        foreach ((string name, JsonNode? value) in JsonNode.Parse(members)!.AsObject())
            body[name] = value?.DeepClone();
        return body;
    }

    [GeneratedRegex("^(?!it is)(?<member>[a-zA-Z_]+) is (?<value>not set|[^ ]+)[.]$")]
    private static partial Regex Sentence();
}

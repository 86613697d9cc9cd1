using System.Text.Json;
using System.Text.Json.Nodes;
using Civitai.Orchestration.ChatCompletion;
using Civitai.Orchestration.Comfy;
using Civitai.Orchestration.ConvertImage;
using Civitai.Orchestration.TextToImage;

namespace Civitai.Orchestration.Tests.Surface;

/// <summary>Mistakes in objects of several forms and in maps of objects: the request is still written, and the message says what is wrong.</summary>
public sealed class FormMistakeTests
{
    private static readonly Uri Photo = new("https://media.example.com/harbour.png");

    [Fact]
    public void Missing_node_of_a_graph_is_written_as_null()
    {
        ComfyInput input = StepInputs.Comfy(new Dictionary<string, ComfyNode> { ["7"] = null! });

        Assert.Equal("""{"comfyWorkflow":{"7":null}}""", JsonSerializer.Serialize(input));
        Assert.Equal("comfyWorkflow['7']", Assert.Single(input.Validate().Errors).Path);
    }

    [Fact]
    public void Answer_with_a_member_that_is_not_known_goes_on_in_the_conversation()
    {
        ChatCompletionOutput output = JsonSerializer.Deserialize<ChatCompletionOutput>(
            """{"choices":[{"index":0,"message":{"role":"assistant","content":"A pier.","reasoning":"Planks and piles."}}]}""")!;
        ChatCompletionInput next = StepInputs.ChatCompletion("gpt-4o", [new UserMessage("What is this?"), output.Choices[0].Message!, new UserMessage("How old is it?")]);

        ValidationIssue issue = Assert.Single(next.Validate().Issues);

        Assert.Equal((ValidationSeverity.Warning, "messages[1].reasoning", ValidationCodes.UnknownMember), (issue.Severity, issue.Path, issue.Code));
        Assert.Contains("\"reasoning\":\"Planks and piles.\"", next.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_network_of_a_resource_is_written_as_null()
    {
        TextToImageInput input = StepInputs.TextToImage("a lighthouse") with { AdditionalNetworks = new Dictionary<Air, AdditionalNetwork> { [new Air("urn:air:sdxl:lora:civitai:1@2")] = null! } };

        Assert.Equal("""{"prompt":"a lighthouse","additionalNetworks":{"urn:air:sdxl:lora:civitai:1@2":null}}""", JsonSerializer.Serialize(input));
    }

    [Fact]
    public void Resource_in_two_spellings_is_told_as_such()
    {
        TextToImageInput input = JsonSerializer.Deserialize<TextToImageInput>(
            """{"prompt":"x","additionalNetworks":{"urn:air:sdxl:lora:civitai:1@2":{"strength":1},"urn:air:SDXL:LORA:civitai:1@2":{"strength":0.5}}}""")!;

        ValidationIssue issue = Assert.Single(input.Validate().Errors);

        Assert.Equal("additionalNetworks", issue.Path);
        Assert.Equal("additionalNetworks must be objects by AIR, each resource once, in one spelling.", issue.Message);
    }

    [Theory]
    [InlineData("JPEG", ValidationSeverity.Error, ValidationCodes.NotAllowed, "output.format is 'JPEG'. Did you mean 'jpeg'?")]
    [InlineData("jpeg", ValidationSeverity.Warning, ValidationCodes.UnknownKind, "output.format is 'jpeg', which has a record of its own; what stands here is sent unchecked.")]
    [InlineData("avif", ValidationSeverity.Warning, ValidationCodes.UnknownKind,
        "output.format is 'avif', which this version of the library does not know; it is sent unchecked. Known are jpeg, png, webp, gif.")]
    public void Unknown_form_is_held_against_those_that_are_known(string format, ValidationSeverity severity, string code, string message)
    {
        var output = new UnknownImageOutputFormat(JsonSerializer.SerializeToElement(new JsonObject { ["format"] = format }));

        ValidationIssue issue = Assert.Single(StepInputs.ConvertImage(Photo, output).Validate().Issues);

        Assert.Equal((severity, code, message), (issue.Severity, issue.Code, issue.Message));
    }

    [Fact]
    public void Member_of_a_form_that_cannot_be_read_has_its_property()
    {
        ChatCompletionInput input = JsonSerializer.Deserialize<ChatCompletionInput>("""{"model":"m","messages":[{"role":"assistant","tool_calls":"none"}]}""")!;

        ValidationIssue issue = Assert.Single(input.Validate().Errors);

        Assert.Equal(("messages[0].tool_calls", "Messages[0].ToolCalls"), (issue.Path, issue.MemberPath));
    }

    [Fact]
    public void Row_has_no_marks_of_comments() =>
        Assert.Empty(Parameters.InputCatalog.All.SelectMany(d => d.Parameters).Where(p => p.Summary.Contains('<', StringComparison.Ordinal)).Select(p => $"{p.Name}: {p.Summary}"));

    [Fact]
    public void Refusal_of_the_whole_names_no_property()
    {
        var result = new ValidationResult([new() { Path = "$", Code = "service", Severity = ValidationSeverity.Error, Message = "The body is not valid JSON." }]);

        Assert.DoesNotContain("()", new ValidationFailedException(result, System.Net.HttpStatusCode.BadRequest, null).Message, StringComparison.Ordinal);
    }
}

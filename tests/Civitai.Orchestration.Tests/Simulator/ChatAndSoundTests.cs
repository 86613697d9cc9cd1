using System.Text.Json;
using System.Text.Json.Nodes;
using Civitai.Orchestration.ChatCompletion;
using Civitai.Orchestration.ComposeMedia;
using Civitai.Orchestration.Tests.Client;

namespace Civitai.Orchestration.Tests.Simulator;

/// <summary>Chats answer in the form that was asked for, and what is put together is a file of its kind.</summary>
public sealed class ChatAndSoundTests : ClientFixture
{
    private static readonly ChatCompletionInput Question = StepInputs.ChatCompletion("gpt-4o", [new UserMessage("how is the weather?")]);
    private static readonly ChatTool Weather = new() { Type = "function", Function = new() { Name = "weather", Parameters = Schema("""{"type":"object","properties":{"city":{"type":"string"}}}""") } };

    [Fact]
    public async Task As_many_answers_come_as_were_asked_for()
    {
        ChatCompletionOutput output = await Client.Workflows.RunAsync(Question with { Choices = 3 }, cancellationToken: Stop);

        Assert.Equal("chat.completion", output.Kind);
        Assert.Equal([(0, "stop"), (1, "stop"), (2, "stop")], output.Choices.Select(c => (c.Index!.Value, c.FinishReason!)));
        Assert.All(output.Choices, c => Assert.True(c.Message is { Content.Length: > 0, Refusal: null, ToolCalls: null, Images: null }));
    }

    [Fact]
    public async Task Answer_is_json_of_the_schema()
    {
        JsonObject schema = Schema("""{"type":"object","properties":{"name":{"type":"string"},"age":{"type":"integer","minimum":18},"kind":{"enum":["cat","dog"]},"tags":{"type":"array","items":{"type":["string","null"]}}}}""");

        ChatCompletionOutput output = await Client.Workflows.RunAsync(
            Question with { ResponseFormat = new() { Type = ChatResponseFormatType.JsonSchema, JsonSchema = new() { Name = "pet", Schema = schema } } }, cancellationToken: Stop);

        string expected = """{"name":"text","age":18,"kind":"cat","tags":["text"]}""";
        Assert.Equal(expected, output.Choices[0].Message!.Content);
        Assert.Equal(expected, output.Parsed!.Value.GetRawText());
    }

    [Theory]
    [InlineData("\"required\"")]
    [InlineData("""{"type":"function","function":{"name":"weather"}}""")]
    public async Task Demanded_tool_is_called_once(string choice)
    {
        ChatCompletionInput input = Question with { Tools = [Weather], ToolChoice = JsonDocument.Parse(choice).RootElement };

        ChatChoice asked = (await Client.Workflows.RunAsync(input, cancellationToken: Stop)).Choices[0];
        ChatToolCall call = Assert.Single(asked.Message!.ToolCalls!);
        ChatCompletionInput next = input with { Messages = [.. input.Messages, asked.Message, new ToolMessage { ToolCallId = call.Id, Content = "sun" }] };
        ChatChoice answer = (await Client.Workflows.RunAsync(next, cancellationToken: Stop)).Choices[0];

        Assert.Equal(("function", "weather", """{"city":"text"}""", "tool_calls"), (call.Type, call.Function.Name, call.Function.Arguments, asked.FinishReason));
        Assert.Null(answer.Message!.ToolCalls);
        Assert.Equal("stop", answer.FinishReason);
    }

    [Fact]
    public async Task Images_come_where_they_are_a_modality()
    {
        ChatCompletionOutput output = await Client.Workflows.RunAsync(Question with { Modalities = [ChatModality.Image], ImageConfig = new() { Count = 2 } }, cancellationToken: Stop);

        Assert.Equal(2, output.Choices[0].Message!.Images!.Count);
        Assert.All(output.Choices[0].Message!.Images!, i => Assert.StartsWith("data:image/png;base64,iVBORw0KGgo", i.ImageUrl.Url, StringComparison.Ordinal)); // how a PNG begins
    }

    // Source: guide: Compose media (video). What is put together is a video as soon as one of the parts is.
    [Theory]
    [InlineData("waves.mp4", null, true)]
    [InlineData("waves.mp4", "audio", false)]
    [InlineData("gull.ogg", "video", true)]
    public async Task Parts_become_a_video_where_one_of_them_is_or_where_the_input_says_so(string part, string? type, bool isVideo)
    {
        ComposeMediaInput input = StepInputs.ComposeMedia([new() { Url = "https://media.example.com/horn.mp3" }, new() { Url = "https://media.example.com/" + part }]);

        ComposeMediaOutput output = await Client.Workflows.RunAsync(type is null ? input : input with { Output = new() { Type = new(type) } }, cancellationToken: Stop);

        Assert.Equal((isVideo, !isVideo), (output.VideoBlob is not null, output.AudioBlob is not null));
        Assert.Equal(isVideo ? MediaOutputType.Video : MediaOutputType.Audio, output.Type);
    }

    [Fact]
    public async Task Sounds_become_a_sound()
    {
        var part = new ComposeMediaElement { Url = new Uri("https://media.example.com/waves.ogg") };

        ComposeMediaOutput output = await Client.Workflows.RunAsync(StepInputs.ComposeMedia([part, part]), cancellationToken: Stop);

        Assert.Equal(2, output.Elements.Count);
        using var file = new MemoryStream();
        await Client.Blobs.DownloadAsync(Assert.IsType<AudioBlob>(output.AudioBlob), file, cancellationToken: Stop);
        Assert.Equal([0xFF, 0xFB], file.ToArray()[..2]); // a frame of MPEG 1 layer 3
        Assert.Null(output.VideoBlob);
    }

    private static JsonObject Schema(string json) => (JsonObject)JsonNode.Parse(json)!;
}

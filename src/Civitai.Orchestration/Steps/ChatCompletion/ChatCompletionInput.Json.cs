// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

[JsonConverter(typeof(WireConverter<ChatCompletionInput>))]
public sealed partial record ChatCompletionInput : IWireRecord<ChatCompletionInput>
{
    static ChatCompletionInput IWireRecord<ChatCompletionInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static ChatCompletionInput Blank() => new() { Model = null!, Messages = null! };

    internal override IEnumerable<string> WireNames =>
    [
        "model", "messages", "temperature", "topP", "maxTokens", "n", "stop", "presencePenalty", "frequencyPenalty", "seed", "user", "logprobs", "topLogprobs",
        "chatTemplateKwargs", "tools", "tool_choice", "modalities", "image_config", "responseFormat", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 1 when name.SequenceEqual("n"u8):
                reader.Int32(ref Fields.Choices(this));
                return true;
            case 4 when name.SequenceEqual("topP"u8):
                reader.Double(ref Fields.TopP(this));
                return true;
            case 4 when name.SequenceEqual("stop"u8):
                reader.Texts(ref Fields.Stop(this));
                return true;
            case 4 when name.SequenceEqual("seed"u8):
                reader.Value(ref Fields.Seed(this));
                return true;
            case 4 when name.SequenceEqual("user"u8):
                reader.Text(ref Fields.User(this));
                return true;
            case 5 when name.SequenceEqual("model"u8):
                reader.Text(ref Fields.Model(this));
                return true;
            case 5 when name.SequenceEqual("tools"u8):
                reader.Records(ref Fields.Tools(this));
                return true;
            case 8 when name.SequenceEqual("messages"u8):
                reader.Records(ref Fields.Messages(this));
                return true;
            case 8 when name.SequenceEqual("logprobs"u8):
                reader.Boolean(ref Fields.Logprobs(this));
                return true;
            case 9 when name.SequenceEqual("maxTokens"u8):
                reader.Int32(ref Fields.MaxTokens(this));
                return true;
            case 10 when name.SequenceEqual("modalities"u8):
                reader.Vocabularies(ref Fields.Modalities(this));
                return true;
            case 11 when name.SequenceEqual("temperature"u8):
                reader.Double(ref Fields.Temperature(this));
                return true;
            case 11 when name.SequenceEqual("topLogprobs"u8):
                reader.Int32(ref Fields.TopLogprobs(this));
                return true;
            case 11 when name.SequenceEqual("tool_choice"u8):
                reader.Element(ref Fields.ToolChoice(this));
                return true;
            case 12 when name.SequenceEqual("image_config"u8):
                reader.Record(ref Fields.ImageConfig(this));
                return true;
            case 14 when name.SequenceEqual("responseFormat"u8):
                reader.Record(ref Fields.ResponseFormat(this));
                return true;
            case 15 when name.SequenceEqual("presencePenalty"u8):
                reader.Double(ref Fields.PresencePenalty(this));
                return true;
            case 16 when name.SequenceEqual("frequencyPenalty"u8):
                reader.Double(ref Fields.FrequencyPenalty(this));
                return true;
            case 18 when name.SequenceEqual("chatTemplateKwargs"u8):
                reader.Node(ref Fields.ChatTemplateKwargs(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"model\":"u8, Model);
        writer.Records(",\"messages\":"u8, Messages);
        writer.Double(",\"temperature\":"u8, Temperature);
        writer.Double(",\"topP\":"u8, TopP);
        writer.Int32(",\"maxTokens\":"u8, MaxTokens);
        writer.Int32(",\"n\":"u8, Choices);
        writer.Texts(",\"stop\":"u8, Stop);
        writer.Double(",\"presencePenalty\":"u8, PresencePenalty);
        writer.Double(",\"frequencyPenalty\":"u8, FrequencyPenalty);
        writer.Value(",\"seed\":"u8, Seed);
        writer.Text(",\"user\":"u8, User);
        writer.Boolean(",\"logprobs\":"u8, Logprobs);
        writer.Int32(",\"topLogprobs\":"u8, TopLogprobs);
        writer.Node(",\"chatTemplateKwargs\":"u8, ChatTemplateKwargs);
        writer.Records(",\"tools\":"u8, Tools);
        writer.Element(",\"tool_choice\":"u8, ToolChoice);
        writer.Vocabularies(",\"modalities\":"u8, Modalities);
        writer.Record(",\"image_config\":"u8, ImageConfig);
        writer.Record(",\"responseFormat\":"u8, ResponseFormat);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref string? Model(ChatCompletionInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Messages>k__BackingField")]
    internal static extern ref IReadOnlyList<ChatMessage>? Messages(ChatCompletionInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Temperature>k__BackingField")]
    internal static extern ref double? Temperature(ChatCompletionInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TopP>k__BackingField")]
    internal static extern ref double? TopP(ChatCompletionInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MaxTokens>k__BackingField")]
    internal static extern ref int? MaxTokens(ChatCompletionInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Choices>k__BackingField")]
    internal static extern ref int? Choices(ChatCompletionInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Stop>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? Stop(ChatCompletionInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PresencePenalty>k__BackingField")]
    internal static extern ref double? PresencePenalty(ChatCompletionInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FrequencyPenalty>k__BackingField")]
    internal static extern ref double? FrequencyPenalty(ChatCompletionInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? Seed(ChatCompletionInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<User>k__BackingField")]
    internal static extern ref string? User(ChatCompletionInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Logprobs>k__BackingField")]
    internal static extern ref bool? Logprobs(ChatCompletionInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TopLogprobs>k__BackingField")]
    internal static extern ref int? TopLogprobs(ChatCompletionInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ChatTemplateKwargs>k__BackingField")]
    internal static extern ref JsonObject? ChatTemplateKwargs(ChatCompletionInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Tools>k__BackingField")]
    internal static extern ref IReadOnlyList<ChatTool>? Tools(ChatCompletionInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ToolChoice>k__BackingField")]
    internal static extern ref JsonElement? ToolChoice(ChatCompletionInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Modalities>k__BackingField")]
    internal static extern ref IReadOnlyList<ChatModality>? Modalities(ChatCompletionInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ImageConfig>k__BackingField")]
    internal static extern ref ChatImageConfig? ImageConfig(ChatCompletionInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ResponseFormat>k__BackingField")]
    internal static extern ref ChatResponseFormat? ResponseFormat(ChatCompletionInput record);
}

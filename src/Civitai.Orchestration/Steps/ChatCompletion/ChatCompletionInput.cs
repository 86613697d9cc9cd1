// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

/// <summary>A conversation that a language model continues. This API streams nothing: the answer comes whole, when the step is done.</summary>
public sealed partial record ChatCompletionInput : StepInput<ChatCompletionOutput>
{
    internal static Union<ChatCompletionInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The model, by the name that its provider has for it, for example gpt-4o.</summary>
    /// <value>Required.</value>
    public required string Model { get; init; }

    /// <summary>The conversation so far.</summary>
    /// <value>At least 1 item. Required.</value>
    public required IReadOnlyList<ChatMessage> Messages { get; init; }

    /// <summary>How freely words are chosen.</summary>
    /// <value>0 to 2. When null the service uses 1.</value>
    public double? Temperature { get; init; }

    /// <summary>The share of the likeliest words that are chosen from.</summary>
    /// <value>0 to 1. When null the service uses 1.</value>
    public double? TopP { get; init; }

    /// <summary>The most tokens of an answer.</summary>
    /// <value>Whole number, 1 to 128000. When null the service decides.</value>
    public int? MaxTokens { get; init; }

    /// <summary>How many answers. Wire name <c>n</c>.</summary>
    /// <value>Whole number, 1 to 128. When null the service uses 1.</value>
    [JsonPropertyName("n")]
    public int? Choices { get; init; }

    /// <summary>Texts before which an answer ends.</summary>
    /// <value>At most 4 items. When null: none.</value>
    public IReadOnlyList<string>? Stop { get; init; }

    /// <summary>How much words are avoided that were used at all; below 0 they are preferred.</summary>
    /// <value>-2 to 2. When null the service uses 0.</value>
    public double? PresencePenalty { get; init; }

    /// <summary>How much words are avoided the more the oftener they were used; below 0 they are preferred.</summary>
    /// <value>-2 to 2. When null the service uses 0.</value>
    public double? FrequencyPenalty { get; init; }

    /// <summary>The same seed and settings give the same answer, where the model can.</summary>
    /// <value>Any 64-bit number, or a reference. When null the service picks one.</value>
    public ValueOrReference<long>? Seed { get; init; }

    /// <summary>Who asks, by a name that says nothing to others.</summary>
    /// <value>When null: none.</value>
    public string? User { get; init; }

    /// <summary>Whether the answer says how likely each token was.</summary>
    /// <value>When null the service uses false.</value>
    public bool? Logprobs { get; init; }

    /// <summary>How many likely tokens it names for each.</summary>
    /// <value>Whole number, 0 to 20. When null the service decides.</value>
    public int? TopLogprobs { get; init; }

    /// <summary>More values for the template of the conversation.</summary>
    /// <value>When null: none.</value>
    public JsonObject? ChatTemplateKwargs { get; init; }

    /// <summary>The tools that the model may ask for.</summary>
    /// <value>When null: none.</value>
    public IReadOnlyList<ChatTool>? Tools { get; init; }

    /// <summary>Which tool it asks for: auto, none, required, or an object that names a function. Wire name <c>tool_choice</c>.</summary>
    /// <value>When null: none.</value>
    [JsonPropertyName("tool_choice")]
    public JsonElement? ToolChoice { get; init; }

    /// <summary>What it answers with.</summary>
    /// <value>When null: text.</value>
    public IReadOnlyList<ChatModality>? Modalities { get; init; }

    /// <summary>The images. Wire name <c>image_config</c>.</summary>
    /// <value>When null: none.</value>
    [JsonPropertyName("image_config")]
    public ChatImageConfig? ImageConfig { get; init; }

    /// <summary>The form of the answer.</summary>
    /// <value>When null: none.</value>
    public ChatResponseFormat? ResponseFormat { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ChatCompletionInput>(
        "chatCompletion", [])
    {
        Title = "Chat",
        OwnParameters =
        [
            new TextParameter(new Member<ChatCompletionInput, string?>(
                "model", nameof(Model), "The model, by the name that its provider has for it, for example gpt-4o.", i => i.Model,
                (i, v) => i with { Model = v! }))
            { IsRequired = true, MinimumLength = 1, Source = Sources.SchemaChatCompletion },
            new ObjectListParameter<ChatMessage>(new Member<ChatCompletionInput, IReadOnlyList<ChatMessage>?>(
                "messages", nameof(Messages), "The conversation so far.", i => i.Messages, (i, v) => i with { Messages = v! }))
            { IsRequired = true, MinimumLength = 1, Forms = ChatMessage.Forms, Source = Sources.SchemaChatCompletion },
            new NumberParameter(new Member<ChatCompletionInput, double?>(
                "temperature", nameof(Temperature), "How freely words are chosen.", i => i.Temperature, (i, v) => i with { Temperature = v }))
            { Minimum = 0, Maximum = 2, Default = 1, Source = Sources.SchemaChatCompletion },
            new NumberParameter(new Member<ChatCompletionInput, double?>(
                "topP", nameof(TopP), "The share of the likeliest words that are chosen from.", i => i.TopP, (i, v) => i with { TopP = v }))
            { Minimum = 0, Maximum = 1, Default = 1, Source = Sources.SchemaChatCompletion },
            new IntegerParameter(new Member<ChatCompletionInput, long?>(
                "maxTokens", nameof(MaxTokens), "The most tokens of an answer.", i => i.MaxTokens, (i, v) => i with { MaxTokens = (int?)v }))
            { Minimum = 1, Maximum = 128000, Source = Sources.SchemaChatCompletion },
            new IntegerParameter(new Member<ChatCompletionInput, long?>(
                "n", nameof(Choices), "How many answers.", i => i.Choices, (i, v) => i with { Choices = (int?)v }))
            { Minimum = 1, Maximum = 128, Default = 1, Source = Sources.SchemaChatCompletion },
            new TextListParameter(new Member<ChatCompletionInput, IReadOnlyList<string>?>(
                "stop", nameof(Stop), "Texts before which an answer ends.", i => i.Stop, (i, v) => i with { Stop = v }))
            { MaximumLength = 4, Source = Sources.SchemaChatCompletion },
            new NumberParameter(new Member<ChatCompletionInput, double?>(
                "presencePenalty", nameof(PresencePenalty), "How much words are avoided that were used at all; below 0 they are preferred.",
                i => i.PresencePenalty, (i, v) => i with { PresencePenalty = v }))
            { Minimum = -2, Maximum = 2, Default = 0, Source = Sources.SchemaChatCompletion },
            new NumberParameter(new Member<ChatCompletionInput, double?>(
                "frequencyPenalty", nameof(FrequencyPenalty), "How much words are avoided the more the oftener they were used; below 0 they are preferred.",
                i => i.FrequencyPenalty, (i, v) => i with { FrequencyPenalty = v }))
            { Minimum = -2, Maximum = 2, Default = 0, Source = Sources.SchemaChatCompletion },
            new SeedParameter(new Member<ChatCompletionInput, ValueOrReference<long>?>(
                "seed", nameof(Seed), "The same seed and settings give the same answer, where the model can.", i => i.Seed, (i, v) => i with { Seed = v }))
            { Source = Sources.SchemaChatCompletion },
            new TextParameter(new Member<ChatCompletionInput, string?>(
                "user", nameof(User), "Who asks, by a name that says nothing to others.", i => i.User, (i, v) => i with { User = v }))
            { Source = Sources.SchemaChatCompletion },
            new BooleanParameter(new Member<ChatCompletionInput, bool?>(
                "logprobs", nameof(Logprobs), "Whether the answer says how likely each token was.", i => i.Logprobs, (i, v) => i with { Logprobs = v }))
            { Default = false, Source = Sources.SchemaChatCompletion },
            new IntegerParameter(new Member<ChatCompletionInput, long?>(
                "topLogprobs", nameof(TopLogprobs), "How many likely tokens it names for each.", i => i.TopLogprobs,
                (i, v) => i with { TopLogprobs = (int?)v }))
            { Minimum = 0, Maximum = 20, Applies = new("logprobs", "true"), Source = Sources.SchemaChatCompletion },
            new DataParameter(new Member<ChatCompletionInput, JsonObject?>(
                "chatTemplateKwargs", nameof(ChatTemplateKwargs), "More values for the template of the conversation.", i => i.ChatTemplateKwargs,
                (i, v) => i with { ChatTemplateKwargs = v }))
            { Source = Sources.SchemaChatCompletion },
            new ObjectListParameter<ChatTool>(new Member<ChatCompletionInput, IReadOnlyList<ChatTool>?>(
                "tools", nameof(Tools), "The tools that the model may ask for.", i => i.Tools, (i, v) => i with { Tools = v }))
            { Forms = [ChatTool.Row], Source = Sources.SchemaChatCompletion },
            new JsonParameter(new Member<ChatCompletionInput, JsonElement?>(
                "tool_choice", nameof(ToolChoice), "Which tool it asks for: auto, none, required, or an object that names a function.", i => i.ToolChoice,
                (i, v) => i with { ToolChoice = v }))
            { Source = Sources.SchemaChatCompletion },
            new ChoiceListParameter<ChatModality>(new Member<ChatCompletionInput, IReadOnlyList<ChatModality>?>(
                "modalities", nameof(Modalities), "What it answers with.", i => i.Modalities, (i, v) => i with { Modalities = v }))
            { Source = Sources.SchemaChatCompletion },
            new ObjectParameter<ChatImageConfig>(new Member<ChatCompletionInput, ChatImageConfig?>(
                "image_config", nameof(ImageConfig), "The images.", i => i.ImageConfig, (i, v) => i with { ImageConfig = v }))
            { AppliesWhen = "modalities has image.", Forms = [ChatImageConfig.Row], Source = Sources.SchemaChatCompletion },
            new ObjectParameter<ChatResponseFormat>(new Member<ChatCompletionInput, ChatResponseFormat?>(
                "responseFormat", nameof(ResponseFormat), "The form of the answer.", i => i.ResponseFormat, (i, v) => i with { ResponseFormat = v }))
            { Forms = [ChatResponseFormat.Row], Source = Sources.SchemaChatCompletion },
        ],
        Price = Buzz.Price("tokens", PriceTerm.InWords("1300 Buzz for each USD that the tokens cost at the published rate of the model, at least 1 Buzz"),
            Sources.ChatPage),
        Source = Sources.ChatPage,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new ChatCompletionStepTemplate { Input = this };
}

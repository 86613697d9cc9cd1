using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>What a step is to do. Its type follows from its discriminators, for example <c>engine</c> and <c>ecosystem</c>.</summary>
[JsonConverter(typeof(WireConverter<StepInput>))]
public abstract partial record StepInput : WireRecord, IWireRecord<StepInput>
{
    private protected StepInput()
    {
    }

    /// <summary>Whether the input is a view with the service's defaults.</summary>
    internal ViewMark Mark { get; init; }

    /// <summary>The input's row in the catalogue; null for an unknown input.</summary>
    [JsonIgnore]
    public InputDefinition? Definition => GetDefinition();

    /// <summary>Checks the input against its table, without any request; paths begin at the input, for example <c>width</c>.</summary>
    public ValidationResult Validate()
    {
        var sink = new ValidationSink { Scope = ReferenceScope.Alone };
        InputValidation.Check(this, ref sink);
        return sink.ToResult();
    }

    /// <summary>Prices the input offline, from the documented rates.</summary>
    public CostEstimate EstimateCost() => InputPricing.Estimate(this);

    /// <summary>Reads the input of a step, without the step around it. What is not known becomes the step's unknown input.</summary>
    /// <param name="stepType">The step's <c>$type</c>: for example <c>training</c>, <c>imageGen</c> or <c>imageUpscaler</c>.</param>
    /// <param name="json">The input as a JSON object; of <c>imageUpload</c> the text.</param>
    /// <exception cref="ArgumentException">The library has no inputs of that type of step.</exception>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static StepInput Parse(string stepType, string json) =>
        StepKinds.Find(stepType)?.ReadInput(json) ?? throw new ArgumentException($"There are no inputs of the step type '{stepType}'.", nameof(stepType));

    static StepInput IWireRecord<StepInput>.Read(ref RecordReader reader) =>
        throw new NotSupportedException("An input alone does not say what type of step it is for: read it as the input of one, for example ImageGenInput, or with StepInput.Parse(stepType, json).");

    /// <summary>The input as JSON, without the step around it.</summary>
    public string ToJson() => WireWriter.ToText(this);

    /// <summary>How many images, sounds and videos the service fetches before it answers a submission of this input; 0 for an unknown input.</summary>
    internal int CountMedia() => Definition?.CountMedia(this) ?? 0;

    /// <summary>The input with the service's defaults, marked as a view.</summary>
    internal StepInput AsView()
    {
        StepInput view = (StepInput?)Definition?.WithDefaults(this) ?? this;
        return view with { Mark = ViewMark.View };
    }

    /// <summary>The input without what the service only reports, to send it again.</summary>
    internal StepInput WithoutEchoes()
    {
        if (Definition is { } definition)
            return (StepInput)definition.WithoutEchoes(this);
        if (this is not IUnknownInput unknown)
            return this;
        string[] echoes = [.. InputCatalog.EchoesOf(ToStepTemplate().Type).Where(e => RawJson.Member(unknown.Raw, e) is not null)];
        if (echoes.Length == 0)
            return this;
        JsonNode body = RawJson.ToNode(unknown.Raw)!; // an input that was read is no null
        foreach (string echo in echoes)
            body.AsObject().Remove(echo);
        return unknown.Reread(body) ?? this;
    }

    /// <summary>The step inside, of an input that has one.</summary>
    internal virtual WorkflowStepTemplate? GetStepInside() => null;

    /// <summary>What <see cref="Definition"/> is, and what nobody else calls.</summary>
    internal abstract InputDefinition? GetDefinition();

    internal abstract WorkflowStepTemplate ToStepTemplate();
}

/// <summary>An input whose step has a known kind of result.</summary>
/// <typeparam name="TOutput">The step's result.</typeparam>
public abstract partial record StepInput<TOutput> : StepInput
    where TOutput : WireRecord
{
    private protected StepInput()
    {
    }
}

/// <summary>An input that is kept as it came, because its discriminators or one of its values are not known.</summary>
internal interface IUnknownInput : IUnknownLeaf
{
    /// <summary>The first discriminator on the way that leads nowhere, with what it could have been.</summary>
    UnknownDiscriminator? FindUnknown();

    /// <summary>Reads another version of the same input.</summary>
    StepInput? Reread(JsonNode body);
}

/// <summary>A discriminator that leads nowhere.</summary>
/// <param name="Name">Its member.</param>
/// <param name="Value">Its value; null when it is missing.</param>
/// <param name="Known">The values that lead somewhere.</param>
internal sealed record UnknownDiscriminator(string Name, string? Value, IReadOnlyList<string> Known)
{
    internal static UnknownDiscriminator? Find(string stepType, JsonElement raw)
    {
        var chosen = new List<(string Name, string Value)>();
        while (InputCatalog.Choices(stepType, [.. chosen]) is { } choice)
        {
            string? value = RawJson.Text(raw, choice.Name);
            bool isLeftOut = RawJson.Member(raw, choice.Name) is not { } member || member.ValueKind == JsonValueKind.Null;
            string? known = isLeftOut ? choice.Default : value;
            if (known is null || !choice.Values.Contains(known))
                return new UnknownDiscriminator(choice.Name, value, choice.Values);
            chosen.Add((choice.Name, known));
        }

        return null;
    }
}

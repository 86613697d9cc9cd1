using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>A step of a request. The type says what kind of work it is; the input says what to do.</summary>
public abstract partial record WorkflowStepTemplate : WireRecord
{
    private protected WorkflowStepTemplate(string type) => Type = type;

    internal static Union<WorkflowStepTemplate> Union { get; } = new(
        static (ref Discriminators discriminators) => StepKinds.Find(discriminators.Next("$type"u8))?.CreateTemplate(),
        static (raw, problem) => new UnknownStepTemplate(raw, problem));

    /// <summary>The kind of work, for example <c>imageGen</c>. Wire name <c>$type</c>.</summary>
    [JsonPropertyName("$type")]
    [JsonPropertyOrder(-10)]
    public string Type { get; }

    /// <summary>The name that other steps refer to. When null the service uses the position as text, from <c>0</c>.</summary>
    [JsonPropertyOrder(-9)]
    public string? Name { get; init; }

    /// <summary>How urgently the step is scheduled. When null: <see cref="StepPriority.Normal"/>.</summary>
    [JsonPropertyOrder(-8)]
    public StepPriority? Priority { get; init; }

    /// <summary>How long the step may take before it expires. Travels as <c>hh:mm:ss</c>. When null the service decides.</summary>
    [JsonPropertyOrder(-7)]
    public TimeSpan? Timeout { get; init; }

    /// <summary>How often the service tries a failed step again. When null the service decides.</summary>
    [JsonPropertyOrder(-6)]
    public int? Retries { get; init; }

    /// <summary>Free data kept with the step. When null: empty.</summary>
    [JsonPropertyOrder(-5)]
    public JsonObject? Metadata { get; init; }

    /// <summary>The typed input; null for an unknown step.</summary>
    internal abstract StepInput? GetInput();

    /// <summary>Checks the step's input, without any request; paths begin at the step, for example <c>input.width</c>.</summary>
    public ValidationResult Validate()
    {
        var sink = new ValidationSink(JsonLocation.Step);
        WorkflowValidation.Check(this, ref sink);
        return sink.ToResult();
    }

    /// <summary>The step with the values that the service assumes for what was left null. A view to read, not to send.</summary>
    public abstract WorkflowStepTemplate WithDefaults();

    /// <summary>Prices the step offline, from the documented rates.</summary>
    public CostEstimate EstimateCost() => WorkflowPricing.Estimate(this);
}

/// <summary>A step whose type this version of the library does not know, or that could not be read as its type. Writes back as it came.</summary>
/// <remarks>Also the way to send a step that the library does not model yet.</remarks>
public sealed partial record UnknownStepTemplate : WorkflowStepTemplate, IUnknownLeaf
{
    /// <summary>Wraps a step.</summary>
    /// <param name="raw">The step's JSON object, sent as it is.</param>
    public UnknownStepTemplate(JsonElement raw)
        : this(raw, null)
    {
    }

    internal UnknownStepTemplate(JsonElement raw, ReadProblem? problem)
        : base(RawJson.Text(raw, "$type") ?? "")
    {
        Raw = raw;
        Problem = problem;
        Name = RawJson.Text(raw, "name");
    }

    /// <summary>The step as it came.</summary>
    [JsonIgnore]
    public JsonElement Raw { get; }

    /// <summary>Why a step of a known type could not be read; null when the type is unknown.</summary>
    [JsonIgnore]
    public ReadProblem? Problem { get; }

    /// <summary>Reads a step from JSON text, to send what the library does not model yet.</summary>
    /// <param name="json">The step's JSON object.</param>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static UnknownStepTemplate Parse(string json) => new(WireReader.ParseElement(json));

    /// <inheritdoc/>
    public override UnknownStepTemplate WithDefaults() => this;

    internal override StepInput? GetInput() => null;
}

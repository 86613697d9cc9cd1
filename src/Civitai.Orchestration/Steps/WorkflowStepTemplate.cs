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

    /// <summary>The name that other steps refer to. When null the service names the step by its position: <c>$0</c>, in some answers <c>0</c>.</summary>
    [JsonPropertyOrder(-9)]
    public string? Name { get; init; }

    /// <summary>How urgently the step is scheduled. When null: <see cref="StepPriority.Low"/>, as measured.</summary>
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

    /// <summary>Whether the step is a view with the service's defaults.</summary>
    internal ViewMark Mark { get; init; }

    /// <summary>The shape of what the step makes, for references to it; null where it is not known.</summary>
    internal virtual ValueShape? OutputShape => null;

    /// <summary>The typed input; null for an unknown step.</summary>
    internal abstract StepInput? GetInput();

    /// <summary>The same step with another input of its kind; an unknown step is what it is.</summary>
    internal abstract WorkflowStepTemplate WithInput(StepInput? input);

    /// <summary>The step with the service's defaults, marked as a view.</summary>
    internal WorkflowStepTemplate AsView() => WithInput(GetInput()?.AsView()) with { Mark = ViewMark.View };

    /// <summary>The step without what the service only reports, to send it again.</summary>
    internal WorkflowStepTemplate WithoutEchoes() => WithInput(GetInput()?.WithoutEchoes());

    /// <summary>Checks the step's input, without any request; paths begin at the step, for example <c>input.width</c>.</summary>
    public ValidationResult Validate()
    {
        var sink = new ValidationSink { Scope = ReferenceScope.Alone };
        StepRows.Check(this, ref sink);
        return sink.ToResult();
    }

    /// <summary>Prices the step offline, from the documented rates.</summary>
    public CostEstimate EstimateCost() => InputPricing.Estimate(GetInput());

    internal override string? Describe() => SafeText.List(Name, Type);
}

using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>A step that generates images, as the service reports it.</summary>
public sealed partial record ImageGenStep : WorkflowStep
{
    // More than any engine makes at once: what is above it counts nothing.
    private const int MaximumQuantity = 1000;

    /// <summary>Creates a report, for tests of code that reads one.</summary>
    public ImageGenStep()
        : base("imageGen")
    {
    }

    /// <summary>What was asked for, with what the service adds to it; null when not told.</summary>
    [JsonPropertyOrder(10)]
    public ImageGenInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public ImageGenOutput? Output { get; init; }

    /// <summary>How many of the images that were asked for are not there, or cannot be had. They may have been paid for: see the workflow's transactions and <see cref="Workflow.LostBlobsRefund"/>.</summary>
    /// <value>0 while the step has not ended, and where the input does not say how many were asked for and nothing is known to be missing.</value>
    [JsonIgnore]
    public int MissingImages => Status.IsTerminal && CountResults() is { } results ? results.Expected - results.Made : 0;

    /// <inheritdoc/>
    public override ImageGenStepTemplate ToTemplate() => new()
    {
        Name = Name,
        Priority = Priority,
        Timeout = Timeout,
        Retries = Retries,
        Metadata = Metadata is { Count: > 0 } ? (System.Text.Json.Nodes.JsonObject)Metadata.DeepClone() : null,
        Input = (ImageGenInput)Input?.WithoutEchoes()!, // a reported step has its input; without one the template fails validation
    };

    internal override object? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(ImageGenOutput);

    internal override StepResults? CountResults()
    {
        int made = Output?.Images.Count(i => i.IsAvailable) ?? 0;
        return new StepResults(made, Math.Max(Requested ?? 0, made + (Output?.MissingCount ?? 0)), 0, Output?.Errors.Count ?? 0);
    }

    private int? Requested => Input switch
    {
        null => null,
        UnknownImageGenInput unknown => RawJson.Number(unknown.Raw, "quantity") is > 0 and <= MaximumQuantity and var quantity ? (int)quantity : null,
        _ => (int)Math.Clamp(Input.GetDefinition()!.QuantityOf(Input), 0, MaximumQuantity), // every typed input has its row
    };
}

using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>A step that generates images, as the service reports it.</summary>
public sealed record ImageGenStep : WorkflowStep
{
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
}

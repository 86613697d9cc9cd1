using System.Text.Json;
using System.Text.Json.Nodes;

namespace Civitai.Orchestration;

/// <summary>What a detailed event says of its step. Events do not name the type of a step.</summary>
public sealed partial record WorkflowStepEventDetails : WireRecord
{
    /// <summary>When it started; null before.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it ended; null before.</summary>
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>How much is done, 0 to 1; null when not reported.</summary>
    public double? EstimatedProgressRate { get; init; }

    /// <summary>How often the step was begun again; null when not reported.</summary>
    public int? Retries { get; init; }

    /// <summary>Free data kept with the step; null when there is none.</summary>
    public JsonObject? Metadata { get; init; }

    /// <summary>The input, as JSON; null when not reported.</summary>
    public JsonElement? Input { get; init; }

    /// <summary>The output, as JSON; null while there is none. <see cref="GetOutput"/> reads it.</summary>
    public JsonElement? Output { get; init; }

    /// <summary>The resource that the step waits for; null unless it is preparing.</summary>
    public WorkflowStepPreparation? Preparation { get; init; }

    /// <inheritdoc cref="WorkflowEventStepDetails.GetOutput"/>
    public TOutput? GetOutput<TOutput>()
        where TOutput : WireRecord => StepOutputs.Read<TOutput>(Output);

    internal override string? Describe() => SafeText.Percent(EstimatedProgressRate);
}

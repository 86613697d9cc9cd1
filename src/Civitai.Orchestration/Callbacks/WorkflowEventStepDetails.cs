using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>What a detailed event of a workflow says of one of its steps. Events do not name the type of a step.</summary>
public sealed partial record WorkflowEventStepDetails : WireRecord
{
    /// <summary>The step's name; see <see cref="Workflow.FindStep"/>.</summary>
    public string? Name { get; init; }

    /// <summary>Where the step is in its life.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public WorkflowStatus Status { get; init; }

    /// <summary>When it started; null before.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it ended; null before.</summary>
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>Free data kept with the step; null when there is none.</summary>
    public JsonObject? Metadata { get; init; }

    /// <summary>The input, as JSON; null when not reported.</summary>
    public JsonElement? Input { get; init; }

    /// <summary>The output, as JSON; null while there is none. <see cref="GetOutput"/> reads it.</summary>
    public JsonElement? Output { get; init; }

    /// <summary>What the step cost, in Buzz; null when not reported.</summary>
    public decimal? Cost { get; init; }

    /// <summary>The output as a type of output.</summary>
    /// <typeparam name="TOutput">The type that the step makes, for example <see cref="ImageGen.ImageGenOutput"/>.</typeparam>
    /// <returns>The output; null while there is none.</returns>
    public TOutput? GetOutput<TOutput>()
        where TOutput : WireRecord => StepOutputs.Read<TOutput>(Output);

    internal override string? Describe() => SafeText.List(Name, Status.Value);
}

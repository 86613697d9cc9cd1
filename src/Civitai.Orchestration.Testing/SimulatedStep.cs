using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing;

/// <summary>A submitted step for which <see cref="OrchestratorSimulator.OnStep"/> chooses the output.</summary>
/// <remarks>Two of them are equal only when they hold the same input object.</remarks>
public sealed record SimulatedStep
{
    /// <summary>The id of the workflow it belongs to.</summary>
    public required string WorkflowId { get; init; }

    /// <summary>Its name; <c>$0</c>, <c>$1</c> and so on when none was sent.</summary>
    public required string Name { get; init; }

    /// <summary>Its <c>$type</c>, for example <c>videoGen</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Its input as it was sent: a copy, empty when there was none. An input that is a text alone, as that of <c>imageUpload</c>, stands under its member's name.</summary>
    public required JsonObject Input { get; init; }

    /// <summary>The workflow, the step's name and its type; never its input.</summary>
    public override string ToString() => $"{WorkflowId} {Name}: {Type}";
}

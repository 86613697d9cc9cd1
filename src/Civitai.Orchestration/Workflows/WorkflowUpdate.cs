using System.Text.Json.Nodes;

namespace Civitai.Orchestration;

/// <summary>Changes to a workflow. What is null stays as it is.</summary>
public sealed partial record WorkflowUpdate : WireRecord
{
    /// <summary>The new status. Only <see cref="WorkflowStatus.Canceled"/> can be set.</summary>
    public WorkflowStatus? Status { get; init; }

    /// <summary>The new metadata, in place of the old.</summary>
    public JsonObject? Metadata { get; init; }

    /// <summary>The new labels, in place of the old. At most 10, all different, each of at most 200 characters.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>Whether mature results are allowed; true releases results that were withheld, for a charge in yellow Buzz.</summary>
    public bool? AllowMatureContent { get; init; }

    internal override string? Describe() => Status?.Value is { } status ? SafeText.Of(status) : null;
}

using System.Text.Json.Nodes;

namespace Civitai.Orchestration;

/// <summary>Changes to a step.</summary>
public sealed partial record WorkflowStepUpdate : WireRecord
{
    /// <summary>The new metadata, in place of the old.</summary>
    public required JsonObject Metadata { get; init; }
}

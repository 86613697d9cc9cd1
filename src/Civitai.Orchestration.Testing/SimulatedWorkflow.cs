namespace Civitai.Orchestration.Testing;

/// <summary>What the simulator knows of a workflow, at the moment of asking.</summary>
/// <param name="Id">The workflow id, which starts with <c>wf_</c>.</param>
/// <param name="ExternalId">The id the caller chose, as it was sent; null when none was.</param>
/// <param name="Status">The status on the wire, for example <c>processing</c>.</param>
/// <param name="IsPreview">Whether a price preview made it. Only previews that carried an external id are kept; they never run.</param>
/// <param name="Cost">The price in whole Buzz.</param>
/// <param name="CreatedAt">When it was accepted, on the simulator's clock.</param>
/// <param name="IsDeleted">Whether the caller deleted it.</param>
public sealed record SimulatedWorkflow(
    string Id, string? ExternalId, string Status, bool IsPreview, decimal Cost, DateTimeOffset CreatedAt, bool IsDeleted);

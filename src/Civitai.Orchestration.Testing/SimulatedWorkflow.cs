using System.Globalization;

namespace Civitai.Orchestration.Testing;

/// <summary>What the simulator knows of a workflow, at the moment of asking.</summary>
public sealed record SimulatedWorkflow
{
    /// <summary>The workflow id, which starts with <c>wf_</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The id the caller chose, as it was sent; null when none was.</summary>
    public string? ExternalId { get; init; }

    /// <summary>The status on the wire, for example <c>processing</c>.</summary>
    public required string Status { get; init; }

    /// <summary>Whether a price preview made it. Only previews that carried an external id are kept; they never run.</summary>
    public required bool IsPreview { get; init; }

    /// <summary>The price in whole Buzz, also while the workflow itself shows none yet.</summary>
    public required decimal Cost { get; init; }

    /// <summary>When it was accepted, on the simulator's clock.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Whether the caller asked to cancel it while it was not over; <see cref="Status"/> says when that has taken effect.</summary>
    public required bool IsCancelRequested { get; init; }

    /// <summary>Whether the caller deleted it.</summary>
    public required bool IsDeleted { get; init; }

    /// <summary>The id, the status and the price.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}: {Status}, {Cost:0.##} Buzz");
}

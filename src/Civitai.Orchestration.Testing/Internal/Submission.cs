using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>What was accepted: a template that passed the checks, its price, and what becomes of it.</summary>
internal sealed record Submission
{
    public required string WorkflowId { get; init; }

    /// <summary>The user, as a number in text, whose token submitted it.</summary>
    public required string Owner { get; init; }

    public required JsonObject Template { get; init; }

    public required DateTimeOffset At { get; init; }

    public bool IsPreview { get; init; }

    public bool IsShortOfBuzz { get; init; }

    public required WorkflowPrice Price { get; init; }

    public required Outcome Outcome { get; init; }
}

// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.CustomComfy;

/// <summary>How long a graph ran and what that costs.</summary>
/// <remarks>Schema name <c>CustomComfyUsage</c>.</remarks>
public sealed partial record CustomComfyUsage : WireRecord
{
    /// <summary>The price of a second, in Buzz; null when not reported.</summary>
    public double? BuzzPerSecond { get; init; }

    /// <summary>How long it ran, in seconds; null when not reported.</summary>
    public double? RuntimeSeconds { get; init; }

    /// <summary>What that costs, in Buzz: at least 1; null when not reported.</summary>
    public double? EstimatedCost { get; init; }

    /// <summary>When paid time began; null when not reported.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When this was computed; null when not reported.</summary>
    public DateTimeOffset? ComputedAt { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(("buzzPerSecond", ValueShape.Number), ("runtimeSeconds", ValueShape.Number),
        ("estimatedCost", ValueShape.Number), ("startedAt", ValueShape.Time), ("computedAt", ValueShape.Time));
}

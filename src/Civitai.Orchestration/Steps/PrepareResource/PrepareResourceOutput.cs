// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PrepareResource;

/// <summary>Where a resource became available.</summary>
/// <remarks>Schema name <c>PrepareResourceOutput</c>.</remarks>
public sealed partial record PrepareResourceOutput : WireRecord
{
    /// <summary>The resource, by its AIR; null when not reported.</summary>
    public string? Resource { get; init; }

    /// <summary>When it became available; null when not reported.</summary>
    public DateTimeOffset? PreparedAt { get; init; }

    /// <summary>Who runs generations with it; null when not reported.</summary>
    public string? Provider { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(PrepareResourceOutput? output, PrepareResourceInput? input) => StepResults.OfData(output);

    internal static ValueShape Shape { get; } = ValueShape.Object(("resource", ValueShape.Text), ("preparedAt", ValueShape.Time),
        ("provider", ValueShape.Text));
}

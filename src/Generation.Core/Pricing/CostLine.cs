using System.Globalization;

namespace Generation;

/// <summary>One part of an estimate.</summary>
public sealed record CostLine
{
    /// <summary>What is paid for, for example <c>training</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The amount in the estimate's unit, rounded as the service does; null when the rate is not documented.</summary>
    public decimal? Amount { get; init; }

    /// <summary>How the amount came about, or why it is not known.</summary>
    public required string Explanation { get; init; }

    /// <summary>The position of the step in the workflow.</summary>
    public int StepIndex { get; init; }

    /// <summary>Whether the sources disagree about this line, something had to be assumed, or a part is not known and not counted; the explanation says what.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>Where the rate is documented; null when it is not.</summary>
    public string? Source { get; init; }

    /// <summary>The name, the amount and how it came about.</summary>
    public override string ToString() => $"{Name}: {Amount?.ToString("0.####", CultureInfo.InvariantCulture) ?? "unknown"} ({Explanation})";
}

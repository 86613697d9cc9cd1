namespace Civitai.Orchestration;

/// <summary>One part of a price.</summary>
public sealed record CostLine
{
    /// <summary>What is paid for, for example <c>training</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The amount in whole Buzz, rounded up as the service does; null when the rate is not documented.</summary>
    public decimal? Amount { get; init; }

    /// <summary>How the amount came about, or why it is not known.</summary>
    public required string Explanation { get; init; }

    /// <summary>The position of the step in the workflow.</summary>
    public int StepIndex { get; init; }

    /// <summary>Whether the sources disagree about this line; the explanation names the other figure.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>Where the rate is documented; null when it is not.</summary>
    public string? Source { get; init; }

    /// <summary>What is paid for, the amount and how it came about.</summary>
    public override string ToString() => $"{Name}: {BuzzText.Of(Amount) ?? "unknown"} ({Explanation})";
}

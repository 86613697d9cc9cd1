namespace Scenario.Training;

/// <summary>Which models are listed.</summary>
public sealed record ScenarioModelQuery
{
    /// <summary>Only those of a status; null for all.</summary>
    public ScenarioModelStatus? Status { get; init; }

    /// <summary>How many a page holds; null for as many as the service likes.</summary>
    public int? PageSize { get; init; }

    /// <summary>Where to go on, from <see cref="ScenarioModelPage.Next"/>; null for the first page.</summary>
    public string? Next { get; init; }

    /// <summary>The kind of query.</summary>
    public override string ToString() => nameof(ScenarioModelQuery);
}

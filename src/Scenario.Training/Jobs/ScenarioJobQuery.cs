namespace Scenario.Training;

/// <summary>Which jobs are listed.</summary>
public sealed record ScenarioJobQuery
{
    /// <summary>Only those of a kind, for example <c>flux-model-training</c>; null for all.</summary>
    public string? Type { get; init; }

    /// <summary>Only those of a status; null for all.</summary>
    public ScenarioJobStatus? Status { get; init; }

    /// <summary>How many a page holds, 1 to 200; null for as many as the service likes.</summary>
    public int? PageSize { get; init; }

    /// <summary>Where to go on, from <see cref="ScenarioJobPage.Next"/>; null for the first page.</summary>
    public string? Next { get; init; }

    /// <summary>The kind of query.</summary>
    public override string ToString() => nameof(ScenarioJobQuery);
}

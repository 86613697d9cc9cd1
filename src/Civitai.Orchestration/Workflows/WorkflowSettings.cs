namespace Civitai.Orchestration;

/// <summary>Those of the client's options that are about workflows.</summary>
internal sealed record WorkflowSettings
{
    public required ValidationMode Validation { get; init; }

    public required TimeSpan ReferenceImageTime { get; init; }

    public required int MaxLongPolls { get; init; }

    public IReadOnlyList<SpendBudget> Budgets { get; init; } = [];

    public ISubmissionJournal? Journal { get; init; }

    /// <summary>What the intents of this client are called in the journal.</summary>
    public string JournalName { get; init; } = "";

    public required IReadOnlyList<ISubmissionInterceptor<WorkflowSubmission, Workflow>> Interceptors { get; init; }

    /// <summary>Those that a recipe passes: all but the journal's, which could not find it again.</summary>
    public required IReadOnlyList<ISubmissionInterceptor<WorkflowSubmission, Workflow>> RecipeInterceptors { get; init; }
}

namespace Civitai.Orchestration;

/// <summary>Those of the client's options that are about workflows.</summary>
internal sealed record WorkflowSettings
{
    public required ValidationMode Validation { get; init; }

    public required TimeSpan ReferenceImageTime { get; init; }

    public required int MaxLongPolls { get; init; }

    public required IReadOnlyList<ISubmissionInterceptor<WorkflowSubmission, Workflow>> Interceptors { get; init; }
}

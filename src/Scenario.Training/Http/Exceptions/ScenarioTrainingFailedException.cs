namespace Scenario.Training;

/// <summary>The requests went well, the training did not: it failed or was cancelled.</summary>
public sealed class ScenarioTrainingFailedException : ScenarioException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="model">The model as it ended.</param>
    /// <param name="job">Its job; null where none was read.</param>
    public ScenarioTrainingFailedException(ScenarioModel model, ScenarioJob? job = null)
        : base(Describe(model ?? throw new ArgumentNullException(nameof(model)), job))
    {
        MayHaveBeenExecuted = true;
        Model = model;
        Job = job;
        ModelId = model.Id;
    }

    /// <summary>The model as it ended.</summary>
    public ScenarioModel Model { get; }

    /// <summary>Its job; null where none was read.</summary>
    public ScenarioJob? Job { get; }

    /// <summary>Why, in the service's words; null where it gives none.</summary>
    public string? Reason => Job?.Metadata?.Error;

    /// <summary>Whether it was cancelled rather than failed.</summary>
    public bool IsCanceled => Model.Status == ScenarioModelStatus.TrainingCanceled;

    private static string Describe(ScenarioModel model, ScenarioJob? job) =>
        model.Status == ScenarioModelStatus.TrainingCanceled
            ? $"The training of model {model.Id} was cancelled."
            : $"The training of model {model.Id} failed{(job?.Metadata?.Error is null ? "" : "; Reason has the service's words")}{(job?.Billing is { DisableRefund: not true } ? "; failed trainings are given back" : "")}.";
}

namespace Scenario.Training;

/// <summary>
/// The answer to a request that acts was lost, and looks at the service could not tell whether it acts: what was sent may still arrive. Or an interceptor failed, or did not end in time, after a start was sent; or a model
/// with the key of a start says neither that it was started nor that it was not. Nothing was repeated blindly. Look at the model, or at the list of models and jobs, before repeating.
/// </summary>
public sealed class ScenarioOutcomeUnknownException : ScenarioException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="operation">What was asked for: <c>create</c>, <c>add-image</c> or <c>start</c>.</param>
    /// <param name="modelId">The model; null where it has no id yet.</param>
    /// <param name="innerException">The lost answer, or why the look failed.</param>
    public ScenarioOutcomeUnknownException(string operation, string? modelId, Exception? innerException = null)
        : base($"The answer to '{operation}' was lost, and what became of it cannot be told. Look at the {(modelId is null ? "list of models" : "model")} before doing it again.", innerException)
    {
        Operation = operation;
        ModelId = modelId;
        MayHaveBeenExecuted = true;
        IsTransient = innerException is GenerationException { IsTransient: true };
    }

    /// <summary>What was asked for: <c>create</c>, <c>add-image</c> or <c>start</c>.</summary>
    public string Operation { get; }

    /// <summary>To repeat it later is safe only with a key, which finds what was made; without one look before it is decided.</summary>
    public override FailureAdvice Advice => SubmissionKey is null ? FailureAdvice.Unknown : base.Advice;
}

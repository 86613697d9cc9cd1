using Generation.Diagnostics;
using Generation.Http;

namespace Scenario.Training;

/// <summary>A training on its way to the service. What an interceptor sees and may change; see <see cref="ISubmissionInterceptor{TSubmission, TSnapshot}"/>.</summary>
/// <remarks>Two submissions are equal when they have the same key, model and settings, the lists of the parameters by reference.</remarks>
public sealed record ScenarioSubmission : Submission
{
    internal ScenarioSubmission(string modelId, string key, bool isKeyMinted)
        : base(key, isKeyMinted) => ModelId = modelId;

    /// <summary>The model that is trained. A model has one training at a time, so its id stands in place of the key where a training is started by it.</summary>
    public string ModelId { get; }

    /// <summary>How it is trained; null for the service's defaults.</summary>
    public ScenarioTrainingParameters? Parameters { get; init; }

    /// <summary>What it is trained as; null where that is not known, then less is checked.</summary>
    public ScenarioTrainingType? Type { get; init; }

    /// <summary>What happens if it is not valid.</summary>
    public ValidationMode Validation { get; init; }

    /// <summary>The key and the model.</summary>
    public override string ToString() => SafeText.List(Key, ModelId);

    /// <summary>Whether the model was made for this intent, so that any training of it is this one.</summary>
    internal bool IsOwnModel { get; init; }

    /// <summary>The caller's end of the submission.</summary>
    internal Deadline Deadline { get; init; }

    /// <summary>The span of the submission; null when nobody listens.</summary>
    internal TraceSpan? Span { get; init; }
}

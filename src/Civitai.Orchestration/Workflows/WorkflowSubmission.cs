using Generation.Diagnostics;
using Generation.Http;

namespace Civitai.Orchestration;

/// <summary>A workflow on its way to the service. What an interceptor sees and may change; see <see cref="ISubmissionInterceptor{TSubmission, TSnapshot}"/>.</summary>
/// <remarks>Two submissions are equal when they have the same key and settings and the same template, its lists by reference.</remarks>
public sealed record WorkflowSubmission : Submission
{
    private readonly WorkflowTemplate _template;

    internal WorkflowSubmission(WorkflowTemplate template, string key, bool isKeyMinted)
        : base(key, isKeyMinted) => _template = template;

    /// <summary>What is asked for. Its <see cref="WorkflowTemplate.ExternalId"/> does not matter here: what is sent carries <see cref="Submission.Key"/>.</summary>
    public WorkflowTemplate Template
    {
        get => _template;
        init => _template = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>How long the service is asked to hold the submission open for the work to end, in whole seconds, 0 to 100 seconds.</summary>
    public TimeSpan InlineWait { get; init; }

    /// <summary>What happens if it is not valid.</summary>
    public ValidationMode Validation { get; init; }

    /// <summary>Whether mature results come without an address; null when the service decides.</summary>
    public bool? HideMatureContent { get; init; }

    /// <summary>Whether the caller waits for the end itself, as <c>RunAsync</c> and <c>SubmitManyAsync</c> do; after <c>SubmitAsync</c> somebody else may take it.</summary>
    public bool IsAwaited { get; internal init; }

    /// <summary>
    /// Whether it is called as a recipe: one step in one call, answered when the work is done. The service gets no <see cref="Submission.Key"/>, and of the template the input and three settings alone: <see cref="WorkflowTemplate.Experimental"/>,
    /// <see cref="WorkflowTemplate.AllowMatureContent"/> and <see cref="WorkflowTemplate.Ephemeral"/>. What comes back may have no id, and what comes next can be called once.
    /// </summary>
    public bool IsRecipe { get; internal init; }

    /// <summary>The key and the types of the steps.</summary>
    public override string ToString() => SafeText.List(Key, Template.Describe());

    /// <summary>Finds where the work that came back differs from the body that was sent, null where it does not; null for the usual comparison.</summary>
    internal Func<byte[], Workflow, string?>? FindDifference { get; init; }

    /// <summary>The caller's end of the submission.</summary>
    internal Deadline Deadline { get; init; }

    /// <summary>The span of the submission; null when nobody listens.</summary>
    internal TraceSpan? Span { get; init; }
}

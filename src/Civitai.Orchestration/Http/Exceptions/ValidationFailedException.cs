using System.Net;
using Civitai.Orchestration.Diagnostics;

namespace Civitai.Orchestration;

/// <summary>The request is not valid; found locally before anything was sent, or by the service. All problems at once.</summary>
public sealed class ValidationFailedException : CivitaiApiException
{
    private const int Shown = 10;

    /// <summary>A local refusal.</summary>
    /// <param name="result">All problems.</param>
    public ValidationFailedException(ValidationResult result)
        : base(Describe(result, [.. result?.Errors ?? []]), null) => Result = result!; // null was refused above

    /// <summary>A refusal by <see cref="ValidationMode.Strict"/>: warnings count too.</summary>
    /// <param name="result">All problems.</param>
    /// <param name="isStrict">Whether warnings are refused.</param>
    internal ValidationFailedException(ValidationResult result, bool isStrict)
        : base(Describe(result, isStrict ? result.Issues : [.. result.Errors]), null) => Result = result;

    /// <summary>A refusal by the service.</summary>
    /// <param name="result">All problems.</param>
    /// <param name="statusCode">The status of the reply.</param>
    /// <param name="problem">The service's own description; null when it gave none.</param>
    public ValidationFailedException(ValidationResult result, HttpStatusCode statusCode, CivitaiProblem? problem)
        : base(DescribeReply(result), statusCode, problem) => Result = result;

    /// <summary>All problems, with their paths.</summary>
    public ValidationResult Result { get; }

    /// <summary>Whether the request was refused locally: nothing was sent and nothing can have been charged.</summary>
    public bool IsLocal => StatusCode is null;

    private static string Describe(ValidationResult result, IReadOnlyList<ValidationIssue> issues)
    {
        ArgumentNullException.ThrowIfNull(result);
        return issues.Count == 0 ? "The request is not valid." : "The request is not valid and was not sent: " + List(issues, i => i.Message);
    }

    // What the service says of a member may quote its value.
    private static string DescribeReply(ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        ValidationIssue[] named = [.. result.Issues.Where(i => i.Path.Length > 0)];
        return named.Length == 0 ? "The service refused the request and names no member; see Result.Issues."
            : "The service refused the request: " + List(named, i => SafeReason.Of(i.Message) is { } reason ? reason + "." : "see Result.Issues.");
    }

    private static string List(IReadOnlyList<ValidationIssue> issues, Func<ValidationIssue, string> say) =>
        string.Join(" ", issues.Take(Shown).Select(i => i.Path.Length == 0 ? say(i) : Property(i).Length == 0 ? $"{i.Path}: {say(i)}" : $"{i.Path} ({Property(i)}): {say(i)}"))
        + (issues.Count > Shown ? FormattableString.Invariant($" And {issues.Count - Shown} more; see Result.Issues.") : "");

    private static string Property(ValidationIssue issue) => issue.MemberPath[(issue.MemberPath.LastIndexOf('.') + 1)..];

    /// <inheritdoc/>
    public override FailureAdvice Advice => FailureAdvice.ChangeInput;
}

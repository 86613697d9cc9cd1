namespace Scenario.Training;

/// <summary>The request is not valid; found locally, before anything was sent. All problems at once.</summary>
public sealed class ScenarioValidationException : ScenarioApiException
{
    private const int Shown = 10;

    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="result">All problems.</param>
    public ScenarioValidationException(ValidationResult result)
        : base(Describe(result ?? throw new ArgumentNullException(nameof(result))), null) => Result = result;

    /// <summary>All problems, with their paths.</summary>
    public ValidationResult Result { get; }

    private static string Describe(ValidationResult result)
    {
        IReadOnlyList<ValidationIssue> issues = result.IsValid ? result.Issues : [.. result.Errors];
        return "The request is not valid and was not sent: "
            + string.Join(" ", issues.Take(Shown).Select(i => i.Path.Length == 0 ? i.Message : $"{i.Path} ({i.MemberPath}): {i.Message}"))
            + (issues.Count > Shown ? FormattableString.Invariant($" And {issues.Count - Shown} more; see Result.Issues.") : "");
    }
}

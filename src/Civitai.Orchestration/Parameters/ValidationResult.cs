namespace Civitai.Orchestration;

/// <summary>Every problem of a request at once.</summary>
public sealed class ValidationResult
{
    /// <summary>Makes a result, also for a mock to return.</summary>
    /// <param name="issues">The issues, in the order of the request.</param>
    public ValidationResult(IReadOnlyList<ValidationIssue> issues)
    {
        ArgumentNullException.ThrowIfNull(issues);
        Issues = issues;
    }

    /// <summary>The result without issues.</summary>
    public static ValidationResult Valid { get; } = new([]);

    /// <summary>The issues, in the order of the request.</summary>
    public IReadOnlyList<ValidationIssue> Issues { get; }

    /// <summary>Whether no issue is an error. Warnings do not stop a request.</summary>
    public bool IsValid => !Issues.Any(i => i.Severity == ValidationSeverity.Error);

    /// <summary>The issues that stop the request.</summary>
    public IEnumerable<ValidationIssue> Errors => Issues.Where(i => i.Severity == ValidationSeverity.Error);

    /// <summary>The issues that do not stop the request.</summary>
    public IEnumerable<ValidationIssue> Warnings => Issues.Where(i => i.Severity == ValidationSeverity.Warning);

    /// <summary>Throws when there is an error.</summary>
    /// <exception cref="ValidationFailedException">At least one issue is an error; the exception carries all of them.</exception>
    public void ThrowIfInvalid()
    {
        if (!IsValid)
            throw new ValidationFailedException(this);
    }
}

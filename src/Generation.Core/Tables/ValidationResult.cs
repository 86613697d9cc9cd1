namespace Generation;

/// <summary>Every problem of a request at once.</summary>
/// <remarks>
/// <c>System.ComponentModel.DataAnnotations</c> has a type of this name too. A file that uses both namespaces says which one it means: <c>using ValidationResult = Generation.ValidationResult;</c>.
/// </remarks>
/// <param name="issues">The issues, in the order of the request.</param>
public sealed class ValidationResult(IReadOnlyList<ValidationIssue> issues)
{
    /// <summary>The result without issues.</summary>
    public static ValidationResult Valid { get; } = new([]);

    /// <summary>The issues, in the order of the request.</summary>
    public IReadOnlyList<ValidationIssue> Issues { get; } = issues ?? throw new ArgumentNullException(nameof(issues));

    /// <summary>Whether no issue is an error. Warnings do not stop a request.</summary>
    public bool IsValid => !Issues.Any(i => i.Severity == ValidationSeverity.Error);

    /// <summary>The issues that stop the request.</summary>
    public IEnumerable<ValidationIssue> Errors => Issues.Where(i => i.Severity == ValidationSeverity.Error);

    /// <summary>The issues that do not stop the request.</summary>
    public IEnumerable<ValidationIssue> Warnings => Issues.Where(i => i.Severity == ValidationSeverity.Warning);

    /// <summary>Every issue on a line of its own; <c>valid</c> when there is none.</summary>
    public override string ToString() => Issues.Count == 0 ? "valid" : string.Join(Environment.NewLine, Issues);
}

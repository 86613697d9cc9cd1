using System.Text;

namespace Generation.Datasets;

/// <summary>Collects issues.</summary>
internal sealed class IssueList
{
    private readonly List<DatasetIssue> _issues = [];

    /// <summary>The issues: errors first, then by file; otherwise in the order in which they were found.</summary>
    public IReadOnlyList<DatasetIssue> Sorted() =>
        [.. _issues.OrderBy(i => i.Severity).ThenBy(i => i.File ?? "", StringComparer.Ordinal)];

    /// <summary>The issues for a training: of captions that it does not take, one warning in place of all errors.</summary>
    public IReadOnlyList<DatasetIssue> Sorted(DatasetRequirements requirements)
    {
        if (requirements.TakesCaptions || requirements.TakesEditPairs) // those of pairs are what leads from one picture to the other
            return Sorted();
        DatasetIssue[] errors = [.. _issues.Where(i => IsOfCaption(i) && i.Severity == ValidationSeverity.Error)];
        _issues.RemoveAll(IsOfCaption);
        if (errors.Length > 0)
            Warning(DatasetCodes.CaptionsNotTaken, null, $"The training takes no captions; {errors.Length} problems with them do not matter to it, such as: {errors[0].Message}");
        return Sorted();
    }

    public void Add(DatasetIssue issue) => _issues.Add(issue);

    public void AddRange(IEnumerable<DatasetIssue> issues) => _issues.AddRange(issues);

    public void Error(string code, string? file, FormattableString message) => Add(Make(code, ValidationSeverity.Error, file, message));

    public void Warning(string code, string? file, FormattableString message) => Add(Make(code, ValidationSeverity.Warning, file, message));

    internal static DatasetIssue Make(string code, ValidationSeverity severity, string? file, FormattableString message) =>
        new() { Code = code, Severity = severity, File = file, Message = Line(FormattableString.Invariant(message)) };

    private static bool IsOfCaption(DatasetIssue issue) =>
        issue.Code is DatasetCodes.CaptionMissing or DatasetCodes.CaptionEmpty or DatasetCodes.CaptionTooLong or DatasetCodes.CaptionEncoding or DatasetCodes.CaptionConflict or DatasetCodes.CaptionShared
            or DatasetCodes.CaptionRepeated or DatasetCodes.CaptionOrphan or DatasetCodes.Metadata or DatasetCodes.TriggerWordMissing
        || (issue.Code == DatasetCodes.Unreadable && Path.GetExtension(issue.File)?.ToLowerInvariant() is ".txt" or ".caption" or ".jsonl");

    /// <summary>A name that comes from outside as one line without what controls a display.</summary>
    internal static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
            line.Append(Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029 or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) ? "?" : rune.ToString());
        return line.ToString();
    }
}

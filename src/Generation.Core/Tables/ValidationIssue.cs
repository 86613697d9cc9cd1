using Generation.Tables;

namespace Generation;

/// <summary>One problem of a request.</summary>
public sealed record ValidationIssue
{
    private readonly string? _memberPath;

    /// <summary>The JSON path, for example <c>steps[0].input.lr</c>; spelled as the service spells it in its own errors.</summary>
    public required string Path { get; init; }

    /// <summary>The C# path of the same place, for example <c>Steps[0].Input.LearningRate</c>.</summary>
    /// <value>When not set: the JSON path with every member in Pascal case.</value>
    public string MemberPath
    {
        get => _memberPath ?? MemberNames.Pascal(Path);
        init => _memberPath = value;
    }

    /// <summary>What kind of problem it is, stable across versions; one of <see cref="ValidationCodes"/>.</summary>
    public required string Code { get; init; }

    /// <summary>One sentence or two that name the value and the limit and never quote a prompt.</summary>
    public required string Message { get; init; }

    /// <summary>Whether it stops the request.</summary>
    public required ValidationSeverity Severity { get; init; }

    /// <summary>Where the limit is documented; null for what the library itself demands.</summary>
    public string? Source { get; init; }

    /// <summary>The same problem at the place where another record has it; a message that begins with the place is worded anew.</summary>
    /// <param name="path">The JSON path there.</param>
    /// <param name="memberPath">The C# path there; null for the JSON path with every member in Pascal case.</param>
    internal ValidationIssue At(string path, string? memberPath = null)
    {
        string named = $"{Path} ({MemberPath})";
        string? place = Message.StartsWith(named, StringComparison.Ordinal) ? named : Path.Length > 0 && Message.StartsWith(Path, StringComparison.Ordinal) ? Path : null;
        return this with { Path = path, MemberPath = memberPath ?? MemberNames.Pascal(path), Message = place is null ? Message : path + Message[place.Length..] };
    }

    /// <summary>What follows a place in the path; null where the path leads elsewhere.</summary>
    internal string? Below(string place) => Path.StartsWith(place, StringComparison.Ordinal) && (Path.Length == place.Length || Path[place.Length] is '.' or '[') ? Path[place.Length..] : null;

    /// <summary>The path, the severity and the message.</summary>
    public override string ToString() => $"{Path}: {Severity.ToString().ToLowerInvariant()} {Code}: {Message}";
}

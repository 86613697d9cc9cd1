using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Generation.Tables;

/// <summary>Gathers issues and knows where checks are; makes no text and no object while there is nothing to say.</summary>
internal ref struct ValidationSink
{
    private const int MaximumDepth = 16;

    private Segments _path;
    private int _depth;
    private int _root;
    private List<ValidationIssue>? _issues;

    /// <summary>What references may lead to; null where nothing is known of references.</summary>
    public IReferenceScope? Scope { get; init; }

    /// <summary>Whether addresses on this machine may pass, because the service runs on it too.</summary>
    public bool AllowsLoopback { get; init; }

    /// <summary>The place of the record among those that run one after the other.</summary>
    public int Position { get; set; }

    /// <summary>The definition of the record that is being checked.</summary>
    public RecordDefinition? Definition { get; set; }

    /// <summary>Whether anything was reported.</summary>
    public readonly bool IsEmpty => _issues is null;

    /// <summary>Goes into a member, or into an item of a list.</summary>
    public void Enter(string name, string propertyName, int index = -1)
    {
        if (_depth == MaximumDepth)
            throw new InvalidOperationException("Records nest deeper than validation follows.");
        _path[_depth++] = new Segment(name, propertyName, index, null);
    }

    /// <summary>Goes into an entry of a map.</summary>
    public void Enter(string name, string propertyName, string key)
    {
        Enter(name, propertyName);
        _path[_depth - 1] = new Segment(name, propertyName, -1, key);
    }

    /// <summary>Goes back to where <see cref="Enter(string, string, int)"/> was called.</summary>
    public void Leave()
    {
        _depth--;
        _root = Math.Min(_root, _depth);
    }

    /// <summary>Whether records may nest so much deeper.</summary>
    public readonly bool HasRoomFor(int levels) => _depth + levels <= MaximumDepth;

    /// <summary>Messages name members as seen from here, so that they read the same wherever the record stands.</summary>
    public void NameFromHere() => _root = _depth;

    /// <summary>The same place with nothing reported yet.</summary>
    public readonly ValidationSink Fork()
    {
        ValidationSink fork = this;
        fork._issues = null;
        return fork;
    }

    public void CheckReference<TReference>(string member, TReference reference, ParameterKind kind, string? medium = null)
    {
        if (Scope is IReferenceScope<TReference> scope && scope.FindProblem(reference, kind, medium, Position) is { } problem)
            Error(member, ValidationCodes.Conflict, $"{member} {problem}", scope.Source);
    }

    /// <summary>Reports a reference that became part of a text, for example of an interpolated one.</summary>
    /// <param name="member">The member inside the record.</param>
    /// <param name="text">The text.</param>
    /// <param name="index">The place of the text in the member's list; -1 where the member is no list.</param>
    /// <returns>Whether there is one.</returns>
    public bool CheckForLostReference(string member, string text, int index = -1)
    {
        if (Scope?.HasReference(text) != true)
            return false;
        string place = index < 0 ? member : FormattableString.Invariant($"{member}[{index}]");
        Error(place, ValidationCodes.Malformed, $"{place} holds a reference inside its text, which the service takes for text; a reference stands for a whole value, without text around it.", Scope.Source);
        return true;
    }

    public void Error(string member, string code, string message, string? source = null) =>
        Add(member, code, message, ValidationSeverity.Error, source);

    public void Warn(string member, string code, string message, string? source = null) =>
        Add(member, code, message, ValidationSeverity.Warning, source);

    /// <summary>Reports a problem.</summary>
    /// <param name="member">The member inside the record, with an index or a key where that is meant; empty for the record itself.</param>
    /// <param name="code">The kind of problem.</param>
    /// <param name="message">The sentence. Where it begins with the member, its path and its C# name are put there.</param>
    /// <param name="severity">How much it matters.</param>
    /// <param name="source">Where the limit is documented.</param>
    public void Add(string member, string code, string message, ValidationSeverity severity, string? source) => (_issues ??= []).Add(new ValidationIssue
    {
        Path = PathOf(member, 0),
        MemberPath = MemberPathOf(member, 0),
        Code = code,
        Message = BeginsWith(message, member) ? NameOf(member) + message[member.Length..] : message,
        Severity = severity,
        Source = source,
    });

    public void Add(ValidationIssue issue) => (_issues ??= []).Add(issue);

    /// <summary>The JSON path of a member of the record.</summary>
    public readonly string PathOf(string member) => PathOf(member, 0);

    public readonly ValidationResult ToResult() => _issues is null ? ValidationResult.Valid : new ValidationResult(_issues);

    private static bool BeginsWith(string message, string member) =>
        member.Length > 0 && message.StartsWith(member, StringComparison.Ordinal)
        && message.Length > member.Length && !char.IsLetterOrDigit(message[member.Length]);

    // As messages have it: the JSON path inside the root record, and the C# path where it is more than another case.
    private readonly string NameOf(string member)
    {
        string path = PathOf(member, _root);
        string property = MemberPathOf(member, _root);
        return path.Length == 0 ? property : property == MemberNames.Pascal(path) ? path : $"{path} ({property})";
    }

    private readonly string PathOf(string member, int start)
    {
        var path = new StringBuilder();
        for (int i = start; i < _depth; i++)
            Append(path, _path[i].Name!, _path[i]); // what was entered has a name
        return Append(path, Definition?.PlaceOf(member) ?? member, default).ToString();
    }

    private readonly string MemberPathOf(string member, int start)
    {
        var path = new StringBuilder();
        for (int i = start; i < _depth; i++)
            Append(path, _path[i].PropertyName, _path[i]);
        return Append(path, Definition?.MemberPathOf(member) ?? MemberNames.Pascal(member), default).ToString();
    }

    private static StringBuilder Append(StringBuilder path, string name, Segment place)
    {
        if (name.Length > 0 && path.Length > 0)
            path.Append('.');
        path.Append(name);
        if (place.Key is { } key)
            return path.Append("['").Append(Spelling.Shorten(key)).Append("']");
        return place.Name is null || place.Index < 0 ? path : path.Append(CultureInfo.InvariantCulture, $"[{place.Index}]");
    }

    private readonly record struct Segment(string? Name, string PropertyName, int Index, string? Key);

    [InlineArray(MaximumDepth)]
    private struct Segments
    {
        private Segment _first;
    }
}

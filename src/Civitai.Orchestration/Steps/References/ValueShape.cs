using System.Globalization;

namespace Civitai.Orchestration;

/// <summary>The shape of what a step makes, so that a reference to a part of it can be checked before the step is paid for.</summary>
internal sealed class ValueShape
{
    private const string AddressEnd = ".url";

    private readonly IReadOnlyDictionary<string, ValueShape>? _members;
    private readonly ValueShape? _item;

    private ValueShape(string description, ParameterKind? kind, IReadOnlyDictionary<string, ValueShape>? members, ValueShape? item) =>
        (Description, Kind, _members, _item) = (description, kind, members, item);

    public static ValueShape Text { get; } = new("text", ParameterKind.Text, null, null);

    public static ValueShape Number { get; } = new("a number", ParameterKind.Number, null, null);

    public static ValueShape WholeNumber { get; } = new("a whole number", ParameterKind.WholeNumber, null, null);

    public static ValueShape Boolean { get; } = new("true or false", ParameterKind.Boolean, null, null);

    /// <summary>Text that is an address.</summary>
    public static ValueShape Address { get; } = new("text", ParameterKind.Text, null, null) { Format = "uri" };

    /// <summary>Text that names a file.</summary>
    public static ValueShape Identifier { get; } = new("text", ParameterKind.Text, null, null) { Format = "id" };

    /// <summary>Text that is a time.</summary>
    public static ValueShape Time { get; } = new("text", ParameterKind.Text, null, null) { Format = "date-time" };

    /// <summary>Text that is a span of time.</summary>
    public static ValueShape Duration { get; } = new("text", ParameterKind.Text, null, null) { Format = "date-span" };

    /// <summary>Something that may have any members.</summary>
    public static ValueShape Open { get; } = new("anything", null, null, null);

    /// <summary>In words, as the end of "is".</summary>
    public string Description { get; }

    /// <summary>The kind of a plain value; null for objects and lists.</summary>
    public ParameterKind? Kind { get; }

    /// <summary>What a text holds, as the schema calls it; null for any.</summary>
    public string? Format { get; private init; }

    /// <summary>The texts of an open vocabulary that are known; empty for other texts.</summary>
    public IReadOnlyList<string> Known { get; private init; } = [];

    /// <summary>The media type that a file usually has; null for everything else.</summary>
    public string? ContentType { get; private init; }

    /// <summary>What a file holds, as media types begin, for example <c>image</c>; null where it may be several things, and for everything else.</summary>
    public string? Medium { get; private init; }

    /// <summary>What a list holds, or a map by any name; null for everything else.</summary>
    public ValueShape? Item => _item;

    /// <summary>How much a list holds; null where nobody knows, and for everything else.</summary>
    public int? Count { get; private init; }

    /// <summary>Whether any name leads to an item.</summary>
    public bool IsMap { get; private init; }

    /// <summary>The members of an object with their shapes.</summary>
    public IEnumerable<KeyValuePair<string, ValueShape>> Parts => _members ?? Enumerable.Empty<KeyValuePair<string, ValueShape>>();

    public bool IsOpen => ReferenceEquals(this, Open);

    /// <summary>The members of an object; empty for everything else.</summary>
    public IEnumerable<string> Members => _members?.Keys ?? [];

    public static ValueShape Object(params IEnumerable<(string Name, ValueShape Shape)> members) =>
        new("an object", null, members.ToDictionary(m => m.Name, m => m.Shape, StringComparer.Ordinal), null);

    /// <summary>A text of an open vocabulary.</summary>
    public static ValueShape OneOf(IReadOnlyList<string> known) => new("text", ParameterKind.Text, null, null) { Known = known };

    /// <summary>The same object as a file.</summary>
    /// <param name="contentType">The media type that it usually has; null where nobody says.</param>
    /// <param name="medium">What it always holds; null where it may be several things.</param>
    public ValueShape AsFile(string? contentType, string? medium) => new(Description, null, _members, null) { ContentType = contentType, Medium = medium };

    public static ValueShape MapOf(ValueShape item) => new("an object", null, null, item) { IsMap = true };

    /// <summary>A list.</summary>
    /// <param name="item">What it holds.</param>
    /// <param name="count">How much it holds; null where nobody knows yet.</param>
    public static ValueShape ListOf(ValueShape item, int? count = null) => new("a list", null, null, item) { Count = count };

    /// <summary>What stands at a path below.</summary>
    /// <param name="path">Members and indexes, for example <c>images[0].url</c>.</param>
    /// <param name="problem">What is wrong with the path, as the end of a sentence; null when nothing is.</param>
    /// <returns>The shape there; null when the path leads nowhere.</returns>
    public ValueShape? Find(string path, out string? problem)
    {
        problem = null;
        ValueShape shape = this;
        foreach (string step in path.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step.StartsWith('[') && IndexOf(step) is null)
            {
                problem = $"holds '{Spelling.Shorten(step)}', which is no index: a list's items are counted from [0].";
                return null;
            }

            if (shape.IsOpen)
                return Open;
            ValueShape? next = step.StartsWith('[') != shape.IsMap ? shape._item : shape._members?.GetValueOrDefault(step);
            if (next is null)
            {
                string? near = shape.Members.FirstOrDefault(m => Spelling.IsNear(m, step));
                string hint = near is not null ? $" Did you mean '{near}'?" : shape._members is null ? "" : $" There are {string.Join(", ", shape.Members)}.";
                problem = step.StartsWith('[')
                    ? $"takes an item of what is no list but {shape.Description}."
                    : $"leads to '{Spelling.Shorten(step)}', which {(shape._members is null ? shape.Description + " does not have" : "is not there")}.{hint}";
                return null;
            }

            if (shape.Count <= IndexOf(step))
            {
                problem = string.Create(CultureInfo.InvariantCulture, $"takes item {IndexOf(step)} of a list that has {shape.Count}; items are counted from 0.");
                return null;
            }

            shape = next;
        }

        return shape;
    }

    // Digits in brackets, and no more of them than a list can have.
    private static int? IndexOf(string step) =>
        step is ['[', .. var digits, ']'] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? index : null;

    /// <summary>What the file holds whose address a path leads to; null where it may be several things, and where the path leads to no address of a file.</summary>
    /// <param name="path">Members and indexes, for example <c>images[0].url</c>.</param>
    public string? FindMedium(string path) => path.EndsWith(AddressEnd, StringComparison.Ordinal) ? Find(path[..^AddressEnd.Length], out _)?.Medium : null;

    /// <summary>Whether a value of this shape can stand where a kind of value is taken.</summary>
    public bool Fits(ParameterKind kind) => IsOpen || kind switch
    {
        ParameterKind.Text => Kind == ParameterKind.Text,
        ParameterKind.Media => Kind == ParameterKind.Text && Format is "uri" or "id",
        ParameterKind.WholeNumber => Kind == ParameterKind.WholeNumber,
        ParameterKind.List => _item is not null && !IsMap,
        ParameterKind.Number => Kind is ParameterKind.WholeNumber or ParameterKind.Number,
        _ => true,
    };
}

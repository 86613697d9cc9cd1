namespace Civitai.Orchestration;

/// <summary>The shape of what a step makes, so that a reference to a part of it can be checked before the step is paid for.</summary>
internal sealed class ValueShape
{
    private readonly IReadOnlyDictionary<string, ValueShape>? _members;
    private readonly ValueShape? _item;

    private ValueShape(string description, ParameterKind? kind, IReadOnlyDictionary<string, ValueShape>? members, ValueShape? item) =>
        (Description, Kind, _members, _item) = (description, kind, members, item);

    public static ValueShape Text { get; } = new("text", ParameterKind.Text, null, null);

    public static ValueShape Number { get; } = new("a number", ParameterKind.Number, null, null);

    public static ValueShape WholeNumber { get; } = new("a whole number", ParameterKind.WholeNumber, null, null);

    public static ValueShape Boolean { get; } = new("true or false", ParameterKind.Boolean, null, null);

    /// <summary>Something that may have any members.</summary>
    public static ValueShape Open { get; } = new("anything", null, null, null);

    /// <summary>In words, as the end of "is".</summary>
    public string Description { get; }

    /// <summary>The kind of a plain value; null for objects and lists.</summary>
    public ParameterKind? Kind { get; }

    public bool IsOpen => ReferenceEquals(this, Open);

    /// <summary>The members of an object; empty for everything else.</summary>
    public IEnumerable<string> Members => _members?.Keys ?? [];

    public static ValueShape Object(params IEnumerable<(string Name, ValueShape Shape)> members) =>
        new("an object", null, members.ToDictionary(m => m.Name, m => m.Shape, StringComparer.Ordinal), null);

    public static ValueShape ListOf(ValueShape item) => new("a list", null, null, item);

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
            if (shape.IsOpen)
                return Open;
            ValueShape? next = step.StartsWith('[') ? shape._item : shape._members?.GetValueOrDefault(step);
            if (next is null)
            {
                string? near = shape.Members.FirstOrDefault(m => Spelling.IsNear(m, step));
                string hint = near is not null ? $" Did you mean '{near}'?" : shape._members is null ? "" : $" There are {string.Join(", ", shape.Members)}.";
                problem = step.StartsWith('[')
                    ? $"takes an item of what is no list but {shape.Description}."
                    : $"leads to '{Spelling.Shorten(step)}', which {(shape._members is null ? shape.Description + " does not have" : "is not there")}.{hint}";
                return null;
            }

            shape = next;
        }

        return shape;
    }

    /// <summary>Whether a value of this shape can stand where a kind of value is taken.</summary>
    public bool Fits(ParameterKind kind) => IsOpen || kind switch
    {
        ParameterKind.Text or ParameterKind.Media => Kind == ParameterKind.Text,
        ParameterKind.WholeNumber => Kind == ParameterKind.WholeNumber,
        ParameterKind.Number => Kind is ParameterKind.WholeNumber or ParameterKind.Number,
        _ => true,
    };
}

namespace SchemaGen.Model;

/// <summary>How a member looks in C#: its type, the row class that checks it and how the row reads and replaces it.</summary>
/// <param name="Type">The type without the mark of nullability.</param>
/// <param name="Parameter">The row class.</param>
/// <param name="RowType">The type that the row works with, nullable.</param>
/// <param name="Shape">What form the value has.</param>
internal sealed record Kind(string Type, string Parameter, string RowType, Shape Shape)
{
    /// <summary>The record inside; null where there is none.</summary>
    public string? Item { get; init; }

    /// <summary>The namespace of that record.</summary>
    public string? Space { get; init; }

    /// <summary>Whether that record is one of several forms.</summary>
    public bool IsOfForms { get; init; }

    public static readonly Kind Integer = new("int", "IntegerParameter", "long?", Shape.Number);
    public static readonly Kind Long = new("long", "IntegerParameter", "long?", Shape.Number);
    public static readonly Kind Number = new("double", "NumberParameter", "double?", Shape.Number);
    public static readonly Kind Boolean = new("bool", "BooleanParameter", "bool?", Shape.Boolean);
    public static readonly Kind Text = new("ValueOrReference<string>", "TextOrReferenceParameter", "ValueOrReference<string>?", Shape.Text);
    public static readonly Kind String = new("string", "TextParameter", "string?", Shape.Text);
    public static readonly Kind Seed = new("ValueOrReference<long>", "SeedParameter", "ValueOrReference<long>?", Shape.Seed);
    public static readonly Kind Air = new("Air", "AirParameter", "Air?", Shape.Air);
    public static readonly Kind Airs = new("IReadOnlyList<Air>", "AirListParameter", "IReadOnlyList<Air>?", Shape.List);
    public static readonly Kind Media = new("MediaSource", "MediaParameter", "MediaSource?", Shape.Media);
    public static readonly Kind MediaList = new("IReadOnlyList<MediaSource>", "MediaListParameter", "IReadOnlyList<MediaSource>?", Shape.List);
    public static readonly Kind Texts = new("IReadOnlyList<string>", "TextListParameter", "IReadOnlyList<string>?", Shape.List);
    public static readonly Kind Address = new("string", "AddressParameter", "string?", Shape.Text);
    public static readonly Kind Color = new("string", "ColorParameter", "string?", Shape.Text);
    public static readonly Kind LoraMap = new("IReadOnlyDictionary<Air, double>", "LoraMapParameter", "IReadOnlyDictionary<Air, double>?", Shape.Map);

    /// <summary>An object of the caller's.</summary>
    public static readonly Kind Data = new("JsonObject", "DataParameter", "JsonObject?", Shape.Object);

    /// <summary>A value of any kind.</summary>
    public static readonly Kind Json = new("JsonElement", "JsonParameter", "JsonElement?", Shape.Object);

    /// <summary>Whether a required member is a structure that says by itself when nothing was given. Numbers cannot, so they stay nullable.</summary>
    public bool KnowsWhenMissing => Shape is Shape.Seed or Shape.Air or Shape.Choice || this == Text;

    /// <summary>Whether a required member has no mark of nullability.</summary>
    public bool IsPlainWhenRequired => Shape is not (Shape.Number or Shape.Boolean);

    /// <summary>A step of any type, as it stands in a workflow.</summary>
    public static readonly Kind Step = new("WorkflowStepTemplate", "StepTemplateParameter", "WorkflowStepTemplate?", Shape.Object);

    public static Kind Choice(string type) => new(type, $"ChoiceParameter<{type}>", type + "?", Shape.Choice);

    public static Kind ChoicesOf(string type) => new($"IReadOnlyList<{type}>", $"ChoiceListParameter<{type}>", $"IReadOnlyList<{type}>?", Shape.List);

    public static Kind ListOf(string type) => new($"IReadOnlyList<{type}>", $"ObjectListParameter<{type}>", $"IReadOnlyList<{type}>?", Shape.List) { Item = type };

    public static Kind MapOf(string key, string type) =>
        new($"IReadOnlyDictionary<{key}, {type}>", key == "Air" ? $"ObjectsByAirParameter<{type}>" : $"ObjectMapParameter<{type}>", $"IReadOnlyDictionary<{key}, {type}>?", Shape.Map) { Item = type };

    public static Kind Object(string type) => new(type, $"ObjectParameter<{type}>", type + "?", Shape.Object) { Item = type };
}

/// <summary>What form a value has.</summary>
internal enum Shape
{
    Number,
    Boolean,
    Text,
    Seed,
    Air,
    Choice,
    Media,
    List,
    Map,
    Object,
}

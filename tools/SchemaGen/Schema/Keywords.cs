namespace SchemaGen.Schema;

/// <summary>The keywords of a schema: which are read, and which are passed over and why. Any other keyword stops the run.</summary>
internal static class Keywords
{
    /// <summary>Read from a schema or from a part of its <c>allOf</c>.</summary>
    public static readonly HashSet<string> ReadOnSchema = ["$ref", "allOf", "type", "properties", "required", "discriminator", "additionalProperties", "enum"];

    /// <summary>Read from a member.</summary>
    public static readonly HashSet<string> ReadOnMember =
    [
        "$ref", "type", "format", "enum", "default", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "multipleOf", "items", "pattern",
        "additionalProperties", "readOnly",
    ];

    /// <summary>Passed over, with the reason.</summary>
    public static readonly Dictionary<string, string> Ignored = new(StringComparer.Ordinal)
    {
        ["description"] = "the service's own sentences stay out of this repository; the facts has ours",
        ["title"] = "a label for documentation pages; the facts has our own",
        ["example"] = "an illustration, not a limit",
        ["examples"] = "illustrations, not limits",
        ["uniqueItems"] = "only outputs have it, and nothing is demanded of a reply",
        ["deprecated"] = "the service still takes the member; the facts' remarks say what to use instead",
    };

    /// <summary>Patterns that are understood; the text is the start of the pattern, which names the form.</summary>
    public const string AirPatternStart = "^(?:urn:)?(?:air:)?(?:(?<ecosystem>";

    /// <summary>The pattern of a color.</summary>
    public const string ColorPattern = "^#[0-9a-fA-F]{6}$";
}

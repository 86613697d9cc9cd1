using System.Text;

namespace SchemaGen.FactFiles;

/// <summary>C# names of schemas, members and discriminator values.</summary>
internal sealed class Naming(FactSet facts)
{
    public string Type(string schema)
    {
        if (facts.Text("schemaNames", schema) is { } given)
            return given;
        foreach ((string part, Fact replacement) in facts.Section("nameParts").Members.Where(p => schema.Contains(p.Key, StringComparison.Ordinal)))
            schema = schema.Replace(part, replacement.Text, StringComparison.Ordinal);
        return schema;
    }

    public string Member(string wire) => facts.Text("memberNames", wire) ?? Pascal(wire);

    /// <summary>A value as a word of a name or a folder, for example <c>SdCpp</c> for <c>sdcpp</c>.</summary>
    public string Word(string value) => facts.Text("words", value) ?? Pascal(value);

    /// <summary>The short name of a record, for the class of its members and its schema source.</summary>
    public static string Short(string record)
    {
        string name = Without(record, "Input");
        string? suffix = Array.Find(["ImageGen", "VideoGen", "ImageResourceTraining", "Training"], s => name.EndsWith(s, StringComparison.Ordinal));
        return suffix is null || suffix == name ? name : name[..^suffix.Length];
    }

    public static string Pascal(string text)
    {
        var name = new StringBuilder();
        bool upper = true;
        foreach (char c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                name.Append(upper ? char.ToUpperInvariant(c) : c);
                upper = false;
            }
            else
            {
                upper = true;
            }
        }

        return name.ToString();
    }

    private static string Without(string text, string suffix) => text.EndsWith(suffix, StringComparison.Ordinal) ? text[..^suffix.Length] : text;
}

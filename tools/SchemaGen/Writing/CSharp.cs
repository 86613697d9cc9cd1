using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchemaGen.Writing;

/// <summary>Literals and layout of C#.</summary>
internal static class CSharp
{
    private const int MaximumColumn = 160;

    public static string Literal(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    /// <summary>A number as a person writes it: no exponent, no trailing zeros. Text is passed on as an expression.</summary>
    public static string Number(JsonNode node) => node.GetValueKind() == JsonValueKind.String
        ? node.GetValue<string>()
        : decimal.Parse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture).ToString("0.############", CultureInfo.InvariantCulture);

    public static string Money(JsonNode node)
    {
        string text = Number(node);
        return text.Contains('.', StringComparison.Ordinal) ? text + "m" : text;
    }

    public static string List(IEnumerable<string> items) => "[" + string.Join(", ", items.Select(Literal)) + "]";

    /// <summary>A documentation line, broken where it gets too long.</summary>
    public static void Doc(StringBuilder code, string indent, string tag, string text)
    {
        string line = $"{indent}/// <{tag}>{text}</{tag}>";
        if (line.Length <= MaximumColumn)
        {
            code.AppendLine(line);
            return;
        }

        code.Append(indent).Append("/// <").Append(tag).AppendLine(">");
        var current = new StringBuilder();
        foreach (string word in text.Split(' '))
        {
            if (current.Length > 0 && indent.Length + 4 + current.Length + 1 + word.Length > MaximumColumn && !InsideTag(current))
            {
                code.Append(indent).Append("/// ").Append(current).AppendLine();
                current.Clear();
            }

            if (current.Length > 0)
                current.Append(' ');
            current.Append(word);
        }

        code.Append(indent).Append("/// ").Append(current).AppendLine();
        code.Append(indent).Append("/// </").Append(tag).AppendLine(">");
    }

    private static bool InsideTag(StringBuilder line)
    {
        string text = line.ToString();
        return text.LastIndexOf('<') > text.LastIndexOf('>');
    }
}

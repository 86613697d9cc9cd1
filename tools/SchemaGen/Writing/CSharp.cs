using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchemaGen.Writing;

/// <summary>Literals and layout of C#.</summary>
internal static class CSharp
{
    public const int MaximumColumn = 160;

    // What may follow a statement that was wrapped: closing brackets.
    private const int Reserve = 3;

    public static string Literal(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    /// <summary>A documentation comment as a sentence without marks, for those who read it outside the code.</summary>
    public static string PlainText(string comment) => System.Text.RegularExpressions.Regex.Replace(comment, "<[^>]*cref=\"([^\"]*)\"[^>]*>|<[^>]*>", "$1");

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
    public static void Doc(StringBuilder code, string indent, string tag, string text) => Doc(code, indent, tag, "", text);

    /// <summary>A documentation line of a tag with attributes, which begin with a space.</summary>
    public static void Doc(StringBuilder code, string indent, string tag, string attributes, string text)
    {
        string line = $"{indent}/// <{tag}{attributes}>{text}</{tag}>";
        if (line.Length <= MaximumColumn)
        {
            code.AppendLine(line);
            return;
        }

        code.Append(indent).Append("/// <").Append(tag).Append(attributes).AppendLine(">");
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

    /// <summary>A statement on as many lines as it needs: broken after a comma or an opening bracket, a text that is too long by itself between its words.</summary>
    /// <param name="indent">What the first line begins with.</param>
    /// <param name="code">The statement.</param>
    /// <param name="next">What further lines begin with; four columns more than the first when null.</param>
    public static string Wrap(string indent, string code, string? next = null)
    {
        next ??= indent + "    ";
        var lines = new StringBuilder();
        string rest = indent + code;
        while (rest.Length > MaximumColumn - Reserve)
        {
            int at = BreakOf(rest, out bool isInText);
            if (at <= 0)
                break;
            lines.AppendLine(isInText ? rest[..at] + "\" +" : rest[..at].TrimEnd());
            rest = next + (isInText ? "    \"" + rest[at..] : rest[at..].TrimStart());
        }

        return lines.Append(rest).ToString();
    }

    // The last place before the margin: after a comma outside of texts and small brackets, else after a word inside a text.
    private static int BreakOf(string line, out bool isInText)
    {
        isInText = false;
        int comma = -1;
        int inner = -1;
        int innermost = -1;
        int word = -1;
        bool inText = false;
        int depth = 0;
        int start = line.Length - line.TrimStart().Length;
        for (int i = start; i < Math.Min(line.Length, MaximumColumn - Reserve); i++)
        {
            char c = line[i];
            if (c == '"' && line[i - 1] != '\\')
                inText = !inText;
            else if (inText)
                word = c == ' ' ? i + 1 : word;
            else if (c is '(' or '[' or '{')
                depth++;
            else if (c is ')' or ']' or '}')
                depth--;
            else if (c == ',' && i + 1 < line.Length && line[i + 1] == ' ' && depth <= 0)
                comma = i + 2;
            else if (c == ',' && i + 1 < line.Length && line[i + 1] == ' ' && depth == 1)
                inner = i + 2;
            else if (c == ',' && i + 1 < line.Length && line[i + 1] == ' ')
                innermost = i + 2;
        }

        foreach (int at in (ReadOnlySpan<int>)[comma, inner, innermost])
        {
            if (at > start)
                return at;
        }

        isInText = word > start;
        return word;
    }

    private static bool InsideTag(StringBuilder line)
    {
        string text = line.ToString();
        return text.LastIndexOf('<') > text.LastIndexOf('>');
    }
}

using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Generation.Wire;

/// <summary>Finds the path of a value by walking to it once more, so that reading need not keep track of where it is.</summary>
internal static class JsonPlace
{
    private static readonly SearchValues<char> Special = SearchValues.Create(" .'/\"[]()\t\n\r\f\b\\\u0085\u2028\u2029");

    /// <summary>The path from the object or list that begins at <paramref name="start"/> to the value at <paramref name="position"/>; empty for the object itself.</summary>
    internal static string PathOf(ReadOnlySpan<byte> json, long start, long position)
    {
        var reader = new Utf8JsonReader(json[(int)start..], new JsonReaderOptions { MaxDepth = WireReader.MaximumDepth });
        var path = new Stack<(string? Name, int Index)>();
        string? name = null;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = WireText.Read(ref reader);
                continue;
            }

            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                (name, _) = path.Pop();
                continue;
            }

            int index = -1;
            if (path.TryPeek(out (string? Name, int Index) parent) && parent.Index >= 0)
            {
                index = parent.Index;
                path.Pop();
                path.Push((parent.Name, index + 1));
            }

            if (start + reader.TokenStartIndex >= position)
                return Text(path, name, index);
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                path.Push((index >= 0 ? Item(index) : name, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
                name = null;
            }
        }

        return "";
    }

    private static string Text(Stack<(string? Name, int Index)> path, string? name, int index)
    {
        var text = new StringBuilder();
        foreach ((string? part, _) in path.Reverse())
            Append(text, part);
        Append(text, index >= 0 ? Item(index) : name);
        return text.ToString();
    }

    private static string Item(int index) => string.Create(CultureInfo.InvariantCulture, $"[{index}]");

    private static void Append(StringBuilder text, string? part)
    {
        if (part is null)
            return;
        if (part.StartsWith('[') && part.EndsWith(']'))
            text.Append(part);
        else if (part.AsSpan().ContainsAny(Special))
            text.Append("['").Append(part).Append("']");
        else
            text.Append(text.Length == 0 ? "" : ".").Append(part);
    }
}

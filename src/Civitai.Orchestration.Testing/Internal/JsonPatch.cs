using System.Globalization;
using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>Applies JSON Patch (RFC 6902).</summary>
internal static class JsonPatch
{
    /// <summary>Applies the operations in order.</summary>
    /// <returns>What is wrong with the first that cannot be applied; null when all were.</returns>
    public static string? Apply(JsonObject document, JsonArray operations)
    {
        foreach (var operation in operations)
        {
            string? op = operation.Text("op");
            if (operation.Text("path") is not { } path || Pointer(path) is not { Length: > 0 } target)
                return "An operation needs a path below the root.";

            var value = (operation as JsonObject)?["value"];
            if (op is "move" or "copy")
            {
                if (operation.Text("from") is not { } from || Pointer(from) is not { Length: > 0 } source || !TryFind(document, source, out value))
                    return $"'{op}' comes from nowhere.";
                value = value?.DeepClone();
                if (op == "move")
                    Remove(document, source);
            }

            bool isDone = op switch
            {
                "add" or "move" or "copy" => Put(document, target, value?.DeepClone(), isNew: true),
                "replace" => TryFind(document, target, out _) && Put(document, target, value?.DeepClone(), isNew: false),
                "remove" => Remove(document, target),
                "test" => TryFind(document, target, out var found) && JsonNode.DeepEquals(found, value),
                _ => false,
            };
            if (!isDone)
                return $"'{op}' cannot be applied at '{path}'.";
        }

        return null;
    }

    private static string[]? Pointer(string path) => path.Length == 0 ? []
        : path[0] != '/' ? null
        : [.. path[1..].Split('/').Select(part => part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))];

    private static bool TryFind(JsonNode? node, ReadOnlySpan<string> pointer, out JsonNode? found)
    {
        foreach (string part in pointer)
        {
            if (node is JsonObject members && members.TryGetPropertyValue(part, out var member))
            {
                node = member;
            }
            else if (node is JsonArray items && Index(part, items.Count - 1) is { } index)
            {
                node = items[index];
            }
            else
            {
                found = null;
                return false;
            }
        }

        found = node;
        return true;
    }

    private static bool Put(JsonObject document, string[] pointer, JsonNode? value, bool isNew)
    {
        if (!TryFind(document, pointer.AsSpan(..^1), out var parent))
            return false;
        switch (parent)
        {
            case JsonObject members:
                members[pointer[^1]] = value;
                return true;
            case JsonArray items when isNew && (pointer[^1] == "-" ? items.Count : Index(pointer[^1], items.Count)) is { } index:
                items.Insert(index, value);
                return true;
            case JsonArray items when Index(pointer[^1], items.Count - 1) is { } index:
                items[index] = value;
                return true;
            default:
                return false;
        }
    }

    private static bool Remove(JsonObject document, string[] pointer)
    {
        if (!TryFind(document, pointer.AsSpan(..^1), out var parent))
            return false;
        if (parent is JsonObject members)
            return members.Remove(pointer[^1]);
        if (parent is not JsonArray items || Index(pointer[^1], items.Count - 1) is not { } index)
            return false;
        items.RemoveAt(index);
        return true;
    }

    private static int? Index(string text, int largest) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index <= largest ? index : null;
}

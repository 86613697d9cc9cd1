using System.Text.Json.Nodes;

namespace SchemaGen.Schema;

/// <summary>Reads a digest back into schemas, and into operations whose parameters are their members.</summary>
internal static class DigestReader
{
    /// <summary>What stands for the long pattern of a resource's AIR.</summary>
    public const string AirPattern = "(?<ecosystem>";

    /// <summary>A document with the schemas at the usual place, and the operations by method and path under <c>operations</c>.</summary>
    /// <param name="lines">The lines of the digest.</param>
    public static JsonObject Read(IEnumerable<string> lines)
    {
        JsonObject schemas = [], operations = [], current = [];
        foreach (string line in lines.Where(l => l.Length > 0 && l[0] != '#'))
        {
            bool isOperation = line.StartsWith("> ", StringComparison.Ordinal);
            string text = isOperation ? line[2..] : line;
            List<string> words = Words(text.TrimStart());
            if (text[0] == ' ')
                AddTo(current, words);
            else if (isOperation)
                operations.Add($"{words[0]} {words[1]}", current = new JsonObject { ["operationId"] = words[2] });
            else
                schemas.Add(words[0], current = Head(words));
        }

        return new JsonObject { ["components"] = new JsonObject { ["schemas"] = schemas }, ["operations"] = operations };
    }

    private static JsonObject Head(List<string> words)
    {
        var bases = new JsonArray();
        int at = 1;
        for (; at + 1 < words.Count && words[at] == ":"; at += 2)
            bases.Add(Reference(words[at + 1]));
        JsonObject schema = Keywords(words.Skip(at));
        if (bases.Count > 0)
            schema["allOf"] = bases;
        return schema;
    }

    private static void AddTo(JsonObject schema, List<string> words)
    {
        schema["type"] ??= "object";
        if (words[0] == "by")
            schema["discriminator"] = new JsonObject { ["propertyName"] = words[1], ["mapping"] = new JsonObject(words.Skip(2).Select(Branch)) };
        else if (words[0] == "inherited")
            words.Skip(1).ToList().ForEach(w => Require(schema, w[..^1]));
        else
            AddMember(schema, words);
    }

    private static void AddMember(JsonObject schema, List<string> words)
    {
        string name = words[0];
        if (name.EndsWith('!'))
            Require(schema, name = name[..^1]);
        ((JsonObject)(schema["properties"] ??= new JsonObject())).Add(name, Keywords(words.Skip(1)));
    }

    private static void Require(JsonObject schema, string name) => ((JsonArray)(schema["required"] ??= new JsonArray())).Add(name);

    private static KeyValuePair<string, JsonNode?> Branch(string word)
    {
        string[] parts = word.Split('=');
        return new(parts[0], "#/components/schemas/" + parts[1]);
    }

    private static JsonObject Reference(string name) => new() { ["$ref"] = "#/components/schemas/" + name };

    private static JsonObject Keywords(IEnumerable<string> words)
    {
        var schema = new JsonObject();
        var types = new List<string>();
        bool isNullable = false;
        foreach (string word in words)
        {
            int at = word.IndexOf('=', StringComparison.Ordinal);
            string value = word[(at + 1)..];
            switch (at < 0 ? word : word[..at])
            {
                case "any":
                    break;
                case "air":
                    schema["pattern"] = AirPattern;
                    break;
                case "readOnly":
                    schema["readOnly"] = true;
                    break;
                case "ref":
                    schema["$ref"] = "#/components/schemas/" + value;
                    break;
                case "items":
                    schema["items"] = Keywords(Words(value[1..^1]));
                    break;
                case "values":
                    schema["additionalProperties"] = Keywords(Words(value[1..^1]));
                    break;
                case var type when at < 0:
                    types.Add(type.TrimEnd('?'));
                    isNullable |= type.EndsWith('?');
                    break;
                case var keyword:
                    schema[keyword] = JsonNode.Parse(value);
                    break;
            }
        }

        if (isNullable)
            types.Add("null");
        if (types.Count > 0)
            schema["type"] = types.Count == 1 ? types[0] : new JsonArray([.. types.Select(t => JsonValue.Create(t))]);
        return schema;
    }

    // Words are apart by spaces outside of texts and brackets.
    private static List<string> Words(string line)
    {
        var words = new List<string>();
        bool inText = false;
        int depth = 0;
        int start = 0;
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\')
                i++;
            else if (line[i] == '"')
                inText = !inText;
            else if (!inText && line[i] is '(' or '[' or '{')
                depth++;
            else if (!inText && line[i] is ')' or ']' or '}')
                depth--;
            else if (line[i] == ' ' && !inText && depth == 0)
            {
                words.Add(line[start..i]);
                start = i + 1;
            }
        }

        words.Add(line[start..]);
        return words;
    }
}

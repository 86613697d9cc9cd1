using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Tests.Conformance;

/// <summary>Reads <c>Facts/schema.digest</c>, what the published document says of the schemas that the library has, back into schemas.</summary>
internal static class SchemaDigest
{
    private const string AirPattern = "(?<ecosystem>";

    public static string File { get; } = Path.Combine(RepositoryFolder.Root, "tests", "Civitai.Orchestration.Tests", "Facts", "schema.digest");

    public static JsonObject Read(IEnumerable<string> lines)
    {
        var schemas = new JsonObject();
        JsonObject schema = [];
        foreach (string line in lines.Where(l => l.Length > 0 && l[0] != '#'))
        {
            List<string> words = Words(line.TrimStart());
            if (line[0] != ' ')
            {
                schema = Keywords(words.Skip(1).Where(w => w != ":" && !IsBase(words, w)));
                schemas.Add(words[0], schema);
                if (words.Count > 2 && words[1] == ":")
                    schema["allOf"] = new JsonArray(Reference(words[2]));
                continue;
            }

            schema["type"] ??= "object";
            if (words[0] == "by")
                schema["discriminator"] = new JsonObject { ["propertyName"] = words[1], ["mapping"] = new JsonObject(words.Skip(2).Select(Branch)) };
            else if (words[0] == "inherited")
                words.Skip(1).ToList().ForEach(w => Require(schema, w[..^1]));
            else
                AddMember(schema, words);
        }

        return new JsonObject { ["components"] = new JsonObject { ["schemas"] = schemas } };
    }

    private static bool IsBase(List<string> words, string word) => words[1] == ":" && words[2] == word;

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
                    schema["type"] = type.EndsWith('?') ? new JsonArray(type[..^1], "null") : type;
                    break;
                case var keyword:
                    schema[keyword] = JsonNode.Parse(value);
                    break;
            }
        }

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
            if (line[i] == '"' && line[i - 1] != '\\')
                inText = !inText;
            if (inText)
                continue;
            depth += line[i] is '(' or '[' or '{' ? 1 : line[i] is ')' or ']' or '}' ? -1 : 0;
            if (line[i] != ' ' || depth > 0)
                continue;
            words.Add(line[start..i]);
            start = i + 1;
        }

        words.Add(line[start..]);
        return words;
    }
}

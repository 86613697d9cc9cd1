using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchemaGen.Overlays;

/// <summary>What the schema does not say: words, C# names, advice, prices, rules. Merged from every file of the overlay folder.</summary>
internal sealed class Overlay
{
    private static readonly string[] Sections =
        ["schemaDate", "steps", "sources", "nameParts", "schemaNames", "memberNames", "words", "members", "enums", "nested", "additions", "bundles", "bases", "schemas", "prices"];

    private readonly JsonObject _root;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    private Overlay(JsonObject root) => _root = root;

    public string SchemaDate => _root["schemaDate"]!.GetValue<string>();

    public JsonObject Steps => Section("steps");

    public JsonObject Sources => Section("sources");

    public JsonObject? Additions => (JsonObject?)_root["additions"];

    public JsonObject Enums => Section("enums");

    public JsonObject Nested => Section("nested");

    /// <summary>Records for what some siblings have in common.</summary>
    public JsonObject Bases => Section("bases");

    public JsonObject Section(string name) => (JsonObject?)_root[name] ?? [];

    public static Overlay Load(string path, Complaints complaints)
    {
        var root = new JsonObject();
        IEnumerable<string> files = Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.jsonc", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [path];
        foreach (string file in files)
        {
            var part = (JsonObject)JsonNode.Parse(File.ReadAllText(file), documentOptions: new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true })!;
            foreach ((string section, _) in part)
            {
                if (!Sections.Contains(section))
                    complaints.Add(Path.GetFileName(file), $"unknown section '{section}'.");
            }

            Merge(root, part, Path.GetFileName(file), complaints);
        }

        return new Overlay(root);
    }

    public string? Text(string section, string key)
    {
        _used.Add($"{section}/{key}");
        return Section(section)[key]?.GetValue<string>();
    }

    public JsonObject? Object(string section, string key)
    {
        _used.Add($"{section}/{key}");
        return (JsonObject?)Section(section)[key];
    }

    /// <summary>Entries that nothing asked for: the schema no longer has what they describe.</summary>
    public void ComplainAboutUnused(Complaints complaints)
    {
        foreach (string section in (string[])["schemas", "members", "enums", "nested", "bundles"])
        {
            foreach ((string key, _) in Section(section))
            {
                if (!_used.Contains($"{section}/{key}"))
                    complaints.Add($"overlay {section}.{key}", "describes nothing that the schema has; remove or rename it.");
            }
        }
    }

    private static void Merge(JsonObject into, JsonObject part, string file, Complaints complaints)
    {
        foreach ((string key, JsonNode? value) in part)
        {
            if (!into.TryGetPropertyValue(key, out JsonNode? present))
                into[key] = value?.DeepClone();
            else if (present is JsonObject left && value is JsonObject right)
                Merge(left, right, $"{file} {key}", complaints);
            else
                complaints.Add($"overlay {file}", $"'{key}' is given twice.");
        }
    }
}

using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.FactFiles;
using SchemaGen.Writing;

namespace SchemaGen.Tests;

/// <summary>A small document of one type of step with two inputs, and the facts that it needs, to change in a test.</summary>
internal sealed class Small
{
    private readonly SortedDictionary<string, string> _facts = new(StringComparer.Ordinal)
    {
        ["shared.jsonc"] = """{ "schemaDate": "2026-01" }""",
        ["poem/shared.jsonc"] = """
            {
              "steps": { "poem": { "root": "PoemInput", "output": "PoemOutput", "does": "writes poems", "charge": "poems", "input": "An input", "folder": "Poem" } },
              "members": { "$form": { "summary": "The form" }, "topic": { "type": "string", "summary": "What it is about." } },
              "schemas": {
                "PoemInput": { "summary": "What to write." },
                "HaikuInput": { "summary": "A short poem.", "title": "Haiku" },
                "EpicInput": { "summary": "A long poem.", "title": "Epic" }
              },
              "prices": { "PoemInput": "unknown" }
            }
            """,
    };

    private readonly HashSet<string> _cited = new(StringComparer.Ordinal);

    public JsonObject Schemas { get; } = (JsonObject)JsonNode.Parse("""
        {
          "PoemInput": {
            "type": "object", "additionalProperties": false, "required": ["form"],
            "properties": { "form": { "type": "string" }, "topic": { "type": ["null", "string"], "maxLength": 100 } },
            "discriminator": { "propertyName": "form", "mapping": { "haiku": "#/components/schemas/HaikuInput", "epic": "#/components/schemas/EpicInput" } }
          },
          "HaikuInput": { "allOf": [{ "$ref": "#/components/schemas/PoemInput" }, { "type": "object", "additionalProperties": false, "properties": {} }] },
          "EpicInput": { "allOf": [{ "$ref": "#/components/schemas/PoemInput" }, { "type": "object", "additionalProperties": false, "properties": {} }] }
        }
        """)!; // it is no null

    /// <summary>Adds a member to an input, with the words that it needs unless they are given elsewhere.</summary>
    public Small Member(string wire, string schema, bool isRequired = false, string? facts = """{ "summary": "A member." }""", string of = "HaikuInput")
    {
        JsonNode part = Schemas[of]!["allOf"]?[1] ?? Schemas[of]!; // the tests name schemas that are there
        part["properties"]![wire] = JsonNode.Parse(schema);
        if (isRequired)
            ((JsonArray)(part["required"] ??= new JsonArray())).Add(wire);
        return facts is null ? this : Facts($"poem/shared.{_facts.Count}.jsonc", $$"""{ "schemas": { "{{of}}": { "members": { "{{wire}}": {{facts}} } } } }""");
    }

    /// <summary>Adds a schema to the document, or replaces one.</summary>
    public Small Schema(string name, string schema)
    {
        Schemas[name] = JsonNode.Parse(schema);
        return this;
    }

    /// <summary>Changes the text of a schema.</summary>
    public Small Change(string name, string from, string to) => Schema(name, Schemas[name]!.ToJsonString().Replace(from, to, StringComparison.Ordinal));

    /// <summary>Adds a schema that builds on another one, and hangs it on that one's discriminator when a value is given.</summary>
    public Small Branch(string of, string value, string name, string? discriminator = null, string? facts = """{ "summary": "A poem.", "title": "Poem" }""")
    {
        var own = new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = new JsonObject() };
        if (discriminator is not null)
        {
            own["properties"]![discriminator] = JsonNode.Parse("""{ "type": "string" }""");
            own["required"] = new JsonArray(discriminator);
            own["discriminator"] = new JsonObject { ["propertyName"] = discriminator, ["mapping"] = new JsonObject() };
        }

        Schemas[name] = new JsonObject { ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = "#/components/schemas/" + of }, own) };
        return Lead(of, value, name) is var _ && facts is null ? this : Facts($"poem/shared.{_facts.Count}.jsonc", $$"""{ "schemas": { "{{name}}": {{facts}} } }""");
    }

    /// <summary>Makes a value of a discriminator lead to a schema.</summary>
    public Small Lead(string of, string value, string name)
    {
        JsonNode part = Schemas[of]!["allOf"]?[1] ?? Schemas[of]!;
        part["discriminator"]!["mapping"]![value] = "#/components/schemas/" + name;
        return this;
    }

    /// <summary>Adds or replaces a file of facts.</summary>
    public Small Facts(string path, string text)
    {
        _facts[path] = text;
        return this;
    }

    /// <summary>Changes the text of the facts that every test has.</summary>
    public Small Change(string from, string to)
    {
        string text = _facts["poem/shared.jsonc"];
        Assert.Contains(from, text, StringComparison.Ordinal);
        return Facts("poem/shared.jsonc", text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>Says that code written by hand cites a source.</summary>
    public Small CitedByHand(string source)
    {
        _cited.Add(source);
        return this;
    }

    /// <summary>Writes document and facts into a folder, as a run finds them.</summary>
    public void Save(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "document.json"), Document().ToJsonString());
        foreach ((string path, string text) in _facts)
        {
            string file = Path.Combine(folder, "facts", path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!); // inside the folder
            File.WriteAllText(file, text);
        }
    }

    /// <summary>Makes the files; there must be nothing to complain of, and C# that can be read.</summary>
    public Made Make()
    {
        Made made = Try();
        Assert.Empty(made.Complaints);
        foreach ((string path, string code) in made.Files)
            Assert.DoesNotContain(CSharpSyntaxTree.ParseText(code, path: path).GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error);
        return made;
    }

    /// <summary>Makes the files of something that is wrong.</summary>
    public IReadOnlyCollection<string> Complain()
    {
        Made made = Try();
        Assert.NotEmpty(made.Complaints);
        return made.Complaints;
    }

    private Made Try()
    {
        using var folder = new TemporaryFolder();
        Save(folder.Path);
        var complaints = new Complaints();
        FactSet facts = FactSet.Load(Path.Combine(folder.Path, "facts"), complaints);
        string made = Path.Combine(folder.Path, "made");
        if (!complaints.Any)
        {
            OutputFiles files = Generator.Make(Document(), facts, made, _cited, complaints, TextWriter.Null);
            if (!complaints.Any)
                files.Write();
        }

        return new Made([.. complaints.All], complaints.Any ? [] : Directory.EnumerateFiles(made, "*.cs", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(made, f).Replace('\\', '/'), File.ReadAllText));
    }

    private JsonObject Document() => new() { ["components"] = new JsonObject { ["schemas"] = Schemas.DeepClone() } };
}

/// <summary>What a run made.</summary>
internal sealed record Made(IReadOnlyCollection<string> Complaints, Dictionary<string, string> Files)
{
    public string this[string path] => Files[path];
}

/// <summary>A folder that is gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("schemagen-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

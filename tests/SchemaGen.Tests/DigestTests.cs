using System.Text.Json.Nodes;
using SchemaGen.FactFiles;
using SchemaGen.Writing;

namespace SchemaGen.Tests;

/// <summary>What the digest keeps of a document.</summary>
public class DigestTests
{
    [Fact]
    public void Digest_keeps_facts_and_no_sentence()
    {
        string[] lines = Digest("""
            {
              "Poem": {
                "allOf": [
                  { "$ref": "#/components/schemas/Text" },
                  {
                    "type": "object", "additionalProperties": false, "required": ["lines", "author"], "description": "A sentence.",
                    "properties": {
                      "lines": { "type": ["null", "integer"], "format": "int32", "minimum": 1, "maximum": 9, "default": 3, "description": "A sentence." },
                      "base": { "type": "string", "pattern": "^(?:urn:)?(?:air:)?(?:(?<ecosystem>x" },
                      "words": { "type": "array", "maxItems": 4, "items": { "type": "string", "enum": ["a b", "c"] } },
                      "weights": { "type": "object", "additionalProperties": { "type": "number", "maximum": 2 } },
                      "next": { "$ref": "#/components/schemas/Poem" },
                      "echo": { "readOnly": true }
                    }
                  }
                ]
              },
              "Text": { "type": "object", "properties": { "author": { "type": "string", "example": "A sentence." } } },
              "Aside": { "type": "object", "properties": {} }
            }
            """, "Poem");

        Assert.Equal(
            [
                "Poem : Text",
                "  lines! integer? format=\"int32\" minimum=1 maximum=9 default=3",
                "  base string air",
                "  words array maxItems=4 items=(string enum=[\"a b\",\"c\"])",
                "  weights object values=(number maximum=2)",
                "  next ref=Poem",
                "  echo readOnly",
                "  inherited author!",
                "Text",
                "  author string",
            ],
            lines);
    }

    [Fact]
    public void Digest_follows_every_branch_but_those_of_steps_that_the_library_lacks()
    {
        string[] lines = Digest("""
            {
              "Work": { "type": "object", "properties": { "step": { "$ref": "#/components/schemas/Step" }, "file": { "$ref": "#/components/schemas/File" }, "mood": { "$ref": "#/components/schemas/Mood" } } },
              "Step": { "type": "object", "properties": {}, "discriminator": { "propertyName": "$type", "mapping": { "poem": "#/components/schemas/PoemStep", "song": "#/components/schemas/SongStep" } } },
              "PoemStep": { "type": "object", "properties": {} },
              "SongStep": { "type": "object", "properties": {} },
              "File": { "type": "object", "properties": {}, "discriminator": { "propertyName": "kind", "mapping": { "page": "#/components/schemas/Page" } } },
              "Page": { "type": "object", "properties": {} },
              "Mood": { "type": "string", "enum": ["glad", "sad"] }
            }
            """, "Work");

        Assert.Contains("  by $type poem=PoemStep song=SongStep", lines);
        Assert.Contains("Mood string enum=[\"glad\",\"sad\"]", lines);
        Assert.Equal(["File", "Mood", "Page", "PoemStep", "Step", "Work"], lines.Where(l => l[0] != ' ').Select(l => l.Split(' ')[0]));
    }

    [Fact]
    public void Schema_that_is_not_there_is_reported()
    {
        var complaints = new Complaints();
        Write("{}", "Poem", complaints);

        Assert.Equal(["digest.schemas: names Poem, which the document does not have."], complaints.All);
    }

    private static string[] Digest(string schemas, string name)
    {
        var complaints = new Complaints();
        string[] lines = Write(schemas, name, complaints);
        Assert.Empty(complaints.All);
        return lines;
    }

    private static string[] Write(string schemas, string name, Complaints complaints)
    {
        using var folder = new TemporaryFolder();
        string file = Path.Combine(folder.Path, "a.digest");
        string facts = Path.Combine(folder.Path, "facts.jsonc");
        File.WriteAllText(facts, new JsonObject
        {
            ["schemaDate"] = "2026-01",
            ["steps"] = new JsonObject { ["poem"] = new JsonObject() },
            ["digest"] = new JsonObject { ["file"] = file, ["schemas"] = new JsonArray(name) },
        }.ToJsonString());
        OutputFiles made = Writing.Digest.Make(
            new JsonObject { ["components"] = new JsonObject { ["schemas"] = JsonNode.Parse(schemas) } }, FactSet.Load(facts, complaints), complaints)!; // the facts ask for one
        made.Write();
        return [.. File.ReadAllLines(file).Where(l => l[0] != '#')];
    }
}

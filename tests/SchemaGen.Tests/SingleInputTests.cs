namespace SchemaGen.Tests;

/// <summary>Types of steps with one input, and outputs that are made from the schema.</summary>
public class SingleInputTests
{
    private const string Facts = """
        {
          "steps": { "recite": { "does": "recites a poem" } },
          "schemas": { "ReciteInput": { "summary": "A poem to recite.", "title": "Recital", "members": { "poem": { "type": "text", "summary": "The poem." } } } },
          "outputs": {
            "ReciteOutput": {
              "summary": "A recital.",
              "members": {
                "sound": { "summary": "The recital." },
                "text": { "summary": "What was said." },
                "seconds": { "summary": "How long it took." },
                "lines": { "summary": "The lines." },
                "scores": { "summary": "The scores." },
                "address": { "summary": "Where it is." }
              }
            },
            "ReciteLine": { "name": "RecitedLine", "summary": "A line.", "members": { "at": { "name": "Start", "summary": "Where it begins." } } }
          },
          "prices": { "ReciteInput": "unknown" }
        }
        """;

    [Fact]
    public void It_is_a_sealed_root_with_its_rows_and_no_tree_and_no_unknown_input()
    {
        Made made = Small().Make();

        string code = made["Recite/ReciteInput.cs"];
        Assert.Contains("public sealed partial record ReciteInput : StepInput<ReciteOutput>", code, StringComparison.Ordinal);
        Assert.Contains("new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);", code, StringComparison.Ordinal);
        Assert.Contains("\"recite\", [])", code, StringComparison.Ordinal);
        Assert.Contains("OwnParameters =\n        [\n            new TextOrReferenceParameter(new Member<ReciteInput, ValueOrReference<string>?>(", code, StringComparison.Ordinal);
        Assert.Contains("ToStepTemplate() => new ReciteStepTemplate { Input = this };", code, StringComparison.Ordinal);
        Assert.Equal(
            ["ReciteCatalog", "ReciteInput", "ReciteKind", "ReciteOutput", "ReciteStep", "ReciteStepTemplate", "RecitedLine", "StepInputs.Recite"],
            made.Files.Keys.Where(f => f.StartsWith("Recite/", StringComparison.Ordinal)).Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal));
        Assert.Contains("public static ReciteInput Recite(ValueOrReference<string> poem) => new() { Poem = poem };", made["Recite/StepInputs.Recite.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Output_has_no_null_lists_texts_and_files_and_says_what_is_not_reported()
    {
        string code = Small().Make()["Recite/ReciteOutput.cs"];

        Assert.Contains("public AudioBlob Sound { get => SoundOnWire ?? new(); init => SoundOnWire = value; }", code, StringComparison.Ordinal);
        Assert.Contains("public string Text { get => TextOnWire ?? \"\"; init => TextOnWire = value; }", code, StringComparison.Ordinal);
        Assert.Contains("/// <summary>How long it took; null when not reported.</summary>\n    public double? Seconds { get; init; }", code, StringComparison.Ordinal);
        Assert.Contains("public IReadOnlyList<RecitedLine> Lines { get => LinesOnWire ?? []; init => LinesOnWire = value; }", code, StringComparison.Ordinal);
        Assert.Contains("public IReadOnlyDictionary<string, double> Scores", code, StringComparison.Ordinal);
        Assert.Contains("public Uri? Address { get => WireText.ToUri(AddressOnWire); init => AddressOnWire = value?.OriginalString; }", code, StringComparison.Ordinal);
        Assert.Contains("StepResults.OfFiles([output?.SoundOnWire], null)", code, StringComparison.Ordinal);
        Assert.Contains("(\"lines\", ValueShape.ListOf(RecitedLine.Shape))", code, StringComparison.Ordinal);
        Assert.Contains("(\"sound\", FileShape.Of(\"audio/wav\"))", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Object_inside_an_output_may_rename_its_members() =>
        Assert.Contains("Wire name <c>at</c>.</summary>\n    [JsonPropertyName(\"at\")]\n    public int? Start { get; init; }", Small().Make()["Recite/RecitedLine.cs"], StringComparison.Ordinal);

    [Fact]
    public void Output_without_files_counts_as_one_result() =>
        Assert.Contains("StepResults.OfData(output)", Small().Schema("ReciteOutput", """{ "type": "object", "additionalProperties": false, "properties": { "text": { "type": "string" } } }""")
            .Facts("recite/shared.jsonc", Cut(Facts, "sound", "seconds", "lines", "scores", "address")).Make()["Recite/ReciteOutput.cs"], StringComparison.Ordinal);

    [Fact]
    public void Object_inside_an_output_that_the_facts_do_not_describe_is_reported() =>
        Assert.Contains(
            Small().Facts("recite/shared.jsonc", Facts.Replace("\"ReciteLine\"", "\"OtherLine\"", StringComparison.Ordinal)).Complain(),
            c => c.Contains("ReciteOutput.lines", StringComparison.Ordinal) && c.Contains("holds a ReciteLine", StringComparison.Ordinal));

    [Fact]
    public void Blob_of_any_kind_needs_a_media_type() =>
        Assert.Contains(
            Small().Schema("AudioBlob", """{ "type": "object", "additionalProperties": false, "properties": {} }""").Change("ReciteOutput", "AudioBlob", "Blob").Complain(),
            c => c.Contains("ReciteOutput.sound", StringComparison.Ordinal) && c.Contains("'file'", StringComparison.Ordinal));

    private static Small Small() => new Small()
        .Schema("ReciteInput", """{ "type": "object", "additionalProperties": false, "required": ["poem"], "properties": { "poem": { "type": "string" } } }""")
        .Schema("ReciteOutput", """
            {
              "type": "object", "additionalProperties": false, "required": ["sound", "text", "lines", "seconds"],
              "properties": {
                "sound": { "$ref": "#/components/schemas/AudioBlob" },
                "text": { "type": "string" },
                "seconds": { "type": "number", "format": "double" },
                "lines": { "type": "array", "items": { "$ref": "#/components/schemas/ReciteLine" } },
                "scores": { "type": ["null", "object"], "additionalProperties": { "type": "number", "format": "double" } },
                "address": { "type": ["null", "string"], "format": "uri" }
              }
            }
            """)
        .Schema("ReciteLine", """{ "type": "object", "additionalProperties": false, "required": ["at"], "properties": { "at": { "type": "integer", "format": "int32" } } }""")
        .Facts("recite/shared.jsonc", Facts);

    // The facts without some members of the output and without the object inside.
    private static string Cut(string facts, params string[] members)
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(facts)!;
        foreach (string member in members)
            json["outputs"]!["ReciteOutput"]!["members"]!.AsObject().Remove(member);
        json["outputs"]!.AsObject().Remove("ReciteLine");
        return json.ToJsonString();
    }
}

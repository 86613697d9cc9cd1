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
    public void Input_that_is_a_value_alone_marks_its_member_and_has_no_union()
    {
        Made made = Small().Facts("recite/shared.jsonc", Facts.Replace("\"does\": \"recites a poem\"", "\"does\": \"recites a poem\", \"bare\": \"poem\"", StringComparison.Ordinal)).Make();

        string code = made["Recite/ReciteInput.cs"];
        Assert.Contains("    [Bare]\n    public required ValueOrReference<string> Poem { get; init; }", code, StringComparison.Ordinal);
        Assert.Contains("        IsBare = true,\n", code, StringComparison.Ordinal);
        Assert.DoesNotContain("Union", code, StringComparison.Ordinal);
        Assert.DoesNotContain("Bare", Small().Make()["Recite/ReciteInput.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Input_of_several_members_is_no_value_alone() =>
        Assert.Contains(
            Small()
                .Change("ReciteInput", "\"poem\":{\"type\":\"string\"}", "\"poem\":{\"type\":\"string\"},\"loud\":{\"type\":\"boolean\"}")
                .Facts("recite/shared.jsonc", Facts.Replace("\"does\": \"recites a poem\"", "\"does\": \"recites a poem\", \"bare\": \"poem\"", StringComparison.Ordinal))
                .Complain(),
            c => c.Contains("'poem' travels without an object around it, and it is not the only member of ReciteInput", StringComparison.Ordinal));

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
    public void Object_that_holds_itself_stays_typed_and_has_an_open_shape_where_it_begins_again()
    {
        Made made = Small()
            .Schema("ReciteLine", """{ "type": "object", "additionalProperties": false, "required": ["at"], "properties": { "at": { "type": "integer", "format": "int32" }, "parts": { "type": "array", "items": { "$ref": "#/components/schemas/ReciteLine" } } } }""")
            .Facts("recite/shared.jsonc", Facts.Replace("\"at\": {", "\"parts\": { \"summary\": \"Its parts.\" }, \"at\": {", StringComparison.Ordinal))
            .Make();

        string line = made["Recite/RecitedLine.cs"];
        Assert.Contains("public IReadOnlyList<RecitedLine> Parts { get => PartsOnWire ?? []; init => PartsOnWire = value; }", line, StringComparison.Ordinal);
        Assert.Contains("(\"parts\", ValueShape.ListOf(ValueShape.Open))", line, StringComparison.Ordinal);
        Assert.Contains("(\"lines\", ValueShape.ListOf(RecitedLine.Shape))", made["Recite/ReciteOutput.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Objects_that_hold_each_other_have_an_open_shape_on_both_ways()
    {
        Made made = Small()
            .Schema("ReciteLine", """{ "type": "object", "additionalProperties": false, "required": ["at"], "properties": { "at": { "$ref": "#/components/schemas/RecitePlace" } } }""")
            .Schema("RecitePlace", """{ "type": "object", "additionalProperties": false, "properties": { "next": { "$ref": "#/components/schemas/ReciteLine" } } }""")
            .Facts("recite/shared.jsonc", Facts.Replace("\"ReciteLine\": {", "\"RecitePlace\": { \"summary\": \"A place.\", \"members\": { \"next\": { \"summary\": \"The next line.\" } } },\n\"ReciteLine\": {", StringComparison.Ordinal))
            .Make();

        Assert.Contains("(\"at\", ValueShape.Open)", made["Recite/RecitedLine.cs"], StringComparison.Ordinal);
        Assert.Contains("public RecitePlace? Start { get; init; }", made["Recite/RecitedLine.cs"], StringComparison.Ordinal);
        Assert.Contains("(\"next\", ValueShape.Open)", made["Recite/RecitePlace.cs"], StringComparison.Ordinal);
        Assert.Contains("(\"lines\", ValueShape.ListOf(RecitedLine.Shape))", made["Recite/ReciteOutput.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void File_that_may_be_left_out_is_expected_only_where_none_is_always_made()
    {
        Small small = Small().Change("ReciteOutput", "\"address\":{\"type\":[\"null\",\"string\"],\"format\":\"uri\"}", "\"address\":{\"$ref\":\"#/components/schemas/ImageBlob\"}");

        Assert.Contains("StepResults.OfMain([output?.SoundOnWire], [output?.AddressOnWire])", small.Make()["Recite/ReciteOutput.cs"], StringComparison.Ordinal);
        Assert.Contains(
            "StepResults.OfFiles([output?.SoundOnWire, output?.AddressOnWire], null)",
            small.Change("ReciteOutput", "\"sound\",", "").Make()["Recite/ReciteOutput.cs"],
            StringComparison.Ordinal);
    }

    [Fact]
    public void File_that_comes_in_place_of_another_counts_as_that_one_and_one_that_is_no_result_does_not_count()
    {
        Small small = Small()
            .Change("ReciteOutput", "\"address\":{\"type\":[\"null\",\"string\"],\"format\":\"uri\"}", "\"address\":{\"$ref\":\"#/components/schemas/ImageBlob\"}");

        Assert.Contains(
            "StepResults.OfMain([output?.SoundOnWire, output?.AddressOnWire], [])",
            small.Facts("recite/shared.jsonc", Facts.Replace("\"Where it is.\"", "\"Where it is.\", \"isOtherForm\": true", StringComparison.Ordinal)).Make()["Recite/ReciteOutput.cs"],
            StringComparison.Ordinal);
        Assert.Contains(
            "StepResults.OfFiles([output?.SoundOnWire], null)",
            small.Facts("recite/shared.jsonc", Facts.Replace("\"Where it is.\"", "\"Where it is.\", \"isResult\": false", StringComparison.Ordinal)).Make()["Recite/ReciteOutput.cs"],
            StringComparison.Ordinal);
    }

    [Fact]
    public void Map_of_numbers_that_may_be_null_keeps_the_nulls() =>
        Assert.Contains(
            "public IReadOnlyDictionary<string, double?> Scores",
            Small().Change("ReciteOutput", "\"additionalProperties\":{\"type\":\"number\"", "\"additionalProperties\":{\"type\":[\"null\",\"number\"]").Make()["Recite/ReciteOutput.cs"],
            StringComparison.Ordinal);

    [Fact]
    public void Color_is_checked_as_one()
    {
        Made made = Small()
            .Change("ReciteInput", "\"poem\":{\"type\":\"string\"}", "\"poem\":{\"type\":\"string\"},\"ink\":{\"type\":\"string\",\"pattern\":\"^#[0-9a-fA-F]{6}$\",\"default\":\"#000000\"}")
            .Facts("recite/shared.jsonc", Facts.Replace("\"members\": { \"poem\": {", "\"members\": { \"ink\": { \"summary\": \"The ink.\" }, \"poem\": {", StringComparison.Ordinal))
            .Make();

        string code = made["Recite/ReciteInput.cs"];
        Assert.Contains("/// <value># and six hexadecimal digits. When null the service uses <c>#000000</c>.</value>\n    public string? Ink { get; init; }", code, StringComparison.Ordinal);
        Assert.Contains("new ColorParameter(", code, StringComparison.Ordinal);
        Assert.Contains("{ Default = \"#000000\" }", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Pattern_that_is_not_understood_is_reported() =>
        Assert.Contains(
            Small().Change("ReciteInput", "\"poem\":{\"type\":\"string\"}", "\"poem\":{\"type\":\"string\",\"pattern\":\"^[a-z]+$\"}").Complain(),
            c => c.Contains("ReciteInput.poem", StringComparison.Ordinal) && c.Contains("neither that of an AIR nor that of a color", StringComparison.Ordinal));

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

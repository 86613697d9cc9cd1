namespace SchemaGen.Tests;

/// <summary>What becomes of schemas: records, rows, vocabularies, trees.</summary>
public class RecordTests
{
    [Fact]
    public void Optional_number_with_a_range_is_a_nullable_property_and_a_row()
    {
        string code = new Small().Member("lines", """{ "type": ["null", "integer"], "format": "int32", "minimum": 1, "maximum": 9, "default": 3 }""").Make()["Poem/HaikuInput.cs"];

        Assert.Contains("    /// <summary>A member.</summary>\n    /// <value>Whole number, 1 to 9. When null the service uses 3.</value>\n    public int? Lines { get; init; }", code, StringComparison.Ordinal);
        Assert.Contains("\"lines\", nameof(Lines), \"A member.\", i => i.Lines, (i, v) => i with { Lines = (int?)v }", code, StringComparison.Ordinal);
        Assert.Contains("{ Minimum = 1, Maximum = 9, Default = 3 }", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_operation_beside_the_only_one_moves_no_file()
    {
        Small small = new Small()
            .Change("\"$form\": { \"summary\": \"The form\" }", "\"$form\": { \"summary\": \"The form\" }, \"$model\": { \"summary\": \"The model\" }, \"$operation\": { \"summary\": \"What is done\" }")
            .Branch("PoemInput", "ode", "OdeInput", "model", """{ "summary": "An ode." }""")
            .Branch("OdeInput", "old", "OldOdeInput", "operation", facts: null)
            .Branch("OldOdeInput", "sing", "SingOldOdeInput");
        string before = Assert.Single(small.Make().Files.Keys, f => f.EndsWith("/SingOldOdeInput.cs", StringComparison.Ordinal));

        string[] after = [.. small.Branch("OldOdeInput", "read", "ReadOldOdeInput").Facts("poem/shared.more.jsonc", """{ "schemas": { "OldOdeInput": { "summary": "An old ode." } } }""").Make().Files.Keys];
        Assert.Equal("Poem/Old/SingOldOdeInput.cs", before);
        Assert.Contains(before, after);
        Assert.Contains("Poem/Old/ReadOldOdeInput.cs", after);
    }

    [Fact]
    public void Required_text_is_a_required_property_and_a_row_that_demands_it()
    {
        string code = new Small().Member("title", """{ "type": "string", "minLength": 2 }""", isRequired: true, """{ "type": "string", "summary": "Its name." }""").Make()["Poem/HaikuInput.cs"];

        Assert.Contains("public required string Title { get; init; }", code, StringComparison.Ordinal);
        Assert.Contains("new TextParameter(new Member<HaikuInput, string?>(", code, StringComparison.Ordinal);
        Assert.Contains("{ IsRequired = true, MinimumLength = 2 }", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Required_number_is_nullable_and_demanded_by_its_row_because_it_cannot_say_that_it_is_missing()
    {
        string code = new Small().Member("lines", """{ "type": "integer", "format": "int32" }""", isRequired: true).Make()["Poem/HaikuInput.cs"];

        Assert.Contains("public int? Lines { get; init; }", code, StringComparison.Ordinal);
        Assert.Contains("{ IsRequired = true }", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Member_that_the_service_reports_is_never_required()
    {
        string code = new Small().Member("words", """{ "type": "integer", "format": "int64", "readOnly": true, "default": 5 }""", isRequired: true).Make()["Poem/HaikuInput.cs"];

        Assert.Contains("public long? Words { get; init; }", code, StringComparison.Ordinal);
        Assert.Contains("{ IsReadOnly = true }", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_become_a_vocabulary_and_a_default_one_of_them()
    {
        Made made = new Small()
            .Member("mood", """{ "type": "string", "enum": ["glad", "very-sad"], "default": "very-sad" }""", facts: """{ "summary": "The mood.", "type": "Mood" }""")
            .Facts("poem/shared.words.jsonc", """{ "enums": { "Mood": { "folder": "Poem", "summary": "A mood.", "values": { "glad": "Glad", "very-sad": { "name": "Sad", "summary": "Tears." } } } } }""")
            .Make();

        Assert.Contains("public Mood? Mood { get; init; }", made["Poem/HaikuInput.cs"], StringComparison.Ordinal);
        Assert.Contains("{ Default = Poem.Mood.Sad }", made["Poem/HaikuInput.cs"], StringComparison.Ordinal);
        Assert.Contains("/// <summary>Tears.</summary>\n    public static Mood Sad { get; } = new(\"very-sad\");", made["Poem/Mood.cs"], StringComparison.Ordinal);
        Assert.Contains("[\"glad\", \"very-sad\"];", made["Poem/Mood.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Input_that_takes_fewer_values_than_its_vocabulary_says_so()
    {
        Made made = new Small()
            .Member("mood", """{ "type": "string", "enum": ["glad", "sad"] }""", facts: """{ "summary": "The mood.", "type": "Mood" }""")
            .Member("mood", """{ "type": "string", "enum": ["sad"] }""", facts: """{ "summary": "The mood.", "type": "Mood" }""", of: "EpicInput")
            .Facts("poem/shared.words.jsonc", """{ "enums": { "Mood": { "folder": "Poem", "summary": "A mood.", "values": { "glad": "Glad", "sad": "Sad" } } } }""")
            .Make();

        Assert.DoesNotContain("AllowedValues", made["Poem/HaikuInput.cs"], StringComparison.Ordinal);
        Assert.Contains("AllowedValues = [\"sad\"]", made["Poem/EpicInput.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_that_are_no_range_are_listed()
    {
        Made made = new Small()
            .Member("lines", """{ "type": "integer", "enum": [3, 5], "default": 5 }""")
            .Member("lines", """{ "type": "integer", "enum": [4, 5, 6, 7] }""", of: "EpicInput")
            .Make();

        Assert.Contains("/// <value>3 or 5. When null the service uses 5.</value>\n    public int? Lines { get; init; }", made["Poem/HaikuInput.cs"], StringComparison.Ordinal);
        Assert.Contains("{ AllowedValues = [\"3\", \"5\"], Default = 5 }", made["Poem/HaikuInput.cs"], StringComparison.Ordinal);
        Assert.Contains("/// <value>Whole number, 4 to 7. When null the service decides.</value>", made["Poem/EpicInput.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Media_that_the_schema_wants_by_address_take_nothing_else()
    {
        Made made = new Small()
            .Member("recital", """{ "type": "string", "format": "uri" }""", facts: """{ "summary": "A recital.", "type": "media" }""")
            .Member("pictures", """{ "type": "array", "items": { "type": "string", "format": "uri" } }""", facts: """{ "summary": "Pictures.", "type": "media" }""")
            .Member("recital", """{ "type": "string" }""", facts: """{ "summary": "A recital.", "type": "media" }""", of: "EpicInput")
            .Make();

        Assert.Contains("public MediaSource? Recital { get; init; }", made["Poem/HaikuInput.cs"], StringComparison.Ordinal);
        Assert.Equal(2, made["Poem/HaikuInput.cs"].Split("Form = Addresses.File").Length - 1);
        Assert.DoesNotContain("Form = ", made["Poem/EpicInput.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Discriminators_at_depth_lead_to_one_leaf_each()
    {
        Made made = Deep().Make();

        Assert.Contains("""
            discriminators.Next("form"u8) switch
                {
                    "haiku" => HaikuInput.Blank(),
                    "epic" => EpicInput.Blank(),
                    "ode" => discriminators.Next("style"u8) switch
                    {
                        "old" => discriminators.Next("tone"u8) switch
                        {
                            "high" => HighOldOdeInput.Blank(),
                            "low" => LowOldOdeInput.Blank(),
                            _ => null,
                        },
                        "new" => NewOdeInput.Blank(),
                        _ => null,
                    },
            """, made["Poem/PoemTree.cs"], StringComparison.Ordinal);
        Assert.Contains("public abstract partial record OdeInput : PoemInput", made["Poem/OdeInput.cs"], StringComparison.Ordinal);
        Assert.Contains("public abstract partial record OldOdeInput : OdeInput", made["Poem/OldOdeInput.cs"], StringComparison.Ordinal);
        Assert.Contains("public sealed partial record HighOldOdeInput() : OldOdeInput(\"high\")", made["Poem/HighOldOdeInput.cs"], StringComparison.Ordinal);
        Assert.Contains("[new(\"form\", \"ode\"), new(\"style\", \"old\"), new(\"tone\", \"high\")]", made["Poem/HighOldOdeInput.cs"], StringComparison.Ordinal);
        Assert.Contains("        LowOldOdeInput.Row,", made["Poem/PoemCatalog.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Discriminator_with_a_default_may_be_absent()
    {
        Small small = new Small()
            .Branch("PoemInput", "ode", "OdeInput", "style", """{ "summary": "Odes." }""").Branch("OdeInput", "old", "OldOdeInput").Branch("OdeInput", "new", "NewOdeInput")
            .Facts("poem/ode.jsonc", """{ "members": { "$style": { "summary": "The style" } } }""");
        small.Schemas["OdeInput"]!["allOf"]![1]!["properties"]!["style"] = System.Text.Json.Nodes.JsonNode.Parse("""{ "type": ["null", "string"], "default": "new" }""");
        Made made = small.Make();

        Assert.Contains("discriminators.Next(\"style\"u8, \"new\") switch", made["Poem/PoemTree.cs"], StringComparison.Ordinal);
        Assert.Contains("new(\"style\", \"new\") { IsDefault = true }", made["Poem/NewOdeInput.cs"], StringComparison.Ordinal);
        Assert.Contains("internal string? StyleOnWire { get; init; }", made["Poem/OdeInput.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Source_whose_rows_are_those_of_the_family_has_no_list_of_its_own()
    {
        const string Cited = """{ "source": "PoemPage", "rowSource": "PoemPage" }""";
        Made files = new Small().Branch("PoemInput", "sonnet", "SonnetInput")
            .Facts("poem/shared.pages.jsonc", $$"""{ "sources": { "PoemPage": "guide: poems" }, "schemas": { "HaikuInput": {{Cited}}, "EpicInput": {{Cited}} } }""")
            .Make();

        Assert.DoesNotContain("OfPoemPage", files["Poem/PoemRows.cs"], StringComparison.Ordinal);
        Assert.Contains("OwnParameters = PoemRows.All,", files["Poem/HaikuInput.cs"], StringComparison.Ordinal);
        Assert.Contains("Topic with { Source = Sources.SchemaPoem }", files["Poem/SonnetInput.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Family_says_once_what_its_leaves_inherit_and_a_leaf_what_differs()
    {
        Made made = new Small()
            .Branch("PoemInput", "ode", "OdeInput")
            .Member("topic", """{ "type": ["null", "string"], "maxLength": 20 }""", facts: null)
            .Make();

        Assert.Contains("{ MaximumLength = 100, Source = Sources.SchemaPoem }", made["Poem/PoemRows.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Topic { get; init; }", made["Poem/HaikuInput.cs"], StringComparison.Ordinal);
        Assert.Contains("OwnParameters = PoemRows.All.With(\n            PoemRows.Topic with { MaximumLength = 20", made["Poem/HaikuInput.cs"], StringComparison.Ordinal);
        Assert.Contains("OwnParameters = PoemRows.All,", made["Poem/EpicInput.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Object_inside_inputs_that_holds_itself_is_written_once()
    {
        Made made = new Small()
            .Member("verse", """{ "$ref": "#/components/schemas/Verse" }""")
            .Schema("Verse", """{ "type": "object", "additionalProperties": false, "properties": { "next": { "$ref": "#/components/schemas/Verse" }, "feet": { "type": "integer" } }, "required": ["feet"] }""")
            .Facts("poem/shared.words.jsonc", """{ "nested": { "Verse": { "folder": "Poem", "summary": "A verse.", "members": { "next": { "summary": "What follows." }, "feet": { "summary": "Its feet." } } } } }""")
            .Make();

        Assert.Contains("public Verse? Verse { get; init; }", made["Poem/HaikuInput.cs"], StringComparison.Ordinal);
        Assert.Contains("public Verse? Next { get; init; }", made["Poem/Verse.cs"], StringComparison.Ordinal);
        Assert.Contains("Forms = [Verse.Row]", made["Poem/Verse.cs"], StringComparison.Ordinal);
        Assert.Contains("public int? Feet { get; init; }", made["Poem/Verse.cs"], StringComparison.Ordinal);
        Assert.Contains("new IntegerParameter(new Member<Verse, long?>(\n                \"feet\", nameof(Feet), \"Its feet.\"", made["Poem/Verse.cs"], StringComparison.Ordinal); // in the row, as an input's member is
    }

    [Fact]
    public void Wire_name_that_is_no_name_of_csharp_becomes_one()
    {
        Made made = new Small()
            .Member("class", """{ "type": "boolean" }""")
            .Member("x-lines", """{ "type": "number" }""")
            .Branch("PoemInput", "ode", "OdeInput", "event", """{ "summary": "Odes." }""").Branch("OdeInput", "old", "OldOdeInput").Branch("OdeInput", "new", "NewOdeInput")
            .Facts("poem/ode.jsonc", """{ "members": { "$event": { "summary": "The event" } } }""")
            .Make(); // which parses what was made

        Assert.Contains("public bool? Class { get; init; }", made["Poem/HaikuInput.cs"], StringComparison.Ordinal);
        Assert.Contains("[JsonPropertyName(\"x-lines\")]\n    public double? XLines { get; init; }", made["Poem/HaikuInput.cs"], StringComparison.Ordinal);
        Assert.Contains("private protected OdeInput(string @event)\n        : base(\"ode\") => Event = @event;", made["Poem/OdeInput.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Sentences_of_the_document_stay_out()
    {
        Small small = new Small().Member("lines", """{ "type": "integer", "description": "A sentence of the service." }""");
        small.Schemas["HaikuInput"]!["description"] = "Another sentence of the service.";

        Assert.DoesNotContain(small.Make().Files.Values, code => code.Contains("sentence of the service", StringComparison.Ordinal));
    }

    internal static Small Deep() => new Small()
        .Branch("PoemInput", "ode", "OdeInput", "style", """{ "summary": "Odes." }""")
        .Branch("OdeInput", "old", "OldOdeInput", "tone", """{ "summary": "Old odes." }""")
        .Branch("OldOdeInput", "high", "HighOldOdeInput")
        .Branch("OldOdeInput", "low", "LowOldOdeInput")
        .Branch("OdeInput", "new", "NewOdeInput")
        .Facts("poem/ode.jsonc", """{ "members": { "$style": { "summary": "The style" }, "$tone": { "summary": "The tone" } } }""");
}

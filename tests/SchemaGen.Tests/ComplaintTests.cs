using System.Text.Json.Nodes;

namespace SchemaGen.Tests;

/// <summary>What a run refuses, and that it says where.</summary>
public class ComplaintTests
{
    [Fact]
    public void Small_document_is_fine_as_it_stands() => new Small().Make();

    [Theory]
    [InlineData("""{ "type": "integer", "minimum": 1, "maximum": 4, "default": 5 }""", "HaikuInput.lines: has the default 5, which is out of its range of 1 to 4.")]
    [InlineData("""{ "type": "integer", "minimum": 1, "default": 0 }""", "HaikuInput.lines: has the default 0, which is out of its range of 1 to ....")]
    [InlineData("""{ "type": "integer", "multipleOf": 8, "default": 12 }""", "HaikuInput.lines: has the default 12, which is no multiple of 8.")]
    [InlineData("""{ "type": "integer", "enum": [2, 4], "default": 3 }""", "HaikuInput.lines: has the default 3, which is none of 2, 4.")]
    [InlineData("""{ "type": "number", "minimum": 2, "maximum": 1 }""", "HaikuInput.lines: has a minimum of 2 above its maximum of 1.")]
    [InlineData("""{ "type": "integer", "exclusiveMinimum": 1 }""", "HaikuInput.lines: unknown keyword 'exclusiveMinimum'.")]
    [InlineData("""{ "oneOf": [{ "type": "integer" }, { "type": "string" }] }""", "HaikuInput.lines: unknown keyword 'oneOf'.")]
    [InlineData("""{ "type": ["integer", "string"] }""", "HaikuInput.lines: cannot be expressed: type 'integer|string', format '', facts type ''. Plain text needs one of text, string, media, address or a vocabulary.")]
    [InlineData("""{ "type": "string" }""", "HaikuInput.lines: cannot be expressed: type 'string', format '', facts type ''. Plain text needs one of text, string, media, address or a vocabulary.")]
    [InlineData("""{ "type": "string", "enum": ["a"] }""", "HaikuInput.lines: has the values a and no name for the vocabulary; name it in the facts.")]
    [InlineData("""{ "$ref": "#/components/schemas/Verse" }""", "HaikuInput.lines: holds a Verse, which the facts' nested section does not describe.")]
    public void Member_that_cannot_be_is_reported(string schema, string expected) =>
        Assert.Contains(expected, new Small().Member("lines", schema).Complain());

    [Theory]
    [InlineData("""{ "summary": "Lines.", "default": 12 }""", "is out of its range of 1 to 9 (poem/shared.2.jsonc:1).")]
    [InlineData("""{ "summary": "Lines.", "override": 0 }""", "has the override 0, which is out of its range of 1 to 9 (poem/shared.2.jsonc:1).")]
    [InlineData("""{ "summary": "Lines.", "minimum": 10 }""", "has a minimum of 10 above its maximum of 9 (poem/shared.2.jsonc:1).")]
    [InlineData("""{ "summary": "Lines.", "advisedMaximum": 5, "advice": "Short is better." }""", "gives advice and no source for it (poem/shared.2.jsonc:1).")]
    [InlineData("""{ "summary": "Lines.", "source": "NoPage" }""", "HaikuInput: cites the source 'NoPage', which the facts do not list.")]
    public void Fact_that_cannot_be_is_reported(string facts, string expected) =>
        Assert.Contains(new Small().Member("lines", """{ "type": "integer", "minimum": 1, "maximum": 9 }""", facts: facts).Complain(), c => c.EndsWith(expected, StringComparison.Ordinal));

    [Fact]
    public void Default_that_is_no_value_of_the_vocabulary_is_reported() => Assert.Contains(
        "HaikuInput.mood: has the default 'glum', which is none of glad, sad (poem/shared.2.jsonc:1).",
        new Small()
            .Member("mood", """{ "type": "string", "enum": ["glad", "sad"] }""", facts: """{ "summary": "The mood.", "type": "Mood", "default": "glum" }""")
            .Facts("poem/shared.words.jsonc", """{ "enums": { "Mood": { "folder": "Poem", "summary": "A mood.", "values": { "glad": "Glad", "sad": "Sad" } } } }""")
            .Complain());

    [Fact]
    public void Price_without_a_source_is_reported()
    {
        const string Price = """[{ "rate": 3, "each": "a poem" }, { "times": "quantity" }]""";
        Small small = new Small().Member("quantity", """{ "type": "integer" }""").Facts("poem/haiku.jsonc", $$"""{ "prices": { "HaikuInput": {{Price}} } }""");

        Assert.Equal(["HaikuInput: has a price and no source for it."], small.Complain());
        Assert.Contains("""Price = Buzz.Price("poems", PriceTerm.Rate(3, "a poem").Times("quantity"), Sources.PoemPage),""", small
            .Facts("poem/haiku.jsonc", $$"""{ "sources": { "PoemPage": "guide: poems" }, "schemas": { "HaikuInput": { "source": "PoemPage" } }, "prices": { "HaikuInput": {{Price}} } }""")
            .Make()["Poem/HaikuInput.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Price_by_cases_has_a_price_for_each_group_of_choices()
    {
        const string Price = """[{ "cases": { "1 2": [{ "rate": 3 }, { "times": "quantity" }], "4": [{ "rate": 7 }] }, "by": "quantity" }, { "factors": { "1": 1, "4": 0.5 }, "by": "quantity" }, { "share": 0.25, "without": "quantity" }]""";
        string code = new Small().Member("quantity", """{ "type": "integer" }""")
            .Facts("poem/haiku.jsonc", $$"""{ "sources": { "PoemPage": "guide: poems" }, "schemas": { "HaikuInput": { "source": "PoemPage" } }, "prices": { "HaikuInput": {{Price}} } }""")
            .Make()["Poem/HaikuInput.cs"];

        Assert.Contains(
            """PriceTerm.Cases("quantity", (["1", "2"], PriceTerm.Rate(3).Times("quantity")), (["4"], PriceTerm.Rate(7))).TimesBy("quantity", ("1", 1), ("4", 0.5m)).ShareWithout("quantity", 0.25m)""",
            System.Text.RegularExpressions.Regex.Replace(code, @"\n\s*", " ").Replace("( ", "(", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[{ "unknown": "3 for each line" }]""", """PriceTerm.InWords("3 for each line")""")]
    [InlineData("""[{ "rate": 3 }, { "for": "quantity", "reference": 2, "otherwise": 4 }]""", """PriceTerm.Rate(3).For("quantity", 2, 4)""")]
    [InlineData("""[{ "rate": 3 }, { "characters": 9, "of": "topic" }]""", """PriceTerm.Rate(3).ForStartedCharacters("topic", 9)""")]
    [InlineData("""[{ "rate": 3 }, { "times": "quantity", "otherwise": 2 }]""", """PriceTerm.Rate(3).Times("quantity", 2)""")]
    [InlineData("""[{ "rate": 3 }, { "timesUpTo": "quantity", "most": 2 }]""", """PriceTerm.Rate(3).TimesUpTo("quantity", 2)""")]
    [InlineData("""[{ "rate": 3 }, { "plus": [{ "rate": 1 }, { "beyond": "quantity", "free": 5 }] }]""", """PriceTerm.Rate(3).Plus(PriceTerm.Rate(1).ForEachBeyond("quantity", 5))""")]
    [InlineData("""[{ "rate": 3 }, { "plus": [{ "rate": 1 }], "with": "quantity" }]""", """PriceTerm.Rate(3).Plus(PriceTerm.Rate(1), "quantity")""")]
    [InlineData("""[{ "rate": 3 }, { "rough": "it rhymes" }]""", """PriceTerm.Rate(3).Roughly("it rhymes")""")]
    [InlineData("""[{ "rate": 3 }, { "rough": true }]""", "PriceTerm.Rate(3).Roughly()")]
    public void Price_is_written_term_by_term(string price, string code)
    {
        string facts = $$"""{ "sources": { "PoemPage": "guide: poems" }, "schemas": { "HaikuInput": { "source": "PoemPage" } }, "prices": { "HaikuInput": {{price}} } }""";

        Assert.Contains($"""Price = Buzz.Price("poems", {code}, Sources.PoemPage),""", new Small().Member("quantity", """{ "type": "integer" }""").Facts("poem/haiku.jsonc", facts).Make()["Poem/HaikuInput.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[{ "rate": 3 }, { "times": "verses" }]""", "the term times looks at 'verses', which the input does not have.")]
    [InlineData("""[{ "rate": 3 }, { "times": "quantity", "each": "a poem" }]""", "the term times has no use for 'each'.")]
    [InlineData("""[{ "rate": 3 }, { "rhyme": 2 }]""", """{"rhyme":2} is no term here; known are pixels, for, """)]
    [InlineData("""[{ "times": "quantity" }]""", """{"times":"quantity"} is no term here; known are rate, rates, tiers, unknown, cases.""")]
    [InlineData("""[{ "cases": { "a": [{ "rate": 3 }] }, "by": "pitch" }]""", "the term cases looks at 'pitch', which the input does not have.")]
    [InlineData("""[{ "cases": { "a": [{ "rhyme": 3 }] }, "by": "quantity" }]""", """{"rhyme":3} is no term here; known are rate, rates, tiers, unknown, cases.""")]
    [InlineData("""[{ "cases": { "a": [{ "rate": 3 }] }, "by": "quantity", "each": "a poem" }]""", "the term cases has no use for 'each'.")]
    [InlineData("""[{ "rate": 3 }, { "plus": [{ "rate": 1 }], "with": "verses" }]""", "the term plus looks at 'verses', which the input does not have.")]
    [InlineData("""[{ "rate": 3 }, { "plus": [{ "rate": 1 }], "each": "a poem" }]""", "the term plus has no use for 'each'.")]
    [InlineData("""[{ "rate": 3 }, { "plus": [{ "rhyme": 1 }] }]""", """{"rhyme":1} is no term here; known are rate, rates, tiers, unknown, cases.""")]
    [InlineData("""{ "perStep": 1, "perCheckpoint": 2, "perVerse": 3 }""", "the rates of a training have no use for 'perVerse'.")]
    [InlineData("3", "has no price in the facts; say \"unknown\" when no source states one.")]
    public void Price_that_cannot_be_computed_is_reported(string price, string complaint)
    {
        string facts = $$"""{ "sources": { "PoemPage": "guide: poems" }, "schemas": { "HaikuInput": { "source": "PoemPage" } }, "prices": { "HaikuInput": {{price}} } }""";

        Assert.Contains(new Small().Member("quantity", """{ "type": "integer" }""").Facts("poem/haiku.jsonc", facts).Complain(), c => c.StartsWith("price of HaikuInput: " + complaint, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ "members": { "verses": { "summary": "?" } } }""", "members.verses")]
    [InlineData("""{ "members": { "topic": { "sumary": "?" } } }""", "members.topic.sumary")]
    [InlineData("""{ "schemas": { "SonnetInput": { "summary": "?" } } }""", "schemas.SonnetInput")]
    [InlineData("""{ "schemas": { "HaikuInput": { "titel": "?" } } }""", "schemas.HaikuInput.titel")]
    [InlineData("""{ "schemas": { "HaikuInput": { "members": { "verses": { "default": 3 } } } } }""", "schemas.HaikuInput.members")]
    [InlineData("""{ "schemas": { "HaikuInput": { "members": { "topic": { "value": null, "maximumLength": 50, "maxLength": 50 } } } } }""", "schemas.HaikuInput.members.topic.value", "schemas.HaikuInput.members.topic.maxLength")]
    [InlineData("""{ "schemas": { "HaikuInput": { "members": { "topic": { "default": null, "maximumLength": null } } } } }""", "schemas.HaikuInput.members.topic.default")]
    [InlineData("""{ "schemas": { "PoemInput": { "title": "Every leaf has its own." } } }""", "schemas.PoemInput.title")]
    [InlineData("""{ "bundles": { "short": { "members": { "topic": { "maximumLength": 5 } } } } }""", "bundles")]
    [InlineData("""{ "sources": { "PoemPage": "guide: poems" } }""", "sources")]
    [InlineData("""{ "words": { "sonnet": "Sonnet" } }""", "words")]
    [InlineData("""{ "enums": { "Mood": { "folder": "Poem", "summary": "?" } } }""", "enums")]
    [InlineData("""{ "prices": { "SonnetInput": "unknown" } }""", "prices.SonnetInput")]
    [InlineData("""{ "additions": { "schemas": { "SonnetInput": { "type": "object" } } } }""", "additions")]
    [InlineData("""{ "steps": { "poem": { "order": ["topic", "verses"] } } }""", "steps.poem.order[1]")]
    [InlineData("""{ "steps": { "poem": { "does-not": "?" } } }""", "steps.poem.does-not")]
    [InlineData("""{ "nested": {} }""", "nested")]
    public void Fact_that_nothing_uses_is_reported_with_its_place(string facts, params string[] paths) => Assert.Equal(
        paths.Select(p => $"poem/shared.more.jsonc:1: nothing uses {p}; remove or rename it.").Order(StringComparer.Ordinal),
        new Small().Facts("poem/shared.more.jsonc", facts).Complain());

    [Fact]
    public void Fact_that_others_cover_everywhere_is_reported_and_one_that_holds_somewhere_is_not()
    {
        string Facts(string epic) => $$"""
            {
              "schemas": {
                "PoemInput": {
                  "members": { "topic": { "maximumLength": 50 } }
                },
                "HaikuInput": { "members": { "topic": { "maximumLength": 5 } } },
                "EpicInput": { "members": { "topic": { "{{epic}}": 9 } } }
              }
            }
            """;

        new Small().Facts("poem/shared.more.jsonc", Facts("minimumLength")).Make();
        Assert.Equal(["poem/shared.more.jsonc:4: nothing uses schemas.PoemInput.members; remove or rename it."], new Small().Facts("poem/shared.more.jsonc", Facts("maximumLength")).Complain());
    }

    [Fact]
    public void Source_that_only_code_written_by_hand_cites_is_used()
    {
        Made made = new Small().Facts("poem/shared.more.jsonc", """{ "sources": { "PoemPage": "guide: poems of {date}" } }""").CitedByHand("PoemPage").Make();

        Assert.Contains("internal const string PoemPage = \"guide: poems of 2026-01\";", made["Sources.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("poem/shared.more.jsonc", "{\n  \"members\": {\n    \"topic\": { \"summary\": \"Again.\" } } }", "poem/shared.more.jsonc:3: 'members.topic.summary' is given twice; the other one is at poem/shared.jsonc:3.")]
    [InlineData("poem/haiku.jsonc", """{ "schemas": { "HaikuInput": { "title": "Again" } } }""", "poem/shared.jsonc:6: 'schemas.HaikuInput.title' is given twice; the other one is at poem/haiku.jsonc:1.")]
    [InlineData("poem/haiku.jsonc", """{ "members": { "topic": { "summary": "A", "summary": "B" } } }""", "poem/haiku.jsonc:1: 'summary' is given twice; the other one is at poem/haiku.jsonc:1.")]
    [InlineData("poem/haiku.jsonc", """{ "scemas": {} }""", "poem/haiku.jsonc:1: unknown section 'scemas'.")]
    [InlineData("poem/haiku.json", "{}", "poem/haiku.json: is not read: files of facts end in .jsonc.")]
    [InlineData("haiku.jsonc", "{}", "haiku.jsonc: is not in a place of facts: shared.jsonc, type of step/shared.jsonc or type of step/engine.jsonc, each with further parts before the ending.")]
    [InlineData("poem/short/haiku.jsonc", "{}", "poem/short/haiku.jsonc: is not in a place of facts: shared.jsonc, type of step/shared.jsonc or type of step/engine.jsonc, each with further parts before the ending.")]
    [InlineData("poem/sonnet.jsonc", "{}", "poem/sonnet.jsonc: 'sonnet' is not an engine of poem; there are haiku, epic.")]
    [InlineData("song/shared.jsonc", "{}", "song/shared.jsonc: 'song' is not a type of step of these facts.")]
    [InlineData("poem/haiku.jsonc", """{ "schemas": { "EpicInput": { "baseModel": "Homer" } }, "prices": { "EpicInput": "unknown" } }""", "poem/haiku.jsonc:1: prices.EpicInput belongs to poem/epic.")]
    public void File_that_cannot_be_is_reported(string path, string facts, string expected) => Assert.Contains(expected, new Small().Facts(path, facts).Complain());

    [Fact]
    public void Broken_file_is_reported_with_its_line() =>
        Assert.StartsWith("poem/haiku.jsonc:2: ", Assert.Single(new Small().Facts("poem/haiku.jsonc", "{ // a comment\n  nonsense }").Complain()), StringComparison.Ordinal);

    [Fact]
    public void Facts_without_a_month_are_reported() => Assert.Contains("facts: do not say the schemaDate.", new Small().Facts("shared.jsonc", "{}").Complain());

    [Theory]
    [InlineData("""[{ "$ref": "#/components/schemas/PoemInput" }, { "$ref": "#/components/schemas/EpicInput" }]""", "HaikuInput: builds on more than one schema, which a record cannot.")]
    [InlineData("""[{ "$ref": "#/components/schemas/PoemInput" }, { "oneOf": [] }]""", "HaikuInput: unknown keyword 'oneOf'.")]
    [InlineData("""[{ "$ref": "#/components/schemas/PoemInput" }, { "type": "object", "properties": {} }]""", "HaikuInput: is open (additionalProperties is not false), and inputs are closed.")]
    public void Schema_that_cannot_be_is_reported(string allOf, string expected)
    {
        Small small = new();
        small.Schemas["HaikuInput"]!["allOf"] = JsonNode.Parse(allOf);

        Assert.Contains(expected, small.Complain());
    }

    [Fact]
    public void Union_that_leads_back_to_itself_is_reported() => Assert.Contains(
        "OldOdeInput: leads back to OdeInput by tone 'same'.",
        RecordTests.Deep().Lead("OldOdeInput", "same", "OdeInput").Complain());

    [Fact]
    public void Reference_that_leads_nowhere_is_reported()
    {
        Assert.Contains("SonnetInput: is referred to, and the document does not have it.", new Small().Lead("PoemInput", "sonnet", "SonnetInput").Complain());
        Assert.Contains("poem/shared.jsonc:2: the document has no schema 'PoetInput' for the step poem.", new Small().Change("\"root\": \"PoemInput\"", "\"root\": \"PoetInput\"").Complain());
    }

    [Fact]
    public void Discriminator_that_may_be_null_without_a_default_is_reported()
    {
        Small small = new();
        small.Schemas["PoemInput"]!["properties"]!["form"]!["type"] = new JsonArray("null", "string");

        Assert.Contains("PoemInput: has a discriminator that may be null and no default for it.", small.Complain());
    }

    [Theory]
    [InlineData("line-count", "lineCount", "HaikuInput.lineCount: would be called LineCount, as 'line-count' is; give another name.")]
    [InlineData("a", "topic!", "HaikuInput.topic!: would be called Topic, as 'topic' is; give another name.")]
    [InlineData("a", "3d", "HaikuInput.3d: would be called '3d', which is no name; give one.")]
    [InlineData("a", "row", "HaikuInput.row: would be called Row, which HaikuInput has in another meaning; give another name.")]
    [InlineData("a", "haikuInput", "HaikuInput.haikuInput: would be called HaikuInput, which HaikuInput has in another meaning; give another name.")]
    public void Member_whose_name_csharp_would_refuse_is_reported(string one, string other, string expected)
    {
        Small small = new Small().Member(one, """{ "type": "integer" }""").Member(other, """{ "type": "integer" }""");

        Assert.Contains(expected, small.Complain());
        small.Facts("shared.words.jsonc", $$"""{ "memberNames": { "{{other}}": "Another" } }""").Make();
    }

    [Fact]
    public void Types_of_one_name_are_reported()
    {
        Small small = new Small().Branch("PoemInput", "haiku2", "HAIKUInput").Facts("shared.words.jsonc", """{ "nameParts": { "HAIKU": "Haiku" } }""");

        Assert.Contains("HAIKUInput: would be the type HaikuInput, which HaikuInput is already; give a name in schemaNames.", small.Complain());
        small.Facts("shared.words.jsonc", """{ "schemaNames": { "HAIKUInput": "Haiku2Input" } }""").Make();
    }

    [Fact]
    public void Values_of_one_name_are_reported() => Assert.Contains(
        "enums.Mood.very sad: would be called VerySad, as 'very-sad' is; give another name.",
        new Small()
            .Member("mood", """{ "type": "string", "enum": ["very-sad", "very sad"] }""", facts: """{ "summary": "The mood.", "type": "Mood" }""")
            .Facts("poem/shared.words.jsonc", """{ "enums": { "Mood": { "folder": "Poem", "summary": "A mood.", "values": { "very-sad": "VerySad", "very sad": "VerySad" } } } }""")
            .Complain());

    [Fact]
    public void Value_that_the_vocabulary_does_not_name_is_reported() => Assert.Contains(
        "HaikuInput.mood: has the value 'sad', which the facts' vocabulary Mood does not name.",
        new Small()
            .Member("mood", """{ "type": "string", "enum": ["glad", "sad"] }""", facts: """{ "summary": "The mood.", "type": "Mood" }""")
            .Facts("poem/shared.words.jsonc", """{ "enums": { "Mood": { "folder": "Poem", "summary": "A mood.", "values": { "glad": "Glad" } } } }""")
            .Complain());

    [Fact]
    public void Member_without_words_is_reported() => Assert.Contains(
        "HaikuInput.lines: has no summary in the facts.", new Small().Member("lines", """{ "type": "integer" }""", facts: null).Complain());

    [Fact]
    public void Addition_that_the_document_has_by_now_is_reported()
    {
        Small small = new Small().Facts("poem/haiku.additions.jsonc", """{ "additions": { "members": { "HaikuInput": { "lines": { "type": "integer" } } } }, "members": { "lines": { "summary": "Lines." } } }""");

        Assert.Contains("public int? Lines { get; init; }", small.Make()["Poem/HaikuInput.cs"], StringComparison.Ordinal);
        Assert.Contains("HaikuInput.lines: the document declares this member now; remove it from the facts' additions.", small.Member("lines", """{ "type": "integer" }""", facts: null).Complain());
    }

    [Fact]
    public void Added_input_must_say_that_it_is_one()
    {
        string Facts(string more) => $$"""
            {
              "additions": {
                "schemas": { "SonnetInput": { "allOf": [{ "$ref": "#/components/schemas/PoemInput" }, { "type": "object", "additionalProperties": false, "properties": {} }] } },
                "discriminatorValues": { "PoemInput": { "sonnet": "SonnetInput" } }
              },
              "schemas": { "SonnetInput": { "summary": "A sonnet.", "title": "Sonnet"{{more}} } }
            }
            """;

        Assert.Contains("facts schemas.SonnetInput: is an addition; say in notInSchema what may happen to who sends it.", new Small().Facts("poem/sonnet.jsonc", Facts("")).Complain());
        string code = new Small().Facts("poem/sonnet.jsonc", Facts(", \"notInSchema\": \"May be refused.\"")).Make()["Poem/SonnetInput.cs"];
        Assert.Contains("NotInSchema = \"May be refused.\",\n        NotInSchemaAt = \"form\",", code, StringComparison.Ordinal);
    }
}

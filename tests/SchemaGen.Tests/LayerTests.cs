namespace SchemaGen.Tests;

/// <summary>Which fact holds where several files or schemas speak of the same.</summary>
public class LayerTests
{
    private static Small Lines() => new Small()
        .Member("lines", """{ "type": "integer" }""", facts: null)
        .Member("lines", """{ "type": "integer" }""", facts: null, of: "EpicInput");

    [Fact]
    public void Words_of_an_engine_go_before_those_of_its_step_and_those_before_what_all_share()
    {
        Made made = Lines()
            .Facts("shared.words.jsonc", """{ "members": { "lines": { "summary": "Of all.", "row": "Row of all." } } }""")
            .Facts("poem/epic.jsonc", """{ "members": { "lines": { "summary": "Of epics." } } }""")
            .Make();

        Assert.Contains("/// <summary>Of all.</summary>", made["Poem/HaikuInput.cs"], StringComparison.Ordinal);
        Assert.Contains("/// <summary>Of epics.</summary>", made["Poem/EpicInput.cs"], StringComparison.Ordinal);
        Assert.Contains("\"Row of all.\"", made["Poem/EpicInput.cs"], StringComparison.Ordinal); // key by key

        made = Lines()
            .Facts("poem/shared.words.jsonc", """{ "members": { "lines": { "summary": "Of poems." } } }""")
            .Facts("poem/epic.jsonc", """{ "members": { "lines": { "summary": "Of epics." } } }""")
            .Make();

        Assert.Contains("/// <summary>Of poems.</summary>", made["Poem/HaikuInput.cs"], StringComparison.Ordinal);
        Assert.Contains("/// <summary>Of epics.</summary>", made["Poem/EpicInput.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_a_step_that_cover_those_of_all_leave_them_without_use() => Assert.Equal(
        ["shared.words.jsonc:1: nothing uses members; remove or rename it."],
        Lines()
            .Facts("shared.words.jsonc", """{ "members": { "lines": { "summary": "Of all." } } }""")
            .Facts("poem/shared.words.jsonc", """{ "members": { "lines": { "summary": "Of poems." } } }""")
            .Complain());

    [Fact]
    public void Words_of_an_engine_are_not_another_ones() => Assert.Contains(
        "HaikuInput.lines: has no summary in the facts.",
        Lines().Facts("poem/epic.jsonc", """{ "members": { "lines": { "summary": "Of epics." } } }""").Complain());

    [Fact]
    public void Entries_apply_from_the_schema_over_families_and_groups_to_the_leaf()
    {
        string Facts(string group) => $$"""
            {
              "bundles": { "short": { "members": { "topic": {{group}} } } },
              "schemas": {
                "PoemInput": { "members": { "topic": { "maximumLength": 70 } } },
                "OdeInput": { "use": ["short"], "members": { "topic": { "maximumLength": 40 } } },
                "HighOldOdeInput": { "members": { "topic": { "maximumLength": 20, "minimumLength": null } } }
              }
            }
            """;
        Made made = RecordTests.Deep().Facts("poem/shared.more.jsonc", Facts("""{ "minimumLength": 3 }""")).Make();

        Assert.Contains("{ MaximumLength = 70, Source = ", made["Poem/PoemRows.cs"], StringComparison.Ordinal);
        Assert.Contains("with { MinimumLength = 3, MaximumLength = 40 }", made["Poem/OdeRows.cs"], StringComparison.Ordinal);
        Assert.Contains("with { MaximumLength = 20, MinimumLength = null }", made["Poem/OldOdeRows.cs"], StringComparison.Ordinal);
        Assert.Contains("OwnParameters = OldOdeRows.All,", made["Poem/HighOldOdeInput.cs"], StringComparison.Ordinal);
        Assert.Contains("with { MinimumLength = 3, MaximumLength = 40 }", made["Poem/LowOldOdeInput.cs"], StringComparison.Ordinal);

        // What the schema that uses a group says goes before the group.
        Assert.Equal(
            ["poem/shared.more.jsonc:2: nothing uses bundles.short.members.topic.maximumLength; remove or rename it."],
            RecordTests.Deep().Facts("poem/shared.more.jsonc", Facts("""{ "minimumLength": 3, "maximumLength": 30 }""")).Complain());
    }
}

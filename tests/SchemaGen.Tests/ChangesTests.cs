using SchemaGen.Changes;

namespace SchemaGen.Tests;

/// <summary>How two descriptions are compared, and in which words.</summary>
public class ChangesTests
{
    public ChangesTests() => Directory.SetCurrentDirectory(RunTests.Root);

    [Theory]
    [InlineData("lines integer", "lines! integer", "Changed", "**Breaking:** `poem`: `lines` is required")]
    [InlineData("lines! integer", "lines integer", "Changed", "`poem`: `lines` is optional")]
    [InlineData("lines integer", "lines! integer readOnly", "Changed", "**Breaking:** `poem`: `lines` is read-only")]
    [InlineData("lines integer readOnly", "lines integer", "Changed", "`poem`: `lines` can be set")]
    [InlineData("lines integer", "lines array items=(integer)", "Changed", "**Breaking:** `poem`: `lines` is of type list of integer instead of integer")]
    [InlineData("lines array items=(integer)", "lines array items=(string)", "Changed", "**Breaking:** `poem`: `lines[]` is of type string instead of integer")]
    [InlineData("lines object values=(integer)", "lines object values=(integer maximum=3)", "Changed", "**Breaking:** `poem`: `lines{}` takes at most 3, narrower than any number")]
    [InlineData("base string", "base string air", "Changed", "**Breaking:** `poem`: `base` is of type AIR instead of string")]
    [InlineData("lines integer format=\"int32\"", "lines integer format=\"int64\"", "Changed", "**Breaking:** `poem`: `lines` is of type integer (int64) instead of integer (int32)")]
    [InlineData("verse ref=Verse", "verse ref=Stanza", "Changed", "**Breaking:** `poem`: `verse` is of type `Stanza` instead of `Verse`")]
    [InlineData("verse ref=Verse", "verse string", "Changed", "**Breaking:** `poem`: `verse` is of type string instead of `Verse`")]
    [InlineData("lines integer", "lines integer?", "Changed", "`poem`: `lines` takes null")]
    [InlineData("lines integer?", "lines integer", "Changed", "**Breaking:** `poem`: `lines` no longer takes null")]
    [InlineData("lines integer minimum=1 maximum=9", "lines integer minimum=1 maximum=5", "Changed", "**Breaking:** `poem`: `lines` takes 1 to 5, narrower than 1 to 9")]
    [InlineData("lines integer minimum=1 maximum=9", "lines integer minimum=0", "Changed", "`poem`: `lines` takes at least 0, wider than 1 to 9")]
    [InlineData("lines integer minimum=1 maximum=9", "lines integer minimum=3 maximum=12", "Changed", "**Breaking:** `poem`: `lines` takes 3 to 12, instead of 1 to 9")]
    [InlineData("lines integer", "lines integer exclusiveMinimum=0", "Changed", "**Breaking:** `poem`: `lines` takes at least 0, ends excluded, narrower than any number")]
    [InlineData("width integer multipleOf=16", "width integer multipleOf=8", "Changed", "`poem`: `width` takes multiples of 8, wider than multiples of 16")]
    [InlineData("width integer multipleOf=8", "width integer multipleOf=12", "Changed", "**Breaking:** `poem`: `width` takes multiples of 12, narrower than multiples of 8")]
    [InlineData("width integer multipleOf=8", "width integer", "Changed", "`poem`: `width` takes any number, wider than multiples of 8")]
    [InlineData("title string", "title string minLength=0 maxLength=20", "Changed", "**Breaking:** `poem`: `title` takes at most 20 characters, narrower than any length")]
    [InlineData("lines array maxItems=4 items=(string)", "lines array minItems=1 maxItems=4 items=(string)", "Changed", "**Breaking:** `poem`: `lines` takes 1 to 4 entries, narrower than at most 4 entries")]
    [InlineData("title string", "title string pattern=\"^a\"", "Changed", "**Breaking:** `poem`: `title` follows the pattern `^a`")]
    [InlineData("title string pattern=\"^a\"", "title string pattern=\"^b\"", "Changed", "**Breaking:** `poem`: `title` follows the pattern `^b` instead of `^a`")]
    [InlineData("title string pattern=\"^a\"", "title string", "Changed", "`poem`: `title` follows no pattern any more")]
    [InlineData("lines integer", "lines integer default=3", "Changed", "`poem`: `lines` has the default 3, and had none")]
    [InlineData("lines integer default=3", "lines integer", "Changed", "`poem`: `lines` has no default, and had 3")]
    [InlineData("tone string default=\"high\"", "tone string default=\"low\"", "Changed", "`poem`: `tone` has the default `low` instead of `high`")]
    [InlineData("tone string enum=[\"a\"]", "tone string enum=[\"a\",\"b\",\"c\"]", "Added", "`poem`: `tone` takes the values `b` and `c`")]
    [InlineData("lines integer enum=[3,5]", "lines integer enum=[5]", "Removed", "**Breaking:** `poem`: `lines` no longer takes the value 3")]
    [InlineData("tone string", "tone string enum=[\"a\",\"b\"]", "Changed", "**Breaking:** `poem`: `tone` takes only `a` and `b`")]
    [InlineData("tone string enum=[\"a\",\"b\"]", "tone string", "Changed", "`poem`: `tone` takes any value instead of `a` or `b`")]
    [InlineData("tone string", "tone string contentEncoding=\"base64\"", "Changed", "**Breaking:** `poem`: `tone` has the keyword `contentEncoding` with `base64` instead of nothing")]
    [InlineData("tone string", "tone string\n  feet! number? format=\"double\" minimum=1 default=2", "Added", "**Breaking:** `poem`: `feet` (number (double) or null, at least 1, default 2, required)")]
    [InlineData("tone string", "tone string\n  feet! integer readOnly", "Added", "`poem`: `feet` (integer, read-only)")]
    [InlineData("tone string", "tone string\n  mood ref=Mood", "Added", "`poem`: `mood` (string, `glad` or `sad`)")]
    [InlineData("tone string\n  feet integer", "tone string", "Removed", "**Breaking:** `poem`: `feet`")]
    public void Member_of_an_input_is_told_in_a_line(string old, string now, string section, string line) =>
        Assert.Equal([$"### {section}", $"- {line}."], Compare(Single($"PoemInput\n  {old}"), Single($"PoemInput\n  {now}")));

    [Theory]
    [InlineData("text! string", "text string", "Changed", "**Breaking:** `poem`: `output.text` may be missing")]
    [InlineData("text string", "text! string", "Changed", "`poem`: `output.text` is always there")]
    [InlineData("text string", "text string?", "Changed", "**Breaking:** `poem`: `output.text` may be null")]
    [InlineData("text string?", "text string", "Changed", "`poem`: `output.text` is never null")]
    [InlineData("score number maximum=9", "score number maximum=5", "Changed", "`poem`: `output.score` gives at most 5, narrower than at most 9")]
    [InlineData("tone string enum=[\"a\",\"b\"]", "tone string enum=[\"a\"]", "Removed", "`poem`: `output.tone` no longer gives the value `b`")]
    [InlineData("text string", "text string\n  words! integer", "Added", "`poem`: `output.words` (integer, required)")]
    [InlineData("text string\n  words integer", "text string", "Removed", "**Breaking:** `poem`: `output.words`")]
    public void What_breaks_in_a_reply_is_the_other_way_round(string old, string now, string section, string line) =>
        Assert.Equal([$"### {section}", $"- {line}."], Compare(Single("PoemInput\n  topic string", $"  {old}"), Single("PoemInput\n  topic string", $"  {now}")));

    [Fact]
    public void Member_that_moves_to_the_base_or_is_declared_anew_in_the_same_words_is_no_change() => Assert.Empty(Compare(
        Tree("PoemInput\n  form! string\n  lines integer maximum=9", "HaikuInput : PoemInput\n  topic! string", "EpicInput : PoemInput\n  topic! string"),
        Tree("PoemInput\n  form! string\n  topic string", "HaikuInput : PoemInput\n  lines integer maximum=9\n  inherited topic!", "EpicInput : PoemInput\n  lines integer maximum=9\n  inherited topic!")));

    [Fact]
    public void Change_of_a_base_is_told_once_for_those_that_have_it() => Assert.Equal(
        [
            "### Added",
            "- `poem` (3 inputs): `tone` (string).",
            "### Changed",
            "- `poem` (2 of 3 inputs, `PoemInput`): `lines` has the default 4 instead of 3.",
        ],
        Compare(
            Tree("PoemInput\n  form! string\n  lines integer default=3", "HaikuInput : PoemInput", "EpicInput : PoemInput\n  lines integer default=9", "OdeInput : PoemInput"),
            Tree("PoemInput\n  form! string\n  lines integer default=4\n  tone string", "HaikuInput : PoemInput", "EpicInput : PoemInput\n  lines integer default=9", "OdeInput : PoemInput")));

    [Fact]
    public void Inputs_are_named_by_the_values_that_lead_to_them() => Assert.Equal(
        [
            "### Added",
            "- Input `poem/ode/new`.",
            "- Input `poem/ode/old`.",
            "- **Breaking:** `poem/haiku`: `season` (string, required).",
            "### Changed",
            "- **Breaking:** `poem/epic` leads to the schema `SagaInput` instead of `EpicInput`.",
            "- `poem` (2 inputs): `form` has the default `haiku`, and had none.",
            "### Removed",
            "- **Breaking:** Input `poem/ode`.",
            "- **Breaking:** `poem/epic`: `hero`.",
        ],
        Compare(
            Tree("PoemInput\n  form! string", "HaikuInput : PoemInput\n  form! string enum=[\"haiku\"]", "EpicInput : PoemInput\n  hero string", "OdeInput : PoemInput"),
            Tree(
                "PoemInput\n  form! string default=\"haiku\"",
                "HaikuInput : PoemInput\n  form! string enum=[\"haiku\"]\n  season! string",
                "SagaInput : PoemInput",
                "OdeInput : PoemInput\n  by style new=NewOdeInput old=OldOdeInput\n  style! string",
                "NewOdeInput : OdeInput",
                "OldOdeInput : OdeInput").Replace("epic=EpicInput", "epic=SagaInput", StringComparison.Ordinal)));

    [Fact]
    public void Vocabulary_and_object_that_several_inputs_hold_are_told_once()
    {
        const string Old = "Mood string enum=[\"glad\",\"glum\"] default=\"glad\"\nVerse\n  feet integer\n  next ref=Verse";

        Assert.Equal(
            [
                "### Added",
                "- `Mood` (2 inputs): takes the value `sad`.",
                "### Changed",
                "- **Breaking:** `poem` (2 inputs): `verses[].feet` takes at most 9, narrower than any number.",
                "- `Mood` (2 inputs): has the default `sad` instead of `glad`.",
            ],
            Compare(
                Tree("PoemInput\n  form! string\n  verses array items=(ref=Verse)", "HaikuInput : PoemInput\n  mood ref=Mood", "EpicInput : PoemInput\n  moods array items=(ref=Mood)", Old),
                Tree("PoemInput\n  form! string\n  verses array items=(ref=Verse)", "HaikuInput : PoemInput\n  mood ref=Mood", "EpicInput : PoemInput\n  moods array items=(ref=Mood)", Old)
                    .Replace("\"glum\"] default=\"glad\"", "\"glum\",\"sad\"] default=\"sad\"", StringComparison.Ordinal).Replace("feet integer", "feet integer maximum=9", StringComparison.Ordinal)));
    }

    [Fact]
    public void Forms_of_an_object_are_told_apart()
    {
        const string Old = """
            PoemInput
              verse ref=Verse
            Verse
              by kind free=FreeVerse blank=BlankVerse bound=BoundVerse
              kind! string
              feet integer
            FreeVerse : Verse
              length integer
              kind! string enum=["free"]
            BlankVerse : Verse
            BoundVerse : Verse
            """;
        string now = Old.Replace("free=FreeVerse blank=BlankVerse bound=BoundVerse", "free=FreeVerse bound=TiedVerse loose=LooseVerse", StringComparison.Ordinal)
            .Replace("BoundVerse :", "TiedVerse :", StringComparison.Ordinal)
            .Replace("length integer", "length! integer", StringComparison.Ordinal)
            .Replace("feet integer", "feet number", StringComparison.Ordinal) + "\nLooseVerse : Verse";

        Assert.Equal(
            [
                "### Added",
                "- `poem`: `verse` takes the form `loose`.",
                "### Changed",
                "- **Breaking:** `poem`: `verse.feet` is of type number instead of integer.",
                "- **Breaking:** `poem`: `verse/free.length` is required.",
                "- **Breaking:** `poem`: `verse` takes `TiedVerse` instead of `BoundVerse` as the form `bound`.",
                "### Removed",
                "- **Breaking:** `poem`: `verse` no longer takes the form `blank`.",
            ],
            Compare(Single(Old), Single(now)));
    }

    [Fact]
    public void Types_of_steps_that_the_digest_does_not_follow_are_compared_by_name_alone()
    {
        const string Steps = "Step\n  by $type poem=PoemStep\n  $type! string\nPoemStep : Step\n  input ref=PoemInput\nPoemInput\n  topic string\n";
        const string More = "SongStep : Step\n  input ref=SongInput\nSongInput\n  by kind solo=SoloInput choir=ChoirInput\n  kind! string\nSoloInput : SongInput\nChoirInput : SongInput\n";

        Assert.Equal(
            ["### Added", "- Type of step `song`, with the inputs `song/solo`, `song/choir`."],
            Compare(Steps, Steps.Replace("poem=PoemStep", "poem=PoemStep song=SongStep", StringComparison.Ordinal) + More));
        Assert.Equal(
            ["### Removed", "- Type of step `song`, which the library does not have."],
            Compare(Steps.Replace("poem=PoemStep", "poem=PoemStep song=SongStep", StringComparison.Ordinal), Steps));
        Assert.Empty(Compare(Steps.Replace("poem=PoemStep", "poem=PoemStep song=SongStep", StringComparison.Ordinal), Steps.Replace("poem=PoemStep", "poem=PoemStep song=SongStep", StringComparison.Ordinal) + More));
    }

    [Fact]
    public void Type_of_step_that_can_only_be_read_any_more_is_told()
    {
        const string Steps = """
            Step
              by $type poem=PoemStep
              $type! string
            StepTemplate
              by $type poem=PoemStepTemplate
              $type! string
            PoemStep : Step
              input! ref=PoemInput
              output ref=PoemOutput
            PoemStepTemplate : StepTemplate
              input! ref=PoemInput
              seed integer
            PoemInput
              topic string
            PoemOutput
              text string

            """;

        Assert.Equal(
            ["### Removed", "- **Breaking:** Type of step `poem` in `StepTemplate`."],
            Compare(Steps, Steps.Replace("by $type poem=PoemStepTemplate", "by $type", StringComparison.Ordinal)));
        Assert.Equal(
            ["### Changed", "- **Breaking:** `poem`: `input` is of type `VerseInput` instead of `PoemInput`.", "- **Breaking:** `poem`: `seed` is required."],
            Compare(Steps, Steps.Replace("PoemInput", "VerseInput", StringComparison.Ordinal).Replace("seed integer", "seed! integer", StringComparison.Ordinal)));
    }

    [Fact]
    public void Operations_are_named_by_method_and_path_and_what_they_take_and_reply_is_compared_once()
    {
        const string Old = """
            > GET /works/{id} GetWork
            >   id! string
            >   (reply)! ref=Work
            > POST /works SubmitWork
            >   wait integer maximum=60
            >   (request)! ref=Work
            >   (reply)! ref=Work
            > DELETE /works DeleteWorks
            Work
              name string
              parts array items=(ref=Part)
            Part
              size integer
            """;
        string now = Old.Replace("wait integer maximum=60", "wait integer maximum=30\n>   dry! boolean", StringComparison.Ordinal)
            .Replace("DELETE /works DeleteWorks", "HEAD /works ProbeWorks", StringComparison.Ordinal)
            .Replace("GetWork\n", "ReadWork\n", StringComparison.Ordinal)
            .Replace("size integer", "size! integer", StringComparison.Ordinal);

        Assert.Equal(
            [
                "### Added",
                "- Operation `HEAD /works` (`ProbeWorks`).",
                "- **Breaking:** `POST /works`: `dry` (boolean, required).",
                "### Changed",
                "- `Work`: `parts[].size` is always there.",
                "- **Breaking:** `Work`: `parts[].size` is required.",
                "- Operation `GET /works/{id}` is called `ReadWork` instead of `GetWork`.",
                "- **Breaking:** `POST /works`: `wait` takes at most 30, narrower than at most 60.",
                "### Removed",
                "- **Breaking:** Operation `DELETE /works` (`DeleteWorks`).",
            ],
            Compare(Old, now));
    }

    [Fact]
    public void Same_change_of_several_operations_is_one_line()
    {
        string Posts(params string[] paths) => string.Concat(paths.Select(p => $"> POST {p} Do{p.Length}\n>   wait integer\n"));

        Assert.Equal(
            ["### Changed", "- `POST /a`, `POST /bc`: `wait` takes null."],
            Compare(Posts("/a", "/bc"), Posts("/a", "/bc").Replace("integer", "integer?", StringComparison.Ordinal)));
        Assert.Equal(
            ["### Changed", "- `POST /x` (4 operations): `wait` takes null."],
            Compare(Posts("/x/1", "/x/12", "/x/123", "/x/1234"), Posts("/x/1", "/x/12", "/x/123", "/x/1234").Replace("integer", "integer?", StringComparison.Ordinal)));
        Assert.Equal(
            ["### Changed", "- 4 operations: `wait` takes null."],
            Compare(Posts("/a", "/bc", "/def", "/ghij"), Posts("/a", "/bc", "/def", "/ghij").Replace("integer", "integer?", StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_that_the_digest_of_the_library_has_escapes()
    {
        string[] lines = File.ReadAllLines("tests/Civitai.Orchestration.Tests/Facts/schema.digest");
        bool IsSchema(string line) => line[0] is not (' ' or '#' or '>');
        string[] schemas = [.. lines.Where(IsSchema).Select(l => l.Split(' ')[0])];
        IEnumerable<string> changed = lines.SelectMany(l => !IsSchema(l) ? [l] : l.Contains(" enum=[", StringComparison.Ordinal) ? [l.Replace("enum=[", "enum=[\"unheard of\",", StringComparison.Ordinal)] : (string[])[l, $"  of{l.Split(' ')[0]} string"]);
        IReadOnlyList<Change> changes = Comparison.Of(ApiDescription.OfDigest(lines), ApiDescription.OfDigest(changed));

        Assert.True(schemas.Length > 500);
        Assert.Empty(schemas.Except(changes.Where(c => c.Section == Section.Added).Select(c => c.Declarer)));
    }

    [Theory]
    [InlineData("changes")]
    [InlineData("changes", "no-such-document.json")]
    [InlineData("changes", "Civitai.Orchestration.sln", "--digest")]
    [InlineData("changes", "Civitai.Orchestration.sln", "--digest", "no-such.digest")]
    [InlineData("changes", "Civitai.Orchestration.sln", "--digest", "README.md", "--from", "README.md")]
    [InlineData("changes", "Civitai.Orchestration.sln", "--check")]
    public void Arguments_that_are_not_understood_end_with_2(params string[] args)
    {
        (int code, string output, string error) = RunTests.Run(args);

        Assert.Equal((2, ""), (code, output));
        Assert.NotEmpty(error);
    }

    // A type of step with one input, and schemas that it may lead to unless it comes with its own.
    private static string Single(string input, string output = "  text string")
    {
        const string Verses = "Verse\n  feet integer\nStanza\n  feet integer\n";
        return $"""
            Step
              by $type poem=PoemStep
              $type! string
            PoemStep : Step
              input! ref=PoemInput
              output ref=PoemOutput
            PoemOutput
            {output}
            Mood string enum=["glad","sad"]

            """ + (input.Contains("\nVerse\n", StringComparison.Ordinal) ? "" : Verses) + input;
    }

    // A type of step with an input for each form; the first schema is their union.
    private static string Tree(params string[] schemas) => """
        Step
          by $type poem=PoemStep
          $type! string
        PoemStep : Step
          input! ref=PoemInput

        """ + schemas[0].Replace(
            "PoemInput\n",
            $"PoemInput\n  by form haiku=HaikuInput epic=EpicInput{(schemas.Any(s => s.StartsWith("OdeInput", StringComparison.Ordinal)) ? " ode=OdeInput" : "")}\n",
            StringComparison.Ordinal) + "\n" + string.Join('\n', schemas.Skip(1));

    // The lines of the draft after the first one.
    private static string[] Compare(string old, string now)
    {
        ApiDescription before = ApiDescription.OfDigest(old.Split('\n')), after = ApiDescription.OfDigest(now.Split('\n'));
        return [.. new Changelog(before, after).Write(Comparison.Of(before, after), "the old one").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)];
    }
}

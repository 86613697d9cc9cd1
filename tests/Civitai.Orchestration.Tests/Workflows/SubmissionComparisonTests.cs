using System.Text;

namespace Civitai.Orchestration.Tests.Workflows;

/// <summary>Whether what came back for a key is the work that was sent: what was said and came back otherwise counts, and nothing else.</summary>
public sealed class SubmissionComparisonTests
{
    private static string? Difference(string sent, string reported) =>
        SubmissionComparison.FindDifference(Encoding.UTF8.GetBytes($$"""{"steps":[{{sent}}]}"""), Workflow.Parse($$"""{"id":"w","steps":[{{reported}}]}"""));

    private static string? OfInput(string sent, string reported) =>
        Difference($$"""{"$type":"dreamCatcher","input":{"a":{{sent}}} }""", $$"""{"$type":"dreamCatcher","input":{"a":{{reported}}} }""");

    [Theory]
    [InlineData("7", "7", true)]
    [InlineData("7", "7.0", true)]
    [InlineData("7", "8", false)]
    [InlineData("-7", "7", false)]
    [InlineData("0", "0", true)]
    [InlineData("9007199254740993", "9007199254740992", false)] // whole ones exactly
    [InlineData("0.1", "0.100000001490116", true)] // in single precision
    [InlineData("1.0000000", "1.0000009", true)] // a millionth
    [InlineData("1.0000000", "1.0000011", false)]
    [InlineData("-1.0000000", "-1.0000009", true)]
    [InlineData("-1.0000000", "-1.0000011", false)]
    [InlineData("1000000.5", "1000001.2", true)]
    [InlineData("1000000.5", "1000001.7", false)]
    [InlineData("0.5", "0", false)]
    [InlineData("1e400", "1e400", true)]
    public void Numbers_are_the_same_to_a_millionth_and_whole_ones_exactly(string sent, string reported, bool isSame)
    {
        Assert.Equal(isSame ? null : "steps[0].input.a", OfInput(sent, reported));
        Assert.Equal(isSame ? null : "steps[0].input.a", OfInput(reported, sent));
    }

    [Theory]
    [InlineData("euler", "Euler", true)] // a name
    [InlineData("euler", "heun", false)]
    [InlineData("a castle", "A castle", false)] // a sentence
    [InlineData("a castle", "a  castle\\r\\n", true)]
    [InlineData("café", "cafe\\u0301", true)]
    [InlineData("a café", "a cafe\\u0301", true)]
    [InlineData("a caf\\u00e9 \\ud83d\\udc31", "a cafe\\u0301 \\ud83d\\udc31", false)] // with characters beyond the first plane as they are
    [InlineData("a \\ud83d\\udc31", "a  \\ud83d\\udc31", true)]
    [InlineData("https://a.example/1.png", "https://b.example/2.png", true)]
    [InlineData("http://a.example/1.png", "blob-1", true)]
    [InlineData("HTTPS://a.example/1.png", "blob-1", true)]
    [InlineData("data:image/png;base64,AAAA", "blob-1", true)]
    [InlineData("ftp://a.example/1.png", "blob-1", false)]
    [InlineData("urn:air:sdxl:checkpoint:civitai:1@2", "blob-1", true)] // resolved
    [InlineData("urn:air:sdxl:checkpoint:civitai:1", "URN:AIR:sdxl:checkpoint:civitai:1@2", true)] // pinned
    [InlineData("urn:air:sdxl:checkpoint:civitai:1@2", "urn:air:sdxl:checkpoint:civitai:1@2.safetensors", true)]
    [InlineData("urn:air:sdxl:checkpoint:civitai:1", "urn:air:sdxl:checkpoint:civitai:12", false)]
    [InlineData("urn:air:sdxl:checkpoint:civitai:1@2", "urn:air:sdxl:checkpoint:civitai:1", false)]
    [InlineData("urn:air:sdxl:checkpoint:civitai:1@2", "urn:air:sdxl:checkpoint:civitai:1@3", false)]
    [InlineData("model", "model@2", false)]
    public void Texts_are_the_same_as_the_service_may_write_them(string sent, string reported, bool isSame) =>
        Assert.Equal(isSame ? null : "steps[0].input.a", OfInput($"\"{sent}\"", $"\"{reported}\""));

    [Theory]
    [InlineData("\"a cat \\ud83d\"", "\"a cat \\ud83d\"", true)] // cut in the middle of a character
    [InlineData("\"a cat \\ud83d\"", "\"a  cat \\ud83d\"", true)]
    [InlineData("\"a cat \\ud83d\"", "\"a cat \\ud83e\"", false)]
    [InlineData("\"a\\uFFFE b\"", "\"a\\uFFFE  b\"", true)] // no character at all
    [InlineData("\"a\\uFFFE b\"", "\"a\\uFFFE c\"", false)]
    [InlineData("{\"\\ud83d\":1}", "{\"\\ud83d\":1}", true)]
    public void Texts_that_are_no_sound_unicode_are_compared_too(string sent, string reported, bool isSame) =>
        Assert.Equal(isSame ? null : "steps[0].input.a", OfInput(sent, reported));

    [Theory]
    [InlineData(100)]
    [InlineData(260)]
    public void Data_of_the_caller_s_own_may_be_deep(int depth)
    {
        string deep = new string('[', depth) + new string(']', depth);

        Assert.Null(SubmissionComparison.FindDifference(
            Encoding.UTF8.GetBytes($$$"""{"metadata":{"deep":{{{deep}}}},"steps":[{"$type":"dreamCatcher","input":{"a":1}}]}"""),
            Workflow.Parse("""{"id":"w","steps":[{"$type":"dreamCatcher","input":{"a":1}}]}""")));
    }

    [Theory]
    [InlineData(10_000, false)]
    [InlineData(10_001, true)] // the service keeps it elsewhere
    public void Long_data_comes_back_otherwise(int length, bool isSame)
    {
        Assert.Equal(isSame ? null : "steps[0].input.a", OfInput($"\"{new string('x', length)}\"", "\"blob-1\""));
        Assert.Equal(isSame ? null : "steps[0].input.a", OfInput("\"blob-1\"", $"\"{new string('x', length)}\""));
    }

    [Theory]
    [InlineData("true", "true", null)]
    [InlineData("true", "false", "")]
    [InlineData("false", "true", "")]
    [InlineData("false", "false", null)]
    [InlineData("[1,2]", "[1,2]", null)]
    [InlineData("[1,2]", "[1,3]", "[1]")]
    [InlineData("[1,2]", "[1]", "")]
    [InlineData("[]", "[1]", "")]
    [InlineData("""[{"b":1},{"b":[2]}]""", """[{"b":1},{"b":[3]}]""", "[1].b[0]")]
    [InlineData("""{"b":1,"c":2}""", """{"c":3,"b":1}""", ".c")]
    [InlineData("""{"b":1}""", """{"c":1}""", null)] // what does not come back was not changed
    [InlineData("""{"b":1}""", """{"b":1,"c":1}""", null)] // filled in
    [InlineData("""{"$ref":"a"}""", "\"text\"", null)] // resolved
    [InlineData("5", "\"5\"", null)]
    [InlineData("true", "1", null)]
    [InlineData("null", "1", null)]
    [InlineData("[1]", """{"b":1}""", null)]
    public void First_difference_is_found_by_its_path(string sent, string reported, string? path) =>
        Assert.Equal(path is null ? null : "steps[0].input.a" + path, OfInput(sent, reported));

    [Theory]
    [InlineData("""{"$type":"dreamCatcher"}""", """{"$type":"other"}""", "steps[0].$type")]
    [InlineData("""{"$type":"dreamCatcher","name":"a"}""", """{"$type":"dreamCatcher","name":"b"}""", "steps[0].name")]
    [InlineData("""{"$type":"dreamCatcher","name":"a"}""", """{"$type":"dreamCatcher"}""", null)]
    [InlineData("""{"$type":"dreamCatcher"}""", """{"$type":"dreamCatcher","name":"b"}""", null)]
    [InlineData("""{"$type":"dreamCatcher","priority":"high"}""", """{"$type":"dreamCatcher","priority":"low"}""", null)] // no part of the work
    [InlineData("5", """{"$type":"dreamCatcher"}""", null)]
    [InlineData("""{"$type":"a"},{"$type":"b","input":{"c":1}}""", """{"$type":"a"},{"$type":"b","input":{"c":2}}""", "steps[1].input.c")]
    [InlineData("""{"$type":"a"},{"$type":"b"}""", """{"$type":"a"}""", "steps")]
    [InlineData("""{"$type":"a"}""", """{"$type":"a"},{"$type":"b"}""", "steps")]
    [InlineData("""{"$type":"a"}""", "", null)] // a reply without steps says nothing of them
    public void Steps_are_compared_by_kind_name_and_input(string sent, string reported, string? path) => Assert.Equal(path, Difference(sent, reported));

    [Theory]
    [InlineData("""{"p":"a cat"}""", """{"p":"a dog"}""", "arguments.p")]
    [InlineData("""{"p":"a cat"}""", """{"p":"a cat","q":1}""", null)]
    [InlineData("""{"p":"a cat"}""", "null", null)] // not echoed
    [InlineData("null", """{"p":"a dog"}""", null)]
    public void Arguments_are_compared(string sent, string reported, string? path) => Assert.Equal(path, SubmissionComparison.FindDifference(
        Encoding.UTF8.GetBytes($$"""{"steps":[{"$type":"a"}],"arguments":{{sent}}}"""), Workflow.Parse($$"""{"id":"w","steps":[{"$type":"a"}],"arguments":{{reported}}}""")));

    [Theory]
    [InlineData(true, "true")]
    [InlineData(false, "false")]
    public void Query_sends_flags_as_said(bool flag, string text)
    {
        Assert.Equal($"?ascending={text}&excludeFailed={text}&hideMatureContent={text}", new WorkflowQuery { Ascending = flag, ExcludeFailed = flag, HideMatureContent = flag }.ToQueryString());
        Assert.Equal("", new WorkflowQuery().ToQueryString());
        Assert.Equal("", new WorkflowQuery { Tags = [] }.ToQueryString());
        Assert.Equal("?toDate=2026-02-02T03%3A04%3A05.0000000-07%3A00", new WorkflowQuery { To = new(2026, 2, 2, 3, 4, 5, TimeSpan.FromHours(-7)) }.ToQueryString());
    }
}

using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Generation.Wire;

namespace Civitai.Orchestration.Tests.Wire;

/// <summary>The small parts of reading and writing at their bounds.</summary>
public sealed class WireUnitTests
{
    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = 300 };
    private static readonly JsonSerializerOptions DeepIndented = new() { MaxDepth = 300, WriteIndented = true };

    // Halves of surrogate pairs

    [Theory]
    [InlineData(@"\ud83d", @"\uFDEF\uFDD8\uFDD3\uFDDD")]
    [InlineData(@"a\uD83Db", @"a\uFDEF\uFDD8\uFDD3\uFDDDb")]
    [InlineData(@"\ud800", @"\uFDEF\uFDD8\uFDD0\uFDD0")]
    [InlineData(@"\udfff", @"\uFDEF\uFDDF\uFDDF\uFDDF")]
    [InlineData(@"\udbff", @"\uFDEF\uFDDB\uFDDF\uFDDF")]
    [InlineData(@"\udc00", @"\uFDEF\uFDDC\uFDD0\uFDD0")]
    [InlineData(@"\udc31\ud83d", @"\uFDEF\uFDDC\uFDD3\uFDD1\uFDEF\uFDD8\uFDD3\uFDDD")]
    [InlineData(@"\ud83d\ud83d\udc31", @"\uFDEF\uFDD8\uFDD3\uFDDD\ud83d\udc31")]
    [InlineData(@"\ud83d\n\udc31", @"\uFDEF\uFDD8\uFDD3\uFDDD\n\uFDEF\uFDDC\uFDD3\uFDD1")]
    [InlineData(@"\ud83d\u0041", @"\uFDEF\uFDD8\uFDD3\uFDDD\u0041")]
    [InlineData(@"\\\ud83d", @"\\\uFDEF\uFDD8\uFDD3\uFDDD")]
    [InlineData(@"\u0041\ud83d", @"\u0041\uFDEF\uFDD8\uFDD3\uFDDD")]
    public void Half_of_a_pair_is_spelled_on_its_way_and_an_escape_again_after_it(string escaped, string spelled)
    {
        byte[] json = Encoding.UTF8.GetBytes(escaped);

        Assert.Equal(spelled, Encoding.UTF8.GetString(LoneSurrogates.Hide(json)));
        Assert.Equal(escaped.Replace("\\uD83D", "\\ud83d", StringComparison.Ordinal), Encoding.UTF8.GetString(LoneSurrogates.Show(LoneSurrogates.Hide(json))));
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("")]
    [InlineData(@"\ud83d\udc31")]
    [InlineData(@"\udbff\udfff")]
    [InlineData(@"\\ud83d")]
    [InlineData(@"\ud7ff\ue000")]
    [InlineData(@"\ud83")]
    [InlineData(@"\ud8g3")]
    [InlineData(@"\n\t")]
    [InlineData(@"\")]
    [InlineData(@"\uFDEF")]
    public void Text_without_halves_of_pairs_is_the_same_memory(string text)
    {
        ReadOnlySpan<byte> json = Encoding.UTF8.GetBytes(text);

        Assert.True(LoneSurrogates.Hide(json) == json);
    }

    [Theory]
    [InlineData(@"\uFDEF\uFDD8\uFDD3")] // cut
    [InlineData(@"\uFDEF\uFDD8\uFDD3\uFDE0")] // no digit
    [InlineData(@"\uFDEF\uFDCF\uFDD3\uFDD0")]
    [InlineData(@"\\uFDEF\uFDD8\uFDD3\uFDDD")] // a backslash, then text
    [InlineData(@"\uFDEF\")]
    [InlineData(@"\uFDEF \uFDD8\uFDD3\uFDDD")]
    public void What_is_no_spelled_half_stays_as_it_is(string text) =>
        Assert.Equal(text, Encoding.UTF8.GetString(LoneSurrogates.Show(Encoding.UTF8.GetBytes(text))));

    [Theory]
    [InlineData(@"a\n\uFDEF\uFDD8\uFDD3\uFDDDb\\c", @"a\n\ud83db\\c")]
    [InlineData(@"\uFDEF\uFDDF\uFDDF\uFDDF", @"\udfff")]
    [InlineData(@"\uFDEF\uFDEF\uFDD8\uFDD3\uFDDD", @"\uFDEF\ud83d")]
    public void Spelled_half_is_an_escape_again(string text, string escaped) =>
        Assert.Equal(escaped, Encoding.UTF8.GetString(LoneSurrogates.Show(Encoding.UTF8.GetBytes(text))));

    [Theory]
    [InlineData(@"\ud83d", "\uFDEF\uFDD8\uFDD3\uFDDD")] // an attribute cannot hold the half itself
    [InlineData(@"a\udfffb", "a\uFDEF\uFDDF\uFDDF\uFDDFb")]
    [InlineData(@"\ud83d\udc31\udc31", "\ud83d\udc31\uFDEF\uFDDC\uFDD3\uFDD1")]
    [InlineData(@"\udc31\ud83d\ud83d\udc31", "\uFDEF\uFDDC\uFDD3\uFDD1\uFDEF\uFDD8\uFDD3\uFDDD\ud83d\udc31")]
    [InlineData("plain", "plain")]
    [InlineData(@"\ud83d\udc31", "\ud83d\udc31")]
    public void Half_of_a_pair_in_text_is_spelled_and_itself_again(string escaped, string spelled)
    {
        string text = Regex.Unescape(escaped);

        Assert.Equal(spelled, LoneSurrogates.Hide(text));
        Assert.Equal(text, LoneSurrogates.Show(spelled));
    }

    [Theory]
    [InlineData("\uFDEF\uFDD8\uFDD3")]
    [InlineData("\uFDEF\uFDD8\uFDD3\uFDE0")]
    [InlineData("\uFDEF\uFDCF\uFDD3\uFDD0")]
    [InlineData("\uFDEF\uFDD0\uFDE0\uFDD0")]
    [InlineData("\uFDEF")]
    public void Text_that_is_no_spelled_half_stays_as_it_is(string text) => Assert.Equal(text, LoneSurrogates.Show(text));

    [Theory]
    [InlineData(@"", -1)]
    [InlineData(@"plain", -1)]
    [InlineData(@"\ud83d\udc31", -1)]
    [InlineData(@"a\ud83d\udc31b\ud83d\udc31", -1)]
    [InlineData(@"\ud83d", 0)]
    [InlineData(@"a\udc31", 1)]
    [InlineData(@"\ud83d\udc31\udc31", 2)]
    [InlineData(@"\ud83d\udc31a\ud83da", 3)]
    [InlineData(@"\udc31\ud83d", 0)]
    public void First_half_of_a_pair_is_found(string escaped, int index) => Assert.Equal(index, LoneSurrogates.IndexOf(Regex.Unescape(escaped)));

    // Places

    [Theory]
    [InlineData("""{"a":7777}""", "a")]
    [InlineData("""{"a":1,"b":7777}""", "b")]
    [InlineData("""{"a":{"b":[1,{"c":7777}]}}""", "a.b[1].c")]
    [InlineData("""{"a":{"x":1},"b":7777}""", "b")]
    [InlineData("""{"a":[1,2],"b":{"c":7777}}""", "b.c")]
    [InlineData("""{"a":[[1,2],[3,7777]]}""", "a[1][1]")]
    [InlineData("""{"a":[{"x":[1,{}]},7777]}""", "a[1]")]
    [InlineData("""{"a":[{"x":1},{"x":7777}]}""", "a[1].x")]
    [InlineData("""[1,7777]""", "[1]")]
    [InlineData("""[[7777]]""", "[0][0]")]
    [InlineData("""{"a b":{"c":7777}}""", "['a b'].c")]
    [InlineData("""{"c":{"a.b":7777}}""", "c['a.b']")]
    [InlineData("""{"c":{"[a":7777}}""", "c['[a']")]
    [InlineData("""{"c":{"a]":7777}}""", "c['a]']")]
    [InlineData("""{"\u0061":7777}""", "a")]
    public void Path_of_a_value_leads_to_it(string json, string path)
    {
        int at = json.IndexOf("7777", StringComparison.Ordinal);

        Assert.Equal(path, JsonPlace.PathOf(Encoding.UTF8.GetBytes(json), 0, at));
        Assert.Equal(path, JsonPlace.PathOf(Encoding.UTF8.GetBytes($"""[5,{json}]"""), 3, at + 3)); // from where the object begins
    }

    [Theory]
    [InlineData("""{"a":{"b":1}}""", 5, "a")]
    [InlineData("""{"a":[0,[1]]}""", 8, "a[1]")]
    [InlineData("""{"a":1}""", 0, "")]
    [InlineData("""{"a":1}""", 7, "")]
    public void Path_of_an_object_or_list_leads_to_it(string json, int at, string path) => Assert.Equal(path, JsonPlace.PathOf(Encoding.UTF8.GetBytes(json), 0, at));

    // Hosts

    [Theory]
    [InlineData("9.255.255.255", false)]
    [InlineData("10.0.0.0", true)]
    [InlineData("11.0.0.0", false)]
    [InlineData("1.0.0.0", false)]
    [InlineData("126.0.0.1", false)]
    [InlineData("128.0.0.1", false)]
    [InlineData("172.17.0.1", true)]
    [InlineData("171.16.0.1", false)]
    [InlineData("192.167.1.1", false)]
    [InlineData("192.169.1.1", false)]
    [InlineData("191.168.1.1", false)]
    [InlineData("169.253.1.1", false)]
    [InlineData("169.255.1.1", false)]
    [InlineData("100.127.255.255", true)]
    [InlineData("100.65.0.1", true)]
    [InlineData("10.0.0.7.", true)]
    [InlineData("10.0.0.256", false)] // no address
    [InlineData("10.0.0", true)] // a short spelling of one
    [InlineData("[::ffff:8.8.8.8]", false)]
    [InlineData("[64:ff9b::808:808]", false)]
    [InlineData("[64:ff9b:1::a00:7]", false)]
    [InlineData("[2002:808:808::1]", false)]
    [InlineData("[2003:a00:7::1]", false)]
    [InlineData("[fec0::1]", true)]
    [InlineData("[::1]", true)]
    [InlineData("[::2]", false)]
    [InlineData("fd00::1", true)]
    [InlineData("a.LOCAL", true)]
    [InlineData("a.Internal.", true)]
    [InlineData("a.localdomain", false)]
    [InlineData("", false)]
    [InlineData(".", false)]
    public void Private_host_is_told_from_its_neighbours(string host, bool isPrivate) => Assert.Equal(isPrivate, PrivateHost.Is(host));

    [Theory]
    [InlineData("127.0.0.1.", true)]
    [InlineData("126.0.0.1", false)]
    [InlineData("128.0.0.1", false)]
    [InlineData("[::1]", true)]
    [InlineData("[::2]", false)]
    [InlineData("a.b.LOCALHOST", true)]
    [InlineData("alocalhost", false)]
    [InlineData("127.0.0.1.example.com", false)]
    [InlineData("", false)]
    [InlineData(".", false)]
    public void Loopback_is_told_from_its_neighbours(string host, bool isLoopback) => Assert.Equal(isLoopback, PrivateHost.IsLoopback(host));

    [Theory]
    [InlineData("https://a.example", "a.example")]
    [InlineData("https://a.example?x", "a.example")]
    [InlineData("https://a.example#x", "a.example")]
    [InlineData("https://a.example\\x", "a.example")]
    [InlineData("https://a@b@c.example:1/x@y", "c.example")]
    [InlineData("https://[fd00::1]", "[fd00::1]")]
    [InlineData("https://[fd00::1", "[fd00::1")]
    [InlineData("https://a.example.:443/", "a.example")]
    [InlineData("://a/b", "a")]
    [InlineData("https:/a", "")]
    public void Host_of_an_address_stands_between_user_and_port(string address, string host) => Assert.Equal(host, PrivateHost.HostOf(address).ToString());

    // Addresses

    [Theory]
    [InlineData("https://a", true)]
    [InlineData("HTTPS://a.example/x", true)]
    [InlineData("https://a-b.example?x=1", true)]
    [InlineData("https://a.example#x", true)]
    [InlineData("https://9.example/ü", true)]
    [InlineData("https://user@a.example/", true)]
    [InlineData("https://a.example:8443/", true)]
    [InlineData("https://bücher.example/", true)]
    [InlineData("https://[::1]/", true)]
    [InlineData("http://a.example/", false)]
    [InlineData("https://", false)]
    [InlineData("https:///x", false)]
    [InlineData("https://?x", false)]
    [InlineData("https://a b/", false)]
    [InlineData("https://a:port/", false)]
    [InlineData("ftp://a.example/https://b", false)]
    public void Https_address_is_absolute(string text, bool isAddress) => Assert.Equal(isAddress, WireText.IsHttpsAddress(text));

    [Fact]
    public void Texts_that_are_no_addresses_are_left_out_of_a_list_of_addresses()
    {
        Assert.Equal(["https://a.example/"], WireText.ToUris(["https://a.example/", "b", null!]).Select(u => u.ToString()));
        Assert.Empty(WireText.ToUris(null));
        Assert.Equal(["https://a.example"], WireText.ToTexts([new Uri("https://a.example")]));
        Assert.Null(WireText.ToUri("b"));
        Assert.Null(WireText.ToUri(null));
    }

    // Elements

    private static JsonElement Element(string json) => WireReader.ParseElement(json);

    [Theory]
    [InlineData("""{"a":{"$ref":"x"}}""", "a", true)]
    [InlineData("""{"a":{"$ref":"x","b":1}}""", "a.b", true)] // on the way to it
    [InlineData("""{"$ref":"x","a":1}""", "a", true)]
    [InlineData("""{"a":{"b":[1,{"$ref":"x"}]}}""", "a", true)] // holds one
    [InlineData("""{"a":1,"c":{"$ref":"x"}}""", "a", false)]
    [InlineData("""{"a":[1,{"$ref":"x"}]}""", "a[0]", false)]
    [InlineData("""{"a":[1,{"$ref":"x"}]}""", "a[1]", true)]
    [InlineData("""{"a":[1,{"$ref":"x"}]}""", "a[2]", true)] // what is there instead of it
    [InlineData("""{"a":[1,2]}""", "a[2]", false)]
    [InlineData("""{"a b":{"$ref":"x"},"c":1}""", "['a b']", true)]
    [InlineData("""{"a":1}""", "", false)]
    [InlineData("""{"a":"$ref"}""", "a", false)]
    [InlineData("5", "a", false)]
    public void Reference_is_found_at_a_path_on_the_way_to_it_or_in_it(string json, string path, bool isFound) =>
        Assert.Equal(isFound, RawJson.HasReferenceAt(Element(json), path));

    [Theory]
    [InlineData("""{"a":1,"b":2}""", "a", true, """{"b":2}""")]
    [InlineData("""{"a":{"b":1,"c":2}}""", "a.b", true, """{"a":{"c":2}}""")]
    [InlineData("""{"a":[{"b":1},{"b":2,"c":3}]}""", "a[1].b", true, """{"a":[{"b":1},{"c":3}]}""")]
    [InlineData("""{"a":[[{"b":1}]]}""", "a[0][0].b", true, """{"a":[[{}]]}""")]
    [InlineData("""{"a":[1,2],"b":1}""", "a[1]", true, """{"b":1}""")] // items go with their list
    [InlineData("""{"a":[{"b":1}]}""", "a[1].b", false, """{"a":[{"b":1}]}""")]
    [InlineData("""{"a":[{"b":1}]}""", "a[x].b", false, """{"a":[{"b":1}]}""")]
    [InlineData("""{"a":{"b":1}}""", "a[0].b", false, """{"a":{"b":1}}""")]
    [InlineData("""{"a":1}""", "a.b", false, """{"a":1}""")]
    [InlineData("""{"a":1}""", "b", false, """{"a":1}""")]
    [InlineData("""{"a":1}""", ".a", false, """{"a":1}""")]
    public void Member_at_a_path_is_taken_out(string json, string path, bool isFound, string left)
    {
        JsonNode node = JsonNode.Parse(json)!; // it is an object

        Assert.Equal(isFound, RawJson.Remove(node, path));
        Assert.Equal(left, node.ToJsonString());
    }

    [Fact]
    public void Member_of_an_element_is_what_it_is_asked_for_or_null()
    {
        JsonElement element = Element("""{"text":"a","half":"cut \ud83d","number":1.5,"large":1e400,"null":null}""");

        Assert.Equal("a", RawJson.Text(element, "text"));
        Assert.Equal("cut \ud83d", RawJson.Text(element, "half"));
        Assert.Equal(1.5, RawJson.Number(element, "number"));
        Assert.Equal(JsonValueKind.Null, RawJson.Member(element, "null")?.ValueKind);
        Assert.Null(RawJson.Number(element, "large"));
        Assert.Null(RawJson.Number(element, "text"));
        Assert.Null(RawJson.Text(element, "number"));
        Assert.Null(RawJson.Text(element, "other"));
        Assert.Null(RawJson.Member(Element("[1]"), "text"));
        Assert.Null(RawJson.Member(element, "other"));
    }

    [Fact]
    public void Nodes_of_an_element_are_the_same_data()
    {
        const string Json = """{"a":[1.50,null,"b",true,{"c":{}}]}""";

        JsonNode node = RawJson.ToNode(Element(Json))!; // it is an object

        Assert.Equal(Json, node.ToJsonString());
        Assert.Equal(Json, RawJson.ToElement(node).GetRawText());
        Assert.Null(RawJson.ToNode(default));
        Assert.Null(RawJson.ToNode(Element("null")));
    }

    // Text

    [Theory]
    [InlineData("", "The text is empty; an object is expected.")]
    [InlineData(" \t\r\n", "The text is empty; an object is expected.")]
    [InlineData("[1]", "An object is expected.")]
    [InlineData(" 5", "An object is expected.")]
    [InlineData("{\"a\":secret}", "The text cannot be read as JSON of the expected kind (line 0, byte 5).")]
    [InlineData("{\"a\":1,\n \"b\":secret}", "The text cannot be read as JSON of the expected kind (line 1, byte 5).")]
    [InlineData("{} {}", "The text cannot be read as JSON of the expected kind (line 0, byte 3).")]
    public void Text_that_is_no_object_is_refused_without_quoting_it(string text, string message)
    {
        Assert.Equal(message, Assert.Throws<JsonException>(() => Probe.Read(text)).Message);
        Assert.Equal(message, Assert.Throws<JsonException>(() => WireReader.Read<Probe>(Encoding.UTF8.GetBytes(text))).Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"a\":secret}")]
    [InlineData("{} {}")]
    public void Element_that_is_no_json_is_refused_without_quoting_it(string text)
    {
        var e = Assert.Throws<JsonException>(() => WireReader.ParseElement(text));

        Assert.StartsWith("The text cannot be read as JSON of the expected kind (line 0, byte ", e.Message, StringComparison.Ordinal);
        Assert.Null(e.InnerException);
    }

    [Fact]
    public void Text_that_is_none_is_named()
    {
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => WireReader.Read<Probe>((string)null!)).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => WireReader.ParseElement((string)null!)).ParamName);
    }

    [Fact]
    public void Text_is_read_with_its_mark_and_halves_of_pairs()
    {
        foreach ((string json, string text) in ((string, string)[])
        [
            ("\uFEFF{\"text\":\"a\"}", "a"),
            (" {\"text\":\"a\"} ", "a"),
            ("{\"text\":\"\ud83d\"}", "\ud83d"),
            ("{\"text\":\"\udc31\ud83d\udc31\ud83d\"}", "\udc31\ud83d\udc31\ud83d"),
            ("{\"text\":\"\\ud83d\udc31\"}", "\ud83d\udc31"), // one half escaped, the other as itself
        ])
        {
            Assert.Equal(text, Probe.Read(json).Text);
            Assert.Equal(text, WireReader.Read<Probe>(WireReader.ParseElement(json)).Text);
        }
    }

    [Theory]
    [InlineData("""{"id":"a"}""", "a")]
    [InlineData("""{"x":{"id":"no"},"y":["id"],"id":"a","z":""", "a")]
    [InlineData("""{"id":7,"x":1,"id":"a"}""", "a")]
    [InlineData("""{"x":"id","y":secret,"id":"a"}""", null)]
    [InlineData("""{"other":"a"}""", null)]
    [InlineData("""["id","a"]""", null)]
    [InlineData(" ", null)]
    public void Text_of_a_member_is_found_before_the_damage(string json, string? text) => Assert.Equal(text, WireReader.FindText(Encoding.UTF8.GetBytes(json), "id"));

    // Objects that are kept as they came

    [Fact]
    public void Kept_object_is_written_as_it_came_until_something_is_set()
    {
        JsonElement raw = Element("""{"text":"a","int32":"odd","new":[1],"int64":5}""");
        var leaf = new Probe();
        var kept = new KeptObject(leaf, raw);
        Assert.Equal(("a", 5L), (leaf.Text, leaf.Int64));

        Assert.Equal(raw.GetRawText(), kept.With(leaf).GetRawText());
        Assert.Equal(raw.GetRawText(), kept.Raw.GetRawText());

        leaf.Text = "b";
        leaf.Int64 = null;
        leaf.Boolean = true;
        Assert.Equal("""{"text":"b","int32":"odd","new":[1],"boolean":true}""", kept.With(leaf).GetRawText());
        Assert.Equal(raw.GetRawText(), kept.Raw.GetRawText());
    }

    [Theory]
    [InlineData("5")]
    [InlineData("[1]")]
    [InlineData("null")]
    public void Kept_value_that_is_no_object_becomes_one_when_something_is_set(string json)
    {
        var leaf = new Probe();
        var kept = new KeptObject(leaf, Element(json));

        Assert.Equal(json, kept.With(leaf).GetRawText());
        leaf.Text = "b";
        Assert.Equal("""{"text":"b"}""", kept.With(leaf).GetRawText());
    }

    // The platform's serializer

    [Fact]
    public void Values_of_their_own_form_are_read_and_written_by_the_platforms_serializer()
    {
        var air = new Air("urn:air:sdxl:checkpoint:civitai:1@2");

        Assert.Equal("\"urn:air:sdxl:checkpoint:civitai:1@2\"", JsonSerializer.Serialize(air));
        Assert.Equal(air, JsonSerializer.Deserialize<Air>("\"urn:air:sdxl:checkpoint:civitai:1@2\""));
        Assert.Equal("null", JsonSerializer.Serialize(default(Air)));
        Assert.Equal("""{"$ref":"a","path":"b"}""", JsonSerializer.Serialize(JsonSerializer.Deserialize<MediaSource>("""{"$ref":"a","path":"b"}""")));
        Assert.StartsWith("An AIR is text in JSON.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Air>("5")).Message, StringComparison.Ordinal);
        Assert.StartsWith("Text or a reference is expected.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<MediaSource>("[1]")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_are_read_and_written_by_the_platforms_serializer()
    {
        Assert.Equal("newer", JsonSerializer.Deserialize<WorkflowStatus>("\"newer\"").Value);
        Assert.Equal(default, JsonSerializer.Deserialize<WorkflowStatus>("null"));
        Assert.Equal("\"succeeded\"", JsonSerializer.Serialize(WorkflowStatus.Succeeded));
        Assert.StartsWith("WorkflowStatus is text in JSON.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<WorkflowStatus>("5")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Record_is_laid_out_as_the_platforms_serializer_is_told_to()
    {
        string deep = new string('[', 200) + new string(']', 200);
        Workflow workflow = Workflow.Parse("""{"id":"w","metadata":{"a":@}}""".Replace("@", deep, StringComparison.Ordinal));

        Assert.Equal(workflow.ToJson(), JsonSerializer.Serialize(workflow, Deep));
        string text = JsonSerializer.Serialize(workflow, DeepIndented);
        Assert.StartsWith("{\n  \"id\": \"w\",\n  \"metadata\": {\n    \"a\": [\n", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(workflow.ToJson(), Workflow.Parse(text).ToJson());
    }

    [Fact]
    public void Converter_names_what_is_missing()
    {
        var converter = new WireConverter<Workflow>();
        using var writer = new Utf8JsonWriter(Stream.Null);

        Assert.Equal("writer", Assert.Throws<ArgumentNullException>(() => converter.Write(null!, Workflow.Parse("{}"), JsonSerializerOptions.Default)).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentNullException>(() => converter.Write(writer, null!, JsonSerializerOptions.Default)).ParamName);
    }

    // Depth

    [Fact]
    public void Data_deeper_than_usual_is_read_written_searched_and_named()
    {
        string deep = new string('[', 250) + new string(']', 250);

        Assert.Equal($$"""{"element":{{deep}},"new":{{deep}}}""", Probe.Read($$"""{"element":{{deep}},"new":{{deep}}}""").Write());
        Assert.Equal("a", WireReader.FindText(Encoding.UTF8.GetBytes($$"""{"x":{{deep}},"id":"a","""), "id"));
        Assert.Equal("int32", Probe.ReadLeaf($$"""{"kind":"probe","x":{{deep}},"int32":"odd"}""", Probe.Requests).Problem?.Path);
    }

    // Vocabularies

    [Theory]
    [InlineData("a", "A", true)]
    [InlineData("a", "b", false)]
    [InlineData(null, "", true)]
    [InlineData(null, "a", false)]
    public void Words_are_the_same_whatever_their_case(string? left, string? right, bool isSame)
    {
        Assert.Equal(isSame, StringValue.Equals(left, right));
        Assert.Equal(isSame, StringValue.Equals(right, left));
        Assert.Equal(isSame, StringValue.GetHashCode(left) == StringValue.GetHashCode(right));
        Assert.Equal(isSame, StringValue.Contains([left ?? ""], right!));
    }

    [Fact]
    public void Discriminator_is_shown_as_name_and_value() => Assert.Equal("kind=probe", new Discriminator("kind", "probe").ToString());
}

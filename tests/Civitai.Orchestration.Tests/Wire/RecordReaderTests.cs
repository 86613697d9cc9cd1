using System.Globalization;
using System.Text;
using System.Text.Json;
using Generation.Wire;

namespace Civitai.Orchestration.Tests.Wire;

/// <summary>Each kind of member by itself: what fits it, what does not, and what is then said.</summary>
public sealed class RecordReaderTests
{
    [Theory]
    [InlineData("text", "\"\"")]
    [InlineData("text", "\"a \\\"b\\\" \\u0001\"")]
    [InlineData("firstText", "\"a\"")]
    [InlineData("looseText", "\"a\"")]
    [InlineData("int32", "2147483647")]
    [InlineData("int32", "-2147483648")]
    [InlineData("int64", "9223372036854775807")]
    [InlineData("int64", "-9223372036854775808")]
    [InlineData("double", "1.5")]
    [InlineData("required", "1.5")]
    [InlineData("decimal", "0.10")]
    [InlineData("decimal", "79228162514264337593543950335")]
    [InlineData("boolean", "true")]
    [InlineData("boolean", "false")]
    [InlineData("duration", "\"00:10:00\"")]
    [InlineData("duration", "\"1.02:03:04\"")]
    [InlineData("time", "\"2026-11-24T10:30:00Z\"")]
    [InlineData("time", "\"2026-11-24T10:30:00.1234567+05:30\"")]
    [InlineData("vocabulary", "\"succeeded\"")]
    [InlineData("vocabulary", "\"newer\"")]
    [InlineData("status", "\"failed\"")]
    [InlineData("air", "\"urn:air:sdxl:checkpoint:civitai:1@2\"")]
    [InlineData("media", "\"https://a.example/b\"")]
    [InlineData("media", "{\"$ref\":\"a\",\"path\":\"b\"}")]
    [InlineData("record", "{}")]
    [InlineData("record", "{\"text\":\"a\",\"record\":{\"int32\":1}}")]
    [InlineData("leaf", "{\"text\":\"a\"}")]
    [InlineData("leaf", "5")]
    [InlineData("records", "[]")]
    [InlineData("records", "[{},{\"text\":\"a\"},null,7]")]
    [InlineData("values", "[\"a\",{\"$ref\":\"a\",\"path\":\"b\"}]")]
    [InlineData("texts", "[]")]
    [InlineData("texts", "[\"a\",null,\"b\"]")]
    [InlineData("vocabularies", "[\"succeeded\",\"newer\"]")]
    [InlineData("looseTexts", "[\"a\",5,null,{\"b\":1}]")]
    [InlineData("looseVocabularies", "[\"succeeded\",5,null]")]
    [InlineData("textMap", "{}")]
    [InlineData("textMap", "{\"a\":\"b\",\"c\":\"\"}")]
    [InlineData("numberMap", "{\"a\":1.5,\"b\":-2}")]
    [InlineData("decimalMap", "{\"a\":0.10,\"b\":2}")]
    [InlineData("listMap", "{\"a\":[\"b\",\"c\"],\"d\":[],\"e\":[5,null]}")]
    [InlineData("node", "{\"a\":[1,null,{\"b\":\"c\"}]}")]
    [InlineData("element", "[1,\"a\"]")]
    [InlineData("unknown", "{\"a\":[1.50,\"b\"]}")]
    public void Value_that_fits_is_written_as_it_came(string member, string value)
    {
        string json = $$"""{"{{member}}":{{value}}}""";

        Probe probe = Probe.Read(json);

        Assert.Equal(member == "unknown", probe.AdditionalProperties is not null);
        Assert.Equal(json, probe.Write());
    }

    [Theory]
    [InlineData("text")]
    [InlineData("firstText")]
    [InlineData("looseText")]
    [InlineData("int32")]
    [InlineData("int64")]
    [InlineData("double")]
    [InlineData("required")]
    [InlineData("decimal")]
    [InlineData("boolean")]
    [InlineData("duration")]
    [InlineData("time")]
    [InlineData("vocabulary")]
    [InlineData("status")]
    [InlineData("air")]
    [InlineData("media")]
    [InlineData("record")]
    [InlineData("leaf")]
    [InlineData("records")]
    [InlineData("values")]
    [InlineData("texts")]
    [InlineData("vocabularies")]
    [InlineData("looseTexts")]
    [InlineData("looseVocabularies")]
    [InlineData("textMap")]
    [InlineData("numberMap")]
    [InlineData("decimalMap")]
    [InlineData("listMap")]
    [InlineData("node")]
    [InlineData("element")]
    public void Null_is_as_good_as_absent(string member)
    {
        Assert.Equal("""{"text":"x","before":1}""", Probe.Read($$"""{"before":1,"{{member}}":null,"text":"x"}""").Write());
        Assert.Null(Probe.ReadLeaf($$"""{"kind":"probe","{{member}}":null}""", Probe.Requests).Problem);
    }

    [Theory]
    [InlineData("text", "5", "Text is expected.")]
    [InlineData("text", "{\"a\":1}", "Text is expected.")]
    [InlineData("firstText", "[1]", "Text is expected.")]
    [InlineData("int32", "2147483648", "A whole number is expected.")]
    [InlineData("int32", "1.5", "A whole number is expected.")]
    [InlineData("int32", "\"1\"", "A whole number is expected.")]
    [InlineData("int64", "9223372036854775808", "A whole number is expected.")]
    [InlineData("int64", "\"1\"", "A whole number is expected.")]
    [InlineData("double", "1e400", "A number is expected.")]
    [InlineData("double", "\"1\"", "A number is expected.")]
    [InlineData("required", "true", "A number is expected.")]
    [InlineData("decimal", "1e30", "A number is expected.")]
    [InlineData("decimal", "\"1\"", "A number is expected.")]
    [InlineData("boolean", "\"true\"", "True or false is expected.")]
    [InlineData("boolean", "1", "True or false is expected.")]
    [InlineData("duration", "\"soon\"", "A duration has the form hh:mm:ss.")]
    [InlineData("duration", "\"1:2:3:4:5\"", "A duration has the form hh:mm:ss.")]
    [InlineData("duration", "\"P99999999Y\"", "A duration has the form hh:mm:ss.")]
    [InlineData("duration", "\"60\"", "A duration has the form hh:mm:ss.")]
    [InlineData("duration", "60", "A duration has the form hh:mm:ss.")]
    [InlineData("time", "\"soon\"", "A time has the form 2026-11-24T10:30:00Z.")]
    [InlineData("time", "1790000000", "A time has the form 2026-11-24T10:30:00Z.")]
    [InlineData("vocabulary", "1", "Text is expected.")]
    [InlineData("status", "[\"failed\"]", "Text is expected.")]
    [InlineData("air", "5", "An AIR is text in JSON.")]
    [InlineData("air", "{\"a\":{\"b\":1}}", "An AIR is text in JSON.")]
    [InlineData("media", "5", "Text or a reference is expected.")]
    [InlineData("media", "{\"$ref\":5,\"path\":[1,2]}", "Text or a reference is expected.")]
    [InlineData("media", "[\"a\",[1]]", "Text or a reference is expected.")]
    [InlineData("record", "5", "An object is expected.")]
    [InlineData("record", "[{\"a\":1}]", "An object is expected.")]
    [InlineData("records", "{\"a\":[1]}", "A list is expected.")]
    [InlineData("values", "5", "A list is expected.")]
    [InlineData("values", "[\"a\",5,\"b\"]", "Text or a reference is expected.", "[1]")]
    [InlineData("values", "[null]", "Text or a reference is expected.", "[0]")]
    [InlineData("values", "[\"a\",{\"x\":[1]},\"b\"]", "Text or a reference is expected.", "[1]")]
    [InlineData("texts", "\"a\"", "A list is expected.")]
    [InlineData("texts", "[\"a\",5,\"b\"]", "Text is expected.", "[1]")]
    [InlineData("texts", "[[\"a\"]]", "Text is expected.", "[0]")]
    [InlineData("vocabularies", "true", "A list is expected.")]
    [InlineData("vocabularies", "[\"a\",null]", "Text is expected.", "[1]")]
    [InlineData("looseTexts", "{}", "A list is expected.")]
    [InlineData("looseVocabularies", "5", "A list is expected.")]
    [InlineData("textMap", "[]", "An object is expected.")]
    [InlineData("textMap", "{\"a\":\"b\",\"c\":5}", "Text is expected.", ".c")]
    [InlineData("numberMap", "5", "An object is expected.")]
    [InlineData("numberMap", "{\"a\":\"1\"}", "A number is expected.", ".a")]
    [InlineData("decimalMap", "\"a\"", "An object is expected.")]
    [InlineData("decimalMap", "{\"a\":true}", "A number is expected.", ".a")]
    [InlineData("decimalMap", "{\"a\":1e30}", "A number is expected.", ".a")]
    [InlineData("listMap", "[]", "An object is expected.")]
    [InlineData("listMap", "{\"a\":\"b\"}", "A list is expected.", ".a")]
    [InlineData("node", "[1]", "An object is expected.")]
    public void Value_that_does_not_fit_is_kept_in_a_reply_and_makes_a_request_unknown(string member, string value, string expected, string place = "")
    {
        string json = $$"""{"{{member}}":{{value}},"z":1}""";

        Probe reply = Probe.Read(json), leaf = Probe.ReadLeaf(json, Probe.Replies);
        Probe request = Probe.ReadLeaf($$"""{"kind":"probe","before":[{"a":1}],"{{member}}":{{value}},"z":1}""", Probe.Requests);

        Assert.Equal([member, "z"], reply.AdditionalProperties!.Keys); // both were kept
        Assert.Equal(json, reply.Write());
        Assert.Equal(json, leaf.Write());
        Assert.Null(leaf.Problem);
        Assert.Equal(new ReadProblem { Path = member + place, Message = expected }, request.Problem);
        Assert.Equal($$"""{"kind":"probe","before":[{"a":1}],"{{member}}":{{value}},"z":1}""", request.Raw?.GetRawText());
    }

    [Theory]
    [InlineData("record", "5", "")]
    [InlineData("records", "[{\"text\":\"a\"},5]", "[1]")]
    [InlineData("leaf", "5", "")]
    public void Record_that_is_no_object_makes_a_request_unknown(string member, string value, string place) =>
        Assert.Equal(new ReadProblem { Path = member + place, Message = "An object is expected." }, Probe.ReadLeaf($$"""{"kind":"probe","{{member}}":{{value}}}""", Probe.Requests).Problem);

    [Theory]
    [InlineData("5")]
    [InlineData("[{}]")]
    [InlineData("null")]
    [InlineData("\"probe\"")]
    public void Leaf_that_is_no_object_is_unknown_and_says_so(string json)
    {
        Probe leaf = Probe.ReadLeaf(json, Probe.Requests);

        Assert.Equal(new ReadProblem { Path = "", Message = "An object is expected." }, leaf.Problem);
        Assert.Equal(json, leaf.Raw?.GetRawText());
    }

    [Theory]
    [InlineData("""{"kind":"probe"}""", true)]
    [InlineData("""{"a":{"kind":"other"},"b":[1,{"kind":"x"}],"kind":"probe"}""", true)] // only at the top, wherever it stands
    [InlineData("""{"kind":"probe","kind":"other"}""", true)] // of two the first one counts
    [InlineData("""{"kind":"other","kind":"probe"}""", false)]
    [InlineData("""{"\u006bind":"pro\u0062e"}""", true)]
    [InlineData("""{"kind":"Probe"}""", false)]
    [InlineData("""{"kind":["probe"]}""", false)]
    [InlineData("""{"kind":5}""", false)]
    [InlineData("""{"a":"probe"}""", false)]
    [InlineData("{}", false)]
    public void Leaf_is_found_by_its_discriminator(string json, bool isFound)
    {
        Probe leaf = Probe.ReadLeaf(json, Probe.Requests);

        Assert.Equal(isFound, leaf.Raw is null);
        Assert.Null(leaf.Problem); // what has no leaf has no problem
        if (!isFound)
            Assert.Equal(json, leaf.Raw?.GetRawText());
    }

    [Theory]
    [InlineData("{}", true)]
    [InlineData("""{"kind":null,"text":"a"}""", true)]
    [InlineData("""{"text":"kind"}""", true)]
    [InlineData("""{"kind":""}""", false)]
    [InlineData("""{"kind":{"a":1}}""", false)]
    public void Discriminator_that_is_absent_or_null_has_its_default(string json, bool isFound) =>
        Assert.Equal(isFound, Probe.ReadLeaf(json, Probe.Replies).Raw is null);

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Discriminator_longer_than_any_name_leads_nowhere(int length, bool isRead)
    {
        string text = new('k', length);
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes($$"""{"kind":"{{text}}","other":"o"}"""));
        reader.Read();

        var discriminators = new Discriminators(reader);

        Assert.Equal(isRead ? text : "?", discriminators.Next("kind"u8).ToString());
        Assert.Equal("o", discriminators.Next("other"u8).ToString());
        Assert.Equal("none", discriminators.Next("third"u8, "none").ToString());
        Assert.Equal(isRead ? text : "?", discriminators.Next("kind"u8).ToString());
    }

    [Fact]
    public void Odd_member_does_not_spoil_those_that_follow()
    {
        Probe probe = Probe.Read("""{"int32":"1","text":"a","record":{"boolean":"x","text":"b"},"values":[5],"int64":7,"records":[{"double":"x"},{"text":"c"}],"kind":{"a":1}}""");

        Assert.Equal(("a", 7), (probe.Text, probe.Int64));
        Assert.Equal(["int32", "values"], probe.AdditionalProperties!.Keys); // both were kept
        Assert.Equal(("b", "boolean"), (probe.Record!.Text, Assert.Single(probe.Record.AdditionalProperties!).Key)); // there is one
        Assert.Equal([null, "c"], probe.Records!.Select(r => r.Text)); // there are some
        Assert.Null(probe.Records![1].AdditionalProperties);
    }

    [Fact]
    public void First_text_of_two_counts_and_of_other_members_the_last()
    {
        Probe probe = Probe.Read("""{"firstText":"a","text":"a","firstText":{"text":"c"},"text":"b","new":1,"new":2}""");

        Assert.Equal(("a", "b"), (probe.FirstText, probe.Text));
        Assert.Equal(2, probe.AdditionalProperties!["new"].GetInt32()); // it was kept
    }

    [Theory]
    [InlineData("5", "5")]
    [InlineData("[1, \"a\"]", "[1, \"a\"]")]
    [InlineData("{\"cut\":\"\\ud83d\"}", "{\"cut\":\"\\ud83d\"}")]
    [InlineData("true", "true")]
    public void Loose_text_of_another_kind_is_its_json(string value, string text)
    {
        Assert.Equal(text, Probe.Read($$"""{"looseText":{{value}}}""").LooseText);
        Assert.Equal(["a", text, "b"], Probe.Read($$"""{"looseTexts":["a",{{value}},null,"b"]}""").LooseTexts);
    }

    [Theory]
    [InlineData("00:00:01", 1)]
    [InlineData("PT1M30S", 90)]
    [InlineData("P1DT1S", 86401)]
    [InlineData("-00:00:01", -1)]
    [InlineData("00:00:00.5", 0.5)]
    public void Duration_has_either_of_two_forms(string text, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), Probe.Read($$"""{"duration":"{{text}}"}""").Duration);

    [Theory]
    [InlineData("2026-10-01T10:00:00", "2026-10-01T10:00:00.0000000+00:00")]
    [InlineData("2026-10-01T10:00:00Z", "2026-10-01T10:00:00.0000000+00:00")]
    [InlineData("2026-10-01T10:00:00+00:00", "2026-10-01T10:00:00.0000000+00:00")]
    [InlineData("2026-10-01T10:00:00-07:00", "2026-10-01T10:00:00.0000000-07:00")]
    public void Time_without_an_offset_is_utc(string text, string time) =>
        Assert.Equal(time, Probe.Read($$"""{"time":"{{text}}"}""").Time?.ToString("O", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("succeeded", true)]
    [InlineData("SUCCEEDED", true)]
    [InlineData("newer", false)]
    public void Vocabulary_keeps_what_came(string text, bool isKnown)
    {
        Probe probe = Probe.Read($$"""{"vocabulary":"{{text}}","status":"{{text}}","vocabularies":["{{text}}"]}""");

        Assert.Equal((text, text, text), (probe.Vocabulary?.Value, probe.Status.Value, probe.Vocabularies![0].Value)); // there is one
        Assert.Equal(isKnown, probe.Status.IsKnown);
    }

    [Fact]
    public void Known_values_are_found_as_they_are_spelled()
    {
        foreach (string known in WorkflowStatus.KnownValues)
            Assert.Equal(known, KnownValues<WorkflowStatus>.Find(Encoding.UTF8.GetBytes(known))?.Value);
        Assert.Null(KnownValues<WorkflowStatus>.Find("Succeeded"u8));
        Assert.Null(KnownValues<WorkflowStatus>.Find("newer"u8));
        Assert.Equal("succeeded", Probe.Read("""{"status":"succee\u0064ed"}""").Status.Value);
    }

    [Theory]
    [InlineData(256, true)] // as it is escaped
    [InlineData(257, false)]
    [InlineData(2000, false)]
    public void Escaped_name_is_a_members_as_far_as_it_is_no_longer_than_any(int length, bool isEscapedName)
    {
        string name = new string('n', length - 6) + "\\u006e";

        Probe probe = Probe.Read($$"""{"{{name}}":1,"t\u0065xt":"a"}""");

        Assert.Equal(("a", length - 5), (probe.Text, Assert.Single(probe.AdditionalProperties!).Key.Length)); // it was kept
        Assert.Equal(isEscapedName, name.Length <= 256);
    }

    [Fact]
    public void Escaped_member_that_does_not_fit_is_kept_by_its_name()
    {
        Probe probe = Probe.Read("""{"int\u00332":"x","t\u0065xt":"a"}""");

        Assert.Equal("int32", Assert.Single(probe.AdditionalProperties!).Key); // it was kept
        Assert.Equal("a", probe.Text);
    }

    [Fact]
    public void Text_map_and_free_data_keep_the_last_of_two()
    {
        Probe probe = Probe.Read("""{"textMap":{"a":"1","A":"2","a":"3"},"node":{"a":1,"a":{"b":2}}}""");

        Assert.Equal([("a", "3"), ("A", "2")], probe.TextMap!.Select(p => (p.Key, p.Value))); // there is one
        Assert.Equal("""{"a":{"b":2}}""", probe.Node?.ToJsonString());
    }

    [Fact]
    public void Kept_list_is_a_list_of_what_could_be_read()
    {
        IReadOnlyList<string> texts = Probe.Read("""{"looseTexts":["a",5,null,"b"]}""").LooseTexts!; // there is one

        Assert.Equal(3, texts.Count);
        Assert.Equal("5", texts[1]);
        Assert.Equal("a,5,b", string.Join(',', texts));
        Assert.Equal("a", ((System.Collections.IEnumerable)texts).Cast<string>().First());
        Assert.Equal("""["a",5,null,"b"]""", Assert.IsType<IKeptList>(texts, exactMatch: false).Raw.GetRawText());
        Assert.IsNotType<IKeptList>(Probe.Read("""{"looseTexts":["a","b"]}""").LooseTexts, exactMatch: false);
    }

    [Fact]
    public void Known_members_of_an_object_are_read_as_far_as_they_fit()
    {
        var probe = new Probe();
        var reader = new RecordReader("""{"int32":"x","new":{"text":"no"},"text":"a","values":[5,{"a":1}],"int64":7,"t\u0065xts":["b"]}"""u8);

        reader.KnownMembers(probe);

        Assert.Equal(("a", 7, "b"), (probe.Text, probe.Int64, probe.Texts?[0]));
        Assert.Null(probe.AdditionalProperties);
    }
}

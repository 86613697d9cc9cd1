using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Generation.Wire;

namespace Civitai.Orchestration.Tests.Wire;

/// <summary>What is written and what is not, and that it fits its buffer whatever its length.</summary>
public sealed class RecordWriterTests
{
    [Fact]
    public void Record_without_values_is_an_empty_object() => Assert.Equal("{}", new Probe().Write());

    [Fact]
    public void Value_that_is_missing_is_not_written() =>
        Assert.Equal("""{"vocabularies":[""],"element":null}""", new Probe { Status = default, Air = null, Vocabularies = [default], Element = default(JsonElement) }.Write());

    [Fact]
    public void Items_that_are_null_are_written_as_null() =>
        Assert.Equal(
            """{"records":[null,{}],"values":["a",null],"texts":[null,"a"],"textMap":{"a":null,"b":"c"},"listMap":{"a":[null]}}""",
            new Probe
            {
                Records = [null!, new()],
                Values = ["a", null!],
                Texts = [null!, "a"],
                TextMap = new Dictionary<string, string> { ["a"] = null!, ["b"] = "c" },
                ListMap = new Dictionary<string, IReadOnlyList<string>> { ["a"] = [null!] },
            }.Write());

    [Fact]
    public void Members_are_separated_also_from_those_that_came_along()
    {
        var probe = new Probe { AdditionalProperties = new Dictionary<string, JsonElement> { ["a\"b"] = JsonDocument.Parse("[1, 2]").RootElement, ["c"] = default } };

        Assert.Equal("""{"a\"b":[1,2],"c":null}""", probe.Write());
        Assert.Equal("""{"int32":1,"a\"b":[1,2],"c":null}""", (probe with { Int32 = 1 }).Write());
    }

    [Fact]
    public void Time_in_utc_has_a_z_and_any_other_its_offset()
    {
        Assert.Equal("""{"time":"2026-11-24T10:30:00.05Z"}""", new Probe { Time = new(2026, 11, 24, 10, 30, 0, 50, TimeSpan.Zero) }.Write());
        Assert.Equal("""{"time":"2026-11-24T10:30:00-03:30"}""", new Probe { Time = new(2026, 11, 24, 10, 30, 0, new TimeSpan(-3, -30, 0)) }.Write());
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Number_that_json_does_not_have_is_named(double number)
    {
        foreach (Probe probe in (Probe[])[new() { Double = number }, new() { NumberMap = new Dictionary<string, double> { ["a"] = number } }])
        {
            var e = Assert.Throws<ArgumentException>(probe.Write);
            Assert.Equal("value", e.ParamName);
            Assert.StartsWith("JSON has no number that is infinite or not a number.", e.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Longest_values_of_their_kinds_are_written_whole() =>
        Assert.Equal(
            """{"int32":-2147483648,"int64":-9223372036854775808,"double":-1.7976931348623157E+308,"decimal":-0.0000000000000000000000000001,"duration":"-10675199.02:48:05.4775808","time":"9999-12-31T09:59:59.9999999-14:00"}""",
            new Probe
            {
                Int32 = int.MinValue,
                Int64 = long.MinValue,
                Double = double.MinValue,
                Decimal = -0.0000000000000000000000000001m,
                Duration = TimeSpan.MinValue,
                Time = new DateTimeOffset(9999, 12, 31, 9, 59, 59, TimeSpan.FromHours(-14)).AddTicks(9999999),
            }.Write());

    [Theory]
    [InlineData(@"cut \ud83d")]
    [InlineData(@"\udc31\ud83d")]
    [InlineData(@"a\uD83D\uDC31b\ud83d")] // whole pairs are written as the platform writes them
    [InlineData(@"\udc31")]
    public void Half_of_a_pair_is_an_escape_wherever_it_stands(string escaped)
    {
        string text = Regex.Unescape(escaped);
        var probe = new Probe { Text = text, Texts = [text], TextMap = new Dictionary<string, string> { [text] = text }, Node = new JsonObject { ["a"] = LoneSurrogates.Hide(text) } };

        Assert.Equal("""{"text":"?","texts":["?"],"textMap":{"?":"?"},"node":{"a":"?"}}""".Replace("?", escaped, StringComparison.Ordinal), probe.Write());
    }

    [Fact]
    public void Object_that_stood_for_what_is_none_is_written_as_that()
    {
        Probe probe = Probe.Read("""{"records":[5,{"text":"a"}],"leaf":[1, 2]}""");

        Assert.Equal("""{"leaf":[1,2],"records":[5,{"text":"a"}]}""", probe.Write());
        Assert.Equal("""{"records":[5]}""", new Probe { Records = [probe.Records![0]] }.Write()); // there is one
    }

    [Fact]
    public void Text_of_any_length_grows_the_buffer_and_keeps_what_was_there()
    {
        for (int length = 0; length < 5000; length += 7)
        {
            string text = new('a', length), other = new('ä', length / 3);
            Assert.Equal($$"""{"text":"{{text}}","firstText":"{{other}}","int32":5,"duration":"00:00:01"}""", new Probe { Text = text, FirstText = other, Int32 = 5, Duration = TimeSpan.FromSeconds(1) }.Write());
        }
    }

    [Fact]
    public void Buffer_goes_back_without_its_content()
    {
        var writer = new RecordWriter(16);
        writer.BeginObject();
        writer.Text(",\"a\":"u8, "secret");
        ReadOnlySpan<byte> written = writer.Written;
        Assert.Equal("""{"a":"secret" """.TrimEnd(), Encoding.UTF8.GetString(written));

        writer.Dispose();

        Assert.False(written.ContainsAnyExcept((byte)0));
        Assert.True(writer.Written.IsEmpty);
        writer.Dispose(); // nothing is given back twice
    }

    [Fact]
    public void Buffer_that_became_too_small_goes_back_without_its_content()
    {
        var writer = new RecordWriter(16);
        writer.BeginObject();
        writer.Text(",\"a\":"u8, "secret");
        ReadOnlySpan<byte> before = writer.Written;

        writer.Text(",\"b\":"u8, new string('b', 5000));

        Assert.False(before.ContainsAnyExcept((byte)0));
        Assert.StartsWith("""{"a":"secret","b":"bbb""", Encoding.UTF8.GetString(writer.Written), StringComparison.Ordinal);
        writer.Dispose();
    }

    [Fact]
    public void Members_of_a_record_are_written_without_what_else_it_keeps()
    {
        Probe probe = Probe.Read("""{"text":"a","new":1}""");

        Assert.Equal("""{"text":"a"}""", Encoding.UTF8.GetString(WireWriter.MembersOf(probe)));
        Assert.Equal("""{"text":"a","new":1}""", Encoding.UTF8.GetString(WireWriter.ToUtf8(probe)));
    }
}

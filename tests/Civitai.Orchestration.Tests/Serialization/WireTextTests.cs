using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration.Tests.Serialization;

/// <summary>How texts and numbers stand on the wire, against the platform's serializer.</summary>
public class WireTextTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void ToJson_every_character_is_written_as_the_platform_writes_it()
    {
        var different = new List<string>();
        for (int c = 0; c <= char.MaxValue; c++)
        {
            if (char.IsSurrogate((char)c))
                continue;
            string text = $"a{(char)c}b";
            if (PromptOf(text) != JsonSerializer.Serialize(text, Relaxed))
                different.Add($"U+{c:X4}: {PromptOf(text)}");
        }

        Assert.Empty(different);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a \"quoted\" back\\slash / and \t tab")]
    [InlineData("größe 日本 🐱 \U0001F468‍\U0001F469")]
    public void ToJson_text_is_written_as_the_platform_writes_it_at_any_length(string text)
    {
        foreach (int times in (int[])[1, 7, 600, 40_000])
        {
            string repeated = string.Concat(Enumerable.Repeat(text, times));
            Assert.Equal(JsonSerializer.Serialize(repeated, Relaxed), PromptOf(repeated));
            Assert.Equal(repeated, Assert.IsType<ZImageTurboCreateImageGenInput>(StepInput.Parse("imageGen", Input(repeated).ToJson())).Prompt.Value);
        }
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(1e-5)]
    [InlineData(1e21)]
    [InlineData(-0.0)]
    [InlineData(double.Epsilon)]
    [InlineData(double.MaxValue)]
    [InlineData(4.0000000000000001)]
    public void ToJson_number_is_written_as_the_platform_writes_it(double number)
    {
        string json = (Input("a") with { CfgScale = number }).ToJson();

        Assert.Contains($"\"cfgScale\":{JsonSerializer.Serialize(number)}", json, StringComparison.Ordinal);
        Assert.Equal(number, ((ZImageTurboCreateImageGenInput)StepInput.Parse("imageGen", json)).CfgScale);
    }

    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    [InlineData(0)]
    public void ToJson_seed_at_its_limits_survives(long seed)
    {
        string json = (Input("a") with { Seed = seed }).ToJson();

        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"\"seed\":{seed}"), json, StringComparison.Ordinal);
        Assert.Equal(seed, ((ZImageTurboCreateImageGenInput)StepInput.Parse("imageGen", json)).Seed!.Value.Value);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void ToJson_no_number_is_an_argument_exception(double number) =>
        Assert.Throws<ArgumentException>(() => (Input("a") with { CfgScale = number }).ToJson());

    [Fact]
    public void ToJson_after_a_failure_writes_the_next_request_whole()
    {
        for (int i = 0; i < 50; i++)
        {
            Assert.Throws<ArgumentException>(() => (Input("secret") with { CfgScale = double.NaN }).ToJson());
            Assert.Equal("""{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage","prompt":"b"}""", Input("b").ToJson());
        }
    }

    [Fact]
    public void Parse_escaped_names_and_discriminators_last_and_spaces_give_the_typed_leaf()
    {
        const string Json = """ { "\u0070rompt" : "a" , "w\u0069dth":512, "operation":"createImage","model":"turbo" ,"ecosystem":"zImage", "\u0065ngine":"sd\u0063pp" } """;

        var input = Assert.IsType<ZImageTurboCreateImageGenInput>(StepInput.Parse("imageGen", Json));
        Assert.Equal(("a", 512), (input.Prompt.Value, input.Width));
        Assert.Empty(input.Validate().Issues);
    }

    [Fact]
    public void Parse_an_escaped_name_that_no_member_has_is_kept_unescaped()
    {
        Workflow workflow = Workflow.Parse("""{"id":"w","n\u0065w \u00e4":{"a":[1]}}""");

        Assert.Equal("new ä", Assert.Single(workflow.AdditionalProperties!).Key);
        Assert.Equal("""{"id":"w","new ä":{"a":[1]}}""", workflow.ToJson());
    }

    private static ZImageTurboCreateImageGenInput Input(string prompt) => new() { Prompt = prompt };

    private static string PromptOf(string text)
    {
        string json = Input(text).ToJson();
        const string Before = "\"prompt\":";
        return json[(json.IndexOf(Before, StringComparison.Ordinal) + Before.Length)..^1];
    }
}

using System.Globalization;
using System.Text.Json.Nodes;
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration.Tests.Resources;

public class AirTests
{
    [Theory]
    [InlineData("urn:air:sdxl:checkpoint:civitai:101055@128078", "sdxl", "checkpoint", "civitai", "101055", "128078", null)]
    [InlineData("air:sdxl:lora:civitai:1@2", "sdxl", "lora", "civitai", "1", "2", null)]
    [InlineData("urn:sdxl:lora:civitai:1", "sdxl", "lora", "civitai", "1", null, null)]
    [InlineData("sdxl:lora:civitai:1@2", "sdxl", "lora", "civitai", "1", "2", null)]
    [InlineData("civitai:101055@128078", null, null, "civitai", "101055", "128078", null)]
    [InlineData("civitai:101055", null, null, "civitai", "101055", null, null)]
    [InlineData("sdxl:civitai:101055", "sdxl", null, "civitai", "101055", null, null)]
    [InlineData("urn:air:zImage:lora:civitai:123456@789012.safetensors", "zImage", "lora", "civitai", "123456", "789012", "safetensors")]
    [InlineData("urn:air:flux1:checkpoint:huggingface:black-forest-labs/FLUX.1-dev@main", "flux1", "checkpoint", "huggingface", "black-forest-labs/FLUX.1-dev", "main", null)]
    [InlineData("urn:air:flux1:checkpoint:huggingface:black-forest-labs/FLUX.1-dev", "flux1", "checkpoint", "huggingface", "black-forest-labs/FLUX.1-dev", null, null)]
    [InlineData("urn:air:ernie:checkpoint:huggingface:baidu/ERNIE@v1.0", "ernie", "checkpoint", "huggingface", "baidu/ERNIE", "v1.0", null)]
    [InlineData("urn:air:brand-new_2:thing/part:elsewhere:some.id", "brand-new_2", "thing/part", "elsewhere", "some", null, "id")]
    public void Parse_form_of_the_pattern_gives_its_parts(string text, string? ecosystem, string? type, string source, string id, string? version, string? format)
    {
        var air = Air.Parse(text);

        Assert.Equal((ecosystem, type, source, id, version, format), (air.Ecosystem, air.Type, air.Source, air.Id, air.Version, air.Format));
        Assert.True(air.IsWellFormed);
        Assert.Equal(text, air.ToString());
        Assert.Equal(text, air.Value);
        Assert.Equal(air, Air.Parse(air.ToUrn()));
        Assert.StartsWith("urn:air:", air.ToUrn(), StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_file_in_storage_keeps_the_whole_key()
    {
        var air = Air.Parse("urn:air:other:other:civitai-r2:civitai-delivery-worker-prod@training-images/6/2783465TrainingData.koBd.zip");

        Assert.Equal(("civitai-r2", "civitai-delivery-worker-prod"), (air.Source, air.Id));
        Assert.Equal("training-images/6/2783465TrainingData.koBd.zip", $"{air.Version}.{air.Format}");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("urn:air:")]
    [InlineData("civitai")]
    [InlineData("101055@128078")]
    [InlineData("urn:air:sdxl:checkpoint:civitai:")]
    [InlineData("urn:air:sdxl:checkpoint::1@2")]
    [InlineData("urn:air::checkpoint:civitai:1@2")]
    [InlineData("urn:air:a:sdxl:checkpoint:civitai:1@2")]
    [InlineData("urn:air:a:b:sdxl:checkpoint:civitai:1@2")]
    [InlineData("urn:air:sdxl:check point:civitai:1@2")]
    [InlineData("urn:air:sdxl:checkpoint:civitai:1@")]
    [InlineData("urn:air:sdxl:checkpoint:civitai:1@2 ")]
    [InlineData("urn:air:sdxl:checkpoint:civitai:1@2@3")]
    [InlineData("urn:air:sdxl:checkpoint:civitai:1@2\n")]
    [InlineData("urn:air:sdxl:lora:civitai:é@2")]
    public void Parse_other_text_is_refused(string text)
    {
        Assert.Throws<FormatException>(() => Air.Parse(text));
        Assert.False(Air.TryParse(text, out Air none));
        Assert.Equal(default, none);
        Assert.False(new Air(text).IsWellFormed);
        Assert.Equal(text, new Air(text).Value);
        Assert.Null(new Air(text).Id);
        Assert.Equal(text, new Air(text).ToUrn());
    }

    [Fact]
    public void Parse_null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Air.Parse(null!));
        Assert.False(Air.TryParse(null, out _));
    }

    [Fact]
    public void Parse_span_reads_the_same() => Assert.Equal(Air.Parse("civitai:1@2"), ParseSpan<Air>("civitai:1@2"));

    [Fact]
    public void TryParse_span_tells_whether_it_is_one()
    {
        Assert.True(Air.TryParse("sdxl:lora:civitai:1@2".AsSpan(), CultureInfo.InvariantCulture, out Air air));
        Assert.Equal("lora", air.Type);
        Assert.False(Air.TryParse("nonsense".AsSpan(), null, out _));
    }

    [Theory]
    [InlineData("urn:air:sdxl:lora:civitai:1@2", "sdxl:lora:civitai:1@2")]
    [InlineData("urn:air:SDXL:LORA:Civitai:1@2", "urn:air:sdxl:lora:civitai:1@2")]
    [InlineData("URN:AIR:sdxl:lora:civitai:1@2", "air:sdxl:lora:civitai:1@2")]
    public void Equals_same_resource_in_another_spelling_is_equal(string left, string right)
    {
        Air one = left;
        Air two = right;

        Assert.True(one == two);
        Assert.False(one != two);
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
        Assert.True(one.Equals((object)two));
    }

    [Theory]
    [InlineData("urn:air:sdxl:lora:civitai:1@2", "urn:air:sdxl:lora:civitai:1@3")]
    [InlineData("urn:air:sdxl:lora:civitai:1@2", "urn:air:sd1:lora:civitai:1@2")]
    [InlineData("urn:air:sdxl:lora:civitai:1@2", "urn:air:sdxl:lora:civitai:1")]
    [InlineData("urn:air:sdxl:lora:civitai:a@2", "urn:air:sdxl:lora:civitai:A@2")]
    [InlineData("civitai:1@2", "sdxl:lora:civitai:1@2")]
    [InlineData("nonsense", "Nonsense")]
    public void Equals_other_resource_is_not_equal(string left, string right) => Assert.True(new Air(left) != new Air(right));

    [Fact]
    public void Default_behaves()
    {
        Air none = default;

        Assert.Equal("", none.Value);
        Assert.False(none.IsWellFormed);
        Assert.Equal(new Air(""), none);
        Assert.Equal(new Air("").GetHashCode(), none.GetHashCode());
    }

    [Fact]
    public void Create_parts_give_the_full_form()
    {
        Assert.Equal("urn:air:sdxl:lora:civitai:1@2", Air.Create("sdxl", "lora", "civitai", "1", "2").Value);
        Assert.Equal("urn:air:sdxl:lora:civitai:1", Air.Create("sdxl", "lora", "civitai", "1").Value);
        Assert.Throws<ArgumentException>(() => Air.Create("sd xl", "lora", "civitai", "1"));
        Assert.Throws<ArgumentException>(() => Air.Create("", "lora", "civitai", "1"));
    }

    [Theory]
    [InlineData("https://civitai.com/models/827184?modelVersionId=2514310", "urn:air:civitai:827184@2514310")]
    [InlineData("https://civitai.com/models/827184/wai-illustrious-sdxl?modelVersionId=2514310", "urn:air:civitai:827184@2514310")]
    [InlineData("https://civitai.green/models/827184?a=b&modelVersionId=2514310#reviews", "urn:air:civitai:827184@2514310")]
    [InlineData("https://www.civitai.red/models/827184/?ModelVersionId=2514310", "urn:air:civitai:827184@2514310")]
    [InlineData(" https://civitai.com/models/827184 ", "urn:air:civitai:827184")]
    [InlineData("http://civitai.com/models/827184/x", "urn:air:civitai:827184")]
    public void FromUrl_page_of_a_model_gives_what_the_address_says(string page, string expected)
    {
        Assert.True(Air.TryFromUrl(page, out Air air));

        Assert.Equal((expected, true, "civitai", "827184", null, null), (air.Value, air.IsWellFormed, air.Source, air.Id, air.Ecosystem, air.Type));
        Assert.Equal(air, Air.FromUrl(page));
        Assert.Equal(air, Air.FromUrl(new Uri(page)));
    }

    [Fact]
    public void FromUrl_takes_what_the_caller_knows_besides()
    {
        const string Page = "https://civitai.com/models/827184?modelVersionId=2514310";

        Assert.Equal("urn:air:sdxl:checkpoint:civitai:827184@2514310", Air.FromUrl(Page, "sdxl", "checkpoint").Value);
        Assert.Equal("urn:air:sdxl:civitai:827184@2514310", Air.FromUrl(Page, "sdxl").Value);
        Assert.Throws<ArgumentException>(() => Air.FromUrl(Page, type: "lora"));
        Assert.Throws<ArgumentException>(() => Air.FromUrl(Page, "sd xl"));
        Assert.Throws<ArgumentException>(() => Air.FromUrl(Page, "sdxl:lora"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("urn:air:sdxl:lora:civitai:1@2")]
    [InlineData("https://civitai.com/models")]
    [InlineData("https://civitai.com/models/pony")]
    [InlineData("https://civitai.com/models/827184?modelVersionId=latest")]
    [InlineData("https://civitai.com/api/download/models/2514310")]
    [InlineData("https://civitai.com/images/827184")]
    [InlineData("https://civitai.com.example.com/models/827184")]
    [InlineData("https://example.com/models/827184")]
    [InlineData("https://civitai.com:8443/models/827184")]
    [InlineData("ftp://civitai.com/models/827184")]
    [InlineData("civitai.com/models/827184")]
    public void FromUrl_other_text_is_refused(string? text)
    {
        Assert.False(Air.TryFromUrl(text, out Air air));
        Assert.Equal("", air.Value);
        if (text is not null)
            Assert.Throws<ArgumentException>(() => Air.FromUrl(text));
    }

    [Fact]
    public void Validate_page_of_a_model_in_place_of_a_LoRA_says_what_to_write()
    {
        var input = new ImageGen.ZImageTurboCreateImageGenInput { Prompt = "x", Loras = new Dictionary<Air, double> { ["https://civitai.com/models/1?modelVersionId=2"] = 1 } };

        Assert.Contains("Air.FromUrl: urn:air:civitai:1@2", Assert.Single(input.Validate().Errors).Message);
    }

    [Fact]
    public void Loras_keys_are_found_in_any_spelling_and_travel_unchanged()
    {
        const string Json = """{"steps":[{"$type":"imageGen","input":{"engine":"sdcpp","ecosystem":"zImage","model":"base","operation":"createImage","prompt":"x","loras":{"zImage:lora:civitai:1@2":0.5,"urn:air:zImage:lora:civitai:3@4":1}}}]}""";
        WorkflowTemplate template = WorkflowTemplate.Parse(Json);
        var input = (ZImageBaseCreateImageGenInput)template.Steps[0].GetInput()!; // the body has one

        Assert.Equal(0.5, input.Loras!["urn:air:zImage:lora:civitai:1@2"]);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Json), JsonNode.Parse(template.ToJson())), template.ToJson());
    }

    [Fact]
    public void Loras_same_resource_twice_in_other_spellings_survives()
    {
        const string Json = """{"steps":[{"$type":"imageGen","input":{"engine":"sdcpp","ecosystem":"zImage","model":"base","operation":"createImage","prompt":"x","loras":{"zImage:lora:civitai:1@2":0.5,"urn:air:zImage:lora:civitai:1@2":1}}}]}""";

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Json), JsonNode.Parse(WorkflowTemplate.Parse(Json).ToJson())));
    }

    private static T ParseSpan<T>(ReadOnlySpan<char> text)
        where T : ISpanParsable<T> => T.Parse(text, null);
}

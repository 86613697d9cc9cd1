using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Tests.Leaves;

/// <summary>What the schema says in the words of a description alone: limits, and members that an earlier step may fill.</summary>
public sealed class LimitsInWordsTests
{
    private const string Ltx = """{"engine":"@","operation":"firstLastFrameToVideo","prompt":"a calm sea","duration":5&}""";
    private const string Frames = """{"engine":"flux","operation":"keyframesToVideo","prompt":"a calm sea","keyframes":[&]}""";

    // Schema: "Must contain at least 1 and at most 1000 entries."
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(1000, true)]
    [InlineData(1001, false)]
    public void Archive_holds_1_to_1000_blobs(int count, bool isValid) =>
        AssertErrors(isValid ? null : "entries", "blobArchive", $$"""{"entries":[{{string.Join(',', Enumerable.Range(0, count).Select(i => $$"""{"blobId":"{{i}}.png"}"""))}}]}""");

    // Schema: "At least one of FirstFrame or LastFrame must be provided."
    [Theory]
    [InlineData("", "firstFrame")]
    [InlineData(""","firstFrame":"https://f.example.com/a.png" """, null)]
    [InlineData(""","lastFrame":"https://f.example.com/b.png" """, null)]
    public void Video_between_two_images_needs_one_of_them(string frames, string? path)
    {
        foreach (string engine in new[] { "ltx2", "ltx2.3", "ltx2.5" })
            AssertErrors(path, "videoGen", Ltx.Replace("@", engine, StringComparison.Ordinal).Replace("&", frames, StringComparison.Ordinal));
    }

    // Schema: "Up to 10 keyframes with unique frame positions", "no greater than the duration in seconds × 24"; the duration is 5 where it is not given.
    [Theory]
    [InlineData(null, null, 0, 24, 120)]
    [InlineData("keyframes[2].frameIndex", null, 0, 24, 121)]
    [InlineData(null, 10, 0, 240)]
    [InlineData("keyframes[1].frameIndex", 10, 0, 241)]
    [InlineData("keyframes[1].frameIndex", null, 24, 24)]
    [InlineData(null, null, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9)]
    [InlineData("keyframes", null, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)]
    public void Images_at_frames_are_ten_at_most_each_at_a_frame_of_its_own(string? path, int? duration, params int[] frames)
    {
        JsonNode input = JsonNode.Parse(Frames.Replace("&", string.Join(',', frames.Select(f => $$"""{"image":"https://f.example.com/{{f}}.png","frameIndex":{{f}}}""")), StringComparison.Ordinal))!;
        if (duration is not null)
            input["duration"] = duration;
        AssertErrors(path, "videoGen", input.ToJsonString());
    }

    // Schema: "Reference images for editing (1-4 images required)".
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Edit_with_wan_takes_1_to_4_images(int count, bool isValid) => AssertErrors(
        isValid ? null : "images",
        "imageGen",
        $$"""{"engine":"wan","version":"v2.7","operation":"editImage","prompt":"a calm sea","images":[{{string.Join(',', Enumerable.Range(0, count).Select(i => $"\"https://f.example.com/{i}.png\""))}}]}""");

    // Schema: "Required for Base mode unless XVectorOnlyMode is true."
    [Theory]
    [InlineData("false", "refText")]
    [InlineData("true", null)]
    [InlineData("""false,"refText":"Good evening." """, null)]
    public void Voice_of_a_recording_needs_what_is_said_in_it(string members, string? path) => AssertErrors(
        path,
        "textToSpeech",
        $$"""{"engine":"vllm-omni","ecosystem":"qwen3","operation":"base","text":"The lamp goes round.","refAudioUrl":"https://f.example.com/a.wav","xVectorOnlyMode":{{members}} }""");

    [Theory]
    [InlineData("false", null)]
    [InlineData("""false,"refAudioUrl":"https://f.example.com/a.wav" """, "refText")]
    [InlineData("""false,"refAudioUrl":"https://f.example.com/a.wav","refText":"Good evening." """, null)]
    [InlineData("""true,"refAudioUrl":"https://f.example.com/a.wav" """, null)]
    public void Speech_beside_a_recording_without_its_words_meets_a_warning(string members, string? path) =>
        AssertWarnings(path, ValidationCodes.Required, "textToSpeech", $$"""{"engine":"custom","text":"The lamp goes round.","xVectorOnlyMode":{{members}} }""");

    // Schema: "Generates a video guided by 1–7 reference images", "using 1–9 reference images", "Reference videos for subject consistency (1-3 videos ...)".
    [Theory]
    [InlineData(""" "engine":"grok","version":"v1.5","operation":"referenceToVideo" """, "images", 7)]
    [InlineData(""" "engine":"happyHorse","version":"v1.0","operation":"referenceToVideo" """, "images", 9)]
    [InlineData(""" "engine":"happyHorse","version":"v1.1","operation":"referenceToVideo" """, "images", 9)]
    [InlineData(""" "engine":"wan","version":"v2.6","provider":"fal","operation":"reference-to-video" """, "referenceVideoUrls", 3)]
    public void Video_from_references_takes_one_at_least_and_no_more_than_the_schema_says(string kind, string member, int most)
    {
        foreach ((int count, bool isValid) in new[] { (0, false), (1, true), (most, true), (most + 1, false) })
            AssertErrors(
                isValid ? null : member,
                "videoGen",
                $$"""{{{kind}},"prompt":"a calm sea","{{member}}":[{{string.Join(',', Enumerable.Range(0, count).Select(i => $"\"https://f.example.com/{i}.png\""))}}]}""");
    }

    // Schema: "limited to 5 or 10 seconds", between bounds of 5 and 10.
    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void Video_from_references_of_wan_2_6_lasts_5_or_10_seconds(int duration, bool isWarned) =>
        AssertWarnings(isWarned ? "duration" : null, ValidationCodes.NotRecommended, "videoGen", WanReferences($"\"duration\":{duration}"));

    // Schema: "Supported for text-to-video and image-to-video only".
    [Fact]
    public void Sound_of_wan_2_6_has_no_effect_on_a_video_from_references() =>
        AssertWarnings("audioUrl", ValidationCodes.Ignored, "videoGen", WanReferences("\"audioUrl\":\"https://f.example.com/a.mp3\""));

    // Schema: "Up to 4 sequences where the API will stop generating tokens."
    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Conversation_stops_at_4_texts_at_most(int count, bool isValid) => AssertErrors(
        isValid ? null : "stop",
        "chatCompletion",
        $$"""{"model":"gpt-4o","messages":[{"role":"user","content":"a gull"}],"stop":[{{string.Join(',', Enumerable.Range(0, count).Select(i => $"\"{i}\""))}}]}""");

    // Schema: "(0.0 to 1.0)" and "(0.0-1.0)".
    [Theory]
    [InlineData("0", true)]
    [InlineData("1", true)]
    [InlineData("1.5", false)]
    [InlineData("-0.5", false)]
    public void Shares_are_0_to_1(string share, bool isValid)
    {
        AssertErrors(isValid ? null : "uniqueThreshold", "videoFrameExtraction", $$"""{"videoUrl":"https://f.example.com/a.mp4","uniqueThreshold":{{share}} }""");
        AssertErrors(
            isValid ? null : "sourceImageDenoiseStrenght",
            "textToImage",
            $$"""{"model":"urn:air:sd1:checkpoint:civitai:1@2","prompt":"a calm sea","cfgScale":7,"seed":1,"sourceImage":"https://f.example.com/a.png","sourceImageDenoiseStrenght":{{share}} }""");
    }

    // The guide's table of errors asks for multiples of 8, its table of parameters for none; klein takes multiples of 16 by both.
    [Theory]
    [InlineData("dev")]
    [InlineData("flex")]
    [InlineData("pro")]
    [InlineData("max")]
    public void Size_of_flux_2_that_is_no_multiple_of_8_meets_a_warning(string model)
    {
        AssertWarnings("height", ValidationCodes.NotRecommended, "imageGen", $$"""{"engine":"flux2","model":"{{model}}","operation":"createImage","prompt":"a calm sea","width":1000,"height":1001}""");
        AssertErrors(null, "imageGen", $$"""{"engine":"flux2","model":"{{model}}","operation":"createImage","prompt":"a calm sea","width":1001}""");
    }

    // Schema: "Only applicable to certain ecosystems (sd1, sdxl, flux1, chroma, zimagebase, zimageturbo, flux2klein)."
    [Theory]
    [InlineData("sdxl", null)]
    [InlineData("zimagebase", null)]
    [InlineData("yue2", null)] // public programs send it there
    [InlineData("qwen", "triggerWord")]
    [InlineData("krea2", "triggerWord")]
    [InlineData("ltx25", "triggerWord")]
    public void Trigger_word_meets_a_warning_where_it_has_no_effect(string ecosystem, string? path) => AssertWarnings(
        path,
        ValidationCodes.Ignored,
        "training",
        $$"""{"engine":"ai-toolkit","ecosystem":"{{ecosystem}}","epochs":10,"triggerWord":"inkcat","trainingData":{"type":"zip","sourceUrl":"https://f.example.com/a.zip","count":10} }""");

    // The guide: an AIR, or a reference to a step.
    [Theory]
    [InlineData("\"urn:air:other:other:civitai-r2:models@lighthouse.glb\"", null)]
    [InlineData("""{"$ref":"shape","path":"output.model.url"}""", null)]
    [InlineData("""{"$ref":"shape","path":"output.thumbnail.url"}""", "mesh")]
    [InlineData("""{"$ref":"shape","path":"output.modle.url"}""", "mesh")]
    [InlineData("\"aGVsbG8=\"", "mesh")]
    public void Mesh_to_texture_may_be_what_an_earlier_step_made(string mesh, string? path) => AssertErrors(
        path,
        "polyGen",
        $$"""{"engine":"comfy","model":"hunyuan3D","operation":"texGen","imageUrl":"https://f.example.com/a.png","mesh":{{mesh}}}""",
        """{"$type":"polyGen","name":"shape","input":{"engine":"comfy","model":"hunyuan3D","operation":"imageTo3D","imageUrl":"https://f.example.com/a.png"}},""");

    [Theory]
    [InlineData("\"8ZQ1M3V7K2.jpeg\"", null)]
    [InlineData("""{"$ref":"hero","path":"output.images[0].id"}""", null)]
    [InlineData("""{"$ref":"hero","path":"output.images[0].width"}""", "entries[0].blobId")]
    [InlineData("""{"$ref":"hero","path":"output.images[1].id"}""", "entries[0].blobId")]
    [InlineData("\"\"", "entries[0].blobId")]
    public void Blob_to_pack_may_be_what_an_earlier_step_made(string blob, string? path) => AssertErrors(
        path,
        "blobArchive",
        $$"""{"entries":[{"blobId":{{blob}} }]}""",
        """{"$type":"imageGen","name":"hero","input":{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage","prompt":"a lighthouse"}},""");

    private static string WanReferences(string member) =>
        $$"""{"engine":"wan","version":"v2.6","provider":"fal","operation":"reference-to-video","prompt":"@Video1 at sea","referenceVideoUrls":["https://f.example.com/a.mp4"],{{member}} }""";

    private static void AssertWarnings(string? path, string code, string type, string input)
    {
        ValidationResult result = WorkflowTemplate.Parse($$"""{"steps":[{"$type":"{{type}}","input":{{input}} }]}""").Validate();

        Assert.Empty(result.Errors);
        Assert.Equal(path is null ? [] : [$"steps[0].input.{path}"], result.Warnings.Where(w => w.Code == code).Select(w => w.Path));
    }

    private static void AssertErrors(string? path, string type, string input, string earlier = "")
    {
        string json = $$"""{"steps":[{{earlier}}{"$type":"{{type}}","input":{{input}} }]}""";
        WorkflowTemplate template = WorkflowTemplate.Parse(json);

        string[] expected = path is null ? [] : [$"steps[{template.Steps.Count - 1}].input.{path}"];
        Assert.Equal(expected, template.Validate().Errors.Select(e => e.Path));
        Assert.True(path is not null || JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(template.ToJson())), template.ToJson());
    }
}

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

    private static void AssertErrors(string? path, string type, string input, string earlier = "")
    {
        string json = $$"""{"steps":[{{earlier}}{"$type":"{{type}}","input":{{input}} }]}""";
        WorkflowTemplate template = WorkflowTemplate.Parse(json);

        string[] expected = path is null ? [] : [$"steps[{template.Steps.Count - 1}].input.{path}"];
        Assert.Equal(expected, template.Validate().Errors.Select(e => e.Path));
        Assert.True(path is not null || JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(template.ToJson())), template.ToJson());
    }
}

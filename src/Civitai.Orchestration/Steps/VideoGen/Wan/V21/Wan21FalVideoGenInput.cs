// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video with Wan 2.1 at fal.</summary>
public sealed partial record Wan21FalVideoGenInput() : Wan21VideoGenInput("fal")
{
    /// <summary>The shape of the video, width to height.</summary>
    /// <value>When null the service uses <c>16:9</c>.</value>
    public VideoAspectRatio? AspectRatio { get; init; }

    /// <inheritdoc cref="ImageGen.Flux2ImageGenInput.EnablePromptExpansion"/>
    public bool? EnablePromptExpansion { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Wan21FalVideoGenInput>(
        "videoGen", [new("engine", "wan"), new("version", "v2.1") { IsDefault = true }, new("provider", "fal")])
    {
        Title = "Wan 2.1 (fal)",
        BaseModel = "Wan 2.1",
        OwnParameters = WanRows.All.With(
            new ChoiceParameter<VideoAspectRatio>(new Member<Wan21FalVideoGenInput, VideoAspectRatio?>(
                "aspectRatio", nameof(AspectRatio), "The shape of the video, width to height.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            { After = "duration", AllowedValues = ["1:1", "16:9", "9:16"], Default = VideoAspectRatio.Ratio16To9 },
            new BooleanParameter(new Member<Wan21FalVideoGenInput, bool?>(
                "enablePromptExpansion", nameof(EnablePromptExpansion), "Whether the service rewrites the prompt in more detail.",
                i => i.EnablePromptExpansion, (i, v) => i with { EnablePromptExpansion = v }))
            { After = "loras", Default = false }),
        Price = Price.Unknown,
        Source = Sources.SchemaWan21FalVideoGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}

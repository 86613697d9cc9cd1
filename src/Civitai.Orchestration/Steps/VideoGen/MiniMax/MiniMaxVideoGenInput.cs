// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video from text or from an image with MiniMax Hailuo.</summary>
public sealed partial record MiniMaxVideoGenInput() : VideoGenInput("minimax")
{
    /// <summary>The model.</summary>
    /// <value>When null the service decides.</value>
    public MiniMaxModel? Model { get; init; }

    /// <inheritdoc cref="HaiperVideoGenInput.SourceImage"/>
    public MediaSource? SourceImage { get; init; }
    /// <inheritdoc cref="HaiperVideoGenInput.EnablePromptEnhancer"/>
    public bool? EnablePromptEnhancer { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<MiniMaxVideoGenInput>(
        "videoGen", [new("engine", "minimax")])
    {
        Title = "MiniMax Hailuo",
        BaseModel = "MiniMax Hailuo",
        OwnParameters = VideoGenRows.All.With(
            new ChoiceParameter<MiniMaxModel>(new Member<MiniMaxVideoGenInput, MiniMaxModel?>(
                "model", nameof(Model), "The model.", i => i.Model, (i, v) => i with { Model = v })),
            new MediaParameter(new Member<MiniMaxVideoGenInput, MediaSource?>(
                "sourceImage", nameof(SourceImage), "The image that the video starts from.", i => i.SourceImage, (i, v) => i with { SourceImage = v })),
            new BooleanParameter(new Member<MiniMaxVideoGenInput, bool?>(
                "enablePromptEnhancer", nameof(EnablePromptEnhancer), "Whether the service rewrites the prompt in more detail.", i => i.EnablePromptEnhancer,
                (i, v) => i with { EnablePromptEnhancer = v }))
            { Default = true }),
        Price = Price.Unknown,
        Source = Sources.SchemaMiniMaxVideoGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}

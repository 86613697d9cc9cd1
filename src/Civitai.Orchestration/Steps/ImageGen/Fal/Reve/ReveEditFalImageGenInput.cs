// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with Reve, as the prompt says.</summary>
public sealed partial record ReveEditFalImageGenInput() : ReveFalImageGenInput("editImage")
{
    /// <summary>The images to work from.</summary>
    /// <value>1 to 8 items. Required.</value>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ReveEditFalImageGenInput>(
        "imageGen", [new("engine", "fal"), new("model", "reve"), new("operation", "editImage")])
    {
        Title = "Reve: edit of images",
        BaseModel = "Reve",
        OwnParameters = ReveFalRows.All.With(
            new MediaListParameter(new Member<ReveEditFalImageGenInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v! }))
            { After = "prompt", IsRequired = true, MinimumLength = 1, MaximumLength = 8 }),
        Price = Price.Unknown,
        Source = Sources.SchemaReveEditFalImageGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}

// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Reve.</summary>
public sealed partial record ReveCreateFalImageGenInput() : ReveFalImageGenInput("createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<ReveCreateFalImageGenInput>(
        "imageGen", [new("engine", "fal"), new("model", "reve"), new("operation", "createImage")])
    {
        Title = "Reve: image from text",
        BaseModel = "Reve",
        OwnParameters = ReveFalRows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaReveCreateFalImageGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}

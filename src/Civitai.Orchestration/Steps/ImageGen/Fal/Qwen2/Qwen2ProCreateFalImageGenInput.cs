// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with the pro model of Qwen 2 at fal.</summary>
public sealed partial record Qwen2ProCreateFalImageGenInput() : Qwen2FalImageGenInput("proCreateImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Qwen2ProCreateFalImageGenInput>(
        "imageGen", [new("engine", "fal"), new("model", "qwen2"), new("operation", "proCreateImage")])
    {
        Title = "Qwen 2 (fal): image from text, pro",
        BaseModel = "Qwen 2",
        Runtime = TypicalRuntime.Seconds(20, 60, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        OwnParameters = Qwen2FalRows.All,
        Price = Price.Unknown,
        Source = Sources.QwenPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}

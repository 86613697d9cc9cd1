// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video with Wan 2.1 on the service's own machines.</summary>
public sealed partial record Wan21CivitaiVideoGenInput() : Wan21VideoGenInput("civitai")
{
    /// <inheritdoc cref="HunyuanVideoGenInput.Model"/>
    public Air? Model { get; init; }
    /// <inheritdoc cref="ImageGen.Flux1KontextImageGenInput.Images"/>
    public IReadOnlyList<MediaSource>? Images { get; init; }

    /// <summary>Width in pixels.</summary>
    /// <value>Whole number. When null the service uses 480.</value>
    public int? Width { get; init; }

    /// <summary>Height in pixels.</summary>
    /// <value>Whole number. When null the service uses 480.</value>
    public int? Height { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Wan21CivitaiVideoGenInput>(
        "videoGen", [new("engine", "wan"), new("version", "v2.1") { IsDefault = true }, new("provider", "civitai") { IsDefault = true }])
    {
        Title = "Wan 2.1",
        BaseModel = "Wan 2.1",
        OwnParameters = WanRows.All.With(
            new AirParameter(new Member<Wan21CivitaiVideoGenInput, Air?>(
                "model", nameof(Model), "Another checkpoint of the ecosystem, by its AIR.", i => i.Model, (i, v) => i with { Model = v }))
            { After = "prompt" },
            new MediaListParameter(new Member<Wan21CivitaiVideoGenInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v }))
            { After = "model" },
            new IntegerParameter(new Member<Wan21CivitaiVideoGenInput, long?>(
                "width", nameof(Width), "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
            { After = "duration", Default = 480 },
            new IntegerParameter(new Member<Wan21CivitaiVideoGenInput, long?>(
                "height", nameof(Height), "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }))
            { After = "width", Default = 480 }),
        Price = Price.Unknown,
        Source = Sources.SchemaWan21CivitaiVideoGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}

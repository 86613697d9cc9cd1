// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video from text with HunyuanVideo, with LoRAs.</summary>
public sealed partial record HunyuanVideoGenInput() : VideoGenInput("hunyuan")
{
    /// <summary>Another checkpoint of the ecosystem, by its AIR.</summary>
    /// <value>An AIR. When null the service decides.</value>
    public Air? Model { get; init; }

    /// <inheritdoc cref="LightricksVideoGenInput.Duration"/>
    public int? Duration { get; init; }
    /// <inheritdoc cref="Transcode.TranscodeInput.Width"/>
    public int? Width { get; init; }

    /// <summary>Height in pixels.</summary>
    /// <value>Whole number. Required.</value>
    public int? Height { get; init; }

    /// <inheritdoc cref="LightricksVideoGenInput.FrameRate"/>
    public int? FrameRate { get; init; }
    /// <inheritdoc cref="LightricksVideoGenInput.CfgScale"/>
    public double? CfgScale { get; init; }
    /// <inheritdoc cref="LightricksVideoGenInput.Steps"/>
    public int? Steps { get; init; }

    /// <summary>LoRAs with their strengths.</summary>
    /// <value>When null: none.</value>
    public IReadOnlyList<VideoGenLora>? Loras { get; init; }

    /// <inheritdoc cref="LightricksVideoGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<HunyuanVideoGenInput>(
        "videoGen", [new("engine", "hunyuan")])
    {
        Title = "HunyuanVideo",
        BaseModel = "HunyuanVideo",
        OwnParameters = VideoGenRows.All.With(
            new AirParameter(new Member<HunyuanVideoGenInput, Air?>(
                "model", nameof(Model), "Another checkpoint of the ecosystem, by its AIR.", i => i.Model, (i, v) => i with { Model = v })),
            new IntegerParameter(new Member<HunyuanVideoGenInput, long?>(
                "duration", nameof(Duration), "Length of the video, in seconds.", i => i.Duration, (i, v) => i with { Duration = (int?)v }))
            { Minimum = 1, Maximum = 30, Default = 5 },
            new IntegerParameter(new Member<HunyuanVideoGenInput, long?>(
                "width", nameof(Width), "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
            { IsRequired = true },
            new IntegerParameter(new Member<HunyuanVideoGenInput, long?>(
                "height", nameof(Height), "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }))
            { IsRequired = true },
            new IntegerParameter(new Member<HunyuanVideoGenInput, long?>(
                "frameRate", nameof(FrameRate), "Frames per second.", i => i.FrameRate, (i, v) => i with { FrameRate = (int?)v }))
            { Default = 25 },
            new NumberParameter(new Member<HunyuanVideoGenInput, double?>(
                "cfgScale", nameof(CfgScale), "How closely the video follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v }))
            { Minimum = 0, Maximum = 100, Default = 4 },
            new IntegerParameter(new Member<HunyuanVideoGenInput, long?>(
                "steps", nameof(Steps), "Denoising steps. More refine detail and take longer.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
            { Minimum = 10, Maximum = 50, Default = 20 },
            new ObjectListParameter<VideoGenLora>(new Member<HunyuanVideoGenInput, IReadOnlyList<VideoGenLora>?>(
                "loras", nameof(Loras), "LoRAs with their strengths.", i => i.Loras, (i, v) => i with { Loras = v }))
            { Forms = [VideoGenLora.Row] },
            new SeedParameter(new Member<HunyuanVideoGenInput, ValueOrReference<long>?>(
                "seed", nameof(Seed), "The seed; the same seed gives the same video.", i => i.Seed, (i, v) => i with { Seed = v }))
            { Minimum = int.MinValue, Maximum = int.MaxValue }),
        Price = Price.Unknown,
        Source = Sources.SchemaHunyuanVideoGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}

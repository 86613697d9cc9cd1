namespace Civitai.Orchestration.Training;

/// <summary>Preview images that the service renders with each saved checkpoint, so that progress can be seen. Billed separately.</summary>
public sealed partial record TrainingSamples : WireRecord
{
    /// <summary>One prompt for each preview image. Empty entries are skipped. When null: none.</summary>
    public IReadOnlyList<string>? Prompts { get; init; }

    /// <summary>What to keep out of every preview image. When null: nothing.</summary>
    public string? NegativePrompt { get; init; }

    /// <summary>Images to edit, for training on edits; one for each prompt. When null: none.</summary>
    public IReadOnlyList<MediaSource>? SourceImages { get; init; }

    /// <summary>How closely previews follow their prompts. When null the ecosystem's own value is used.</summary>
    public double? CfgScale { get; init; }

    /// <summary>The weight of the trained LoRA in the previews. When null the service uses 1.</summary>
    public double? Strength { get; init; }

    internal static RecordRow<TrainingSamples> Row { get; } = new()
    {
        OwnParameters =
        [
            new TextListParameter(Members.Prompts) { Default = [], Source = Sources.SchemaSamples },
            new TextParameter(Members.NegativePrompt) { Source = Sources.SchemaSamples },
            new MediaListParameter(Members.SourceImages) { AppliesWhen = "The training is one of edits.", Source = Sources.SchemaSamples },
            new NumberParameter(Members.CfgScale) { Source = Sources.SchemaSamples },
            new NumberParameter(Members.Strength) { Default = 1, Source = Sources.SchemaSamples },
        ],
    };

    private static class Members
    {
        internal static readonly Member<IReadOnlyList<string>?> Prompts = new Member<TrainingSamples, IReadOnlyList<string>?>(
            "prompts", "Prompts", "Prompts of the preview images.", s => s.Prompts, (s, v) => s with { Prompts = v });

        internal static readonly Member<string?> NegativePrompt = new Member<TrainingSamples, string?>(
            "negativePrompt", "NegativePrompt", "What to keep out of the preview images.", s => s.NegativePrompt, (s, v) => s with { NegativePrompt = v });

        internal static readonly Member<IReadOnlyList<MediaSource>?> SourceImages = new Member<TrainingSamples, IReadOnlyList<MediaSource>?>(
            "sourceImages", "SourceImages", "Images to edit in the previews.", s => s.SourceImages, (s, v) => s with { SourceImages = v });

        internal static readonly Member<double?> CfgScale = new Member<TrainingSamples, double?>(
            "cfgScale", "CfgScale", "How closely previews follow their prompts.", s => s.CfgScale, (s, v) => s with { CfgScale = v });

        internal static readonly Member<double?> Strength = new Member<TrainingSamples, double?>(
            "strength", "Strength", "Weight of the trained LoRA in the previews.", s => s.Strength, (s, v) => s with { Strength = v });
    }
}

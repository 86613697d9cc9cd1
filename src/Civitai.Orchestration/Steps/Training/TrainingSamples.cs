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
}

// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ComposeMedia;

/// <summary>A change of a video or a sound.</summary>
public abstract partial record MediaTransformer : WireRecord
{
    private protected MediaTransformer(string type) => Type = type;

    internal static Union<MediaTransformer> Union { get; } = new(
        static (ref Discriminators discriminators) => discriminators.Next("type"u8) switch
        {
            "fadeIn" => FadeInTransformer.Blank(),
            "fadeOut" => FadeOutTransformer.Blank(),
            "volume" => VolumeTransformer.Blank(),
            "backgroundRemoval" => BackgroundRemovalTransformer.Blank(),
            _ => null,
        },
        static (raw, problem) => new UnknownMediaTransformer(raw, problem));

    internal static IReadOnlyList<RecordDefinition> Forms => [FadeInTransformer.Row, FadeOutTransformer.Row, VolumeTransformer.Row,
        BackgroundRemovalTransformer.Row];

    /// <summary>The kind of change: <c>fadeIn</c>, <c>fadeOut</c>, <c>volume</c> or <c>backgroundRemoval</c>.</summary>
    [JsonPropertyOrder(-10)]
    public string Type { get; }
}

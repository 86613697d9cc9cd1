// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ComposeMedia;

/// <summary>Makes a sound louder or softer.</summary>
public sealed partial record VolumeTransformer() : MediaTransformer("volume")
{
    /// <summary>By how much; below 0 it is softer. Wire name <c>db</c>.</summary>
    /// <value>Decibels. Required.</value>
    [JsonPropertyName("db")]
    public double? Decibels { get; init; }

    internal static RecordRow<VolumeTransformer> Row { get; } = new(new Discriminator("type", "volume"))
    {
        OwnParameters =
        [
            new NumberParameter(new Member<VolumeTransformer, double?>(
                "db", nameof(Decibels), "By how much; below 0 it is softer.", i => i.Decibels, (i, v) => i with { Decibels = v }))
            { IsRequired = true, Source = Sources.SchemaVolumeTransformer },
        ],
    };
}

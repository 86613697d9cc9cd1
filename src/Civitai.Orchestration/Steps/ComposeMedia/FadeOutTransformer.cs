// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ComposeMedia;

/// <summary>Ends silent, and a video black.</summary>
public sealed partial record FadeOutTransformer() : MediaTransformer("fadeOut")
{
    /// <summary>How long it takes to fade. Wire name <c>durationMs</c>.</summary>
    /// <value>Milliseconds. Required.</value>
    [JsonPropertyName("durationMs")]
    public int? DurationMilliseconds { get; init; }

    internal static RecordRow<FadeOutTransformer> Row { get; } = new(new Discriminator("type", "fadeOut"))
    {
        OwnParameters =
        [
            new IntegerParameter(new Member<FadeOutTransformer, long?>(
                "durationMs", nameof(DurationMilliseconds), "How long it takes to fade.", i => i.DurationMilliseconds,
                (i, v) => i with { DurationMilliseconds = (int?)v }))
            { IsRequired = true, Source = Sources.SchemaFadeOutTransformer },
        ],
    };
}

// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ComposeMedia;

/// <summary>Begins silent, and a video black.</summary>
public sealed partial record FadeInTransformer() : MediaTransformer("fadeIn")
{
    /// <summary>How long until it is fully there. Wire name <c>durationMs</c>.</summary>
    /// <value>Milliseconds. Required.</value>
    [JsonPropertyName("durationMs")]
    public int? DurationMilliseconds { get; init; }

    internal static RecordRow<FadeInTransformer> Row { get; } = new(new Discriminator("type", "fadeIn"))
    {
        OwnParameters =
        [
            new IntegerParameter(new Member<FadeInTransformer, long?>(
                "durationMs", nameof(DurationMilliseconds), "How long until it is fully there.", i => i.DurationMilliseconds,
                (i, v) => i with { DurationMilliseconds = (int?)v }))
            { IsRequired = true, Source = Sources.SchemaFadeInTransformer },
        ],
    };
}

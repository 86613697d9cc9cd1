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
            new IntegerParameter(Members.DurationMilliseconds) { IsRequired = true, Source = Sources.SchemaFadeInTransformer },
        ],
    };

    private static class Members
    {
        internal static readonly Member<long?> DurationMilliseconds = new Member<FadeInTransformer, long?>(
            "durationMs", "DurationMilliseconds", "How long until it is fully there.", i => i.DurationMilliseconds,
            (i, v) => i with { DurationMilliseconds = (int?)v });
    }
}

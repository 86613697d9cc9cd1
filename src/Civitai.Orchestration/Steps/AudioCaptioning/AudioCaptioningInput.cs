// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.AudioCaptioning;

/// <summary>Music to describe.</summary>
public sealed partial record AudioCaptioningInput : StepInput<AudioCaptioningOutput>
{
    internal static Union<AudioCaptioningInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The sound, or a zip archive of several, to describe.</summary>
    /// <value>Required.</value>
    public required MediaSource MediaUrl { get; init; }

    /// <summary>How freely the words are chosen.</summary>
    /// <value>Required.</value>
    public double? Temperature { get; init; }

    /// <summary>The longest answer, in tokens.</summary>
    /// <value>Whole number. Required.</value>
    public int? MaxNewTokens { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<AudioCaptioningInput>(
        "audioCaptioning", [])
    {
        Title = "Captioning of music",
        OwnParameters =
        [
            new MediaParameter(new Member<AudioCaptioningInput, MediaSource?>(
                "mediaUrl", nameof(MediaUrl), "The sound, or a zip archive of several, to describe.", i => i.MediaUrl, (i, v) => i with { MediaUrl = v! }))
            { IsRequired = true, Form = Addresses.File },
            new NumberParameter(new Member<AudioCaptioningInput, double?>(
                "temperature", nameof(Temperature), "How freely the words are chosen.", i => i.Temperature, (i, v) => i with { Temperature = v }))
            { IsRequired = true },
            new IntegerParameter(new Member<AudioCaptioningInput, long?>(
                "maxNewTokens", nameof(MaxNewTokens), "The longest answer, in tokens.", i => i.MaxNewTokens, (i, v) => i with { MaxNewTokens = (int?)v }))
            { IsRequired = true },
        ],
        Price = Price.Unknown,
        Source = Sources.SchemaAudioCaptioning,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new AudioCaptioningStepTemplate { Input = this };
}

// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Transcription;

/// <summary>Speech to write down.</summary>
public sealed partial record TranscriptionInput : StepInput<TranscriptionOutput>
{
    internal static Union<TranscriptionInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The sound or video to listen to.</summary>
    /// <value>Required.</value>
    public required MediaSource MediaUrl { get; init; }

    /// <summary>The language that is spoken, for example <c>en</c>.</summary>
    /// <value>When null the service finds out.</value>
    public string? Language { get; init; }

    /// <summary>What it is about, so that names and terms are heard right.</summary>
    /// <value>Text, or a reference. When null: none.</value>
    public ValueOrReference<string>? Context { get; init; }

    /// <summary>Whether the result says when each word was spoken.</summary>
    /// <value>When null the service uses true.</value>
    public bool? ReturnTimeStamps { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<TranscriptionInput>(
        "transcription", [])
    {
        Title = "Transcription",
        OwnParameters =
        [
            new MediaParameter(new Member<TranscriptionInput, MediaSource?>(
                "mediaUrl", nameof(MediaUrl), "The sound or video to listen to.", i => i.MediaUrl, (i, v) => i with { MediaUrl = v! }))
            { IsRequired = true, Form = Addresses.File, Source = Sources.SchemaTranscription },
            new TextParameter(new Member<TranscriptionInput, string?>(
                "language", nameof(Language), "The language that is spoken, for example en.", i => i.Language, (i, v) => i with { Language = v }))
            { Source = Sources.SchemaTranscription },
            new TextOrReferenceParameter(new Member<TranscriptionInput, ValueOrReference<string>?>(
                "context", nameof(Context), "What it is about, so that names and terms are heard right.", i => i.Context, (i, v) => i with { Context = v }))
            { Source = Sources.SchemaTranscription },
            new BooleanParameter(new Member<TranscriptionInput, bool?>(
                "returnTimeStamps", nameof(ReturnTimeStamps), "Whether the result says when each word was spoken.", i => i.ReturnTimeStamps,
                (i, v) => i with { ReturnTimeStamps = v }))
            { Default = true, Source = Sources.SchemaTranscription },
        ],
        Price = Buzz.Price("transcriptions", PriceTerm.InWords("1 Buzz for each started 30 seconds of sound, at least 1"), Sources.TranscriptionPage),
        Source = Sources.TranscriptionPage,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new TranscriptionStepTemplate { Input = this };
}

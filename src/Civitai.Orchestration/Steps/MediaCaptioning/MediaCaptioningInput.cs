// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.MediaCaptioning;

/// <summary>An image or a video to describe.</summary>
public sealed partial record MediaCaptioningInput : StepInput<MediaCaptioningOutput>
{
    internal static Union<MediaCaptioningInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The model, which also decides the form of the caption.</summary>
    /// <value>When null the service uses <c>joy-caption</c>.</value>
    public MediaCaptioningModel? Model { get; init; }

    /// <summary>The image or video to describe.</summary>
    /// <value>Required.</value>
    public required MediaSource MediaUrl { get; init; }

    /// <summary>How freely the words are chosen.</summary>
    /// <value>When null the service uses 0.5.</value>
    /// <remarks>The model of Ideogram 4 keeps to its own.</remarks>
    public double? Temperature { get; init; }

    /// <summary>The longest caption, in tokens.</summary>
    /// <value>Whole number. When null the service uses 300.</value>
    /// <remarks>The model of Ideogram 4 takes at least 3,072.</remarks>
    public int? MaxNewTokens { get; init; }

    /// <summary>What else the caption is to heed: tone, structure, form.</summary>
    /// <value>Text, or a reference. When null: none.</value>
    public ValueOrReference<string>? CustomInstructions { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<MediaCaptioningInput>(
        "mediaCaptioning", [])
    {
        Title = "Captioning of images and videos",
        OwnParameters =
        [
            new ChoiceParameter<MediaCaptioningModel>(new Member<MediaCaptioningInput, MediaCaptioningModel?>(
                "model", nameof(Model), "The model, which also decides the form of the caption.", i => i.Model, (i, v) => i with { Model = v }))
            { Default = MediaCaptioningModel.JoyCaption },
            new MediaParameter(new Member<MediaCaptioningInput, MediaSource?>(
                "mediaUrl", nameof(MediaUrl), "The image or video to describe.", i => i.MediaUrl, (i, v) => i with { MediaUrl = v! }))
            { IsRequired = true, Form = Addresses.File },
            new NumberParameter(new Member<MediaCaptioningInput, double?>(
                "temperature", nameof(Temperature), "How freely the words are chosen.", i => i.Temperature, (i, v) => i with { Temperature = v }))
            { Default = 0.5 },
            new IntegerParameter(new Member<MediaCaptioningInput, long?>(
                "maxNewTokens", nameof(MaxNewTokens), "The longest caption, in tokens.", i => i.MaxNewTokens, (i, v) => i with { MaxNewTokens = (int?)v }))
            { Default = 300 },
            new TextOrReferenceParameter(new Member<MediaCaptioningInput, ValueOrReference<string>?>(
                "customInstructions", nameof(CustomInstructions), "What else the caption is to heed: tone, structure, form.", i => i.CustomInstructions,
                (i, v) => i with { CustomInstructions = v })),
        ],
        Price = Price.Unknown,
        Source = Sources.SchemaMediaCaptioning,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new MediaCaptioningStepTemplate { Input = this };
}

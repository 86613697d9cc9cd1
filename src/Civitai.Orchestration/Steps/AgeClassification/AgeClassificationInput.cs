// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.AgeClassification;

/// <summary>Images of people.</summary>
public sealed partial record AgeClassificationInput : StepInput<AgeClassificationOutput>
{
    internal static Union<AgeClassificationInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The model, by its AIR.</summary>
    /// <value>An AIR. When null the service decides.</value>
    public Air? Model { get; init; }

    /// <summary>The image or video, or a zip archive of several.</summary>
    /// <value>Required.</value>
    public required MediaSource MediaUrl { get; init; }

    /// <summary>How sure a face must be.</summary>
    /// <value>When null the service uses 0.25.</value>
    public double? FaceDetectionThreshold { get; init; }

    /// <summary>How sure a person must be.</summary>
    /// <value>When null the service uses 0.35.</value>
    public double? PersonDetectionThreshold { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<AgeClassificationInput>(
        "ageClassification", [])
    {
        Title = "Age classification",
        OwnParameters =
        [
            new AirParameter(new Member<AgeClassificationInput, Air?>(
                "model", nameof(Model), "The model, by its AIR.", i => i.Model, (i, v) => i with { Model = v })),
            new MediaParameter(new Member<AgeClassificationInput, MediaSource?>(
                "mediaUrl", nameof(MediaUrl), "The image or video, or a zip archive of several.", i => i.MediaUrl, (i, v) => i with { MediaUrl = v! }))
            { IsRequired = true, Form = Addresses.File },
            new NumberParameter(new Member<AgeClassificationInput, double?>(
                "faceDetectionThreshold", nameof(FaceDetectionThreshold), "How sure a face must be.", i => i.FaceDetectionThreshold,
                (i, v) => i with { FaceDetectionThreshold = v })),
            new NumberParameter(new Member<AgeClassificationInput, double?>(
                "personDetectionThreshold", nameof(PersonDetectionThreshold), "How sure a person must be.", i => i.PersonDetectionThreshold,
                (i, v) => i with { PersonDetectionThreshold = v })),
        ],
        Price = Price.Unknown,
        Source = Sources.SchemaAgeClassification,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new AgeClassificationStepTemplate { Input = this };
}

// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.BatchOcrSafety;

/// <summary>Images whose text is to be judged.</summary>
public sealed partial record BatchOcrSafetyInput : StepInput<BatchOcrSafetyOutput>
{
    internal static Union<BatchOcrSafetyInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The images.</summary>
    /// <value>Required.</value>
    public required IReadOnlyList<MediaSource> MediaUrls { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<BatchOcrSafetyInput>(
        "batchOCRSafetyClassification", [])
    {
        Title = "Safety of text in images (recipe)",
        OwnParameters =
        [
            new MediaListParameter(new Member<BatchOcrSafetyInput, IReadOnlyList<MediaSource>?>(
                "mediaUrls", nameof(MediaUrls), "The images.", i => i.MediaUrls, (i, v) => i with { MediaUrls = v! }))
            { IsRequired = true, Form = Addresses.File },
        ],
        Price = Price.Unknown,
        Source = Sources.SchemaBatchOcrSafety,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new BatchOcrSafetyStepTemplate { Input = this };
}

// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.MediaHash;

/// <summary>An image or a video to compute hashes of.</summary>
public sealed partial record MediaHashInput : StepInput<MediaHashOutput>
{
    internal static Union<MediaHashInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The image or video to compute hashes of.</summary>
    /// <value>Required.</value>
    public required MediaSource MediaUrl { get; init; }

    /// <summary>The kinds of hashes.</summary>
    /// <value>Required.</value>
    public required IReadOnlyList<MediaHashType> HashTypes { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<MediaHashInput>(
        "mediaHash", [])
    {
        Title = "Hashes of images and videos",
        OwnParameters =
        [
            new MediaParameter(new Member<MediaHashInput, MediaSource?>(
                "mediaUrl", nameof(MediaUrl), "The image or video to compute hashes of.", i => i.MediaUrl, (i, v) => i with { MediaUrl = v! }))
            { IsRequired = true, Form = Addresses.File },
            new ChoiceListParameter<MediaHashType>(new Member<MediaHashInput, IReadOnlyList<MediaHashType>?>(
                "hashTypes", nameof(HashTypes), "The kinds of hashes.", i => i.HashTypes, (i, v) => i with { HashTypes = v! }))
            { IsRequired = true },
        ],
        Price = Price.Unknown,
        Source = Sources.SchemaMediaHash,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new MediaHashStepTemplate { Input = this };
}

// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Transcode;

/// <summary>A video to write in another format.</summary>
public sealed partial record TranscodeInput : StepInput<TranscodeOutput>
{
    internal static Union<TranscodeInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The video to write anew.</summary>
    /// <value>Required.</value>
    public required MediaSource SourceUrl { get; init; }

    /// <summary>The file format.</summary>
    /// <value>When null the service decides.</value>
    public VideoContainerFormat? ContainerFormat { get; init; }

    /// <summary>Width in pixels.</summary>
    /// <value>Whole number. Required.</value>
    public int? Width { get; init; }

    /// <summary>Where to put the result.</summary>
    /// <value>When null: none.</value>
    public string? DestinationUrl { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<TranscodeInput>(
        "transcode", [])
    {
        Title = "Transcoding",
        OwnParameters =
        [
            new MediaParameter(new Member<TranscodeInput, MediaSource?>(
                "sourceUrl", nameof(SourceUrl), "The video to write anew.", i => i.SourceUrl, (i, v) => i with { SourceUrl = v! }))
            { IsRequired = true, Form = Addresses.File },
            new ChoiceParameter<VideoContainerFormat>(new Member<TranscodeInput, VideoContainerFormat?>(
                "containerFormat", nameof(ContainerFormat), "The file format.", i => i.ContainerFormat, (i, v) => i with { ContainerFormat = v })),
            new IntegerParameter(new Member<TranscodeInput, long?>(
                "width", nameof(Width), "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
            { IsRequired = true },
            new AddressParameter(new Member<TranscodeInput, string?>(
                "destinationUrl", nameof(DestinationUrl), "Where to put the result.", i => i.DestinationUrl, (i, v) => i with { DestinationUrl = v }))
            { Form = Addresses.File },
        ],
        Price = Price.Unknown,
        Source = Sources.SchemaTranscode,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new TranscodeStepTemplate { Input = this };
}

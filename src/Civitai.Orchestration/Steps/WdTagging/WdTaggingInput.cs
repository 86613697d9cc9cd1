// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.WdTagging;

/// <summary>An image or a video to find tags for.</summary>
public sealed partial record WdTaggingInput : StepInput<WDTaggingOutput>
{
    internal static Union<WdTaggingInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The tagging model, for example <c>wd14-vit.v1</c>.</summary>
    /// <value>When null the service decides.</value>
    public string? Model { get; init; }

    /// <summary>The image or video to find tags for.</summary>
    /// <value>Required.</value>
    public required MediaSource MediaUrl { get; init; }

    /// <summary>The confidence below which a tag is left out.</summary>
    /// <value>When null the service decides.</value>
    public double? Threshold { get; init; }

    /// <summary>What to look for.</summary>
    /// <value>Text, or a reference. When null: none.</value>
    public ValueOrReference<string>? Prompt { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<WdTaggingInput>(
        "wdTagging", [])
    {
        Title = "Tagging",
        OwnParameters =
        [
            new TextParameter(new Member<WdTaggingInput, string?>(
                "model", nameof(Model), "The tagging model, for example wd14-vit.v1.", i => i.Model, (i, v) => i with { Model = v })),
            new MediaParameter(new Member<WdTaggingInput, MediaSource?>(
                "mediaUrl", nameof(MediaUrl), "The image or video to find tags for.", i => i.MediaUrl, (i, v) => i with { MediaUrl = v! }))
            { IsRequired = true, Form = Addresses.File },
            new NumberParameter(new Member<WdTaggingInput, double?>(
                "threshold", nameof(Threshold), "The confidence below which a tag is left out.", i => i.Threshold, (i, v) => i with { Threshold = v })),
            new TextOrReferenceParameter(new Member<WdTaggingInput, ValueOrReference<string>?>(
                "prompt", nameof(Prompt), "What to look for.", i => i.Prompt, (i, v) => i with { Prompt = v })),
        ],
        Price = Price.Unknown,
        Source = Sources.SchemaWdTagging,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new WdTaggingStepTemplate { Input = this };
}

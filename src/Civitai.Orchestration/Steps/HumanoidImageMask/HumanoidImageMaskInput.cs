// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.HumanoidImageMask;

/// <summary>A person to mask.</summary>
public sealed partial record HumanoidImageMaskInput : StepInput<HumanoidImageMaskOutput>
{
    internal static Union<HumanoidImageMaskInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The image of the person.</summary>
    /// <value>Required.</value>
    public required MediaSource ImageUrl { get; init; }

    /// <summary>What is masked.</summary>
    /// <value>Required.</value>
    public required HumanoidImageMaskCategory Category { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<HumanoidImageMaskInput>(
        "humanoidImageMask", [])
    {
        Title = "Mask of a person (recipe)",
        OwnParameters =
        [
            new MediaParameter(new Member<HumanoidImageMaskInput, MediaSource?>(
                "imageUrl", nameof(ImageUrl), "The image of the person.", i => i.ImageUrl, (i, v) => i with { ImageUrl = v! }))
            { IsRequired = true, Form = Addresses.File },
            new ChoiceParameter<HumanoidImageMaskCategory>(new Member<HumanoidImageMaskInput, HumanoidImageMaskCategory?>(
                "category", nameof(Category), "What is masked.", i => Member.Given(i.Category), (i, v) => i with { Category = v ?? default }))
            { IsRequired = true },
        ],
        Price = Price.Unknown,
        Source = Sources.SchemaHumanoidImageMask,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new HumanoidImageMaskStepTemplate { Input = this };
}

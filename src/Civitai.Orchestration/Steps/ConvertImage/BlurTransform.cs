// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ConvertImage;

/// <summary>A Gaussian blur, of the whole image or of parts of it.</summary>
public sealed partial record BlurTransform() : ImageTransform("blur")
{
    /// <summary>How strongly it blurs.</summary>
    /// <value>1 to 100. Required.</value>
    public int? Blur { get; init; }

    /// <summary>Whether the regions are blurred or all the rest.</summary>
    /// <value>Required.</value>
    public required BlurRegionMode Mode { get; init; }

    /// <summary>The regions.</summary>
    public IReadOnlyList<BlurRegion>? Regions { get; init; }

    internal static RecordRow<BlurTransform> Row { get; } = new(new Discriminator("type", "blur"))
    {
        OwnParameters =
        [
            new IntegerParameter(new Member<BlurTransform, long?>(
                "blur", nameof(Blur), "How strongly it blurs.", i => i.Blur, (i, v) => i with { Blur = (int?)v }))
            { IsRequired = true, Minimum = 1, Maximum = 100, Source = Sources.SchemaBlurTransform },
            new ChoiceParameter<BlurRegionMode>(new Member<BlurTransform, BlurRegionMode?>(
                "mode", nameof(Mode), "Whether the regions are blurred or all the rest.", i => Member.Given(i.Mode),
                (i, v) => i with { Mode = v ?? default }))
            { IsRequired = true, Source = Sources.SchemaBlurTransform },
            new ObjectListParameter<BlurRegion>(new Member<BlurTransform, IReadOnlyList<BlurRegion>?>(
                "regions", nameof(Regions), "The regions.", i => i.Regions, (i, v) => i with { Regions = v }))
            { Forms = [BlurRegion.Row], Source = Sources.SchemaBlurTransform },
        ],
    };
}

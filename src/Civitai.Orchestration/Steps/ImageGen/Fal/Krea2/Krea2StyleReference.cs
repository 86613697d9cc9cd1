// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image whose style is taken over.</summary>
public sealed partial record Krea2StyleReference : WireRecord
{
    /// <summary>The image.</summary>
    /// <value>An https address that needs no sign-in. Required.</value>
    public required MediaSource ImageUrl { get; init; }

    /// <summary>How strongly it counts; below 0 its style is avoided.</summary>
    /// <value>-2 to 2. When null the service uses 1.</value>
    public double? Strength { get; init; }

    internal static RecordRow<Krea2StyleReference> Row { get; } = new()
    {
        OwnParameters =
        [
            new MediaParameter(new Member<Krea2StyleReference, MediaSource?>(
                "imageUrl", nameof(ImageUrl), "The image.", i => i.ImageUrl, (i, v) => i with { ImageUrl = v! }))
            { IsRequired = true, MinimumLength = 1, Source = Sources.SchemaKrea2StyleReference },
            new NumberParameter(new Member<Krea2StyleReference, double?>(
                "strength", nameof(Strength), "How strongly it counts; below 0 its style is avoided.", i => i.Strength, (i, v) => i with { Strength = v }))
            { Minimum = -2, Maximum = 2, Default = 1, Source = Sources.SchemaKrea2StyleReference },
        ],
    };
}

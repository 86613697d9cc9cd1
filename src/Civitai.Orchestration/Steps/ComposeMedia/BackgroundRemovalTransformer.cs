// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ComposeMedia;

/// <summary>Makes the plain background of a video transparent, picture by picture.</summary>
public sealed partial record BackgroundRemovalTransformer() : MediaTransformer("backgroundRemoval")
{
    /// <summary>How much of a shadow goes too.</summary>
    public ShadowRemoval? ShadowRemoval { get; init; }

    /// <summary>Whether a hole in the middle goes too.</summary>
    /// <value>When null the service uses false.</value>
    public bool? FromCenter { get; init; }

    internal static RecordRow<BackgroundRemovalTransformer> Row { get; } = new(new Discriminator("type", "backgroundRemoval"))
    {
        OwnParameters =
        [
            new ChoiceParameter<ShadowRemoval>(new Member<BackgroundRemovalTransformer, ShadowRemoval?>(
                "shadowRemoval", nameof(ShadowRemoval), "How much of a shadow goes too.", i => i.ShadowRemoval, (i, v) => i with { ShadowRemoval = v }))
            { Source = Sources.SchemaBackgroundRemovalTransformer },
            new BooleanParameter(new Member<BackgroundRemovalTransformer, bool?>(
                "fromCenter", nameof(FromCenter), "Whether a hole in the middle goes too.", i => i.FromCenter, (i, v) => i with { FromCenter = v }))
            { Default = false, Source = Sources.SchemaBackgroundRemovalTransformer },
        ],
    };
}

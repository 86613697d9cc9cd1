// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.TryOnU;

/// <summary>A person and a garment to try on.</summary>
public sealed partial record TryOnUInput : StepInput<TryOnUOutput>
{
    internal static Union<TryOnUInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The image of the person.</summary>
    /// <value>Required.</value>
    public required MediaSource SubjectUrl { get; init; }

    /// <summary>The image of the garment.</summary>
    /// <value>Required.</value>
    public required MediaSource GarmentUrl { get; init; }

    /// <summary>A mask of what the garment covers; a <c>humanoidImageMask</c> recipe makes one.</summary>
    /// <value>When null: none.</value>
    public MediaSource? SubjectMaskUrl { get; init; }

    /// <summary>The mask as the key of a stored file, in place of its address.</summary>
    /// <value>When null: none.</value>
    public string? SubjectMaskBlobKey { get; init; }

    /// <summary>The garment in words.</summary>
    /// <value>Text, or a reference. When null: none.</value>
    public ValueOrReference<string>? GarmentDescription { get; init; }

    /// <summary>Whether the service masks the person itself.</summary>
    /// <value>Required.</value>
    public bool? MaskSubject { get; init; }

    /// <summary>Whether the image is cut to the person.</summary>
    /// <value>Required.</value>
    public bool? CropSubject { get; init; }

    /// <inheritdoc cref="ImageGen.AnimaImageGenInput.Steps"/>
    public int? Steps { get; init; }
    /// <inheritdoc cref="AceStepAudio.AceStepAudioInput.Seed"/>
    public required ValueOrReference<long> Seed { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<TryOnUInput>(
        "tryOnU", [])
    {
        Title = "Virtual try-on (recipe)",
        OwnParameters =
        [
            new MediaParameter(new Member<TryOnUInput, MediaSource?>(
                "subjectUrl", nameof(SubjectUrl), "The image of the person.", i => i.SubjectUrl, (i, v) => i with { SubjectUrl = v! }))
            { IsRequired = true, Form = Addresses.File },
            new MediaParameter(new Member<TryOnUInput, MediaSource?>(
                "garmentUrl", nameof(GarmentUrl), "The image of the garment.", i => i.GarmentUrl, (i, v) => i with { GarmentUrl = v! }))
            { IsRequired = true, Form = Addresses.File },
            new MediaParameter(new Member<TryOnUInput, MediaSource?>(
                "subjectMaskUrl", nameof(SubjectMaskUrl), "A mask of what the garment covers; a humanoidImageMask recipe makes one.", i => i.SubjectMaskUrl,
                (i, v) => i with { SubjectMaskUrl = v }))
            { Form = Addresses.File },
            new TextParameter(new Member<TryOnUInput, string?>(
                "subjectMaskBlobKey", nameof(SubjectMaskBlobKey), "The mask as the key of a stored file, in place of its address.",
                i => i.SubjectMaskBlobKey, (i, v) => i with { SubjectMaskBlobKey = v })),
            new TextOrReferenceParameter(new Member<TryOnUInput, ValueOrReference<string>?>(
                "garmentDescription", nameof(GarmentDescription), "The garment in words.", i => i.GarmentDescription,
                (i, v) => i with { GarmentDescription = v })),
            new BooleanParameter(new Member<TryOnUInput, bool?>(
                "maskSubject", nameof(MaskSubject), "Whether the service masks the person itself.", i => i.MaskSubject, (i, v) => i with { MaskSubject = v }))
            { IsRequired = true },
            new BooleanParameter(new Member<TryOnUInput, bool?>(
                "cropSubject", nameof(CropSubject), "Whether the image is cut to the person.", i => i.CropSubject, (i, v) => i with { CropSubject = v }))
            { IsRequired = true },
            new IntegerParameter(new Member<TryOnUInput, long?>(
                "steps", nameof(Steps), "Denoising steps. More refine detail and take longer.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
            { Minimum = 1, Maximum = 150, Default = 30 },
            new SeedParameter(new Member<TryOnUInput, ValueOrReference<long>?>(
                "seed", nameof(Seed), "The number that the noise starts from.", i => i.Seed, (i, v) => i with { Seed = v ?? default }))
            { IsRequired = true, Minimum = int.MinValue, Maximum = int.MaxValue },
        ],
        Price = Price.Unknown,
        Source = Sources.SchemaTryOnU,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new TryOnUStepTemplate { Input = this };
}

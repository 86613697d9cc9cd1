// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.TryOnU;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>A person and a garment to try on.</summary>
    /// <param name="subjectUrl">The image of the person.</param>
    /// <param name="garmentUrl">The image of the garment.</param>
    /// <param name="maskSubject">Whether the service masks the person itself.</param>
    /// <param name="cropSubject">Whether the image is cut to the person.</param>
    /// <param name="seed">The number that the noise starts from.</param>
    public static TryOnUInput TryOnU(MediaSource subjectUrl, MediaSource garmentUrl, bool maskSubject, bool cropSubject, ValueOrReference<long> seed) =>
        new() { SubjectUrl = subjectUrl, GarmentUrl = garmentUrl, MaskSubject = maskSubject, CropSubject = cropSubject, Seed = seed };
}

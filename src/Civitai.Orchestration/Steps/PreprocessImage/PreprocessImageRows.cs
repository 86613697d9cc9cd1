// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>What the rows of <see cref="PreprocessImageInput"/> share.</summary>
internal static class PreprocessImageRows
{
    internal static readonly MediaParameter Image = new(new Member<PreprocessImageInput, MediaSource?>(
        "image", "Image", "The image to work from.", i => i.Image, (i, v) => i with { Image = v! }))
    { IsRequired = true, Source = Sources.SchemaPreprocessImage };
    internal static readonly IntegerParameter Resolution = new(new Member<PreprocessImageInput, long?>(
        "resolution", "Resolution", "Size of the result, in pixels.", i => i.Resolution, (i, v) => i with { Resolution = (int?)v }))
    { Minimum = 64, Maximum = 4096, Default = 512, Source = Sources.SchemaPreprocessImage };
    internal static readonly TextParameter PreprocessorType = new(new Member<PreprocessImageInput, string?>(
        "preprocessorType", "PreprocessorType", "The preprocessor, by the service's name for it.", i => i.PreprocessorType,
        (i, v) => i with { PreprocessorType = v }))
    { IsReadOnly = true, Source = Sources.SchemaPreprocessImage };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Image, Resolution, PreprocessorType,
    ];
}

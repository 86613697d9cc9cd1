// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>The inputs of the <c>preprocessImage</c> step.</summary>
internal static class PreprocessImageCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        PreprocessImageCannyInput.Row,
        PreprocessImageBinaryInput.Row,
        PreprocessImageMlsdInput.Row,
        PreprocessImageDepthAnythingInput.Row,
        PreprocessImageDepthAnythingV2Input.Row,
        PreprocessImageZoeDepthAnythingInput.Row,
        PreprocessImageZoeDepthInput.Row,
        PreprocessImageMidasDepthInput.Row,
        PreprocessImageLeresDepthInput.Row,
        PreprocessImageMetric3dDepthInput.Row,
        PreprocessImageMidasNormalInput.Row,
        PreprocessImageBaeNormalInput.Row,
        PreprocessImageDsineNormalInput.Row,
        PreprocessImageMetric3dNormalInput.Row,
        PreprocessImageHedInput.Row,
        PreprocessImagePidinetInput.Row,
        PreprocessImageTeedInput.Row,
        PreprocessImageFakeScribbleInput.Row,
        PreprocessImageRealisticLineartInput.Row,
        PreprocessImageStandardLineartInput.Row,
        PreprocessImageAnimeLineartInput.Row,
        PreprocessImageMangaLineartInput.Row,
        PreprocessImageAnylineInput.Row,
        PreprocessImageScribbleInput.Row,
        PreprocessImageScribbleXdogInput.Row,
        PreprocessImageScribblePidinetInput.Row,
        PreprocessImageOpenPoseInput.Row,
        PreprocessImageDwPoseInput.Row,
        PreprocessImageAnimalPoseInput.Row,
        PreprocessImageDensePoseInput.Row,
        PreprocessImageMediaPipeFaceInput.Row,
        PreprocessImageOneFormerCocoInput.Row,
        PreprocessImageOneFormerAde20kInput.Row,
        PreprocessImageUniFormerInput.Row,
        PreprocessImageColorInput.Row,
        PreprocessImageShuffleInput.Row,
        PreprocessImageTileInput.Row,
    ];
}

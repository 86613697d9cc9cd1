// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.PreprocessImage;

/// <summary>The discriminators of the <c>preprocessImage</c> step. Apart from the rows, so that reading an input makes no other input's row.</summary>
internal static class PreprocessImageTree
{
    /// <summary>The empty input that discriminators lead to; null when they lead nowhere.</summary>
    internal static PreprocessImageInput? Create(ref Discriminators discriminators) => discriminators.Next("kind"u8) switch
    {
        "canny" => PreprocessImageCannyInput.Blank(),
        "binary" => PreprocessImageBinaryInput.Blank(),
        "mlsd" => PreprocessImageMlsdInput.Blank(),
        "depth-anything" => PreprocessImageDepthAnythingInput.Blank(),
        "depth-anything-v2" => PreprocessImageDepthAnythingV2Input.Blank(),
        "zoe-depth-anything" => PreprocessImageZoeDepthAnythingInput.Blank(),
        "zoe-depth" => PreprocessImageZoeDepthInput.Blank(),
        "midas-depth" => PreprocessImageMidasDepthInput.Blank(),
        "midas-normal" => PreprocessImageMidasNormalInput.Blank(),
        "leres-depth" => PreprocessImageLeresDepthInput.Blank(),
        "metric3d-depth" => PreprocessImageMetric3dDepthInput.Blank(),
        "metric3d-normal" => PreprocessImageMetric3dNormalInput.Blank(),
        "bae-normal" => PreprocessImageBaeNormalInput.Blank(),
        "dsine-normal" => PreprocessImageDsineNormalInput.Blank(),
        "hed" => PreprocessImageHedInput.Blank(),
        "pidinet" => PreprocessImagePidinetInput.Blank(),
        "fake-scribble" => PreprocessImageFakeScribbleInput.Blank(),
        "scribble-pidinet" => PreprocessImageScribblePidinetInput.Blank(),
        "teed" => PreprocessImageTeedInput.Blank(),
        "lineart-realistic" => PreprocessImageRealisticLineartInput.Blank(),
        "lineart-standard" => PreprocessImageStandardLineartInput.Blank(),
        "lineart-anime" => PreprocessImageAnimeLineartInput.Blank(),
        "lineart-manga" => PreprocessImageMangaLineartInput.Blank(),
        "anyline" => PreprocessImageAnylineInput.Blank(),
        "scribble" => PreprocessImageScribbleInput.Blank(),
        "scribble-xdog" => PreprocessImageScribbleXdogInput.Blank(),
        "openpose" => PreprocessImageOpenPoseInput.Blank(),
        "dwpose" => PreprocessImageDwPoseInput.Blank(),
        "animal-pose" => PreprocessImageAnimalPoseInput.Blank(),
        "densepose" => PreprocessImageDensePoseInput.Blank(),
        "mediapipe-face" => PreprocessImageMediaPipeFaceInput.Blank(),
        "oneformer-coco" => PreprocessImageOneFormerCocoInput.Blank(),
        "oneformer-ade20k" => PreprocessImageOneFormerAde20kInput.Blank(),
        "uniformer" => PreprocessImageUniFormerInput.Blank(),
        "color" => PreprocessImageColorInput.Blank(),
        "shuffle" => PreprocessImageShuffleInput.Blank(),
        "tile" => PreprocessImageTileInput.Blank(),
        _ => null,
    };
}

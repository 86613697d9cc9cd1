// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.PreprocessImage;

namespace Civitai.Orchestration;

/// <summary>The inputs of the <c>preprocessImage</c> step by their discriminators, each made of what it requires; <c>with</c> sets the rest.</summary>
/// <remarks>The words are the values of the discriminators in their order. The operation is left out where an input is the only one of its kind.</remarks>
public static partial class PreprocessImageInputs
{
    /// <summary>The edges of an image, found by Canny.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageCannyInput Canny(MediaSource image) => new() { Image = image };

    /// <summary>An image in black and white.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageBinaryInput Binary(MediaSource image) => new() { Image = image };

    /// <summary>The straight lines of an image, found by M-LSD.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageMlsdInput Mlsd(MediaSource image) => new() { Image = image };

    /// <summary>How far things in an image are, estimated by Depth Anything.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageDepthAnythingInput DepthAnything(MediaSource image) => new() { Image = image };

    /// <summary>How far things in an image are, estimated by Depth Anything V2.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageDepthAnythingV2Input DepthAnythingV2(MediaSource image) => new() { Image = image };

    /// <summary>How far things in an image are, estimated by Depth Anything on the base of ZoeDepth.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageZoeDepthAnythingInput ZoeDepthAnything(MediaSource image) => new() { Image = image };

    /// <summary>How far things in an image are, estimated by ZoeDepth.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageZoeDepthInput ZoeDepth(MediaSource image) => new() { Image = image };

    /// <summary>How far things in an image are, estimated by MiDaS.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageMidasDepthInput MidasDepth(MediaSource image) => new() { Image = image };

    /// <summary>How far things in an image are, estimated by LeReS.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageLeresDepthInput LeresDepth(MediaSource image) => new() { Image = image };

    /// <summary>How far things in an image are, estimated by Metric3D.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageMetric3dDepthInput Metric3dDepth(MediaSource image) => new() { Image = image };

    /// <summary>Which way the surfaces in an image face, estimated by MiDaS.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageMidasNormalInput MidasNormal(MediaSource image) => new() { Image = image };

    /// <summary>Which way the surfaces in an image face, estimated by the model of Bae.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageBaeNormalInput BaeNormal(MediaSource image) => new() { Image = image };

    /// <summary>Which way the surfaces in an image face, estimated by DSINE.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageDsineNormalInput DsineNormal(MediaSource image) => new() { Image = image };

    /// <summary>Which way the surfaces in an image face, estimated by Metric3D.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageMetric3dNormalInput Metric3dNormal(MediaSource image) => new() { Image = image };

    /// <summary>The soft edges of an image, found by HED.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageHedInput Hed(MediaSource image) => new() { Image = image };

    /// <summary>The soft edges of an image, found by PiDiNet.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImagePidinetInput Pidinet(MediaSource image) => new() { Image = image };

    /// <summary>The soft edges of an image, found by TEED.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageTeedInput Teed(MediaSource image) => new() { Image = image };

    /// <summary>An image as a rough drawing, made from the edges that HED finds.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageFakeScribbleInput FakeScribble(MediaSource image) => new() { Image = image };

    /// <summary>An image as a line drawing.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageRealisticLineartInput LineartRealistic(MediaSource image) => new() { Image = image };

    /// <summary>An image as a line drawing, computed without a model.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageStandardLineartInput LineartStandard(MediaSource image) => new() { Image = image };

    /// <summary>An image as a line drawing like anime.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageAnimeLineartInput LineartAnime(MediaSource image) => new() { Image = image };

    /// <summary>An image as a line drawing like manga.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageMangaLineartInput LineartManga(MediaSource image) => new() { Image = image };

    /// <summary>An image as a line drawing by AnyLine, joined with another kind of line drawing.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageAnylineInput Anyline(MediaSource image) => new() { Image = image };

    /// <summary>An image as a rough drawing.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageScribbleInput Scribble(MediaSource image) => new() { Image = image };

    /// <summary>An image as a rough drawing, computed by XDoG.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageScribbleXdogInput ScribbleXdog(MediaSource image) => new() { Image = image };

    /// <summary>An image as a rough drawing, made from the edges that PiDiNet finds.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageScribblePidinetInput ScribblePidinet(MediaSource image) => new() { Image = image };

    /// <summary>The poses of the people in an image, found by OpenPose.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageOpenPoseInput OpenPose(MediaSource image) => new() { Image = image };

    /// <summary>The poses of the people in an image, found by DWPose.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageDwPoseInput DwPose(MediaSource image) => new() { Image = image };

    /// <summary>The poses of the animals in an image.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageAnimalPoseInput AnimalPose(MediaSource image) => new() { Image = image };

    /// <summary>Which part of the body each pixel of the people in an image shows, found by DensePose.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageDensePoseInput DensePose(MediaSource image) => new() { Image = image };

    /// <summary>The outlines and features of the faces in an image, found by MediaPipe.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageMediaPipeFaceInput MediaPipeFace(MediaSource image) => new() { Image = image };

    /// <summary>What each part of an image shows, in the colors of COCO, found by OneFormer.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageOneFormerCocoInput OneFormerCoco(MediaSource image) => new() { Image = image };

    /// <summary>What each part of an image shows, in the colors of ADE20K, found by OneFormer.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageOneFormerAde20kInput OneFormerAde20k(MediaSource image) => new() { Image = image };

    /// <summary>What each part of an image shows, found by UniFormer.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageUniFormerInput UniFormer(MediaSource image) => new() { Image = image };

    /// <summary>The colors of an image in coarse squares.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageColorInput Color(MediaSource image) => new() { Image = image };

    /// <summary>The colors of an image, its shapes swirled until nothing can be recognized.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageShuffleInput Shuffle(MediaSource image) => new() { Image = image };

    /// <summary>An image with little detail, for detail to be added.</summary>
    /// <param name="image">The image to work from.</param>
    public static PreprocessImageTileInput Tile(MediaSource image) => new() { Image = image };
}

using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>The step types that are published: those with rows in the catalogue, and those that the library has no rows for.</summary>
internal static class PublishedStepTypes
{
    // Nothing in the library names these yet. Source: the published schema, 2026-08.
    private static readonly HashSet<string> WithoutRows = new(StringComparer.Ordinal)
    {
        "aceStepAudio", "ageClassification", "audioCaptioning", "blobArchive", "chatCompletion", "comfy", "comfyNodepackSnapshot",
        "composeMedia", "convertImage", "customComfy", "echo", "imageBackgroundRemoval", "imageToSvg", "imageUpload", "imageUpscaler",
        "mediaCaptioning", "mediaHash", "mediaRating", "miniMaxMusic3", "model3DPreview", "modelClamScan", "modelHash",
        "modelParseMetadata", "modelPickleScan", "polyGen", "preprocessImage", "promptEnhancement", "qwenImageBench",
        "shieldstralModeration", "textToImage", "textToSpeech", "transcode", "transcription", "videoBackgroundRemoval",
        "videoEnhancement", "videoFrameExtraction", "videoGen", "videoInterpolation", "videoMetadata", "videoUpscaler", "wdTagging",
        "xGuardModeration",
    };

    public static bool HasRows(string type) => InputCatalog.OfStep(type).Any();

    public static bool Contains(string type) => WithoutRows.Contains(type) || HasRows(type);
}

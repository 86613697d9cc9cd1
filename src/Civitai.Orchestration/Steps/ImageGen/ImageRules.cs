namespace Civitai.Orchestration.ImageGen;

/// <summary>Checks of images that several engines share.</summary>
internal static class ImageRules
{
    internal static void TurboIgnoresNegativePrompt(ComfyErnieImageGenInput image, ref ValidationSink sink)
    {
        if (image.NegativePrompt is { IsMissing: false } && image.CfgScale is null or <= 1)
            sink.Warn("negativePrompt", ValidationCodes.Ignored, "negativePrompt has no effect while cfgScale is 1.", Sources.ErniePage);
    }
}

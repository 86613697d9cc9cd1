namespace Civitai.Orchestration.ImageGen;

/// <summary>Checks of Z-Image that span members.</summary>
internal static class ZImageRules
{
    internal static void TurboIgnoresNegativePrompt(ZImageImageGenInput image, ref ValidationSink sink)
    {
        if (image.NegativePrompt is { IsMissing: false } && image.CfgScale is null or <= 1)
            sink.Warn("negativePrompt", ValidationCodes.Ignored, "negativePrompt has no effect on turbo while cfgScale is 1; use base for negative prompts.", Sources.ZImageSeed);
    }
}

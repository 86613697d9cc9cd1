namespace Civitai.Orchestration.ImageGen;

/// <summary>Checks of Z-Image that span members.</summary>
internal static class ZImageRules
{
    internal static void TurboIgnoresNegativePrompt(StepInput input, ref ValidationSink sink)
    {
        var image = (ZImageImageGenInput)input;
        if (image.NegativePrompt is { IsMissing: false } && image.CfgScale is null or <= 1)
            sink.Warn("negativePrompt", ValidationCodes.Ignored, "negativePrompt has no effect on turbo while cfgScale is 1; use base for negative prompts.", Sources.ZImageSeed);
    }
}

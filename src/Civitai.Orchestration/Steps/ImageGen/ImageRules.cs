using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Checks of images that several engines share.</summary>
internal static class ImageRules
{
    internal static void TurboIgnoresNegativePrompt(StepInput input, ref ValidationSink sink)
    {
        var image = (ComfyErnieImageGenInput)input;
        if (image.NegativePrompt is { IsMissing: false } && image.CfgScale is null or <= 1)
            sink.Warn("negativePrompt", ValidationCodes.Ignored, "negativePrompt has no effect while cfgScale is 1.", Sources.ErniePage);
    }

    internal static int CountMedia(Krea2StyleReference item) => item.ImageUrl?.Text is null ? 0 : 1;

    internal static void CheckStyleReference(Krea2StyleReference item, string list, int index, ref ValidationSink sink)
    {
        if (item.ImageUrl is null)
            sink.Error(FormattableString.Invariant($"{list}[{index}].imageUrl"), ValidationCodes.Required, FormattableString.Invariant($"{list}[{index}].imageUrl is required."), Sources.KreaPage);
        else
            item.ImageUrl.Check(list, AirItem.At(index, ".imageUrl"), Sources.KreaPage, ref sink);
        if (item.Strength is { } strength && !(strength is >= -2 and <= 2))
            sink.Error(FormattableString.Invariant($"{list}[{index}].strength"), ValidationCodes.OutOfRange, FormattableString.Invariant($"{list}[{index}].strength is {Parameter.Text(strength)}; it must be -2 to 2."), Sources.KreaPage);
    }
}

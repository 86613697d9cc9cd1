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

    internal static void CheckStyleReference(Krea2StyleReference item, string list, int index, ref ValidationSink sink)
    {
        if (item.ImageUrl is null)
            sink.Error($"{list}[{index}].imageUrl", ValidationCodes.Required, $"{list}[{index}].imageUrl is required.", Sources.KreaPage);
        else if (item.ImageUrl.Text is { } text && text.StartsWith("http:", StringComparison.OrdinalIgnoreCase))
            sink.Error($"{list}[{index}].imageUrl", ValidationCodes.Malformed, $"{list}[{index}].imageUrl is an http address; it must be https.", Sources.KreaPage);
        else if (item.ImageUrl.Text is { } address && PrivateHost.IsIn(address))
            sink.Warn($"{list}[{index}].imageUrl", ValidationCodes.NotRecommended, $"{list}[{index}].imageUrl is on a private host, from which the service cannot fetch it.", Sources.KreaPage);
        if (item.Strength is { } strength && !(strength is >= -2 and <= 2))
            sink.Error($"{list}[{index}].strength", ValidationCodes.OutOfRange, $"{list}[{index}].strength is {Parameters.Parameter.Text(strength)}; it must be -2 to 2.", Sources.KreaPage);
    }
}

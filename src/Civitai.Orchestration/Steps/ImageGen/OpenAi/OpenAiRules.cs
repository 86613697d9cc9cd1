namespace Civitai.Orchestration.ImageGen;

/// <summary>Checks of OpenAI's models that span members.</summary>
internal static class OpenAiRules
{
    internal static void TransparencyNeedsPng(ImageGenInput input, ref ValidationSink sink)
    {
        OpenAiImageBackground? background = input switch
        {
            OpenAiGpt1ImageGenInput gpt1 => gpt1.Background,
            OpenAiGpt15ImageGenInput gpt15 => gpt15.Background,
            OpenAiDallE2CreateImageGenInput dallE2 => dallE2.Background,
            OpenAiDallE3CreateImageGenInput dallE3 => dallE3.Background,
            _ => null,
        };
        if (background == OpenAiImageBackground.Transparent && input.OutputFormat == ImageGenOutputFormat.Jpeg)
            sink.Warn("outputFormat", ValidationCodes.Overridden, "outputFormat is jpeg, which has no transparency; the service returns a PNG.", Sources.OpenAiPage);
    }

    internal static void SizeIsGivenWhole(OpenAiGpt2ImageGenInput image, ref ValidationSink sink)
    {
        if (image.Width is null != image.Height is null)
        {
            string missing = image.Width is null ? "width" : "height";
            sink.Error(missing, ValidationCodes.Conflict, $"{missing} is missing; give width and height together, or neither.", Sources.OpenAiPage);
        }
    }
}

namespace Civitai.Orchestration.ImageGen;

/// <summary>Checks of the qwen engine that span members.</summary>
internal static class QwenApiRules
{
    private static readonly (int Width, int Height)[] Presets = [(1664, 928), (1472, 1104), (1328, 1328), (1104, 1472), (928, 1664)];

    internal static void ModelDecidesSizeAndQuantity(QwenApiImageGenInput image, ref ValidationSink sink)
    {
        QwenApiModel? model = image is QwenApiCreateImageGenInput create ? create.Model : (image as QwenApiEditImageGenInput)?.Model;
        bool isPreset = model == QwenApiModel.Max || model == QwenApiModel.Plus;
        bool isEdit = model == QwenApiModel.Edit;
        if ((isPreset || isEdit) && image.Quantity > 1)
            sink.Error("quantity", ValidationCodes.OutOfRange, FormattableString.Invariant($"quantity is {image.Quantity}; the model {model} makes one image at a time."), Sources.QwenPage);

        // 0 stands for a size that is not given.
        if (isEdit && (image.Width > 0 || image.Height > 0))
            sink.Error(image.Width > 0 ? "width" : "height", ValidationCodes.Conflict, "width and height do not apply to the model edit; leave both out.", Sources.QwenPage);
        else if (isPreset && image is { Width: > 0 and int width, Height: > 0 and int height } && Array.IndexOf(Presets, (width, height)) < 0)
            sink.Warn("width", ValidationCodes.Overridden, FormattableString.Invariant($"width and height are {width} x {height}; the model {model} takes the nearest of 1664 x 928, 1472 x 1104, 1328 x 1328, 1104 x 1472 and 928 x 1664."), Sources.QwenPage);
    }
}

using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.ImageGen;

/// <summary>Checks of control images.</summary>
internal static class ControlNetRules
{
    private const string Source = "schema 2026-08: ImageJobControlNet";

    internal static void Check(ControlNet item, string list, int index, ref ValidationSink sink)
    {
        if (item.Preprocessor.Value.Length == 0)
            sink.Error(Place(list, index, "preprocessor"), ValidationCodes.Required, $"{Place(list, index, "preprocessor")} is required.", Source);
        else if (!item.Preprocessor.IsKnown)
            sink.Error(Place(list, index, "preprocessor"), ValidationCodes.NotAllowed, $"{Place(list, index, "preprocessor")} is '{Spelling.Shorten(item.Preprocessor.Value)}'; it must be one of {string.Join(", ", ImageTransformer.KnownValues)}.", Source);
        else if (item.Preprocessor == ImageTransformer.Inpaint && item.Mask is null)
            sink.Error(Place(list, index, "mask"), ValidationCodes.Required, $"{Place(list, index, "mask")} is required when the preprocessor is inpaint.", Source);
        item.Image?.Check(list, AirItem.At(index, ".image"), Source, ref sink);
        item.Mask?.Check(list, AirItem.At(index, ".mask"), Source, ref sink);
    }

    internal static int CountMedia(ControlNet item) => (item.Image?.Text is null ? 0 : 1) + (item.Mask?.Text is null ? 0 : 1);

    // Made only for an issue.
    private static string Place(string list, int index, string member) => FormattableString.Invariant($"{list}[{index}].{member}");
}

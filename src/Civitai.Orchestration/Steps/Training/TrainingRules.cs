namespace Civitai.Orchestration.Training;

/// <summary>Checks that every training engine shares.</summary>
internal static class TrainingRules
{
    internal static void CheckBlob(BlobTrainingDataItem item, string list, int index, ref ValidationSink sink)
    {
        if (!item.Air.IsWellFormed)
            sink.Error($"{list}[{index}].air", ValidationCodes.Malformed, $"{list}[{index}].air must be an AIR (urn:air:ecosystem:type:source:id@version).", Sources.NewerTypes);
    }
}

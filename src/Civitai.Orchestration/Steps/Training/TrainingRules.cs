namespace Civitai.Orchestration.Training;

/// <summary>Checks that every training engine shares.</summary>
internal static class TrainingRules
{
    /// <summary>From here on a rate suits only optimizers that find their own and scale it by this one.</summary>
    private const double HighRate = 0.1;

    internal static void BlobsDiffer(BlobsTrainingData data, ref ValidationSink sink)
    {
        if (data.Items is not { Count: > 1 } items)
            return;
        var seen = new HashSet<string>(items.Count, StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i] is { Air.Value.Length: > 0 } item && !seen.Add(item.Air.ToUrn()))
                ReportRepeat(i, ref sink);
        }
    }

    internal static void CheckHighRate(string member, double? rate, OptimizerType? optimizer, ref ValidationSink sink) =>
        CheckHighRate(member, rate, optimizer is { } known && IsProdigy(known.Value), ref sink);

    internal static void CheckHighRate(string member, double? rate, bool isProdigy, ref ValidationSink sink)
    {
        if (rate >= HighRate && !isProdigy)
            sink.Warn(
                member,
                ValidationCodes.NotRecommended,
                $"{member} is {Parameter.Text(rate.Value)}; a rate of 0.1 or more is for prodigy only, other optimizers diverge.",
                Sources.SeenInUse);
    }

    internal static bool IsProdigy(string? optimizer) => optimizer?.StartsWith("prodigy", StringComparison.OrdinalIgnoreCase) == true;

    private static void ReportRepeat(int index, ref ValidationSink sink)
    {
        string place = FormattableString.Invariant($"items[{index}].air");
        sink.Error(
            place,
            ValidationCodes.Conflict,
            $"{place} names the same file as an earlier item; the service refuses a data set that repeats one, whatever its case.",
            Sources.SeenInUse);
    }
}

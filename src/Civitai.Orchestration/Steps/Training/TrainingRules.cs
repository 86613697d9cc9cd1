namespace Civitai.Orchestration.Training;

/// <summary>Checks that every training engine shares.</summary>
internal static class TrainingRules
{
    private const int MaximumCaption = 1024;

    /// <summary>From here on a rate suits only optimizers that find their own and scale it by this one.</summary>
    private const double HighRate = 0.1;

    internal static void CheckBlobs(string list, IReadOnlyList<BlobTrainingDataItem>? items, ref ValidationSink sink)
    {
        if (items is null || items.Count == 0)
            return;
        HashSet<string>? seen = items.Count > 1 ? new(items.Count, StringComparer.OrdinalIgnoreCase) : null;
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i] is not { } item)
                continue;
            CheckBlob(item, list, i, ref sink);
            if (item.Air.Value.Length > 0 && seen?.Add(item.Air.ToUrn()) == false)
                sink.Error(FormattableString.Invariant($"{list}[{i}].air"), ValidationCodes.Conflict, FormattableString.Invariant($"{list}[{i}].air names the same file as an earlier item; the service refuses a data set that repeats one, whatever its case."), Sources.SeenInUse);
        }
    }

    internal static void CheckHighRate(string member, double? rate, OptimizerType? optimizer, ref ValidationSink sink) =>
        CheckHighRate(member, rate, optimizer is { } known && IsProdigy(known.Value), ref sink);

    internal static void CheckHighRate(string member, double? rate, bool isProdigy, ref ValidationSink sink)
    {
        if (rate >= HighRate && !isProdigy)
            sink.Warn(member, ValidationCodes.NotRecommended, $"{member} is {Parameters.Parameter.Text(rate.Value)}; a rate of 0.1 or more is for prodigy only, other optimizers diverge.", Sources.SeenInUse);
    }

    internal static bool IsProdigy(string? optimizer) => optimizer?.StartsWith("prodigy", StringComparison.OrdinalIgnoreCase) == true;

    private static void CheckBlob(BlobTrainingDataItem item, string list, int index, ref ValidationSink sink)
    {
        if (!item.Air.IsWellFormed && !IsBlobId(item.Air.Value))
            sink.Error(FormattableString.Invariant($"{list}[{index}].air"), ValidationCodes.Malformed, FormattableString.Invariant($"{list}[{index}].air must be an AIR (urn:air:ecosystem:type:source:id@version) or the id of a blob."), Sources.NewerTypes);
        if (item.Caption is { Length: > MaximumCaption } caption)
            sink.Error(FormattableString.Invariant($"{list}[{index}].caption"), ValidationCodes.Length, FormattableString.Invariant($"{list}[{index}].caption has {caption.Length} characters; it must have at most {MaximumCaption}."), Sources.SeenInUse);
    }

    // The id of a blob with the extension of its file, for example 8ZQ1M3V7K2.jpeg.
    private static bool IsBlobId(string text)
    {
        int dots = 0;
        foreach (char c in text)
        {
            if (c == '.')
                dots++;
            else if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
                return false;
        }

        return text.Length > 0 && dots <= 1 && text[0] != '.' && text[^1] != '.';
    }
}

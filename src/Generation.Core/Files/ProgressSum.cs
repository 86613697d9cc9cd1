namespace Generation.Files;

/// <summary>One progress over several transfers. The total is known when that of every part is.</summary>
internal sealed class ProgressSum
{
    private readonly IProgress<TransferProgress>? _progress;
    private readonly TransferProgress?[] _parts;

    public ProgressSum(IProgress<TransferProgress>? progress, int count) => (_progress, _parts) = (progress, new TransferProgress?[count]);

    /// <summary>Parts whose lengths are known before they begin.</summary>
    public ProgressSum(IProgress<TransferProgress>? progress, IEnumerable<long> lengths) =>
        (_progress, _parts) = (progress, [.. lengths.Select(l => (TransferProgress?)new TransferProgress { TotalBytes = l })]);

    /// <summary>The listener of one part; null where nobody listens to the sum.</summary>
    public IProgress<TransferProgress>? Of(int index) => _progress is null ? null : new Part(this, index);

    private void Report(int index, TransferProgress value)
    {
        lock (_parts)
        {
            _parts[index] = value;
            bool isKnown = Array.TrueForAll(_parts, p => p?.TotalBytes is not null);
            _progress!.Report(new TransferProgress { Bytes = _parts.Sum(p => p?.Bytes ?? 0), TotalBytes = isKnown ? _parts.Sum(p => p!.Value.TotalBytes) : null }); // only parts with a listener report
        }
    }

    private sealed class Part(ProgressSum sum, int index) : IProgress<TransferProgress>
    {
        public void Report(TransferProgress value) => sum.Report(index, value);
    }
}

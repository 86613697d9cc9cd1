using System.Globalization;

namespace Civitai.Orchestration.Benchmarks;

/// <summary>What a transfer holds of managed memory beyond what was held when it began: after collections at every 64 MiB, and at most without any.</summary>
internal sealed class Held : IProgress<TransferProgress>
{
    private const long Step = 64 << 20;

    private readonly long _before = GC.GetTotalMemory(forceFullCollection: true);
    private readonly long _allocatedBefore = GC.GetTotalAllocatedBytes();
    private long _next = 1 << 20;
    private long _held;
    private long _most;

    public void Report(TransferProgress value)
    {
        _most = Math.Max(_most, GC.GetTotalMemory(forceFullCollection: false) - _before);
        if (value.Bytes < _next)
            return;
        _next = value.Bytes + Step;
        _held = Math.Max(_held, GC.GetTotalMemory(forceFullCollection: true) - _before);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"with {Kibibytes(_held)} held, {Kibibytes(_most)} with garbage, {Kibibytes(GC.GetTotalAllocatedBytes() - _allocatedBefore)} allocated");

    private static string Kibibytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024} KiB");
}

using System.Globalization;

namespace Generation;

/// <summary>How far a download or an upload is.</summary>
public readonly record struct TransferProgress
{
    /// <summary>The bytes that have arrived or were sent. An upload that begins again counts from zero.</summary>
    public long Bytes { get; init; }

    /// <summary>The bytes in all; null when that is not known.</summary>
    public long? TotalBytes { get; init; }

    /// <summary>The share that is done, 0 to 1; null when the total is not known.</summary>
    public double? Rate => TotalBytes is > 0 ? (double)Bytes / TotalBytes : null;

    /// <summary>The bytes, with the share.</summary>
    public override string ToString() => Rate is { } rate
        ? string.Create(CultureInfo.InvariantCulture, $"{Bytes} bytes ({rate * 100:0} %)")
        : string.Create(CultureInfo.InvariantCulture, $"{Bytes} bytes");
}

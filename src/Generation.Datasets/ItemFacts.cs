using System.Globalization;

namespace Generation.Datasets;

/// <summary>What a check found out about one file. What could not be found out is null.</summary>
/// <remarks>Two of them are equal when every member is.</remarks>
public sealed record ItemFacts
{
    /// <summary>The file, as <see cref="DatasetItem.Name"/> names it.</summary>
    public required string Name { get; init; }

    /// <summary>The media type that the content shows, for example <c>image/png</c>.</summary>
    public string? MediaType { get; init; }

    /// <summary>The file's length in bytes.</summary>
    public long Length { get; init; }

    /// <summary>The SHA-256 of the content as lower-case hexadecimal digits.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The width in pixels, as it is shown: after the orientation is applied.</summary>
    public int? Width { get; init; }

    /// <summary>The height in pixels, as it is shown: after the orientation is applied.</summary>
    public int? Height { get; init; }

    /// <summary>How the picture is turned or mirrored when it is shown, 1 to 8 as EXIF numbers it; 1 for not at all.</summary>
    public int Orientation { get; init; } = 1;

    /// <summary>Whether some pixel is not opaque.</summary>
    public bool HasAlpha { get; init; }

    /// <summary>Whether the colors are those of print (CMYK).</summary>
    public bool IsCmyk { get; init; }

    /// <summary>Whether a channel has 16 bits.</summary>
    public bool IsSixteenBit { get; init; }

    /// <summary>Whether the picture has more than one frame.</summary>
    public bool IsAnimated { get; init; }

    /// <summary>The difference hash of the picture in gray, 64 bits; null also for a picture without structure, for example of one color.</summary>
    public ulong? PerceptualHash { get; init; }

    /// <summary>The width in pixels of the bucket that the picture is brought to.</summary>
    public int? BucketWidth { get; init; }

    /// <summary>The height in pixels of the bucket that the picture is brought to.</summary>
    public int? BucketHeight { get; init; }

    internal uint Crc32 { get; init; }

    /// <summary>What keeps the file from being used, or from being looked at whole; null for nothing.</summary>
    internal DatasetIssue? Problem { get; init; }

    /// <summary>The name, the size in pixels and the format.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}: {Width} x {Height}, {MediaType ?? "unknown"}, {Length} bytes");
}

using System.Buffers;
using System.IO.Hashing;
using System.Numerics;
using System.Security.Cryptography;
using Generation.Files;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats.Png;
using SixLabors.ImageSharp.PixelFormats;

namespace Generation.Datasets;

/// <summary>Reads a file once for its hashes and its structure, and decodes it for what a picture's pixels say.</summary>
internal static class FileInspector
{
    // Columns and rows of the means that the difference hash compares: 8 differences in each of 8 rows.
    private const int HashColumns = 9;
    private const int HashRows = 8;

    internal static ItemFacts Inspect(string path, string name, CancellationToken cancellationToken)
    {
        try
        {
            if (new FileInfo(path).Length == 0)
                return Broken(new ItemFacts { Name = name }, $"{name} has no content (0 bytes)."); // not opened: what is no file, a pipe for example, has no length
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
            return Inspect(stream, name, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            string reason = e is FileNotFoundException or DirectoryNotFoundException ? "it is not there any more" : e.GetType().Name;
            return Failed(new ItemFacts { Name = name }, DatasetCodes.Unreadable, $"{name} cannot be read ({reason}).");
        }
    }

    /// <summary>What is in a stream that can be read twice, from its beginning.</summary>
    internal static ItemFacts Inspect(Stream stream, string name, CancellationToken cancellationToken)
    {
        ItemFacts facts = Hash(stream, name, out Completeness completeness, cancellationToken);
        string? named = MediaKinds.OfExtension(Path.GetExtension(name));
        if (facts.MediaType is null && MediaKinds.IsByNameAlone(named))
        {
            return Failed(
                facts,
                MediaKinds.IsVideo(named) ? DatasetCodes.VideoNotTaken : DatasetCodes.FormatNotTaken,
                $"{name} is {named} by its extension, a format that is not looked into here; make it PNG, JPEG, WebP or MP4.");
        }

        if (facts.MediaType is null || !MediaKinds.IsMedia(facts.MediaType))
            return Broken(facts, $"{name} is not {named ?? "a picture"}: its content is {facts.MediaType ?? "of no kind that is known"}.");
        if (completeness == Completeness.Cut)
            return Broken(facts, $"{name} ends before its structure does, at {facts.Length} bytes.");
        return MediaKinds.CanBeDecoded(facts.MediaType) ? Look(stream, facts, facts.MediaType) : facts;
    }

    private static ItemFacts Hash(Stream stream, string name, out Completeness completeness, CancellationToken cancellationToken)
    {
        using var sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var crc32 = new Crc32();
        var structure = new ContentStructure();
        byte[] buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        string? mediaType = null;
        long length = 0;
        try
        {
            int read;
            while ((read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)) > 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                ReadOnlySpan<byte> data = buffer.AsSpan(0, read);
                if (length == 0)
                    mediaType = MediaKinds.OfContent(data[..Math.Min(read, MediaKinds.HeadLength)]);
                sha256.AppendData(data);
                crc32.Append(data);
                structure.Append(data);
                length += read;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        completeness = structure.Check();
        return new ItemFacts { Name = name, MediaType = mediaType, Length = length, Sha256 = Convert.ToHexString(sha256.GetHashAndReset()).ToLowerInvariant(), Crc32 = crc32.GetCurrentHashAsUInt32() };
    }

    private static ItemFacts Look(Stream stream, ItemFacts facts, string mediaType)
    {
        bool isAnimated = Animation.IsIn(stream, mediaType);
        if (isAnimated && mediaType == MediaKinds.Webp)
        {
            return Animation.SizeOfWebp(stream) is { } size
                ? facts with { Width = size.Width, Height = size.Height, IsAnimated = true }
                : Broken(facts, $"{facts.Name} has no header that can be read.");
        }

        if (PictureDecoder.Identify(stream, out bool isBounded) is not { } picture)
        {
            return isBounded
                ? Broken(facts, $"{facts.Name} has no header that can be read.")
                : Broken(facts, $"{facts.Name} says that its metadata (texts, tags, a color profile) take more than {MetadataSize.Most >> 20} MiB. It was not decoded; save it without them.");
        }

        int orientation = PictureDecoder.Orientation(picture.Metadata);
        PngMetadata? png = mediaType == MediaKinds.Png ? picture.Metadata.GetPngMetadata() : null;
        facts = facts with
        {
            Width = orientation >= 5 ? picture.Height : picture.Width,
            Height = orientation >= 5 ? picture.Width : picture.Height,
            Orientation = orientation,
            IsCmyk = mediaType == MediaKinds.Jpeg && JpegHeader.Components(stream) == 4,
            IsSixteenBit = png?.BitDepth == PngBitDepth.Bit16,
            IsAnimated = isAnimated,
        };

        // Gray, since what is looked at is what differs in brightness; with transparency where the format may have it.
        bool mayHaveAlpha = mediaType != MediaKinds.Jpeg && (png is null || png.HasTransparency || png.ColorType is PngColorType.GrayscaleWithAlpha or PngColorType.RgbWithAlpha or PngColorType.Palette);
        long memory = PictureDecoder.Memory(stream, mediaType, picture, mayHaveAlpha ? 2 : 1);
        if (memory > PictureDecoder.GrayLimit)
        {
            bool isError = (long)picture.Width * picture.Height > PictureDecoder.GrayLimit; // more than are decoded of any format
            return Failed(
                facts,
                DatasetCodes.TooManyPixels,
                $"{facts.Name} has {picture.Width} x {picture.Height} pixels, whose decoding takes {memory >> 20} MiB; at most {PictureDecoder.GrayLimit >> 20} MiB are used. It was not decoded, so that damage, transparency and likeness were not looked at; make it smaller.",
                isError ? ValidationSeverity.Error : ValidationSeverity.Warning);
        }

        return mayHaveAlpha ? Measure<La16>(stream, memory, facts, p => p.L, p => p.A) : Measure<L8>(stream, memory, facts, p => p.PackedValue, _ => byte.MaxValue);
    }

    private static ItemFacts Measure<TPixel>(Stream stream, long memory, ItemFacts facts, Func<TPixel, byte> lightness, Func<TPixel, byte> opacity)
        where TPixel : unmanaged, IPixel<TPixel>
    {
        using Image<TPixel>? image = PictureDecoder.Decode<TPixel>(stream, memory, out string? reason);
        if (image is null)
            return Broken(facts, $"{facts.Name} cannot be decoded ({reason}).");

        long[] totals = new long[HashColumns * HashRows];
        bool hasAlpha = false;
        image.ProcessPixelRows(rows =>
        {
            for (int y = 0; y < rows.Height; y++)
            {
                Span<TPixel> row = rows.GetRowSpan(y);
                int first = (int)((long)y * HashRows / rows.Height) * HashColumns;
                for (int column = 0; column < HashColumns; column++)
                {
                    foreach (TPixel pixel in row[First(column, row.Length, HashColumns)..First(column + 1, row.Length, HashColumns)])
                    {
                        totals[first + column] += lightness(pixel);
                        hasAlpha |= opacity(pixel) < byte.MaxValue;
                    }
                }
            }
        });

        return facts with { HasAlpha = hasAlpha, PerceptualHash = DifferenceHash(totals, image.Width, image.Height) };
    }

    // One bit for each place whose mean is darker than that of its right neighbor.
    private static ulong? DifferenceHash(long[] totals, int width, int height)
    {
        if (width < HashColumns || height < HashRows)
            return null;
        ulong hash = 0;
        for (int row = 0; row < HashRows; row++)
        {
            for (int column = 0; column < HashColumns - 1; column++)
            {
                int at = row * HashColumns + column;
                hash = (hash << 1) | (Mean(at) < Mean(at + 1) ? 1UL : 0);
            }
        }

        // What has hardly any structure looks like everything else that has none.
        return BitOperations.PopCount(hash) is < 4 or > 60 ? null : hash;

        double Mean(int at)
        {
            long pixels = (long)Length(at % HashColumns, width, HashColumns) * Length(at / HashColumns, height, HashRows);
            return (double)totals[at] / pixels;
        }

        static int Length(int part, int length, int parts) => First(part + 1, length, parts) - First(part, length, parts);
    }

    // Where one of the parts begins into which a length is divided.
    private static int First(int part, int length, int parts) => (int)(((long)part * length + parts - 1) / parts);

    private static ItemFacts Broken(ItemFacts facts, FormattableString message) => Failed(facts, DatasetCodes.Broken, message);

    private static ItemFacts Failed(ItemFacts facts, string code, FormattableString message, ValidationSeverity severity = ValidationSeverity.Error) =>
        facts with { Problem = IssueList.Make(code, severity, facts.Name, message) };
}

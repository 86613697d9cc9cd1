using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats;
using SixLabors.ImageSharp.Formats.Bmp;
using SixLabors.ImageSharp.Formats.Gif;
using SixLabors.ImageSharp.Formats.Jpeg;
using SixLabors.ImageSharp.Formats.Png;
using SixLabors.ImageSharp.Formats.Tiff;
using SixLabors.ImageSharp.Formats.Webp;
using SixLabors.ImageSharp.Memory;
using SixLabors.ImageSharp.Metadata;
using SixLabors.ImageSharp.Metadata.Profiles.Exif;
using SixLabors.ImageSharp.PixelFormats;

namespace Generation.Datasets;

/// <summary>Decodes pictures within a bounded memory, which their headers are asked for first.</summary>
internal static class PictureDecoder
{
    /// <summary>
    /// What decoding one picture in gray may take, in bytes: the picture itself and what its format keeps besides. Some 67 megapixels; 33 where a PNG may be transparent, 16 of a JPEG in several scans (9 where its colors are not subsampled), 6.7 of a WebP, 4.8 of a TIFF.
    /// </summary>
    internal const long GrayLimit = 64L << 20;

    /// <summary>What decoding one picture in color may take, in bytes. Some 25 megapixels; 18 with transparency, 12 of a JPEG in several scans, 6.8 of a WebP, 5 of a TIFF.</summary>
    internal const long ColorLimit = 72L << 20;

    // What a decoder leaves behind when it fails is given back by a finalizer; for more than this that is brought about at once.
    private const long MayLinger = 8L << 20;

    private static readonly Configuration Settings = Make();

    /// <summary>The size and the metadata, of the header alone; null where it cannot be read, or would take more memory than it may.</summary>
    internal static IImageInfo? Identify(Stream stream) => Identify(stream, out _);

    /// <inheritdoc cref="Identify(Stream)"/>
    /// <param name="stream">The file.</param>
    /// <param name="isBounded">False where it would take more memory than it may.</param>
    internal static IImageInfo? Identify(Stream stream, out bool isBounded)
    {
        isBounded = MetadataSize.IsBounded(stream);
        if (!isBounded)
            return null;
        stream.Position = 0;
        return Guarded(() => Image.Identify(Settings, stream), out _);
    }

    /// <summary>What decoding takes, in bytes.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="mediaType">Its format.</param>
    /// <param name="picture">What its header says.</param>
    /// <param name="bytesPerPixel">Of the picture that is made.</param>
    internal static long Memory(Stream stream, string mediaType, IImageInfo picture, int bytesPerPixel)
    {
        double besides = mediaType switch
        {
            MediaKinds.Jpeg => JpegHeader.CoefficientBytes(stream),
            MediaKinds.Png => 0,
            MediaKinds.Webp => 8,
            MediaKinds.Tiff => 12,
            _ => 4,
        };
        return (long)((long)picture.Width * picture.Height * (bytesPerPixel + besides));
    }

    /// <summary>The first frame; null where it cannot be decoded, then with the reason.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="memory">What <see cref="Memory"/> says.</param>
    /// <param name="reason">Why it cannot be decoded.</param>
    internal static Image<TPixel>? Decode<TPixel>(Stream stream, long memory, out string? reason)
        where TPixel : unmanaged, IPixel<TPixel>
    {
        stream.Position = 0;
        Image<TPixel>? image = Guarded(() => Image.Load<TPixel>(Settings, stream), out reason);
        if (image is null && memory > MayLinger)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return image;
    }

    internal static int Orientation(ImageMetadata metadata)
    {
        int value = metadata.ExifProfile?.GetValue(ExifTag.Orientation)?.Value ?? 1;
        return value is >= 1 and <= 8 ? value : 1;
    }

    // A damaged file ends in many kinds of exceptions inside a decoder, also in one of a memory that nobody has; all of them mean that it is damaged.
    private static T? Guarded<T>(Func<T?> read, out string? reason)
        where T : class
    {
        try
        {
            T? result = read();
            reason = result is null ? "the header is none of a picture" : null;
            return result;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            reason = e.GetType().Name;
            return null;
        }
    }

    private static Configuration Make()
    {
        var settings = new Configuration
        {
            MaxDegreeOfParallelism = 1,
            PreferContiguousImageBuffers = true, // in one piece a large picture goes back to the system when it is done with, in many it stays with the allocator of its thread
            MemoryAllocator = MemoryAllocator.Create(new MemoryAllocatorOptions { MaximumPoolSizeMegabytes = 4, AllocationLimitMegabytes = (int)(ColorLimit >> 20) }),
        };
        ImageFormatManager formats = settings.ImageFormatsManager;
        Add(JpegFormat.Instance, new JpegDecoder(), new JpegImageFormatDetector());
        Add(PngFormat.Instance, new PngDecoder(), new PngImageFormatDetector());
        Add(WebpFormat.Instance, new WebpDecoder(), new WebpImageFormatDetector());
        Add(GifFormat.Instance, new GifDecoder { DecodingMode = SixLabors.ImageSharp.Metadata.FrameDecodingMode.First }, new GifImageFormatDetector());
        Add(BmpFormat.Instance, new BmpDecoder(), new BmpImageFormatDetector());
        Add(TiffFormat.Instance, new TiffDecoder { DecodingMode = SixLabors.ImageSharp.Metadata.FrameDecodingMode.First }, new TiffImageFormatDetector());
        return settings;

        void Add(IImageFormat format, IImageDecoder decoder, IImageFormatDetector detector)
        {
            formats.AddImageFormat(format);
            formats.SetDecoder(format, decoder);
            formats.AddImageFormatDetector(detector);
        }
    }
}

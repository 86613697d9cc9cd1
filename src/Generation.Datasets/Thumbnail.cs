using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats.Jpeg;
using SixLabors.ImageSharp.PixelFormats;
using SixLabors.ImageSharp.Processing;

namespace Generation.Datasets;

/// <summary>A picture small, as a JPEG inside an address, for pages that need nothing beside them.</summary>
internal sealed record Thumbnail
{
    private Thumbnail(string source, int width, int height) => (Source, Width, Height) = (source, width, height);

    /// <summary>An address that holds the picture; nothing in it needs to be escaped.</summary>
    public string Source { get; }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Makes a picture small; null for what cannot be shown. In gray where its decoding would take more memory than is allowed, and not at all where gray would too.</summary>
    /// <param name="path">The file.</param>
    /// <param name="facts">What is known of it.</param>
    /// <param name="side">The longer side of the small picture at most, in pixels.</param>
    /// <param name="most">What decoding may take, in bytes.</param>
    public static Thumbnail? Of(string path, ItemFacts facts, int side, long most)
    {
        if (facts is { Problem: not null } or { Width: null } or { MediaType: null })
            return null;
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
            if (PictureDecoder.Identify(stream) is not { } header)
                return null;
            long memory = PictureDecoder.Memory(stream, facts.MediaType, header, 4);
            bool isLarge = memory > most;
            if (isLarge && (memory = PictureDecoder.Memory(stream, facts.MediaType, header, 1)) > most)
                return null;
            using Image? image = isLarge ? PictureDecoder.Decode<L8>(stream, memory, out _) : PictureDecoder.Decode<Rgba32>(stream, memory, out _);
            if (image is null)
                return null;
            image.Mutate(i => i.AutoOrient().Resize(new ResizeOptions { Mode = ResizeMode.Max, Size = new Size(side, side) }).BackgroundColor(Color.White));
            image.Metadata.ExifProfile = null;
            image.Metadata.XmpProfile = null;
            using var jpeg = new MemoryStream();
            image.SaveAsJpeg(jpeg, new JpegEncoder());
            return new Thumbnail("data:image/jpeg;base64," + Convert.ToBase64String(jpeg.GetBuffer(), 0, (int)jpeg.Length), image.Width, image.Height);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ImageProcessingException)
        {
            return null; // it has gone since, or cannot be made small
        }
    }
}

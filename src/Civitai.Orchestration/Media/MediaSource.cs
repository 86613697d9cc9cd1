using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>
/// An image, sound or video that goes into a step: an https address, a data URL, bytes, a file, a blob, or a reference to another step's
/// output. Text, addresses, blobs and references convert to it on their own.
/// </summary>
[JsonConverter(typeof(WireValueConverter<MediaSource>))]
public sealed record MediaSource : IWireValue<MediaSource>
{
    private MediaSource(string? text, Reference? reference)
    {
        Text = text;
        Reference = reference;
    }

    /// <summary>What is sent: an address, an AIR, a data URL or base64 text; null for a reference.</summary>
    public string? Text { get; }

    /// <summary>The reference; null for everything else.</summary>
    public Reference? Reference { get; }

    /// <summary>Takes text as it is: an address, an AIR, a data URL or base64 text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static implicit operator MediaSource(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, null);
    }

    /// <summary>Takes an address.</summary>
    /// <param name="address">The address; https.</param>
    public static implicit operator MediaSource(Uri address) => FromUri(address);

    /// <summary>Takes a part of another step's output.</summary>
    /// <param name="reference">The reference.</param>
    public static implicit operator MediaSource(Reference reference) => FromReference(reference);

    /// <summary>Takes a blob by its address.</summary>
    /// <param name="blob">A blob that is available.</param>
    public static implicit operator MediaSource(Blob blob) => FromBlob(blob);

    /// <summary>Takes an address.</summary>
    /// <param name="address">The address; https.</param>
    public static MediaSource FromUri(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return new(address.OriginalString, null);
    }

    /// <summary>Takes a part of another step's output.</summary>
    /// <param name="reference">The reference.</param>
    public static MediaSource FromReference(Reference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return new(null, reference);
    }

    /// <summary>Takes a blob by its address as it is, which the service does not follow after <see cref="Blob.UrlExpiresAt"/>; <see cref="BlobClient.RefreshAsync"/> brings a new one.</summary>
    /// <param name="blob">A blob that is available.</param>
    /// <exception cref="ArgumentException">The blob has no address now.</exception>
    public static MediaSource FromBlob(Blob blob)
    {
        ArgumentNullException.ThrowIfNull(blob);
        return blob.Url is null ? throw new ArgumentException("The blob has no address now; read it again first.", nameof(blob)) : new(blob.Url.OriginalString, null);
    }

    /// <summary>Sends bytes inside the request, as a data URL.</summary>
    /// <param name="bytes">The file's content.</param>
    /// <param name="contentType">Its media type, for example <c>image/png</c>.</param>
    /// <exception cref="ArgumentException">The content type is no media type.</exception>
    public static MediaSource FromBytes(ReadOnlySpan<byte> bytes, string contentType)
    {
        ArgumentException.ThrowIfNullOrEmpty(contentType);
        if (!MediaTypeHeaderValue.TryParse(contentType, out _))
            throw new ArgumentException("The content type is not a media type, for example image/png.", nameof(contentType));
        return new($"data:{contentType};base64,{Convert.ToBase64String(bytes)}", null);
    }

    /// <summary>Sends a file inside the request, as a data URL; the media type follows from the file's extension.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static async Task<MediaSource> FromFileAsync(string path, CancellationToken cancellationToken = default)
    {
        byte[] bytes = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
        return FromBytes(bytes, ContentTypeOf(path));
    }

    /// <summary>The kind of source, never its content: addresses may be signed and data may be private.</summary>
    public override string ToString() => Reference is not null ? Reference.ToString()
        : Text is null ? ""
        : Text.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? "(data URL)"
        : Uri.TryCreate(Text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" ? "(address)"
        : "(text)";

    static string IWireValue<MediaSource>.Expected => "Text or a reference is expected.";

    bool IWireValue<MediaSource>.IsMissing => Reference is null && Text is null;

    static bool IWireValue<MediaSource>.TryRead(ref RecordReader reader, [MaybeNullWhen(false)] out MediaSource value)
    {
        value = null;
        if (reader.TokenType == JsonTokenType.String)
            value = new MediaSource(reader.GetText(), null);
        else if (reader.TokenType == JsonTokenType.StartObject && Reference.TryRead(ref reader, out Reference? reference))
            value = new MediaSource(null, reference);
        return value is not null;
    }

    void IWireValue<MediaSource>.Write(ref RecordWriter writer)
    {
        if (Reference is not null)
            Reference.Write(ref writer);
        else
            writer.Text(Text ?? "");
    }

    private static string ContentTypeOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".PNG" => "image/png",
        ".JPG" or ".JPEG" => "image/jpeg",
        ".WEBP" => "image/webp",
        ".GIF" => "image/gif",
        ".MP4" => "video/mp4",
        ".WEBM" => "video/webm",
        ".MP3" => "audio/mpeg",
        ".WAV" => "audio/wav",
        _ => "application/octet-stream",
    };
}

namespace Civitai.Orchestration;

/// <summary>The shapes of files, for the shapes of outputs that name some.</summary>
internal static class FileShape
{
    /// <summary>An image that the output describes itself.</summary>
    internal static ValueShape Image { get; } = Blob.Shape.AsFile(null, Medium.Image);

    /// <summary>A video that the output describes itself.</summary>
    internal static ValueShape Video { get; } = Blob.Shape.AsFile(null, Medium.Video);

    /// <summary>A blob of one kind, which usually has a media type, for example <c>image/png</c>.</summary>
    internal static ValueShape Of(string contentType) => Blob.Shape.AsFile(contentType, contentType[..contentType.IndexOf('/', StringComparison.Ordinal)]);

    /// <summary>A blob that may hold anything, and usually has a media type.</summary>
    internal static ValueShape Usually(string contentType) => Blob.Shape.AsFile(contentType, null);
}

namespace Civitai.Orchestration;

/// <summary>The shapes of files, for the shapes of outputs that name some.</summary>
internal static class FileShape
{
    /// <summary>A blob that usually has a media type, for example <c>image/png</c>.</summary>
    internal static ValueShape Of(string contentType) => Blob.Shape.AsFile(contentType);
}

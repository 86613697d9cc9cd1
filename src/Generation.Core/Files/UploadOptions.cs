namespace Generation;

/// <summary>Settings of one upload.</summary>
public sealed record UploadOptions
{
    /// <summary>The media type, for example <c>image/png</c>. When null: what the first bytes show, else what the file's extension says, else <c>application/octet-stream</c>.</summary>
    public string? ContentType { get; init; }

    /// <summary>Reported to as bytes are handed to the connection. What it throws is logged and does not end the upload.</summary>
    public IProgress<TransferProgress>? Progress { get; init; }

    /// <summary>
    /// Whether the service is first asked for a signed address, which then gets the file without the token: for networks where the service's own address takes only small requests. Default: false, one
    /// request with the token.
    /// </summary>
    public bool UsesSignedAddress { get; init; }
}

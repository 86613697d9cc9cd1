namespace Generation;

/// <summary>A download that is complete.</summary>
public sealed record DownloadedFile
{
    /// <summary>The full path of the file; null when it went into a stream.</summary>
    public string? Path { get; init; }

    /// <summary>The length in bytes.</summary>
    public long Length { get; init; }

    /// <summary>The SHA-256 digest of the content, 64 lower-case hexadecimal digits. Computed from the bytes as they were written.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The media type: what the content shows, else what the host says; null when neither does.</summary>
    public string? MediaType { get; init; }

    /// <summary>How it was established that nothing is missing.</summary>
    public FileVerification Verification { get; init; }
}

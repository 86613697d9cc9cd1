namespace Generation.Files;

/// <summary>Where a file can be had: a signed address for as long as it works, and the service's own path by id.</summary>
internal sealed record FileSource
{
    /// <summary>What names the file whatever its address is; null when nothing does, then a part of it is of no use to a later call.</summary>
    public string? Id { get; init; }

    /// <summary>The signed address, which is asked without a token; null for none.</summary>
    public Uri? Address { get; init; }

    /// <summary>When the address stops working; null when that is not known.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The service's path by id, which is asked with the token; null for none.</summary>
    public string? Path { get; init; }

    /// <summary>Whether the content is known to be a picture, a video, a sound or a model, so that text cannot be it.</summary>
    public bool IsBinary { get; init; }

    /// <summary>Whether it is sent while it is made, so that what has come is handed out at once.</summary>
    public bool Grows { get; init; }
}

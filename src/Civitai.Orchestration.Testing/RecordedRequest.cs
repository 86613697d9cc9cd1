namespace Civitai.Orchestration.Testing;

/// <summary>A request as it reached the simulator, before any fault or check was applied.</summary>
/// <remarks>Two requests are equal only when they hold the same headers object.</remarks>
public sealed record RecordedRequest
{
    /// <summary>The HTTP verb in capitals.</summary>
    public required string Method { get; init; }

    /// <summary>The path without the query, still percent-encoded.</summary>
    public required string Path { get; init; }

    /// <summary>The query with its question mark, or an empty string.</summary>
    public required string Query { get; init; }

    /// <summary>Path and query in one piece.</summary>
    public string PathAndQuery => Path + Query;

    /// <summary>Whether an <c>Authorization</c> header came along. Signed media links must be fetched without one.</summary>
    public required bool HasAuthorization { get; init; }

    /// <summary>Whether the path is that of signed media content, which needs no token.</summary>
    public bool IsBlobContent => Path.StartsWith("/v2/consumer/blobs/content/", StringComparison.Ordinal);

    /// <summary>Whether it asks for media by a signed address, which needs no token and leads on to the content.</summary>
    public bool IsSignedAddress => Path.StartsWith("/v2/consumer/blobs/", StringComparison.Ordinal) && Query.Contains("sig=", StringComparison.Ordinal);

    /// <summary>All headers but <c>Authorization</c>; names compare without case, repeated values are joined by commas.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>The body as text. Empty when there was none or when it was not text.</summary>
    public required string Body { get; init; }

    /// <summary>When it arrived, on the simulator's clock.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>The verb and the path; never the query, the headers or the body.</summary>
    public override string ToString() => $"{Method} {Path}";
}

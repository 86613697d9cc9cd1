namespace Generation.Http;

/// <summary>What a call's success looks like.</summary>
internal enum ExpectedReply
{
    /// <summary>A success status with JSON.</summary>
    Json,

    /// <summary>A success status, with JSON or nothing in the body.</summary>
    Nothing,
}

/// <summary>One request to the service, as often as it must be sent.</summary>
internal sealed record ServiceCall(HttpMethod Method, string Path)
{
    /// <summary>The path of further attempts; null for the same. An attempt after a failure does not ask to be held open.</summary>
    public string? RetryPath { get; init; }

    /// <summary>The JSON body, written once.</summary>
    public byte[]? Body { get; init; }

    /// <summary>A body that is made for each attempt; instead of <see cref="Body"/>.</summary>
    public Func<HttpContent>? Content { get; init; }

    /// <summary>How long <see cref="Path"/> asks the service to hold the request; <see cref="RetryPath"/> asks for nothing.</summary>
    public TimeSpan Hold { get; init; }

    /// <summary>What an answer may take beyond the usual, because the service has much to look at.</summary>
    public TimeSpan Patience { get; init; }

    public RetryScope Retry { get; init; } = RetryScope.Always;

    public ExpectedReply Expected { get; init; }

    /// <summary>The caller's end of the call; null for none.</summary>
    public Deadline? Deadline { get; init; }
}

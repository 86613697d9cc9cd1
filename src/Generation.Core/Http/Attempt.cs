namespace Generation.Http;

/// <summary>How one attempt ended: with a reply in memory, with an open response, or with a failure.</summary>
internal sealed class Attempt
{
    public Failure? Failure { get; init; }

    public Reply? Reply { get; init; }

    /// <summary>The open response of a file; whoever asked for it reads and disposes it.</summary>
    public HttpResponseMessage? Response { get; init; }

    public static implicit operator Attempt(Failure failure) => new() { Failure = failure };
}

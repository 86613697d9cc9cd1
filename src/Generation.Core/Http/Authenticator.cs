namespace Generation.Http;

/// <summary>Proves to the service who sends a request. The connection calls it for the configured host only, never for hosts that keep files.</summary>
internal abstract class Authenticator
{
    /// <summary>Adds what the service wants to see.</summary>
    public abstract void Apply(HttpRequestMessage request);
}

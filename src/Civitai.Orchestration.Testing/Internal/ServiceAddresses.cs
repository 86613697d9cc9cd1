namespace Civitai.Orchestration.Testing.Internal;

/// <summary>Where the service answers: its own address and that of the sibling that serves media.</summary>
internal sealed class ServiceAddresses
{
    /// <summary>The address that callers are given, with a slash at the end.</summary>
    public required Uri Main { get; init; }

    /// <summary>Another host of the same service, to which a blob asked for by its id is redirected.</summary>
    public required Uri Sibling { get; init; }

    /// <summary>Whether an address leads here, so that what it names can be used as an input.</summary>
    public bool IsOwn(Uri address) => address.Scheme == Uri.UriSchemeHttp && (address.Authority == Main.Authority || address.Authority == Sibling.Authority);
}

using Generation.Http;
using Generation.Wire;

namespace Generation.Files;

/// <summary>
/// Decides which addresses may be asked for a file. https only; plain http and this machine only where the service itself is on this machine, since a remote service has no business there.
/// </summary>
internal static class SafeAddress
{
    internal static bool Allows(ServiceConnection connection, Uri address)
    {
        if (!address.IsAbsoluteUri || address.UserInfo.Length > 0)
            return false;
        if (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            return false;
        return connection.IsOwn(address) || (connection.Options.BaseAddress.IsLoopback && address.IsLoopback) || !(address.IsLoopback || PrivateHost.Is(address.IdnHost));
    }
}

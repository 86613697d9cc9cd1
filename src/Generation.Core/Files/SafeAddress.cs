using System.Net;
using System.Net.Sockets;
using Generation.Http;

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
        return connection.IsOwn(address) || (connection.Options.BaseAddress.IsLoopback && address.IsLoopback) || !IsPrivate(address);
    }

    private static bool IsPrivate(Uri address)
    {
        string host = address.IdnHost.TrimEnd('.');
        if (address.IsLoopback || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase) || host.Equals("localhost", StringComparison.OrdinalIgnoreCase))
            return true;
        if (!IPAddress.TryParse(host.Trim('[', ']'), out IPAddress? ip))
            return !host.Contains('.', StringComparison.Ordinal) || host.EndsWith(".local", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".internal", StringComparison.OrdinalIgnoreCase);
        if (ip.IsIPv4MappedToIPv6)
            ip = ip.MapToIPv4();
        if (ip.AddressFamily == AddressFamily.InterNetworkV6 && Embedded(ip.GetAddressBytes()) is { } embedded)
            ip = embedded;
        if (ip.AddressFamily == AddressFamily.InterNetworkV6)
            return IPAddress.IsLoopback(ip) || ip.Equals(IPAddress.IPv6Any) || ip.IsIPv6LinkLocal || ip.IsIPv6SiteLocal || ip.IsIPv6UniqueLocal;

        byte[] parts = ip.GetAddressBytes();
        return (parts[0], parts[1]) is (0 or 10 or 127, _) or (172, >= 16 and <= 31) or (192, 168) or (169, 254) or (100, >= 64 and <= 127);
    }

    // The IPv4 address that a translated one leads to: 64:ff9b::/96 and 2002::/16.
    private static IPAddress? Embedded(byte[] parts)
    {
        if (parts is [0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0, ..])
            return new IPAddress(parts.AsSpan(12));
        return parts is [0x20, 0x02, ..] ? new IPAddress(parts.AsSpan(2, 4)) : null;
    }
}

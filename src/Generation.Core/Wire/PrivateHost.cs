using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Generation.Wire;

/// <summary>
/// Tells hosts that only the sender's own machine or network can reach: the one place that says what is private, for addresses that are sent and for those that
/// are fetched.
/// Reads the text itself, because parsing it would allocate.
/// </summary>
internal static class PrivateHost
{
    /// <summary>Whether the host is this machine, an address of a private network or a name that only a local network resolves.</summary>
    internal static bool Is(ReadOnlySpan<char> host)
    {
        host = host.TrimEnd('.');
        if (host.IsEmpty)
            return false;
        Span<byte> parts = stackalloc byte[4];
        if (TryReadV4(host, parts))
            return IsPrivateV4(parts);
        if (IsLocalName(host))
            return true;
        if (MayBeNumber(host) && IPAddress.TryParse(host, out IPAddress? ip))
            return IsPrivate(ip);
        return !host.Contains('.') || EndsWith(host, ".local") || EndsWith(host, ".internal"); // an intranet
    }

    /// <summary>Whether the host is this machine.</summary>
    internal static bool IsLoopback(ReadOnlySpan<char> host)
    {
        host = host.TrimEnd('.');
        if (host.IsEmpty)
            return false;
        Span<byte> parts = stackalloc byte[4];
        return IsLocalName(host)
            || (TryReadV4(host, parts)
                ? parts[0] == 127
                : MayBeNumber(host) && IPAddress.TryParse(host, out IPAddress? ip) && IPAddress.IsLoopback(ip));
    }

    /// <summary>The host of an address that has a scheme, without user and port; empty when it has none.</summary>
    internal static ReadOnlySpan<char> HostOf(string address)
    {
        int scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0)
            return default;
        ReadOnlySpan<char> host = address.AsSpan(scheme + 3);
        int end = host.IndexOfAny("/?#\\");
        host = end < 0 ? host : host[..end];
        host = host[(host.LastIndexOf('@') + 1)..];
        if (host.StartsWith("["))
        {
            int close = host.IndexOf(']');
            return close < 0 ? host : host[..(close + 1)];
        }

        int port = host.IndexOf(':');
        return (port < 0 ? host : host[..port]).TrimEnd('.');
    }

    private static bool IsLocalName(ReadOnlySpan<char> host) => host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || EndsWith(host, ".localhost");

    private static bool EndsWith(ReadOnlySpan<char> host, string end) => host.EndsWith(end, StringComparison.OrdinalIgnoreCase);

    // An address of version 6, or one of version 4 in a short, octal or hexadecimal spelling.
    private static bool MayBeNumber(ReadOnlySpan<char> host) => host.Contains(':') || char.IsAsciiDigit(host[(host.LastIndexOf('.') + 1)..][0]);

    private static bool IsPrivate(IPAddress ip)
    {
        if (ip.IsIPv4MappedToIPv6)
            ip = ip.MapToIPv4();
        if (ip.AddressFamily == AddressFamily.InterNetworkV6 && Embedded(ip.GetAddressBytes()) is { } embedded)
            ip = embedded;
        return ip.AddressFamily == AddressFamily.InterNetworkV6
            ? IPAddress.IsLoopback(ip) || ip.Equals(IPAddress.IPv6Any) || ip.IsIPv6LinkLocal || ip.IsIPv6SiteLocal || ip.IsIPv6UniqueLocal
            : IsPrivateV4(ip.GetAddressBytes());
    }

    private static bool IsPrivateV4(ReadOnlySpan<byte> parts) =>
        (parts[0], parts[1]) is (0 or 10 or 127, _) or (172, >= 16 and <= 31) or (192, 168) or (169, 254) or (100, >= 64 and <= 127);

    // The IPv4 address that a translated one leads to: 64:ff9b::/96 and 2002::/16.
    private static IPAddress? Embedded(byte[] parts)
    {
        if (parts is [0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0, ..])
            return new IPAddress(parts.AsSpan(12));
        return parts is [0x20, 0x02, ..] ? new IPAddress(parts.AsSpan(2, 4)) : null;
    }

    private static bool TryReadV4(ReadOnlySpan<char> host, Span<byte> parts)
    {
        Span<Range> ranges = stackalloc Range[5];
        if (host.Split(ranges, '.') != parts.Length)
            return false;
        for (int i = 0; i < parts.Length; i++)
        {
            ReadOnlySpan<char> part = host[ranges[i]];
            bool isOctal = part.Length > 1 && part[0] == '0';
            if (isOctal || !byte.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out parts[i]))
                return false;
        }

        return true;
    }
}

using System.Globalization;

namespace Civitai.Orchestration;

/// <summary>Tells addresses that only the sender's own machine or network can reach. Reads the text itself, because parsing it would allocate.</summary>
internal static class PrivateHost
{
    /// <summary>Whether the host is this machine, an address of a private network or a name that only a local network resolves.</summary>
    internal static bool IsIn(string address)
    {
        ReadOnlySpan<char> host = HostOf(address);
        if (host.StartsWith("["))
            return IsPrivateV6(host);
        return (host.Length > 0 && !host.Contains('.')) // localhost, intranet
            || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
            || host.EndsWith(".local", StringComparison.OrdinalIgnoreCase)
            || host.EndsWith(".internal", StringComparison.OrdinalIgnoreCase)
            || IsPrivateV4(host);
    }

    /// <summary>Whether the host is this machine.</summary>
    internal static bool IsLoopback(string address)
    {
        ReadOnlySpan<char> host = HostOf(address);
        Span<byte> parts = stackalloc byte[4];
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
            || host.SequenceEqual("[::1]")
            || (TryReadV4(host, parts) && parts[0] == 127);
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

    private static bool IsPrivateV4(ReadOnlySpan<char> host)
    {
        Span<byte> parts = stackalloc byte[4];
        return TryReadV4(host, parts) && (parts[0], parts[1]) is (10 or 127, _) or (172, >= 16 and <= 31) or (192, 168) or (169, 254);
    }

    private static bool TryReadV4(ReadOnlySpan<char> host, Span<byte> parts)
    {
        Span<Range> ranges = stackalloc Range[5];
        if (host.Split(ranges, '.') != parts.Length)
            return false;
        for (int i = 0; i < parts.Length; i++)
        {
            if (!byte.TryParse(host[ranges[i]], NumberStyles.None, CultureInfo.InvariantCulture, out parts[i]))
                return false;
        }

        return true;
    }

    // The loopback address, addresses of a private network (fc00::/7) and of a link (fe80::/10).
    private static bool IsPrivateV6(ReadOnlySpan<char> host) =>
        host.SequenceEqual("[::1]") || StartsWith(host, "[fc") || StartsWith(host, "[fd")
        || StartsWith(host, "[fe8") || StartsWith(host, "[fe9") || StartsWith(host, "[fea") || StartsWith(host, "[feb");

    private static bool StartsWith(ReadOnlySpan<char> host, string start) => host.StartsWith(start, StringComparison.OrdinalIgnoreCase);
}

using System.Globalization;

namespace Civitai.Orchestration;

/// <summary>Tells addresses that only the sender's own machine or network can reach. Reads the text itself, because parsing it would allocate.</summary>
internal static class PrivateHost
{
    private const string Scheme = "https://";

    /// <summary>Whether the host is this machine, an address of a private network or a name that only a local network resolves.</summary>
    internal static bool IsIn(string address)
    {
        if (!address.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return false;
        ReadOnlySpan<char> host = address.AsSpan(Scheme.Length);
        int end = host.IndexOfAny("/?#\\");
        host = end < 0 ? host : host[..end];
        host = host[(host.LastIndexOf('@') + 1)..];
        if (host.StartsWith("["))
            return IsPrivateV6(host);
        int port = host.IndexOf(':');
        host = (port < 0 ? host : host[..port]).TrimEnd('.');
        return (host.Length > 0 && !host.Contains('.')) // localhost, intranet
            || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
            || host.EndsWith(".local", StringComparison.OrdinalIgnoreCase)
            || host.EndsWith(".internal", StringComparison.OrdinalIgnoreCase)
            || IsPrivateV4(host);
    }

    private static bool IsPrivateV4(ReadOnlySpan<char> host)
    {
        Span<Range> ranges = stackalloc Range[5];
        Span<byte> parts = stackalloc byte[4];
        if (host.Split(ranges, '.') != parts.Length)
            return false;
        for (int i = 0; i < parts.Length; i++)
        {
            if (!byte.TryParse(host[ranges[i]], NumberStyles.None, CultureInfo.InvariantCulture, out parts[i]))
                return false;
        }

        return (parts[0], parts[1]) is (10 or 127, _) or (172, >= 16 and <= 31) or (192, 168) or (169, 254);
    }

    // The loopback address, addresses of a private network (fc00::/7) and of a link (fe80::/10).
    private static bool IsPrivateV6(ReadOnlySpan<char> host) =>
        host.StartsWith("[::1]") || StartsWith(host, "[fc") || StartsWith(host, "[fd")
        || StartsWith(host, "[fe8") || StartsWith(host, "[fe9") || StartsWith(host, "[fea") || StartsWith(host, "[feb");

    private static bool StartsWith(ReadOnlySpan<char> host, string start) => host.StartsWith(start, StringComparison.OrdinalIgnoreCase);
}

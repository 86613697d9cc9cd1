namespace Generation.Tables;

/// <summary>Tells the page that a drive shows for a shared file from the file itself. Reads the text itself, because parsing it would allocate.</summary>
internal static class SharePage
{
    internal static bool Is(string address, ReadOnlySpan<char> host)
    {
        if (IsHost(host, "drive.google.com"))
            return HasPath(address, "/file/") || HasPath(address, "/open") || HasPath(address, "/drive/");
        if (IsHost(host, "dropbox.com"))
            return !HasParameter(address, "dl=1") && !HasParameter(address, "raw=1");
        return IsHost(host, "mega.nz") || IsHost(host, "mega.co.nz") || IsHost(host, "mega.io")
            || IsHost(host, "1drv.ms") || (IsHost(host, "onedrive.live.com") && !HasPath(address, "/download"))
            || IsHost(host, "wetransfer.com") || IsHost(host, "we.tl");
    }

    private static bool IsHost(ReadOnlySpan<char> host, string name) =>
        host.EndsWith(name, StringComparison.OrdinalIgnoreCase) && (host.Length == name.Length || host[..^name.Length] is "www.");

    private static bool HasPath(string address, string start)
    {
        int path = address.IndexOf('/', address.IndexOf("://", StringComparison.Ordinal) + 3);
        return path >= 0 && address.AsSpan(path).StartsWith(start, StringComparison.OrdinalIgnoreCase);
    }

    private static bool HasParameter(string address, string parameter)
    {
        int query = address.IndexOf('?', StringComparison.Ordinal);
        int at = query < 0 ? -1 : address.IndexOf(parameter, query, StringComparison.OrdinalIgnoreCase);
        return at > 0 && address[at - 1] is '?' or '&' && (at + parameter.Length == address.Length || address[at + parameter.Length] is '&' or '#');
    }
}

using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration;

/// <summary>What the address of a model's page on the site says.</summary>
internal readonly record struct ModelPage
{
    private static readonly string[] Hosts = ["civitai.com", "civitai.green", "civitai.red"];

    /// <summary>The ids as an AIR has them: the model's, and the version's behind an <c>@</c> where the address names one.</summary>
    public string Ids { get; private init; }

    internal static bool TryRead([NotNullWhen(true)] string? text, out ModelPage page)
    {
        page = default;
        if (!Uri.TryCreate(text?.Trim(), UriKind.Absolute, out Uri? address) || address.Scheme is not ("https" or "http"))
            return false;
        string host = address.IdnHost.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.IdnHost[4..] : address.IdnHost;
        if (!address.IsDefaultPort || !Hosts.Contains(host, StringComparer.OrdinalIgnoreCase))
            return false;

        string[] path = address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries); // models/827184/a-name
        if (path.Length < 2 || path[0] != "models" || !IsId(path[1]))
            return false;
        string? version = Parameter(address.Query, "modelVersionId");
        if (version is not null && !IsId(version))
            return false;
        page = new ModelPage { Ids = version is null ? path[1] : $"{path[1]}@{version}" };
        return true;
    }

    private static string? Parameter(string query, string name)
    {
        foreach (string part in query.TrimStart('?').Split('&'))
        {
            if (part.StartsWith(name + "=", StringComparison.OrdinalIgnoreCase))
                return part[(name.Length + 1)..];
        }

        return null;
    }

    private static bool IsId(string text) => text.Length is > 0 and <= 19 && text.All(char.IsAsciiDigit);
}

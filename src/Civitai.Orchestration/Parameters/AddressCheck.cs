using System.Buffers.Text;

namespace Civitai.Orchestration.Parameters;

/// <summary>What may stand where an address is expected, beside an https address.</summary>
[Flags]
internal enum AddressForms
{
    /// <summary>An https address only.</summary>
    None = 0,

    /// <summary>An AIR.</summary>
    Air = 1,

    /// <summary>A data URL of an image, sound or video, or base64 text.</summary>
    Data = 2,

    /// <summary>The address leads to a file that is fetched as it is, so that a page about the file is of no use.</summary>
    Direct = 4,
}

/// <summary>The one check of every address that the service is to fetch or to call: media, zip files, callbacks. Makes no text while nothing is wrong.</summary>
internal static class AddressCheck
{
    private const string Https = "https://";
    private const string Http = "http://";

    // The item is a place inside the member, for example [0], and becomes text only for an issue; null for the member itself.
    internal static void Check(string name, AirItem? item, string? text, AddressForms forms, string source, ref ValidationSink sink)
    {
        if (FindProblem(text, forms, sink.AllowsLoopback) is not { } problem)
            return;
        string place = item is { } inside ? name + inside : name;
        sink.Add(place, problem.Code, $"{place} {problem.Text}", problem.Severity, source);
    }

    private static Problem? FindProblem(string? text, AddressForms forms, bool allowsLoopback)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Error(ValidationCodes.Required, "is empty; it must be " + Describe(forms) + ".");
        bool isHttps = text.StartsWith(Https, StringComparison.OrdinalIgnoreCase);
        if (isHttps || text.StartsWith(Http, StringComparison.OrdinalIgnoreCase))
            return FindProblemOfWebAddress(text, isHttps, forms, allowsLoopback);
        if (Has(forms, AddressForms.Data) && text.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            return IsDataUrl(text) ? null : Error(ValidationCodes.Malformed, "is a data URL that holds no base64 text of an image, sound or video.");
        if ((Has(forms, AddressForms.Air) && IsAir(text)) || (Has(forms, AddressForms.Data) && IsBase64(text)))
            return null;
        return Error(ValidationCodes.Malformed, "is not " + Describe(forms) + ".");
    }

    private static Problem? FindProblemOfWebAddress(string text, bool isHttps, AddressForms forms, bool allowsLoopback)
    {
        if (isHttps ? !WireText.IsHttpsAddress(text) : !Uri.IsWellFormedUriString(text, UriKind.Absolute))
            return Error(ValidationCodes.Malformed, "is not " + Describe(forms) + ".");
        if (PrivateHost.IsLoopback(text))
        {
            if (allowsLoopback)
                return null;
            if (!isHttps)
                return Error(ValidationCodes.LoopbackAddress, "is an http address on this machine, which only a service on this machine can reach; it must be https.");
        }

        if (!isHttps)
            return Error(ValidationCodes.Malformed, "is an http address; it must be https.");
        if (PrivateHost.IsIn(text))
            return new Problem(ValidationCodes.NotRecommended, ValidationSeverity.Warning, "is on a private host, which the service cannot reach.");
        if (Has(forms, AddressForms.Direct) && SharePage.Is(text))
            return new Problem(ValidationCodes.NotRecommended, ValidationSeverity.Warning, "leads to a page that shows the file, not to the file; give the address of the download itself.");
        return null;
    }

    // HasFlag allocates where the runtime does not optimize.
    private static bool Has(AddressForms forms, AddressForms form) => (forms & form) != 0;

    private static string Describe(AddressForms forms) =>
        Has(forms, AddressForms.Data) ? "an https address, an AIR, a data URL of an image, sound or video, or base64 text"
        : Has(forms, AddressForms.Air) ? "an AIR or an absolute https address"
        : "an absolute https address";

    private static bool IsDataUrl(string text)
    {
        int comma = text.IndexOf(',', StringComparison.Ordinal);
        ReadOnlySpan<char> type = comma < 0 ? default : text.AsSpan(5, comma - 5);
        bool isMedia = type.StartsWith("image/") || type.StartsWith("video/") || type.StartsWith("audio/") || type.StartsWith("application/octet-stream");
        return isMedia && type.EndsWith(";base64", StringComparison.OrdinalIgnoreCase) && comma < text.Length - 1 && Base64.IsValid(text.AsSpan(comma + 1));
    }

    private static bool IsBase64(string text) => Base64.IsValid(text.AsSpan()) && !text.AsSpan().ContainsAny(' ', '\\');

    // The shortest form of an AIR, source:id, is also that of an address of another scheme and of a path on a disk, so it must say more of itself here.
    private static bool IsAir(string text)
    {
        bool isNamed = text.StartsWith("urn:air:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("air:", StringComparison.OrdinalIgnoreCase);
        var air = new Air(text);
        return air.IsWellFormed && (isNamed || air.HasAllNames);
    }

    private static Problem Error(string code, string text) => new(code, ValidationSeverity.Error, text);

    private readonly record struct Problem(string Code, ValidationSeverity Severity, string Text);
}

using System.Buffers.Text;
using Generation.Wire;

namespace Generation.Tables;

/// <summary>What may stand where an address is expected, and the one check of it: media, files, callbacks. Makes no text while nothing is wrong.</summary>
internal sealed class AddressForm
{
    private const string Https = "https://";
    private const string Http = "http://";

    /// <summary>What is expected, as the end of a sentence, for example <c>an absolute https address</c>.</summary>
    public required string Description { get; init; }

    /// <summary>Whether a text that is no address names a file in a way of the service's own; null where there is no such way.</summary>
    public Func<string, bool>? IsIdentifier { get; init; }

    /// <summary>Whether the content itself may stand there: a data URL of an image, sound or video, or base64 text.</summary>
    public bool TakesData { get; init; }

    /// <summary>Whether the address leads to a file that is fetched as it is, so that a page about the file is of no use.</summary>
    public bool IsDirect { get; init; }

    /// <summary>Reports what is wrong with a text.</summary>
    /// <param name="member">The member inside the record.</param>
    /// <param name="text">The text.</param>
    /// <param name="source">Where the member is documented.</param>
    /// <param name="sink">Where the issue goes.</param>
    /// <param name="index">The place of the text in the member's list; -1 where the member is no list.</param>
    public void Check(string member, string? text, string source, ref ValidationSink sink, int index = -1)
    {
        if ((text is not null && sink.CheckForLostReference(member, text, index)) || FindProblem(text, sink.AllowsLoopback) is not { } problem)
            return;
        string place = index < 0 ? member : FormattableString.Invariant($"{member}[{index}]");
        sink.Add(place, problem.Code, $"{place} {problem.Text}", problem.Severity, source);
    }

    private Problem? FindProblem(string? text, bool allowsLoopback)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Error(ValidationCodes.Required, $"is empty; it must be {Description}.");
        bool isHttps = text.StartsWith(Https, StringComparison.OrdinalIgnoreCase);
        if (isHttps || text.StartsWith(Http, StringComparison.OrdinalIgnoreCase))
            return FindProblemOfWebAddress(text, isHttps, allowsLoopback);
        if (TakesData && text.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            return IsDataUrl(text) ? null : Error(ValidationCodes.Malformed, "is a data URL that holds no base64 text of an image, sound or video.");
        return IsIdentifier?.Invoke(text) == true || (TakesData && IsBase64(text)) ? null : Error(ValidationCodes.Malformed, $"is not {Description}.");
    }

    private Problem? FindProblemOfWebAddress(string text, bool isHttps, bool allowsLoopback)
    {
        if (isHttps ? !WireText.IsHttpsAddress(text) : !Uri.IsWellFormedUriString(text, UriKind.Absolute))
            return Error(ValidationCodes.Malformed, $"is not {Description}.");
        ReadOnlySpan<char> host = PrivateHost.HostOf(text);
        if (PrivateHost.IsLoopback(host))
        {
            if (allowsLoopback)
                return null;
            if (!isHttps)
                return Error(
                    ValidationCodes.LoopbackAddress, "is an http address on this machine, which only a service on this machine can reach; it must be https.");
        }

        if (!isHttps)
            return Error(ValidationCodes.Malformed, "is an http address; it must be https.");
        if (PrivateHost.Is(host))
            return new Problem(ValidationCodes.NotRecommended, ValidationSeverity.Warning, "is on a private host, which the service cannot reach.");
        if (IsDirect && SharePage.Is(text, host))
            return new Problem(
                ValidationCodes.NotRecommended,
                ValidationSeverity.Warning,
                "leads to a page that shows the file, not to the file; give the address of the download itself.");
        return null;
    }

    private static bool IsDataUrl(string text)
    {
        int comma = text.IndexOf(',', StringComparison.Ordinal);
        ReadOnlySpan<char> type = comma < 0 ? default : text.AsSpan(5, comma - 5);
        bool isMedia = type.StartsWith("image/") || type.StartsWith("video/") || type.StartsWith("audio/") || type.StartsWith("application/octet-stream");
        return isMedia && type.EndsWith(";base64", StringComparison.OrdinalIgnoreCase) && comma < text.Length - 1 && Base64.IsValid(text.AsSpan(comma + 1));
    }

    private static bool IsBase64(string text) => Base64.IsValid(text.AsSpan()) && !text.AsSpan().ContainsAny(' ', '\\');

    private static Problem Error(string code, string text) => new(code, ValidationSeverity.Error, text);

    private readonly record struct Problem(string Code, ValidationSeverity Severity, string Text);
}

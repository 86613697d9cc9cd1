using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>A request whose body has been read.</summary>
internal sealed class ApiCall(HttpRequest request, byte[] body, Uri origin)
{
    private readonly Dictionary<string, StringValues> _query = QueryHelpers.ParseQuery(request.QueryString.Value);

    public HttpRequest Request => request;

    public string Method => request.Method;

    /// <summary>The decoded parts of the path; a slash that is escaped in it does not part them.</summary>
    public string[] Segments { get; } = [.. RawPath(request).Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];

    public byte[] Body => body;

    /// <summary>The simulator's own address, with a slash at the end.</summary>
    public Uri Origin => origin;

    /// <summary>The user the token belongs to; set once the token was accepted.</summary>
    public string Owner { get; set; } = "";

    public string? BearerToken
    {
        get
        {
            const string Scheme = "Bearer ";
            string header = request.Headers.Authorization.ToString();
            return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && header.Length > Scheme.Length ? header[Scheme.Length..].Trim() : null;
        }
    }

    /// <summary>Name and password of HTTP Basic authentication; null when there are none.</summary>
    public (string Name, string Password)? Basic
    {
        get
        {
            const string Scheme = "Basic ";
            string header = request.Headers.Authorization.ToString();
            byte[] buffer = new byte[header.Length];
            if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || !Convert.TryFromBase64String(header[Scheme.Length..].Trim(), buffer, out int length))
                return null;
            string text = Encoding.UTF8.GetString(buffer, 0, length);
            int colon = text.IndexOf(':', StringComparison.Ordinal);
            return colon < 0 ? null : (text[..colon], text[(colon + 1)..]);
        }
    }

    /// <summary>The path as it was sent, still percent-encoded.</summary>
    public static string RawPath(HttpRequest request)
    {
        string? target = request.HttpContext.Features.Get<IHttpRequestFeature>()?.RawTarget;
        return target is ['/', ..] ? target.Split('?')[0] : request.PathBase.ToUriComponent() + request.Path.ToUriComponent();
    }

    public string? Query(string name) => _query.TryGetValue(name, out var values) ? values.ToString() : null;

    public IEnumerable<string> QueryAll(string name) => _query.TryGetValue(name, out var values) ? values.OfType<string>() : [];

    /// <summary>Reads a whole number; what is no number is reported through <paramref name="errors"/>.</summary>
    public int Number(string name, int fallback, List<(string, string)> errors)
    {
        if (Query(name) is not { Length: > 0 } text)
            return fallback;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
            return number;
        errors.Add((name, "The value is not a whole number."));
        return fallback;
    }

    public bool Flag(string name, bool fallback, List<(string, string)> errors)
    {
        if (Query(name) is not { Length: > 0 } text)
            return fallback;
        if (bool.TryParse(text, out bool flag))
            return flag;
        errors.Add((name, "The value is neither true nor false."));
        return fallback;
    }

    public DateTimeOffset? Instant(string name, List<(string, string)> errors)
    {
        if (Query(name) is not { Length: > 0 } text)
            return null;
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
            return instant;
        errors.Add((name, "The value is not a date and time."));
        return null;
    }

    /// <summary>Parses the body; null with a reply when it is no JSON.</summary>
    public JsonNode? Json(out ApiReply? problem)
    {
        problem = null;
        try
        {
            var node = JsonNode.Parse(body);
            // Reading every member finds duplicate names, which are otherwise noticed late.
            _ = node?.ToJsonString();
            if (node is JsonObject root)
                _ = root.Count;
            return node;
        }
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            problem = ApiReply.Invalid("$", "The body is not valid JSON.");
            return null;
        }
    }

    public string BodyText() => Encoding.UTF8.GetString(body);
}

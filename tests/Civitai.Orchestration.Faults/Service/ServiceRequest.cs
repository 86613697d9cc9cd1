using System.Globalization;

namespace Civitai.Orchestration.Faults.Service;

/// <summary>A whole request, as it came over the wire.</summary>
internal sealed record ServiceRequest(string Method, string Path, string Query, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public bool IsSubmission => Method == "POST" && Path == ReferenceService.Workflows && Parameter("whatif") is null;

    public bool IsContent => Path.StartsWith(ReferenceService.Content, StringComparison.Ordinal);

    public TimeSpan Wait => TimeSpan.FromSeconds(int.Parse(Parameter("wait") ?? "0", CultureInfo.InvariantCulture));

    public string? Parameter(string name) =>
        Query.Split('&').Select(p => p.Split('=', 2)).Where(p => p[0] == name && p.Length == 2).Select(p => p[1]).FirstOrDefault();
}

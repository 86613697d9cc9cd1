using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>A step whose type this version of the library does not know, or that could not be read as its type. Writes back as it came.</summary>
/// <remarks>Also the way to send a step that the library does not model yet.</remarks>
public sealed partial record UnknownStepTemplate : WorkflowStepTemplate, IUnknownLeaf
{
    private readonly JsonElement _raw;
    private readonly (string? Name, StepPriority? Priority, TimeSpan? Timeout, int? Retries) _read;

    /// <summary>Wraps a step.</summary>
    /// <param name="raw">The step's JSON object, sent as it is.</param>
    public UnknownStepTemplate(JsonElement raw)
        : this(raw, null)
    {
    }

    internal UnknownStepTemplate(JsonElement raw, ReadProblem? problem)
        : base(RawJson.Text(raw, "$type") ?? "")
    {
        _raw = raw;
        Problem = problem;
        Name = RawJson.Text(raw, "name");
        Priority = RawJson.Text(raw, "priority") is { } priority ? new StepPriority(priority) : default(StepPriority?);
        Timeout = TimeSpan.TryParseExact(RawJson.Text(raw, "timeout"), "c", CultureInfo.InvariantCulture, out TimeSpan timeout) ? timeout : null;
        Retries = RawJson.Number(raw, "retries") is >= 0 and <= int.MaxValue and var retries && double.IsInteger(retries) ? (int)retries : null;
        Metadata = RawJson.Member(raw, "metadata") is { ValueKind: JsonValueKind.Object } metadata ? (JsonObject?)RawJson.ToNode(metadata) : null;
        _read = (Name, Priority, Timeout, Retries);
    }

    /// <summary>The step as it came, with what was set on it since.</summary>
    [JsonIgnore]
    public JsonElement Raw
    {
        get
        {
            var overlay = new RawOverlay(_raw);
            overlay.Set("name", _read.Name, Name, static v => v);
            overlay.Set("priority", _read.Priority, Priority, static v => v?.Value);
            overlay.Set("timeout", _read.Timeout, Timeout, static v => v?.ToString("c", CultureInfo.InvariantCulture));
            overlay.Set("retries", _read.Retries, Retries, static v => v);
            overlay.Set("metadata", Metadata);
            return overlay.ToElement();
        }
    }

    /// <summary>Why a step of a known type could not be read; null when the type is unknown.</summary>
    [JsonIgnore]
    public ReadProblem? Problem { get; }

    /// <summary>Reads a step from JSON text, to send what the library does not model yet.</summary>
    /// <param name="json">The step's JSON object.</param>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static UnknownStepTemplate Parse(string json) => new(WireReader.ParseElement(json));

    internal override StepInput? GetInput() => null;

    internal override WorkflowStepTemplate AsView() => this with { Mark = ViewMark.View };
}

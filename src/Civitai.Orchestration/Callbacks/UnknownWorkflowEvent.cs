using System.Text.Json;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>An event of a kind that this version of the library does not know, kept as it came.</summary>
public sealed partial record UnknownWorkflowEvent : WorkflowEvent, IUnknownLeaf
{
    private readonly KeptObject _kept;

    /// <summary>Wraps an event.</summary>
    /// <param name="raw">The JSON object.</param>
    public UnknownWorkflowEvent(JsonElement raw)
        : this(raw, null)
    {
    }

    internal UnknownWorkflowEvent(JsonElement raw, ReadProblem? problem)
        : base(RawJson.Text(raw, "$type") ?? "")
    {
        Problem = problem;
        _kept = new KeptObject(this, raw);
    }

    /// <summary>The object as it came.</summary>
    [JsonIgnore] public JsonElement Raw => _kept.With(this);

    /// <summary>Why an event of a known kind could not be read; null when the kind is unknown.</summary>
    [JsonIgnore] public ReadProblem? Problem { get; }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>A step whose type this version of the library does not know, or that could not be read as its type. Writes back as it came.</summary>
/// <remarks>Also the way to send a step that the library does not model yet.</remarks>
public sealed partial record UnknownStepTemplate : WorkflowStepTemplate, IUnknownLeaf
{
    private readonly KeptObject _kept;

    /// <summary>Wraps a step.</summary>
    /// <param name="raw">The step's JSON object, sent as it is.</param>
    public UnknownStepTemplate(JsonElement raw)
        : this(raw, null)
    {
    }

    internal UnknownStepTemplate(JsonElement raw, ReadProblem? problem)
        : base(RawJson.Text(raw, "$type") ?? "")
    {
        Problem = problem;
        _kept = new KeptObject(this, raw);
    }

    /// <summary>The step as it came, with what was set on it since.</summary>
    [JsonIgnore]
    public JsonElement Raw => _kept.With(this);

    /// <summary>Why a step of a known type could not be read; null when the type is unknown.</summary>
    [JsonIgnore]
    public ReadProblem? Problem { get; }

    /// <summary>Reads a step from JSON text, to send what the library does not model yet.</summary>
    /// <param name="json">The step's JSON object.</param>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static UnknownStepTemplate Parse(string json) => new(WireReader.ParseElement(json));

    internal override StepInput? GetInput() => null;

    internal override WorkflowStepTemplate WithInput(StepInput? input) => this;
}

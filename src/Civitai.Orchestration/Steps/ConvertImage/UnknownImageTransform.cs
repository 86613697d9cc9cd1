// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ConvertImage;

/// <summary>A change of a form that this version of the library does not know. Writes back as it came.</summary>
public sealed partial record UnknownImageTransform : ImageTransform, IUnknownLeaf
{
    private readonly KeptObject _kept;

    /// <summary>Wraps an object, to send what the library does not model yet.</summary>
    /// <param name="raw">The JSON object, sent as it is.</param>
    public UnknownImageTransform(JsonElement raw)
        : this(raw, null)
    {
    }

    internal UnknownImageTransform(JsonElement raw, ReadProblem? problem)
        : base(RawJson.Text(raw, "type") ?? "")
    {
        Problem = problem;
        _kept = new KeptObject(this, raw);
    }

    /// <summary>The object as it came, with what was set on it since.</summary>
    [JsonIgnore] public JsonElement Raw => _kept.With(this);

    /// <summary>Why an object of a known form could not be read; null when the form is unknown.</summary>
    [JsonIgnore] public ReadProblem? Problem { get; }
}

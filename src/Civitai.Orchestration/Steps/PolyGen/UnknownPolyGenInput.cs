// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

/// <summary>
/// A 3D model to make whose discriminators or values this version of the library does not know. Writes back as it came.
/// </summary>
public sealed partial record UnknownPolyGenInput : PolyGenInput, IUnknownInput
{
    private readonly KeptObject _kept;

    /// <summary>Wraps an input, to send what the library does not model yet.</summary>
    /// <param name="raw">The input's JSON object, sent as it is.</param>
    [SetsRequiredMembers]
    public UnknownPolyGenInput(JsonElement raw)
        : this(raw, null)
    {
    }

    [SetsRequiredMembers]
    internal UnknownPolyGenInput(JsonElement raw, ReadProblem? problem)
        : base(RawJson.Text(raw, "engine") ?? "")
    {
        Problem = problem;
        _kept = new KeptObject(this, raw);
    }

    /// <summary>The input as it came, with what was set on it since.</summary>
    [JsonIgnore] public JsonElement Raw => _kept.With(this);

    /// <summary>Why an input of a known kind of <c>polyGen</c> could not be read; null when the kind is unknown.</summary>
    [JsonIgnore] public ReadProblem? Problem { get; }

    UnknownDiscriminator? IUnknownInput.FindUnknown() => UnknownDiscriminator.Find("polyGen", _kept.Raw);

    StepInput? IUnknownInput.Reread(JsonNode body) => WireReader.Read<PolyGenInput>(RawJson.ToElement(body));

    internal override InputDefinition? GetDefinition() => null;
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Training;

/// <summary>A training input whose discriminators or values this version of the library does not know. Writes back as it came.</summary>
public sealed partial record UnknownTrainingInput : TrainingInput, IUnknownInput
{
    private readonly JsonElement _raw;
    private readonly TrainingData _trainingData;
    private readonly (bool? UsesStepPricing, bool? RequiresAgeClassification) _echoes;

    /// <summary>Wraps an input, to send what the library does not model yet.</summary>
    /// <param name="raw">The input's JSON object, sent as it is.</param>
    [SetsRequiredMembers]
    public UnknownTrainingInput(JsonElement raw)
        : this(raw, null)
    {
    }

    [SetsRequiredMembers]
    internal UnknownTrainingInput(JsonElement raw, ReadProblem? problem)
        : base(RawJson.Text(raw, "engine") ?? "")
    {
        _raw = raw;
        Problem = problem;
        TrainingData = _trainingData = new UnknownTrainingData(RawJson.Member(raw, "trainingData") ?? default);
        UsesStepPricing = _echoes.UsesStepPricing = RawJson.Boolean(raw, "usesStepPricing");
        RequiresAgeClassification = _echoes.RequiresAgeClassification = RawJson.Boolean(raw, "requiresAgeClassification");
    }

    /// <summary>The input as it came, with what was set on it since.</summary>
    [JsonIgnore]
    public JsonElement Raw
    {
        get
        {
            var overlay = new RawOverlay(_raw);
            overlay.Set("trainingData", _trainingData, TrainingData, static v => JsonNode.Parse(WireWriter.ToText(v)));
            overlay.Set("samples", null, Samples, static v => v is null ? null : JsonNode.Parse(WireWriter.ToText(v)));
            overlay.Set("usesStepPricing", _echoes.UsesStepPricing, UsesStepPricing, static v => v);
            overlay.Set("requiresAgeClassification", _echoes.RequiresAgeClassification, RequiresAgeClassification, static v => v);
            return overlay.ToElement();
        }
    }

    /// <summary>Why an input of known kind could not be read; null when the kind is unknown.</summary>
    [JsonIgnore]
    public ReadProblem? Problem { get; }

    internal override InputDefinition? GetDefinition() => null;

    UnknownDiscriminator? IUnknownInput.FindUnknown() => UnknownDiscriminator.Find("training", _raw);

    StepInput? IUnknownInput.Reread(JsonNode body) => WireReader.Read<TrainingInput>(RawJson.ToElement(body));
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.ImageResourceTraining;

/// <summary>An input of the older training interface whose discriminators or values this version of the library does not know. Writes back as it came.</summary>
public sealed partial record UnknownImageResourceTrainingInput : ImageResourceTrainingInput, IUnknownInput
{
    private readonly JsonElement _raw;
    private readonly Air _model;
    private readonly TrainingDataSource _trainingData;
    private readonly int? _count;
    private readonly string? _loraName;

    /// <summary>Wraps an input, to send what the library does not model yet.</summary>
    /// <param name="raw">The input's JSON object, sent as it is.</param>
    [SetsRequiredMembers]
    public UnknownImageResourceTrainingInput(JsonElement raw)
        : this(raw, null)
    {
    }

    [SetsRequiredMembers]
    internal UnknownImageResourceTrainingInput(JsonElement raw, ReadProblem? problem)
        : base(RawJson.Text(raw, "engine") ?? "")
    {
        _raw = raw;
        Problem = problem;
        Model = _model = RawJson.Text(raw, "model") ?? "";
        TrainingDataImagesCount = _count = RawJson.Number(raw, "trainingDataImagesCount") is >= 0 and <= int.MaxValue and var count && double.IsInteger(count) ? (int)count : null;
        LoraName = _loraName = RawJson.Text(raw, "loraName");
        TrainingData = _trainingData = RawJson.Member(raw, "trainingData") is { ValueKind: JsonValueKind.Object } data ? new UnknownTrainingData(data) : RawJson.Text(raw, "trainingData") ?? "";
    }

    /// <summary>The input as it came, with what was set on it since.</summary>
    [JsonIgnore]
    public JsonElement Raw
    {
        get
        {
            var overlay = new RawOverlay(_raw);
            overlay.Set("model", _model, Model, static v => v.Value);
            overlay.Set("trainingData", _trainingData, TrainingData, static v => v.Data is null ? v.Address : JsonNode.Parse(WireWriter.ToText(v.Data)));
            overlay.Set("trainingDataImagesCount", _count, TrainingDataImagesCount, static v => v);
            overlay.Set("loraName", _loraName, LoraName, static v => v);
            overlay.Set("samplePrompts", null, SamplePrompts, static v => v is null ? null : new JsonArray([.. v.Select(p => (JsonNode?)p)]));
            overlay.Set("negativePrompt", null, NegativePrompt, static v => v is { } text ? WriteText(text) : null);
            return overlay.ToElement();
        }
    }

    /// <summary>Why an input of known kind could not be read; null when the kind is unknown.</summary>
    [JsonIgnore]
    public ReadProblem? Problem { get; }

    internal override InputDefinition? GetDefinition() => null;

    UnknownDiscriminator? IUnknownInput.FindUnknown() => UnknownDiscriminator.Find("imageResourceTraining", _raw);

    StepInput? IUnknownInput.Reread(JsonNode body) => WireReader.Read<ImageResourceTrainingInput>(RawJson.ToElement(body));

    private static JsonNode WriteText(ValueOrReference<string> text)
    {
        if (text.Reference is not { } reference)
            return JsonValue.Create(text.HasValue ? text.Value : "");
        var json = new JsonObject { ["$ref"] = reference.Source };
        if (reference.Path is not null)
            json["path"] = reference.Path;
        return json;
    }
}

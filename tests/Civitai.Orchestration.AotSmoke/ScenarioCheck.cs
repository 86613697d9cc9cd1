using System.Text.Json;
using System.Text.Json.Serialization;
using Scenario.Training;

namespace Civitai.Orchestration.AotSmoke;

/// <summary>What is done with every training type of the second vendor.</summary>
internal static class ScenarioCheck
{
    public static void Run(ScenarioTypeDefinition definition)
    {
        var parameters = new ScenarioTrainingParameters { Epochs = 4, SamplePrompts = ["a"], SampleSourceImages = definition.IsEdit ? ["asset"] : null };
        Expect(parameters.Validate(definition.Type).Issues.Count == 0, "valid parameters have issues");
        Expect(!(parameters with { Epochs = 101 }).Validate(definition.Type).IsValid, "a number past its end is valid");
        Expect(parameters.WithDefaults(definition.Type) is { Rank: 64, Epochs: 4 }, "defaults differ");
        string json = JsonSerializer.Serialize(parameters, ScenarioJson.Default.ScenarioTrainingParameters);
        ScenarioTrainingParameters? read = JsonSerializer.Deserialize(json, ScenarioJson.Default.ScenarioTrainingParameters);
        Expect(json.Contains("\"nbEpochs\":4", StringComparison.Ordinal) && read?.Epochs == 4, "what was written reads otherwise");
        Expect(definition.ValidateInference(definition.InferenceModels[0]).IsValid, "its own inference model does not fit");
    }

    private static void Expect(bool isSo, string otherwise)
    {
        if (!isSo)
            throw new InvalidOperationException(otherwise);
    }
}

/// <summary>What a program that writes the parameters with the platform's serializer has.</summary>
[JsonSerializable(typeof(ScenarioTrainingParameters))]
internal sealed partial class ScenarioJson : JsonSerializerContext;

using System.Text.Json.Nodes;
using Civitai.Orchestration.Pricing;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>What a training input amounts to, by its row: how many epochs are made, and what the service adds when it echoes the input.</summary>
internal static class TrainingTerms
{
    /// <summary>How many checkpoints are made and paid for.</summary>
    public static int Epochs(StepInput? input)
    {
        if (input?.Definition is not { } row)
            return 1;
        var sent = Members(input);
        var effective = Members((StepInput)row.WithDefaults(input));
        // With steps alone the row's price says how many checkpoints are stored; otherwise the usual default applies.
        int? epochs = sent.Int("epochs")
            ?? (sent["steps"] is not null && row.Price is TrainingPrice price ? price.Rates.DefaultEpochs : default(int?))
            ?? effective.Int("epochs") ?? effective.Int("maxTrainEpochs") ?? (row.Price as TrainingPrice)?.Rates.DefaultEpochs;
        return Math.Max(1, epochs ?? 1);
    }

    /// <summary>The input with what the service only reports.</summary>
    public static JsonNode? Echo(StepPlan step)
    {
        if (step.Template["input"] is { } value and not JsonObject)
            return value.DeepClone();
        var json = step.Template.Object("input").Copy();
        if (step.Input is not TrainingInput input || input.Definition is not { } row)
            return json;

        json["requiresAgeClassification"] = true;
        if (row.Price is not TrainingPrice price)
            return json;
        json["usesStepPricing"] = price.Rates.IsAlwaysByStep || json["epochs"] is null || json["steps"] is not null;
        json["storageBuzzPerEpoch"] = price.Rates.PerCheckpoint;
        json["defaultSteps"] = price.Rates.DefaultSteps;
        // Above the ecosystem's own maximum the service clamps, which the row has as advice.
        if (row.FindParameter("batchSize") is { } batch && (batch.AdvisedMaximum ?? batch.Maximum) is { } largest)
            json["maxBatchSize"] = (int)largest;
        return json;
    }

    /// <summary>The members of an input as the service would see them.</summary>
    public static JsonObject Members(StepInput input) => JsonNode.Parse(input.ToJson()) as JsonObject ?? [];
}

namespace Civitai.Orchestration.Training;

/// <summary>Defaults and checks of AI Toolkit training that follow from several members.</summary>
internal static class AiToolkitRules
{
    internal const string RepeatsLeftSchema =
        "numberOfRepeats left the published schema on 2026-06-11; the service may refuse it.";

    internal const string ResolutionNotInSchema =
        "resolution is sent by public programs and by the documentation's examples, and was never in the published schema of this engine (last read 2026-08); the service may ignore or refuse it.";

    internal const string ModelNotInSchema =
        "model is sent by public programs and was never in the published schema of this ecosystem (last read 2026-08); the service may ignore it and train on the ecosystem's own model.";

    // The schema's list, and where public programs send one.
    private static readonly string[] TriggerWordEcosystems = ["sd1", "sdxl", "flux1", "chroma", "zimagebase", "zimageturbo", "flux2klein", "sd3", "yue2"];

    internal static long? DefaultEpochs(WireRecord input) => ((AiToolkitTrainingInput)input).Steps is null ? 5 : 10;

    internal static long? AlphaFollowsDim(WireRecord input) => ((AiToolkitTrainingInput)input).NetworkDim;

    internal static double? TextEncoderRate(WireRecord input) => ((AiToolkitTrainingInput)input).TrainTextEncoder == false ? null : 5e-5;

    internal static long? Repeats200(WireRecord input) => Repeats(input, 200);

    internal static long? Repeats400(WireRecord input) => Repeats(input, 400);

    internal static void Common(AiToolkitTrainingInput training, ref ValidationSink sink)
    {
        TrainingRules.CheckHighRate("lr", training.LearningRate, training.Optimizer, ref sink);
        if (training.TriggerWord is not null && !TakesTriggerWord(training.Ecosystem))
            sink.Warn("triggerWord", ValidationCodes.Ignored, $"triggerWord has no effect in the ecosystem {training.Ecosystem}.", Sources.SchemaAiToolkit);
    }

    /// <summary>Whether a trigger word has an effect in an ecosystem.</summary>
    internal static bool TakesTriggerWord(string ecosystem) => TriggerWordEcosystems.Contains(ecosystem, StringComparer.Ordinal);

    /// <summary>Prodigy scales the rate itself and takes 1; advice on the rates of other optimizers does not fit it.</summary>
    internal static bool UsesProdigy(WireRecord input) => TrainingRules.IsProdigy(((AiToolkitTrainingInput)input).Optimizer?.Value);

    internal static void LengthIsAmbiguous(AiToolkitTrainingInput training, ref ValidationSink sink)
    {
        if (training.Epochs is null && training.Steps is null)
        {
            sink.Warn(
                "epochs",
                ValidationCodes.Ambiguous,
                "Neither epochs nor steps is set, and the sources disagree: 5 epochs at the flat rate, or 2000 steps priced by step. Set one, or preview the price.",
                Sources.SchemaAiToolkit);
        }
    }

    internal static void FlatRateIsUnknown(AiToolkitTrainingInput training, ref ValidationSink sink)
    {
        if (training.Epochs is not null && training.Steps is null)
        {
            sink.Warn(
                "epochs",
                ValidationCodes.Ambiguous,
                "epochs is set without steps, which is priced flat per epoch, and no source states the rate of this ecosystem. Set steps too, or preview the price.",
                Sources.SchemaAiToolkit);
        }
    }

    internal static void EditTrainingNeedsSourceImages(Flux2KleinAiToolkitTrainingInput training, ref ValidationSink sink)
    {
        if (training.IsEditTraining != true && training.Samples?.SourceImages is { Count: > 0 })
            sink.Warn("samples.sourceImages", ValidationCodes.Ignored, "samples.sourceImages is used only while isEditTraining is true.", Sources.KleinTrainingPage);
        else if (training.IsEditTraining == true && training.Samples is { Prompts.Count: > 0, SourceImages: null or { Count: 0 } })
            sink.Warn("samples.sourceImages", ValidationCodes.NotRecommended, "samples.sourceImages is empty; a sample of an edit needs an image to edit.", Sources.KleinTrainingPage);
    }

    private static long? Repeats(WireRecord input, int images)
    {
        var training = (AiToolkitTrainingInput)input;
        return training.Steps is null && training.TrainingData is ZipTrainingData { Count: > 0 and int count } ? (images + count - 1) / count : null;
    }
}

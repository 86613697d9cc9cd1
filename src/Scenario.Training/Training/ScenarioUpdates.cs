using System.Globalization;

namespace Scenario.Training;

/// <summary>What a model says of its training, in the words that all vendors share.</summary>
internal static class ScenarioUpdates
{
    internal const string Unit = "creative units";

    internal static TrainingUpdate Of(string modelId, ScenarioModel model, ScenarioTrainingStart? start = null) => new()
    {
        RunId = modelId,
        Phase = PhaseOf(model),
        Status = model.Status == ScenarioModelStatus.Training && model.TrainingProgress?.Stage.Value is { Length: > 0 } stage ? stage : model.Status.Value,
        Rate = model.TrainingProgress?.Progress is { } progress && double.IsFinite(progress) ? Math.Clamp(progress > 1 ? progress / 100 : progress, 0, 1) : null,
        QueuePlace = model.TrainingProgress?.Position,
        Remaining = RestOf(model) is { } rest ? new DurationRange(rest, rest) : null,
        Epochs = EpochsOf(model, model.Parameters ?? start?.Model?.Parameters),
        Snapshot = model,
    };

    /// <summary>Whether two snapshots say the same, but for what is counted down.</summary>
    internal static bool AreSame(TrainingUpdate a, TrainingUpdate b) =>
        (a.Phase, a.Status, a.Rate, a.QueuePlace) == (b.Phase, b.Status, b.Rate, b.QueuePlace) && CountOf((ScenarioModel)a.Snapshot) == CountOf((ScenarioModel)b.Snapshot);

    internal static TimeSpan? RestOf(ScenarioModel model) =>
        model.TrainingProgress?.RemainingTimeMs is >= 0 and < 1e11 and double ms ? TimeSpan.FromMilliseconds(ms) : null;

    internal static TrainingResult ResultOf(string modelId, ScenarioModel model, decimal? cost) => new()
    {
        RunId = modelId,
        Cost = cost,
        CostUnit = Unit,
        Snapshot = model,
        Epochs = EpochsOf(model, model.Parameters),
    };

    private static (int Epochs, int Assets) CountOf(ScenarioModel model) => (model.Epochs.Count, model.Epochs.Sum(UsableOf));

    private static int UsableOf(ScenarioEpoch epoch) => epoch.Assets.Count(a => a.Url is not null);

    // An epoch is listed before its pictures are: while the training goes on, one without them is not there, nor are those after it. Where nothing says how many there will be, one that has none waits for those of a later one.
    private static List<TrainedEpoch> EpochsOf(ScenarioModel model, ScenarioTrainingParameters? parameters)
    {
        (ScenarioEpoch Epoch, int Number)[] epochs =
        [
            .. model.Epochs.Select((e, i) => (e, int.TryParse(e.Epoch, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : i + 1)).OrderBy(e => e.Item2),
        ];
        int wanted = parameters?.SamplePrompts?.Count(p => !string.IsNullOrWhiteSpace(p)) ?? 0;
        int there = model.Status.IsTerminal ? epochs.Length
            : parameters is null ? Array.FindLastIndex(epochs, e => UsableOf(e.Epoch) > 0) + 1
            : epochs.TakeWhile(e => UsableOf(e.Epoch) >= wanted).Count();
        return [.. epochs.Take(there).Select(e => new TrainedEpoch
        {
            Number = e.Number,
            Samples = [.. e.Epoch.Assets.Select((a, i) => new TrainedFile { Name = string.Create(CultureInfo.InvariantCulture, $"epoch-{e.Number}-sample-{i + 1}"), Source = a })],
        })];
    }

    private static TrainingPhase PhaseOf(ScenarioModel model)
    {
        ScenarioModelStatus status = model.Status;
        if (status.IsNotStarted)
            return TrainingPhase.NotStarted;
        if (status == ScenarioModelStatus.Trained)
            return TrainingPhase.Succeeded;
        if (status == ScenarioModelStatus.Failed)
            return TrainingPhase.Failed;
        if (status == ScenarioModelStatus.TrainingCanceled)
            return TrainingPhase.Canceled;
        if (status != ScenarioModelStatus.Training)
            return TrainingPhase.Unknown;
        ScenarioTrainingStage stage = model.TrainingProgress?.Stage ?? default;
        return stage == ScenarioTrainingStage.RunningTrain ? TrainingPhase.Training
            : stage == ScenarioTrainingStage.StartingTrain ? TrainingPhase.Preparing
            : stage == ScenarioTrainingStage.QueuedForTrain || stage == ScenarioTrainingStage.Pending ? TrainingPhase.Queued
            : TrainingPhase.Unknown;
    }
}

using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>A training at the simulator of Scenario, whose state follows from the clock.</summary>
internal sealed class ScenarioTraining(string jobId, DateTimeOffset startedAt, JsonObject parameters, ScenarioOutcome outcome, decimal cost, ScenarioSimulatorOptions options)
{
    public string JobId => jobId;

    public DateTimeOffset StartedAt => startedAt;

    public JsonObject Parameters => parameters;

    public decimal Cost => cost;

    public DateTimeOffset? CanceledAt { get; set; }

    public int Epochs => parameters["nbEpochs"]?.GetValue<int>() ?? 10;

    public int Samples => (parameters["samplePrompts"] as JsonArray)?.Count ?? 0;

    public string? Error => outcome.Fails ? outcome.Error ?? "The training failed." : null;

    public ScenarioPhase At(DateTimeOffset now)
    {
        var end = CanceledAt is { } canceled && canceled <= now ? canceled : now;
        var spent = (end - startedAt) * options.Speed;
        var run = options.EpochTime * Epochs;
        var before = options.QueueTime + options.StartingTime;
        var stop = outcome.Fails ? run / 2 : run;
        var worked = spent - before;
        var done = outcome.NeverEnds ? TimeSpan.FromTicks(Math.Min(worked.Ticks, run.Ticks * 9 / 10)) : worked;
        double progress = run > TimeSpan.Zero ? Math.Clamp(done / run, 0, 1) : 1;
        var phase = new ScenarioPhase { Progress = progress, Remaining = Longest(before + run - spent), EpochsDone = (int)Math.Floor((progress * Epochs) + 1e-9) };
        if (CanceledAt <= now)
            return phase with { ModelStatus = "training-canceled", JobStatus = "canceled", EndedAt = end };
        if (!outcome.NeverEnds && worked >= stop)
        {
            var endedAt = startedAt + ((before + stop) / options.Speed);
            return outcome.Fails
                ? phase with { ModelStatus = "failed", JobStatus = "failure", EndedAt = endedAt, Progress = 0.5, EpochsDone = Epochs / 2 }
                : phase with { ModelStatus = "trained", JobStatus = "success", EndedAt = endedAt };
        }

        if (spent < options.QueueTime)
            return phase with { Stage = "queued-for-train", JobStatus = "queued", Position = (int)Math.Ceiling((options.QueueTime - spent).TotalSeconds) };
        return spent < before ? phase with { Stage = "starting-train", JobStatus = "warming-up" } : phase with { Stage = "running-train", JobStatus = "in-progress" };
    }

    public JsonObject ToJson(string modelId, DateTimeOffset now)
    {
        var phase = At(now);
        var json = new JsonObject
        {
            ["jobId"] = jobId,
            ["jobType"] = "flux-model-training",
            ["status"] = phase.JobStatus,
            ["progress"] = Math.Round(phase.Progress, 4),
            ["createdAt"] = ScenarioModelState.Iso(startedAt),
            ["updatedAt"] = ScenarioModelState.Iso(now),
            ["metadata"] = new JsonObject { ["outputModelId"] = modelId, ["input"] = new JsonObject { ["modelId"] = modelId } },
            ["billing"] = new JsonObject { ["cuCost"] = cost, ["cuDiscount"] = 0, ["disableRefund"] = false },
        };
        if (phase.JobStatus == "failure")
            json["metadata"]!["error"] = Error;
        return json;
    }

    private static TimeSpan Longest(TimeSpan span) => span > TimeSpan.Zero ? span : TimeSpan.Zero;
}

/// <summary>Where a training is at one moment.</summary>
internal sealed record ScenarioPhase
{
    public string ModelStatus { get; init; } = "training";

    public string JobStatus { get; init; } = "in-progress";

    public string Stage { get; init; } = "";

    public int Position { get; init; }

    public double Progress { get; init; }

    public TimeSpan Remaining { get; init; }

    public int EpochsDone { get; init; }

    public DateTimeOffset EndedAt { get; init; }

    public bool IsEnded => ModelStatus != "training";
}

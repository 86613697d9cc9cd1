using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>Everything that will happen to one step, in times counted from submission.</summary>
/// <remarks>
/// The whole plan is made when the workflow is accepted; reading it at an instant gives the state at that instant, so no timers are
/// needed and the same script always plays the same way.
/// </remarks>
internal sealed record StepPlan
{
    public required JsonObject Template { get; init; }

    public required string Name { get; init; }

    /// <summary>What it is called when it has no name of its own: <c>$</c> and its position.</summary>
    public required string DefaultName { get; init; }

    public required string Type { get; init; }

    public required string JobId { get; init; }

    /// <summary>The input's row in the catalogue; null for kinds that have none.</summary>
    public required StepInput? Input { get; init; }

    /// <summary>The members of the input as it was sent, a copy; of one that is a value alone, that value under its member's name.</summary>
    public JsonObject Members => Template["input"] is { } value and not JsonObject && Input?.Definition is { IsBare: true } row
        ? new() { [row.OwnParameters[0].Name] = value.DeepClone() }
        : Template.Object("input").Copy();

    /// <summary>The shape of what it makes; null where the library does not know it.</summary>
    public required ValueShape? OutputShape { get; init; }

    public bool IsTraining => Type is "training" or "imageResourceTraining";

    public bool IsImage => Type is "imageGen" or "textToImage";

    public bool IsVideo => Type is "videoGen";

    public bool IsLoop => Type is "repeat";

    public IReadOnlyList<Phase> Phases { get; init; } = [];

    /// <summary>When its turn comes; null when it never does.</summary>
    public TimeSpan? Start => Phases.Count > 0 ? Phases[0].Start : null;

    /// <summary>When a worker begins; null when none ever does.</summary>
    public TimeSpan? ProcessingStart { get; init; }

    /// <summary>How long the whole step would process, were it to succeed.</summary>
    public TimeSpan ProcessingTime { get; init; }

    /// <summary>When it is over; <see cref="TimeSpan.MaxValue"/> when that never comes.</summary>
    public TimeSpan End { get; init; }

    public string FinalStatus { get; init; } = "succeeded";

    public bool IsModerationRejected { get; init; }

    public string? Reason { get; init; }

    public string? BlockedReason { get; init; }

    /// <summary>Every epoch that was planned, in order, made or not.</summary>
    public IReadOnlyList<Epoch> Epochs { get; set; } = [];

    /// <summary>The record that a training keeps of itself, where it was asked to; null otherwise.</summary>
    public StoredBlob? Trace { get; set; }

    public IReadOnlyList<StoredBlob> Images { get; set; } = [];

    public IReadOnlyList<StoredBlob> Videos { get; set; } = [];

    /// <summary>What a draft leaves behind; null for everything else.</summary>
    public StoredBlob? DraftCache { get; set; }

    /// <summary>What a step of any other type makes; null for those whose output the library does not know.</summary>
    public MadeOutput? Made { get; set; }

    /// <summary>What a repeat step runs, one for each item.</summary>
    public IReadOnlyList<StepPlan> Inner { get; set; } = [];

    /// <summary>An output that a test chose; null for the usual one.</summary>
    public JsonNode? ChosenOutput { get; set; }

    /// <summary>What is fetched while it is preparing: the model that was sent, or the one its row names.</summary>
    public string Resource => Template.Object("input").Text("model") ?? Input?.Definition?.FindParameter("model")?.DefaultText ?? Input?.Definition?.BaseModel ?? Type;

    public IEnumerable<StoredBlob> Blobs => Images.Concat(Videos).Concat(DraftCache is { } cache ? [cache] : []).Concat(Trace is { } trace ? [trace] : []).Concat(Made?.Files ?? []).Concat(Epochs.SelectMany(epoch => epoch.Samples.Prepend(epoch.Model))).Concat(Inner.SelectMany(step => step.Blobs));

    /// <summary>The instants at which a reader would see another state.</summary>
    public IEnumerable<TimeSpan> Instants =>
        Phases.Select(phase => phase.End).Concat(Epochs.Select(epoch => epoch.ReadyAt).Where(at => at <= End)).Append(End);

    public Phase? PhaseAt(TimeSpan age)
    {
        foreach (var phase in Phases)
        {
            if (age >= phase.Start && age < phase.End)
                return phase;
        }

        return null;
    }

    public sealed record Phase(string Status, TimeSpan Start, TimeSpan End);

    /// <summary>A checkpoint; one that comes after the step's end is announced and never made.</summary>
    public sealed record Epoch(int Number, TimeSpan ReadyAt, StoredBlob Model, IReadOnlyList<StoredBlob> Samples);
}

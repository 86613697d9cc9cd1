using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Tool.Runs;

/// <summary>What is remembered of a run, from before it is started, so that it can be gone on with whatever happens.</summary>
internal sealed record RunRecord
{
    /// <summary>The key that the run was submitted with; known before anything is sent.</summary>
    public required string Key { get; init; }

    /// <summary>The vendor's id of the run; null until it was accepted.</summary>
    public string? Id { get; init; }

    public required string Vendor { get; init; }

    public required bool IsSimulator { get; init; }

    /// <summary>The address of the service, where it was named; null for the usual one.</summary>
    public Uri? Service { get; init; }

    /// <summary>Where the simulator was, of which another one knows nothing; null for a service.</summary>
    public Uri? SimulatorAt { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required string Name { get; init; }

    public required string Choice { get; init; }

    /// <summary>The folder with the pictures.</summary>
    public required string Folder { get; init; }

    /// <summary>Where files go.</summary>
    public required string Output { get; init; }

    /// <summary>Every folder that files of the run went to; null for none besides <see cref="Output"/>.</summary>
    public IReadOnlyList<string>? Folders { get; init; }

    public int? Epochs { get; init; }

    public double? LearningRate { get; init; }

    public int? Rank { get; init; }

    public long? Seed { get; init; }

    public string? TriggerWord { get; init; }

    public IReadOnlyList<string> Prompts { get; init; } = [];

    /// <summary>Whether the pictures go up one by one.</summary>
    public bool OneByOne { get; init; }

    public decimal? MaxCost { get; init; }

    /// <summary>The price that was agreed to last; null before. From then on a start may have been sent, also one that arrives late.</summary>
    public decimal? AgreedCost { get; init; }

    /// <summary>The accounts at which a start may have been sent, as fingerprints, the one of the agreed price last; null in a record of a version that noted none.</summary>
    public IReadOnlyList<string>? Accounts { get; init; }

    /// <summary>Whether the agreement was taken back: another start is asked about anew, and one that was sent before is looked for all the same.</summary>
    public bool IsTakenBack { get; init; }

    public decimal? Estimate { get; init; }

    /// <summary>What it was accepted for, less a discount; the agreed price where the answer to its start was lost.</summary>
    public decimal? Cost { get; init; }

    /// <summary>How it ended; null while it has not.</summary>
    public TrainingPhase? Ended { get; init; }

    /// <summary>What is on the disk of each epoch that was fetched.</summary>
    public IReadOnlyList<FetchedEpoch> Fetched { get; init; } = [];

    /// <summary>The same of copies, by their folders; null for none.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FetchedEpoch>>? Copies { get; init; }

    /// <summary>Whether a start may have been sent at an account other than this one, which sees nothing of it.</summary>
    public bool MayBeElsewhere(string account) => Accounts?.Any(a => a != account) == true;
}

/// <summary>Files of an epoch on the disk.</summary>
internal sealed record FetchedEpoch
{
    public required int Number { get; init; }

    public string? Model { get; init; }

    /// <summary>The samples in the order of their prompts; null for one that could not be had.</summary>
    public IReadOnlyList<string?> Samples { get; init; } = [];

    /// <summary>Whether there is any file.</summary>
    [JsonIgnore]
    public bool HasFile => Model is not null || Samples.Any(s => s is not null);

    /// <summary>Whether all that an epoch has is there.</summary>
    public bool Has(TrainedEpoch epoch) => Number == epoch.Number && (Model is not null || epoch.Model is null) && Samples.OfType<string>().Count() == epoch.Samples.Count;
}

[JsonSourceGenerationOptions(WriteIndented = true, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RunRecord))]
internal sealed partial class RunJson : JsonSerializerContext;

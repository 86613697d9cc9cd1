using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Benchmarks;

// What a careful program without the library would declare for these two documents: plain records, source-generated.

public sealed record PlainTemplate
{
    public required IReadOnlyList<PlainStepTemplate> Steps { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    public string? ExternalId { get; init; }
}

public sealed record PlainStepTemplate
{
    [JsonPropertyName("$type")]
    public required string Type { get; init; }

    public string? Name { get; init; }

    public string? Priority { get; init; }

    public int? Retries { get; init; }

    public required PlainTrainingInput Input { get; init; }
}

public sealed record PlainTrainingInput
{
    public required string Engine { get; init; }

    public required string Ecosystem { get; init; }

    public string? Model { get; init; }

    public required PlainTrainingData TrainingData { get; init; }

    public PlainSamples? Samples { get; init; }

    public int? Epochs { get; init; }

    public int? Steps { get; init; }

    public int? BatchSize { get; init; }

    public double? Lr { get; init; }

    public double? TextEncoderLr { get; init; }

    public bool? TrainTextEncoder { get; init; }

    public string? LrScheduler { get; init; }

    public string? OptimizerType { get; init; }

    public int? NetworkDim { get; init; }

    public int? NetworkAlpha { get; init; }

    public double? NoiseOffset { get; init; }

    public int? MinSnrGamma { get; init; }

    public bool? FlipAugmentation { get; init; }

    public bool? ShuffleTokens { get; init; }

    public int? KeepTokens { get; init; }

    public string? TriggerWord { get; init; }

    public string? ContinueFrom { get; init; }
}

public sealed record PlainTrainingData
{
    public required string Type { get; init; }

    public string? SourceUrl { get; init; }

    public int? Count { get; init; }
}

public sealed record PlainSamples
{
    public IReadOnlyList<string>? Prompts { get; init; }

    public string? NegativePrompt { get; init; }
}

public sealed record PlainWorkflow
{
    public string? Id { get; init; }

    public string? Status { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? CompletedAt { get; init; }

    public IReadOnlyList<PlainStep>? Steps { get; init; }

    public PlainCost? Cost { get; init; }

    public PlainTransactions? Transactions { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    public string? ExternalId { get; init; }
}

public sealed record PlainStep
{
    [JsonPropertyName("$type")]
    public string? Type { get; init; }

    public string? Name { get; init; }

    public string? Status { get; init; }

    public string? Priority { get; init; }

    public int? Retries { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? CompletedAt { get; init; }

    public double? EstimatedProgressRate { get; init; }

    public IReadOnlyList<PlainJob>? Jobs { get; init; }

    public PlainTrainingInput? Input { get; init; }

    public PlainTrainingOutput? Output { get; init; }
}

public sealed record PlainJob
{
    public string? Id { get; init; }

    public string? Status { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? CompletedAt { get; init; }

    public decimal? Cost { get; init; }
}

public sealed record PlainTrainingOutput
{
    public string? ModerationStatus { get; init; }

    public IReadOnlyList<PlainEpoch>? Epochs { get; init; }
}

public sealed record PlainEpoch
{
    public int EpochNumber { get; init; }

    public PlainBlob? Model { get; init; }

    public IReadOnlyList<PlainBlob>? Samples { get; init; }
}

public sealed record PlainBlob
{
    public string? Type { get; init; }

    public string? Id { get; init; }

    public bool? Available { get; init; }

    public string? Url { get; init; }

    public DateTimeOffset? UrlExpiresAt { get; init; }

    public string? JobId { get; init; }

    public string? NsfwLevel { get; init; }

    public int? Width { get; init; }

    public int? Height { get; init; }

    public string? PreviewUrl { get; init; }

    public DateTimeOffset? PreviewUrlExpiresAt { get; init; }
}

public sealed record PlainCost
{
    public decimal? Base { get; init; }

    public decimal? Total { get; init; }
}

public sealed record PlainTransactions
{
    public IReadOnlyList<PlainTransaction>? List { get; init; }
}

public sealed record PlainTransaction
{
    public string? Type { get; init; }

    public decimal? Amount { get; init; }

    public string? Id { get; init; }

    public string? AccountType { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainTemplate))]
[JsonSerializable(typeof(PlainWorkflow))]
internal sealed partial class PlainJson : JsonSerializerContext;

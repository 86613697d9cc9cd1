using System.Text.Json;
using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Benchmarks;

/// <summary>The documents that both sides write and read: an SDXL training, its answer on submit, and its end after ten epochs.</summary>
internal static class Documents
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static PlainTemplate Template { get; } = new()
    {
        Tags = ["training", "benchmark"],
        ExternalId = "benchmark-0123456789abcdef",
        Steps = [new PlainStepTemplate { Type = "training", Name = "train", Priority = "normal", Retries = 2, Input = Input }],
    };

    public static PlainWorkflow Submitted { get; } = new()
    {
        Id = "0-20260301120000000",
        Status = "unassigned",
        CreatedAt = Start,
        Tags = ["training", "benchmark"],
        ExternalId = "77-benchmark-0123456789abcdef",
        Cost = new PlainCost { Base = 250, Total = 250 },
        Transactions = Transactions,
        Steps = [new PlainStep { Type = "training", Name = "train", Status = "unassigned", Priority = "normal", Retries = 2, Input = Input }],
    };

    public static PlainWorkflow TenEpochs { get; } = Submitted with
    {
        Status = "succeeded",
        StartedAt = Start.AddSeconds(20),
        CompletedAt = Start.AddMinutes(40),
        Steps =
        [
            Submitted.Steps![0] with
            {
                Status = "succeeded",
                StartedAt = Start.AddSeconds(20),
                CompletedAt = Start.AddMinutes(40),
                Jobs = [new PlainJob { Id = "job-1", Status = "succeeded", StartedAt = Start.AddSeconds(20), CompletedAt = Start.AddMinutes(40), Cost = 250 }],
                Output = new PlainTrainingOutput { ModerationStatus = "approved", Epochs = [.. Enumerable.Range(1, 10).Select(Epoch)] },
            },
        ],
    };

    public static string TemplateJson { get; } = JsonSerializer.Serialize(Template, PlainJson.Default.PlainTemplate);

    public static string SubmittedJson { get; } = Write(Submitted);

    public static string TenEpochsJson { get; } = Write(TenEpochs);

    /// <summary>A reply as the service writes it: times in UTC end in <c>Z</c>.</summary>
    public static string Write(PlainWorkflow workflow) => JsonSerializer.Serialize(workflow, PlainJson.Default.PlainWorkflow).Replace("+00:00", "Z", StringComparison.Ordinal);

    private static PlainTrainingInput Input => new()
    {
        Engine = "ai-toolkit",
        Ecosystem = "sdxl",
        Model = "urn:air:sdxl:checkpoint:civitai:101055@128078",
        Epochs = 10,
        Lr = 0.0005,
        TextEncoderLr = 0.00005,
        TrainTextEncoder = true,
        LrScheduler = "cosine",
        OptimizerType = "adafactor",
        NetworkDim = 32,
        NetworkAlpha = 32,
        NoiseOffset = 0.1,
        MinSnrGamma = 5,
        TriggerWord = "lantern",
        TrainingData = new PlainTrainingData
        {
            Type = "zip",
            SourceUrl = "https://storage.example/training-images/lantern.zip?signature=0123456789abcdef0123456789abcdef",
            Count = 24,
        },
        Samples = new PlainSamples
        {
            Prompts = ["lantern, paper lantern on a river at night", "lantern, hand-held, close view", "lantern, festival street, crowd"],
            NegativePrompt = "blurry, low quality",
        },
    };

    private static PlainTransactions Transactions => new()
    {
        List = [new PlainTransaction { Type = "debit", Amount = 250, Id = "transaction-1", AccountType = "blue" }],
    };

    /// <summary>Throws unless both texts hold the same JSON: a ratio between different documents says nothing.</summary>
    public static void RequireSame(string ours, string plain)
    {
        if (!JsonNode.DeepEquals(JsonNode.Parse(ours), JsonNode.Parse(plain)))
            throw new InvalidOperationException($"The two sides differ.{Environment.NewLine}{ours}{Environment.NewLine}{plain}");
    }

    private static PlainEpoch Epoch(int number) => new()
    {
        EpochNumber = number,
        Model = Blob($"epoch-{number}.safetensors", "model"),
        Samples = [.. Enumerable.Range(1, 3).Select(sample => Blob($"epoch-{number}-{sample}.jpeg", "image") with
        {
            NsfwLevel = "pg",
            Width = 1024,
            Height = 1024,
            PreviewUrl = Signed($"preview-epoch-{number}-{sample}.jpeg"),
            PreviewUrlExpiresAt = Start.AddDays(1),
        })],
    };

    private static PlainBlob Blob(string name, string type) => new()
    {
        Type = type,
        Id = name,
        Available = true,
        Url = Signed(name),
        UrlExpiresAt = Start.AddDays(1),
        JobId = "job-1",
    };

    private static string Signed(string name) =>
        $"https://storage.example/v2/consumer/blobs/{name}?sig=CfDJ8N0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz&exp=2026-03-02T12:00:00Z";
}

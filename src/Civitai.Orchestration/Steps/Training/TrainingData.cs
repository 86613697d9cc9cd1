using System.Text.Json;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

/// <summary>The images that a LoRA learns from.</summary>
public abstract partial record TrainingData : WireRecord
{
    private protected TrainingData(string type) => Type = type;

    internal static Union<TrainingData> Union { get; } = new(
        static (ref Discriminators discriminators) => discriminators.Next("type"u8) switch
        {
            "zip" => ZipTrainingData.Blank(),
            "blobs" => BlobsTrainingData.Blank(),
            _ => null,
        },
        static (raw, problem) => new UnknownTrainingData(raw, problem));

    /// <summary>The form of the data, <c>zip</c> or <c>blobs</c>.</summary>
    [JsonPropertyOrder(-10)]
    public string Type { get; }
}

/// <summary>A zip file of images, with optional caption files of the same names.</summary>
public sealed partial record ZipTrainingData : TrainingData
{
    /// <summary>Creates the description of a zip file.</summary>
    public ZipTrainingData()
        : base("zip")
    {
    }

    /// <summary>
    /// Where the zip file is: the AIR of a file in Civitai's storage
    /// (<c>urn:air:other:other:civitai-r2:{bucket}@{key}</c>, preferred, never expires), or an https address that needs no sign-in, signed or not.
    /// </summary>
    /// <value>An AIR or an absolute https address. <c>http</c> is an error.</value>
    public required string SourceUrl { get; init; }

    /// <summary>How many images the zip holds. The service refuses a number that differs from the content.</summary>
    /// <value>At least 1.</value>
    public required int? Count { get; init; }
}

/// <summary>Images that are already stored, each with its caption.</summary>
/// <remarks>Newer than the published schema: it is declared by the official JavaScript client of October 2026.</remarks>
public sealed partial record BlobsTrainingData : TrainingData
{
    /// <summary>Creates an empty list of images.</summary>
    public BlobsTrainingData()
        : base("blobs")
    {
    }

    /// <summary>The images. At least one.</summary>
    public required IReadOnlyList<BlobTrainingDataItem> Items { get; init; }
}

/// <summary>One stored image of a data set.</summary>
public sealed partial record BlobTrainingDataItem : WireRecord
{
    /// <summary>The image.</summary>
    public required Air Air { get; init; }

    /// <summary>What the image shows. When null the service captions or trains without.</summary>
    public string? Caption { get; init; }
}

/// <summary>Training data of a form that this version of the library does not know. Writes back as it came.</summary>
public sealed partial record UnknownTrainingData : TrainingData, IUnknownLeaf
{
    /// <summary>Wraps training data, to send what the library does not model yet.</summary>
    /// <param name="raw">The JSON object, sent as it is.</param>
    public UnknownTrainingData(JsonElement raw)
        : this(raw, null)
    {
    }

    internal UnknownTrainingData(JsonElement raw, ReadProblem? problem)
        : base(RawJson.Text(raw, "type") ?? "")
    {
        Raw = raw;
        Problem = problem;
    }

    /// <summary>The data as it came.</summary>
    [JsonIgnore]
    public JsonElement Raw { get; }

    /// <summary>Why data of a known form could not be read; null when the form is unknown.</summary>
    [JsonIgnore]
    public ReadProblem? Problem { get; }
}

namespace Civitai.Orchestration.Training;

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

    internal static RecordRow<BlobsTrainingData> Row { get; } = new(new Discriminator("type", "blobs"))
    {
        OwnParameters =
        [
            new ObjectListParameter<BlobTrainingDataItem>(Members.Items)
            {
                IsRequired = true,
                MinimumLength = 1,
                Forms = [BlobTrainingDataItem.Row],
                Source = Sources.NewerTypes,
            },
        ],
        Rules = [TrainingRules.BlobsDiffer],
    };

    private static class Members
    {
        internal static readonly Member<IReadOnlyList<BlobTrainingDataItem>?> Items = new Member<BlobsTrainingData, IReadOnlyList<BlobTrainingDataItem>?>(
            "items", "Items", "The stored images.", d => d.Items, (d, v) => d with { Items = v! });
    }
}

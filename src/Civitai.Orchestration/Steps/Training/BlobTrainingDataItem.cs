using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

/// <summary>One stored image of a data set.</summary>
public sealed partial record BlobTrainingDataItem : WireRecord
{
    /// <summary>The image.</summary>
    /// <value>An AIR, or the id of a blob. Required.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public required Air Air { get; init; }

    /// <summary>What the image shows. When null the service captions or trains without.</summary>
    /// <value>At most 1024 characters.</value>
    public string? Caption { get; init; }

    internal static RecordRow<BlobTrainingDataItem> Row { get; } = new()
    {
        OwnParameters =
        [
            new AirParameter(Members.Air) { IsRequired = true, TakesBlobId = true, Source = Sources.NewerTypes },
            new TextParameter(Members.Caption) { MaximumLength = 1024, Source = Sources.SeenInUse },
        ],
    };

    private static class Members
    {
        internal static readonly Member<Air?> Air = new Member<BlobTrainingDataItem, Air?>(
            "air", "Air", "The image.", i => AirParameter.Given(i.Air), (i, v) => i with { Air = v ?? default });

        internal static readonly Member<string?> Caption = new Member<BlobTrainingDataItem, string?>(
            "caption", "Caption", "What the image shows.", i => i.Caption, (i, v) => i with { Caption = v });
    }
}

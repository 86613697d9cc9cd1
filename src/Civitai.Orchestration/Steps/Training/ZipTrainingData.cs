namespace Civitai.Orchestration.Training;

/// <summary>A zip file of images, with optional caption files of the same names.</summary>
public sealed partial record ZipTrainingData : TrainingData
{
    private const string Source = "schema 2026-08: ZipTrainingData";

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
    /// <value>At least 1. Required.</value>
    public int? Count { get; init; }

    internal static RecordRow<ZipTrainingData> Row { get; } = new(new Discriminator("type", "zip"))
    {
        OwnParameters =
        [
            new AddressParameter(Members.SourceUrl) { IsRequired = true, Form = Addresses.File, Source = Source },
            new IntegerParameter(Members.Count) { IsRequired = true, Minimum = 1, Source = Source },
        ],
    };

    private static class Members
    {
        internal static readonly Member<string?> SourceUrl = new Member<ZipTrainingData, string?>(
            "sourceUrl", "SourceUrl", "Where the zip file is.", d => d.SourceUrl, (d, v) => d with { SourceUrl = v! });

        internal static readonly Member<long?> Count = new Member<ZipTrainingData, long?>(
            "count", "Count", "How many images the zip file holds.", d => d.Count, (d, v) => d with { Count = (int?)v });
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.ImageResourceTraining;

/// <summary>
/// The images of the older training interface: where a zip file is, or, as public programs send it, a data set of another form. Text and data sets convert to it on their own.
/// </summary>
/// <remarks>Two sources are equal when they hold the same address, or data sets that are equal as records are.</remarks>
[JsonConverter(typeof(WireValueConverter<TrainingDataSource>))]
public sealed record TrainingDataSource : IWireValue<TrainingDataSource>
{
    private TrainingDataSource(string? address, TrainingData? data)
    {
        Address = address;
        Data = data;
    }

    /// <summary>Where the zip file is, an AIR or an https address; null for a data set of another form.</summary>
    public string? Address { get; }

    /// <summary>The data set; null where a zip file is named by its address alone.</summary>
    public TrainingData? Data { get; }

    /// <summary>Takes the address of a zip file.</summary>
    /// <param name="address">An AIR or an absolute https address.</param>
    /// <exception cref="ArgumentNullException"><paramref name="address"/> is null.</exception>
    public static implicit operator TrainingDataSource(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return new(address, null);
    }

    /// <summary>Takes a data set.</summary>
    /// <param name="data">The data set.</param>
    public static implicit operator TrainingDataSource(TrainingData data) => FromTrainingData(data);

    /// <summary>Takes a data set.</summary>
    /// <param name="data">The data set, for example <see cref="BlobsTrainingData"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
    public static TrainingDataSource FromTrainingData(TrainingData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new(null, data);
    }

    /// <summary>The kind of source, never its content: addresses may be signed.</summary>
    public override string ToString() => Data is not null ? $"({Data.Type})" : string.IsNullOrEmpty(Address) ? "" : "(address)";

    static string IWireValue<TrainingDataSource>.Expected => "Text or an object is expected.";

    bool IWireValue<TrainingDataSource>.IsMissing => Address is null && Data is null;

    static bool IWireValue<TrainingDataSource>.TryRead(ref RecordReader reader, [MaybeNullWhen(false)] out TrainingDataSource value)
    {
        value = null;
        if (reader.TokenType == JsonTokenType.String)
            value = new TrainingDataSource(reader.GetText(), null);
        else if (reader.TokenType == JsonTokenType.StartObject)
            value = new TrainingDataSource(null, reader.Leaf(TrainingData.Union));
        return value is not null;
    }

    void IWireValue<TrainingDataSource>.Write(ref RecordWriter writer)
    {
        if (Data is not null)
            writer.Object(Data);
        else
            writer.Text(Address ?? "");
    }
}

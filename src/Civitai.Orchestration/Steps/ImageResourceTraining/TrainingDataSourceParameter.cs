using System.Text.Json.Nodes;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.ImageResourceTraining;

/// <summary>The data set of the older training interface: the address of a zip file, or a data set of another form.</summary>
internal sealed record TrainingDataSourceParameter : ReferenceParameter<TrainingDataSource>
{
    public TrainingDataSourceParameter(Member<TrainingDataSource?> member)
        : base(member)
    {
    }

    private static readonly Member<TrainingData?> Data = new Member<ImageResourceTrainingInput, TrainingData?>(
        "trainingData", "TrainingData", "The images to learn from.", i => i.TrainingData?.Data, (i, v) => v is null ? i : i with { TrainingData = v });

    private readonly TrainingDataParameter _data = new(Data);

    public override ParameterKind Kind => ParameterKind.Text;

    private protected override bool IsSet(TrainingDataSource? value) => value?.Data is not null || !string.IsNullOrEmpty(value?.Address);

    private protected override void DescribeValue(JsonObject schema) =>
        schema["anyOf"] = new JsonArray(new JsonObject { ["type"] = "string" }, _data.ToJsonSchema());

    private protected override void CheckValue(TrainingDataSource value, ref ValidationSink sink)
    {
        if (value.Data is null)
        {
            Addresses.File.Check(Name, value.Address, Source, ref sink);
            return;
        }

        if (value.Data is not UnknownTrainingData)
        {
            sink.Warn(
                Name,
                ValidationCodes.NotInSchema,
                $"{Name} is an object, as public programs send it; the published schema takes the address of a zip file, and the service may refuse it.",
                Source);
        }

        _data.CheckData(value.Data, ref sink);
    }
}

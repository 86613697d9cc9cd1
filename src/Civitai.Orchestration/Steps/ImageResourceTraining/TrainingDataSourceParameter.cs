using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.ImageResourceTraining;

/// <summary>The data set of the older training interface: the address of a zip file, or a data set of another form.</summary>
internal sealed class TrainingDataSourceParameter(Member<TrainingDataSource?> member) : ReferenceParameter<TrainingDataSource>(member)
{
    public override ParameterKind Kind => ParameterKind.Text;

    public override string? DefaultText => null;

    private protected override bool IsSet(StepInput input, TrainingDataSource? value) => value?.Data is not null || !string.IsNullOrEmpty(value?.Address);

    private protected override void CheckValue(TrainingDataSource value, ref ValidationSink sink)
    {
        if (value.Data is null)
        {
            AddressCheck.Check(Name, null, value.Address, AddressForms.Air | AddressForms.Direct, Source, ref sink);
            return;
        }

        TrainingDataParameter.CheckForm(Name, value.Data, Source, ref sink);
        if (value.Data is not UnknownTrainingData)
            sink.Warn(Name, ValidationCodes.NotInSchema, $"{Name} is an object, as public programs send it; the published schema takes the address of a zip file, and the service may refuse it.", Source);
        if (value.Data is ZipTrainingData zip)
            AddressCheck.Check(Name + ".sourceUrl", null, zip.SourceUrl, AddressForms.Air | AddressForms.Direct, Source, ref sink);
        if (value.Data is BlobsTrainingData { Items: not { Count: > 0 } })
            sink.Error(Name + ".items", ValidationCodes.Required, $"{Name}.items is empty; it must have at least one item.", Source);
        else if (value.Data is BlobsTrainingData blobs)
            TrainingRules.CheckBlobs(Name + ".items", blobs.Items, ref sink);
    }
}

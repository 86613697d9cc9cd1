namespace Civitai.Orchestration.Training;

/// <summary>The data set, of any form.</summary>
internal sealed record TrainingDataParameter : ObjectParameter<TrainingData>
{
    public TrainingDataParameter(Member<TrainingData?> member)
        : base(member) => Forms = TrainingData.Forms;

    /// <summary>Checks a data set where it stands.</summary>
    internal void CheckData(TrainingData data, ref ValidationSink sink) => CheckRecord(data, -1, ref sink);
}

namespace Civitai.Orchestration.Training;

/// <summary>The data set, of any form.</summary>
internal sealed record TrainingDataParameter : ObjectParameter<TrainingData>
{
    public TrainingDataParameter(Member<TrainingData?> member)
        : base(member) => Forms = [ZipTrainingData.Row, BlobsTrainingData.Row];

    /// <summary>Checks a data set where it stands.</summary>
    internal void CheckData(TrainingData data, ref ValidationSink sink) => CheckRecord(data, -1, ref sink);

    private protected override void CheckOther(WireRecord record, ref ValidationSink sink)
    {
        var unknown = (UnknownTrainingData)record; // the forms are the other leaves
        if (RawJson.HasReferenceAt(unknown.Raw, unknown.Problem?.Path ?? ""))
            ReferenceScope.Warn("", ref sink);
        else if (unknown.Problem is { } problem)
            sink.Error(problem.Path, ValidationCodes.WrongType, problem.Path.Length == 0 ? problem.Message : $"{problem.Path}: {problem.Message}", Source);
        else if (unknown.Type.Length == 0)
            sink.Error("type", ValidationCodes.Required, "type is required; it is zip or blobs.", Source);
        else
            sink.Warn(
                "type",
                ValidationCodes.UnknownKind,
                $"type is '{Spelling.Shorten(unknown.Type)}', which this version of the library does not know; it is sent unchecked. Known are zip, blobs.",
                Source);
    }
}

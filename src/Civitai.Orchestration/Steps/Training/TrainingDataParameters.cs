using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Training;

/// <summary>The data set, of any form.</summary>
internal sealed class TrainingDataParameter(Member<TrainingData?> member) : ReferenceParameter<TrainingData>(member)
{
    public override ParameterKind Kind => ParameterKind.Nested;

    public override string? DefaultText => null;

    private protected override void CheckValue(TrainingData data, ref ValidationSink sink) => CheckForm(Name, data, Source, ref sink);

    internal static void CheckForm(string name, TrainingData data, string source, ref ValidationSink sink)
    {
        if (data is not UnknownTrainingData unknown)
            WorkflowValidation.CheckUnknownMembers(name, data, ref sink);
        else if (RawJson.HasReferenceAt(unknown.Raw, unknown.Problem?.Path ?? ""))
            WorkflowValidation.WarnOfReference(name, ref sink);
        else if (unknown.Problem is { } problem)
        {
            string path = problem.Path.Length == 0 ? name : $"{name}.{problem.Path}";
            sink.Error(path, ValidationCodes.WrongType, $"{path}: {problem.Message}", source);
        }
        else if (unknown.Type.Length == 0)
            sink.Error($"{name}.type", ValidationCodes.Required, $"{name}.type is required; it is zip or blobs.", source);
        else
            sink.Warn($"{name}.type", ValidationCodes.UnknownKind, $"{name}.type is '{Spelling.Shorten(unknown.Type)}', which this version of the library does not know; it is sent unchecked. Known are zip, blobs.", source);
    }
}

/// <summary>Where the zip file is: an AIR or an https address.</summary>
internal sealed class SourceUrlParameter(Member<string?> member) : AddressParameter(member)
{
    // The row belongs to zip data: without it there is nothing to miss. A zip without an address reads as empty text.
    private protected override bool IsSet(StepInput input, string? value) => ((TrainingInput)input).TrainingData is ZipTrainingData;
}

/// <summary>The files of a data set that are stored already.</summary>
internal sealed class BlobItemsParameter(Member<IReadOnlyList<BlobTrainingDataItem>?> member) : ObjectListParameter<BlobTrainingDataItem>(member)
{
    private protected override void CheckValue(IReadOnlyList<BlobTrainingDataItem> items, ref ValidationSink sink)
    {
        base.CheckValue(items, ref sink);
        TrainingRules.CheckBlobs(Name, items, ref sink);
    }
}

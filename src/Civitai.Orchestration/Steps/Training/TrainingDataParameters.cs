using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Training;

/// <summary>The data set, of any form.</summary>
internal sealed class TrainingDataParameter(Member<TrainingData?> member) : ReferenceParameter<TrainingData>(member)
{
    public override ParameterKind Kind => ParameterKind.Nested;

    public override string? DefaultText => null;

    private protected override void CheckValue(TrainingData data, ref ValidationSink sink)
    {
        if (data is not UnknownTrainingData unknown)
            WorkflowValidation.CheckUnknownMembers(Name, data, ref sink);
        else if (RawJson.HasReferenceAt(unknown.Raw, unknown.Problem?.Path ?? ""))
            WorkflowValidation.WarnOfReference(Name, ref sink);
        else if (unknown.Problem is { } problem)
        {
            string path = problem.Path.Length == 0 ? Name : $"{Name}.{problem.Path}";
            sink.Error(path, ValidationCodes.WrongType, $"{path}: {problem.Message}", Source);
        }
        else if (unknown.Type.Length == 0)
            sink.Error($"{Name}.type", ValidationCodes.Required, $"{Name}.type is required; it is zip or blobs.", Source);
        else
            sink.Warn($"{Name}.type", ValidationCodes.UnknownKind, $"{Name}.type is '{Spelling.Shorten(unknown.Type)}', which this version of the library does not know; it is sent unchecked. Known are zip, blobs.", Source);
    }
}

/// <summary>Where the zip file is: an AIR or an https address.</summary>
internal sealed class SourceUrlParameter(Member<string?> member) : ReferenceParameter<string>(member)
{
    public override ParameterKind Kind => ParameterKind.Text;

    public override string? DefaultText => null;

    // The row belongs to zip data: without it there is nothing to miss. A zip without an address reads as empty text.
    private protected override bool IsSet(StepInput input, string? value) => ((TrainingInput)input).TrainingData is ZipTrainingData;

    private protected override void CheckValue(string? text, ref ValidationSink sink)
    {
        if (string.IsNullOrEmpty(text))
            sink.Error(Name, ValidationCodes.Required, $"{Name} is required; it is an AIR or an https address.", Source);
        else if (text.StartsWith("http:", StringComparison.OrdinalIgnoreCase))
            sink.Error(Name, ValidationCodes.Malformed, $"{Name} is an http address; it must be https or an AIR.", Source);
        else if (text.Contains("://", StringComparison.Ordinal)
            ? !WireText.IsHttpsAddress(text)
            : !new Air(text).IsWellFormed)
            sink.Error(Name, ValidationCodes.Malformed, $"{Name} is neither an AIR nor an absolute https address.", Source);
    }
}

// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>What the rows of <see cref="PreprocessImageMetric3dInput"/> share.</summary>
internal static class PreprocessImageMetric3dRows
{
    internal static readonly ChoiceParameter<Metric3dBackbone> Backbone = new(new Member<PreprocessImageMetric3dInput, Metric3dBackbone?>(
        "backbone", "Backbone", "The size of the model.", i => i.Backbone, (i, v) => i with { Backbone = v }));
    internal static readonly IntegerParameter FocalLengthX = new(new Member<PreprocessImageMetric3dInput, long?>(
        "fx", "FocalLengthX", "Focal length of the camera across, in pixels.", i => i.FocalLengthX, (i, v) => i with { FocalLengthX = (int?)v }))
    { Minimum = 1, Maximum = 4096, Default = 1000 };
    internal static readonly IntegerParameter FocalLengthY = new(new Member<PreprocessImageMetric3dInput, long?>(
        "fy", "FocalLengthY", "Focal length of the camera down, in pixels.", i => i.FocalLengthY, (i, v) => i with { FocalLengthY = (int?)v }))
    { Minimum = 1, Maximum = 4096, Default = 1000 };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        PreprocessImageRows.Image, PreprocessImageRows.Resolution, PreprocessImageRows.PreprocessorType, Backbone, FocalLengthX, FocalLengthY,
    ];
}

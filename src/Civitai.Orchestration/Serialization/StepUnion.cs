using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.ImageResourceTraining;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Serialization;

/// <summary>The unions that are told apart by one member: steps, blobs and training data.</summary>
internal static class StepUnion
{
    internal static UnionNode<WorkflowStepTemplate> Tree { get; } = Build<WorkflowStepTemplate>(
        "$type",
        ("training", new UnionLeaf<WorkflowStepTemplate, TrainingStepTemplate>()),
        ("imageGen", new UnionLeaf<WorkflowStepTemplate, ImageGenStepTemplate>()),
        ("imageResourceTraining", new UnionLeaf<WorkflowStepTemplate, ImageResourceTrainingStepTemplate>()));

    internal static UnionNode<WorkflowStep> ReportTree { get; } = Build<WorkflowStep>(
        "$type",
        ("training", new UnionLeaf<WorkflowStep, TrainingStep>()),
        ("imageGen", new UnionLeaf<WorkflowStep, ImageGenStep>()),
        ("imageResourceTraining", new UnionLeaf<WorkflowStep, ImageResourceTrainingStep>()));

    internal static UnionNode<Blob> BlobTree { get; } = Build<Blob>(
        "type",
        ("image", new UnionLeaf<Blob, ImageBlob>()),
        ("video", new UnionLeaf<Blob, VideoBlob>()),
        ("audio", new UnionLeaf<Blob, AudioBlob>()),
        ("model3d", new UnionLeaf<Blob, Model3DBlob>()));

    internal static UnionNode<TrainingData> TrainingDataTree { get; } = Build<TrainingData>(
        "type",
        ("zip", new UnionLeaf<TrainingData, ZipTrainingData>()),
        ("blobs", new UnionLeaf<TrainingData, BlobsTrainingData>()));

    private static UnionNode<TBase> Build<TBase>(string property, params ReadOnlySpan<(string Value, UnionLeaf<TBase> Leaf)> leaves)
        where TBase : WireRecord
    {
        var tree = new UnionNode<TBase>(property);
        foreach ((string value, UnionLeaf<TBase> leaf) in leaves)
            tree.Add([new Discriminator(property, value)], leaf);
        return tree;
    }
}

// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.

namespace Civitai.Orchestration.ImageResourceTraining;

/// <summary>The discriminators of the <c>imageResourceTraining</c> step. Apart from the rows, so that reading an input makes no other input's row.</summary>
internal static class ImageResourceTrainingTree
{
    internal static UnionNode<ImageResourceTrainingInput> Root { get; } = Build();

    private static UnionNode<ImageResourceTrainingInput> Build()
    {
        var root = new UnionNode<ImageResourceTrainingInput>("engine");
        root.Add([new("engine", "kohya")], new UnionLeaf<ImageResourceTrainingInput, KohyaImageResourceTrainingInput>());
        root.Add([new("engine", "flux-dev-fast")], new UnionLeaf<ImageResourceTrainingInput, FluxDevFastImageResourceTrainingInput>());
        root.Add([new("engine", "musubi")], new UnionLeaf<ImageResourceTrainingInput, MusubiImageResourceTrainingInput>());
        root.Add([new("engine", "flux2-dev")], new UnionLeaf<ImageResourceTrainingInput, Flux2DevImageResourceTrainingInput>());
        root.Add([new("engine", "flux2-dev-edit")], new UnionLeaf<ImageResourceTrainingInput, Flux2DevEditImageResourceTrainingInput>());
        return root;
    }
}

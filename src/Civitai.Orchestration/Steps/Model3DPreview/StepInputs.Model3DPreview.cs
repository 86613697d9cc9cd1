// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.Model3DPreview;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>A 3D model to draw.</summary>
    /// <param name="model">The 3D model.</param>
    /// <param name="cameraPoses">The views, with an image of each.</param>
    public static Model3DPreviewInput Model3DPreview(Air model, IReadOnlyList<Model3DPreviewCameraPose> cameraPoses) =>
        new() { Model = model, CameraPoses = cameraPoses };
}

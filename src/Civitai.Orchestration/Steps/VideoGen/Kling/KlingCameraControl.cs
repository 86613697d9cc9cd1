// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>How the camera moves in a video of Kling.</summary>
public sealed partial record KlingCameraControl : WireRecord
{
    /// <summary>The movements.</summary>
    public KlingCameraControlConfig? Config { get; init; }

    internal static RecordRow<KlingCameraControl> Row { get; } = new()
    {
        OwnParameters =
        [
            new ObjectParameter<KlingCameraControlConfig>(new Member<KlingCameraControl, KlingCameraControlConfig?>(
                "config", nameof(Config), "The movements.", i => i.Config, (i, v) => i with { Config = v }))
            { Forms = [KlingCameraControlConfig.Row], Source = Sources.SchemaKlingCameraControl },
        ],
    };
}

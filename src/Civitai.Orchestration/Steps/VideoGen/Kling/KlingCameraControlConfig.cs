// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>The movements of the camera; usually one of them is set.</summary>
public sealed partial record KlingCameraControlConfig : WireRecord
{
    /// <summary>Shift to the side.</summary>
    /// <value>-10 to 10. When null: none.</value>
    public double? Horizontal { get; init; }

    /// <summary>Shift up or down.</summary>
    /// <value>-10 to 10. When null: none.</value>
    public double? Vertical { get; init; }

    /// <summary>Turn to the side.</summary>
    /// <value>-10 to 10. When null: none.</value>
    public double? Pan { get; init; }

    /// <summary>Turn up or down.</summary>
    /// <value>-10 to 10. When null: none.</value>
    public double? Tilt { get; init; }

    /// <summary>Turn around the line of sight.</summary>
    /// <value>-10 to 10. When null: none.</value>
    public double? Roll { get; init; }

    /// <summary>Change of the focal length, which brings nearer or takes away.</summary>
    /// <value>-10 to 10. When null: none.</value>
    public double? Zoom { get; init; }

    internal static RecordRow<KlingCameraControlConfig> Row { get; } = new()
    {
        OwnParameters =
        [
            new NumberParameter(new Member<KlingCameraControlConfig, double?>(
                "horizontal", nameof(Horizontal), "Shift to the side.", i => i.Horizontal, (i, v) => i with { Horizontal = v }))
            { Minimum = -10, Maximum = 10, Source = Sources.SchemaKlingCameraControlConfig },
            new NumberParameter(new Member<KlingCameraControlConfig, double?>(
                "vertical", nameof(Vertical), "Shift up or down.", i => i.Vertical, (i, v) => i with { Vertical = v }))
            { Minimum = -10, Maximum = 10, Source = Sources.SchemaKlingCameraControlConfig },
            new NumberParameter(new Member<KlingCameraControlConfig, double?>(
                "pan", nameof(Pan), "Turn to the side.", i => i.Pan, (i, v) => i with { Pan = v }))
            { Minimum = -10, Maximum = 10, Source = Sources.SchemaKlingCameraControlConfig },
            new NumberParameter(new Member<KlingCameraControlConfig, double?>(
                "tilt", nameof(Tilt), "Turn up or down.", i => i.Tilt, (i, v) => i with { Tilt = v }))
            { Minimum = -10, Maximum = 10, Source = Sources.SchemaKlingCameraControlConfig },
            new NumberParameter(new Member<KlingCameraControlConfig, double?>(
                "roll", nameof(Roll), "Turn around the line of sight.", i => i.Roll, (i, v) => i with { Roll = v }))
            { Minimum = -10, Maximum = 10, Source = Sources.SchemaKlingCameraControlConfig },
            new NumberParameter(new Member<KlingCameraControlConfig, double?>(
                "zoom", nameof(Zoom), "Change of the focal length, which brings nearer or takes away.", i => i.Zoom, (i, v) => i with { Zoom = v }))
            { Minimum = -10, Maximum = 10, Source = Sources.SchemaKlingCameraControlConfig },
        ],
    };
}

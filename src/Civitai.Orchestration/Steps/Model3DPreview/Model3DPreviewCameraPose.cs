// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Model3DPreview;

/// <summary>A view of a 3D model.</summary>
public sealed partial record Model3DPreviewCameraPose : WireRecord
{
    /// <summary>What the view is called.</summary>
    public string? Name { get; init; }

    /// <summary>How far the camera is turned around the model.</summary>
    /// <value>When null the service uses 0.</value>
    public double? Yaw { get; init; }

    /// <summary>How far the camera is raised or lowered.</summary>
    /// <value>When null the service uses 0.</value>
    public double? Pitch { get; init; }

    /// <summary>How far the camera is from the model.</summary>
    /// <value>When null the service uses 2.8.</value>
    public double? Distance { get; init; }

    /// <summary>The angle that the camera sees, in degrees.</summary>
    /// <value>When null the service uses 45.</value>
    public double? Fov { get; init; }

    internal static RecordRow<Model3DPreviewCameraPose> Row { get; } = new()
    {
        OwnParameters =
        [
            new TextParameter(new Member<Model3DPreviewCameraPose, string?>(
                "name", nameof(Name), "What the view is called.", i => i.Name, (i, v) => i with { Name = v }))
            { Source = Sources.SchemaModel3DPreviewCameraPose },
            new NumberParameter(new Member<Model3DPreviewCameraPose, double?>(
                "yaw", nameof(Yaw), "How far the camera is turned around the model.", i => i.Yaw, (i, v) => i with { Yaw = v }))
            { Default = 0, Source = Sources.SchemaModel3DPreviewCameraPose },
            new NumberParameter(new Member<Model3DPreviewCameraPose, double?>(
                "pitch", nameof(Pitch), "How far the camera is raised or lowered.", i => i.Pitch, (i, v) => i with { Pitch = v }))
            { Default = 0, Source = Sources.SchemaModel3DPreviewCameraPose },
            new NumberParameter(new Member<Model3DPreviewCameraPose, double?>(
                "distance", nameof(Distance), "How far the camera is from the model.", i => i.Distance, (i, v) => i with { Distance = v }))
            { Default = 2.8, Source = Sources.SchemaModel3DPreviewCameraPose },
            new NumberParameter(new Member<Model3DPreviewCameraPose, double?>(
                "fov", nameof(Fov), "The angle that the camera sees, in degrees.", i => i.Fov, (i, v) => i with { Fov = v }))
            { Default = 45, Source = Sources.SchemaModel3DPreviewCameraPose },
        ],
    };
}

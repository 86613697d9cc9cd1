// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Model3DPreview;

/// <summary>A 3D model to draw.</summary>
public sealed partial record Model3DPreviewInput : StepInput<Model3DPreviewOutput>
{
    internal static Union<Model3DPreviewInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The 3D model.</summary>
    /// <value>An AIR. Required.</value>
    public required Air Model { get; init; }

    /// <summary>The views, with an image of each.</summary>
    /// <value>Required.</value>
    public required IReadOnlyList<Model3DPreviewCameraPose> CameraPoses { get; init; }

    /// <summary>Width of the images in pixels.</summary>
    /// <value>Whole number, 256 to 4096. When null the service uses 1024.</value>
    public int? Width { get; init; }

    /// <summary>Height of the images in pixels.</summary>
    /// <value>Whole number, 256 to 4096. When null the service uses 1024.</value>
    public int? Height { get; init; }

    /// <summary>The file format of the images.</summary>
    /// <value>When null the service decides.</value>
    public Model3DPreviewFormat? OutputFormat { get; init; }

    /// <summary>The color behind the model.</summary>
    /// <value># and six hexadecimal digits. When null the service uses <c>#D9D9D9</c>.</value>
    public string? Background { get; init; }

    /// <summary>The file format of the model, for example <c>glb</c>.</summary>
    /// <value>When null: none.</value>
    public string? Format { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Model3DPreviewInput>(
        "model3DPreview", [])
    {
        Title = "Images of a 3D model",
        OwnParameters =
        [
            new AirParameter(new Member<Model3DPreviewInput, Air?>(
                "model", nameof(Model), "The 3D model.", i => AirParameter.Given(i.Model), (i, v) => i with { Model = v ?? default }))
            { IsRequired = true },
            new ObjectListParameter<Model3DPreviewCameraPose>(new Member<Model3DPreviewInput, IReadOnlyList<Model3DPreviewCameraPose>?>(
                "cameraPoses", nameof(CameraPoses), "The views, with an image of each.", i => i.CameraPoses, (i, v) => i with { CameraPoses = v! }))
            { IsRequired = true, Forms = [Model3DPreviewCameraPose.Row] },
            new IntegerParameter(new Member<Model3DPreviewInput, long?>(
                "width", nameof(Width), "Width of the images in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
            { Minimum = 256, Maximum = 4096, Default = 1024 },
            new IntegerParameter(new Member<Model3DPreviewInput, long?>(
                "height", nameof(Height), "Height of the images in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }))
            { Minimum = 256, Maximum = 4096, Default = 1024 },
            new ChoiceParameter<Model3DPreviewFormat>(new Member<Model3DPreviewInput, Model3DPreviewFormat?>(
                "outputFormat", nameof(OutputFormat), "The file format of the images.", i => i.OutputFormat, (i, v) => i with { OutputFormat = v })),
            new ColorParameter(new Member<Model3DPreviewInput, string?>(
                "background", nameof(Background), "The color behind the model, as # and six hexadecimal digits.", i => i.Background,
                (i, v) => i with { Background = v }))
            { Default = "#D9D9D9" },
            new TextParameter(new Member<Model3DPreviewInput, string?>(
                "format", nameof(Format), "The file format of the model, for example glb.", i => i.Format, (i, v) => i with { Format = v })),
        ],
        Price = Price.Unknown,
        Source = Sources.SchemaModel3DPreview,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new Model3DPreviewStepTemplate { Input = this };
}

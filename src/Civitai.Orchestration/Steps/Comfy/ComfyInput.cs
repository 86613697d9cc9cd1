// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Comfy;

/// <summary>A graph of ComfyUI to run.</summary>
public sealed partial record ComfyInput : StepInput<ComfyOutput>
{
    internal static Union<ComfyInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The nodes of the graph, by name.</summary>
    /// <value>Required.</value>
    public required IReadOnlyDictionary<string, ComfyNode> ComfyWorkflow { get; init; }

    /// <summary>How often the graph runs.</summary>
    /// <value>Whole number, 1 to 100. When null the service uses 1.</value>
    public int? Quantity { get; init; }

    /// <summary>What is kept with the images.</summary>
    /// <value>When null: none.</value>
    public string? ImageMetadata { get; init; }

    /// <summary>Whether it runs on the newer controller alone.</summary>
    /// <value>When null the service decides.</value>
    public bool? UseSpineComfy { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyInput>(
        "comfy", [])
    {
        Title = "ComfyUI graph",
        OwnParameters =
        [
            new ObjectMapParameter<ComfyNode>(new Member<ComfyInput, IReadOnlyDictionary<string, ComfyNode>?>(
                "comfyWorkflow", nameof(ComfyWorkflow), "The nodes of the graph, by name.", i => i.ComfyWorkflow, (i, v) => i with { ComfyWorkflow = v! }))
            { IsRequired = true, Forms = [ComfyNode.Row] },
            new IntegerParameter(new Member<ComfyInput, long?>(
                "quantity", nameof(Quantity), "How often the graph runs.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
            { Minimum = 1, Maximum = 100, Default = 1 },
            new TextParameter(new Member<ComfyInput, string?>(
                "imageMetadata", nameof(ImageMetadata), "What is kept with the images.", i => i.ImageMetadata, (i, v) => i with { ImageMetadata = v })),
            new BooleanParameter(new Member<ComfyInput, bool?>(
                "useSpineComfy", nameof(UseSpineComfy), "Whether it runs on the newer controller alone.", i => i.UseSpineComfy,
                (i, v) => i with { UseSpineComfy = v })),
        ],
        Price = Price.Unknown,
        Source = Sources.SchemaComfy,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new ComfyStepTemplate { Input = this };
}

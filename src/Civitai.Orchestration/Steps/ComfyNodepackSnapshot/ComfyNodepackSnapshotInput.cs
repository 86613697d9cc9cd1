// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ComfyNodepackSnapshot;

/// <summary>Node packs to install.</summary>
public sealed partial record ComfyNodepackSnapshotInput : StepInput<ComfyNodepackSnapshotOutput>
{
    internal static Union<ComfyNodepackSnapshotInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The container image to install into, by its AIR.</summary>
    /// <value>An AIR. When null the service decides.</value>
    public Air? ComfyImage { get; init; }

    /// <summary>The node packs, by their AIRs.</summary>
    /// <value>At least 1 item. Required.</value>
    public required IReadOnlyList<string> Nodepacks { get; init; }

    /// <summary>The least memory of the graphics card, in GB.</summary>
    /// <value>Whole number. When null the service decides.</value>
    public int? MinVramGb { get; init; }

    /// <summary>Whether Sage Attention is on.</summary>
    /// <value>When null the service decides.</value>
    public bool? UseSageAttention { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyNodepackSnapshotInput>(
        "comfyNodepackSnapshot", [])
    {
        Title = "Snapshot of ComfyUI node packs",
        OwnParameters =
        [
            new AirParameter(new Member<ComfyNodepackSnapshotInput, Air?>(
                "comfyImage", nameof(ComfyImage), "The container image to install into, by its AIR.", i => i.ComfyImage, (i, v) => i with { ComfyImage = v })),
            new TextListParameter(new Member<ComfyNodepackSnapshotInput, IReadOnlyList<string>?>(
                "nodepacks", nameof(Nodepacks), "The node packs, by their AIRs.", i => i.Nodepacks, (i, v) => i with { Nodepacks = v! }))
            { IsRequired = true, MinimumLength = 1 },
            new IntegerParameter(new Member<ComfyNodepackSnapshotInput, long?>(
                "minVramGb", nameof(MinVramGb), "The least memory of the graphics card, in GB.", i => i.MinVramGb, (i, v) => i with { MinVramGb = (int?)v })),
            new BooleanParameter(new Member<ComfyNodepackSnapshotInput, bool?>(
                "useSageAttention", nameof(UseSageAttention), "Whether Sage Attention is on.", i => i.UseSageAttention,
                (i, v) => i with { UseSageAttention = v })),
        ],
        Price = Price.Unknown,
        Source = Sources.SchemaComfyNodepackSnapshot,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new ComfyNodepackSnapshotStepTemplate { Input = this };
}

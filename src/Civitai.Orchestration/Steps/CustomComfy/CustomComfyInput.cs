// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Nodes;

namespace Civitai.Orchestration.CustomComfy;

/// <summary>A graph of ComfyUI to run with the models and node packs that it names. It is paid by the second.</summary>
public sealed partial record CustomComfyInput : StepInput<CustomComfyOutput>
{
    internal static Union<CustomComfyInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>All models and node packs that the graph uses; what it uses and is not here fails when it is loaded.</summary>
    /// <value>At least one AIR, for example of a checkpoint or a <c>comfy:nodepack</c>. Required.</value>
    public required IReadOnlyList<Air> Resources { get; init; }

    /// <summary>The graph as ComfyUI exports it for its API. Nothing looks into it before it runs.</summary>
    /// <value>Required.</value>
    public required JsonObject Workflow { get; init; }

    /// <summary>What is recorded while it runs; the output says where.</summary>
    /// <value>Required.</value>
    public required ComfyTraceMode Trace { get; init; }

    /// <summary>A name that several graphs share so that they run in the same container where possible.</summary>
    /// <value>When null each runs as it comes.</value>
    public string? SessionId { get; init; }

    /// <summary>The container image to run in, by its AIR.</summary>
    /// <value>When null the service uses its own.</value>
    public Air? ComfyImage { get; init; }

    /// <summary>
    /// An API token that nodes of the graph may use and that they are charged to. A secret: it is kept with the workflow, and the nodes can read it.
    /// </summary>
    /// <value>When null the nodes have none.</value>
    public string? SessionOwnerApiToken { get; init; }

    /// <summary>The least memory of the graphics card.</summary>
    /// <value>Gigabytes. When null any will do.</value>
    public int? MinVramGb { get; init; }

    /// <summary>Whether ComfyUI runs with Sage Attention.</summary>
    /// <value>When null it does not.</value>
    public bool? UseSageAttention { get; init; }

    /// <summary>How long the account must be able to pay for; where it cannot, the workflow is refused when it is submitted.</summary>
    /// <value>Seconds. When null nothing is asked.</value>
    public int? MinimumDurationSeconds { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<CustomComfyInput>(
        "customComfy", [])
    {
        Title = "ComfyUI graph with its own nodes",
        OwnParameters =
        [
            new AirListParameter(new Member<CustomComfyInput, IReadOnlyList<Air>?>(
                "resources", nameof(Resources), "All models and node packs that the graph uses; what it uses and is not here fails when it is loaded.",
                i => i.Resources, (i, v) => i with { Resources = v! }))
            { IsRequired = true, MinimumLength = 1 },
            new DataParameter(new Member<CustomComfyInput, JsonObject?>(
                "workflow", nameof(Workflow), "The graph as ComfyUI exports it for its API. Nothing looks into it before it runs.", i => i.Workflow,
                (i, v) => i with { Workflow = v! }))
            { IsRequired = true },
            new ChoiceParameter<ComfyTraceMode>(new Member<CustomComfyInput, ComfyTraceMode?>(
                "trace", nameof(Trace), "What is recorded while it runs; the output says where.", i => Member.Given(i.Trace),
                (i, v) => i with { Trace = v ?? default }))
            { IsRequired = true },
            new TextParameter(new Member<CustomComfyInput, string?>(
                "sessionId", nameof(SessionId), "A name that several graphs share so that they run in the same container where possible.", i => i.SessionId,
                (i, v) => i with { SessionId = v })),
            new AirParameter(new Member<CustomComfyInput, Air?>(
                "comfyImage", nameof(ComfyImage), "The container image to run in, by its AIR.", i => i.ComfyImage, (i, v) => i with { ComfyImage = v })),
            new TextParameter(new Member<CustomComfyInput, string?>(
                "sessionOwnerApiToken", nameof(SessionOwnerApiToken),
                "An API token that nodes of the graph may use and that they are charged to. A secret: it is kept with the workflow, and the nodes can read " +
                    "it.", i => i.SessionOwnerApiToken, (i, v) => i with { SessionOwnerApiToken = v })),
            new IntegerParameter(new Member<CustomComfyInput, long?>(
                "minVramGb", nameof(MinVramGb), "The least memory of the graphics card.", i => i.MinVramGb, (i, v) => i with { MinVramGb = (int?)v })),
            new BooleanParameter(new Member<CustomComfyInput, bool?>(
                "useSageAttention", nameof(UseSageAttention), "Whether ComfyUI runs with Sage Attention.", i => i.UseSageAttention,
                (i, v) => i with { UseSageAttention = v })),
            new IntegerParameter(new Member<CustomComfyInput, long?>(
                "minimumDurationSeconds", nameof(MinimumDurationSeconds),
                "How long the account must be able to pay for; where it cannot, the workflow is refused when it is submitted.",
                i => i.MinimumDurationSeconds, (i, v) => i with { MinimumDurationSeconds = (int?)v })),
        ],
        Price = Price.Unknown,
        Source = Sources.SchemaCustomComfy,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new CustomComfyStepTemplate { Input = this };
}

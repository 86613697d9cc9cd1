// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Comfy;

/// <summary>A node of a graph of ComfyUI.</summary>
public sealed partial record ComfyNode : WireRecord
{
    /// <summary>The class of the node, for example KSampler. Files of ComfyUI call it class_type.</summary>
    public required string ClassType { get; init; }

    /// <summary>What editors keep about the node, texts by name. Files of ComfyUI call it _meta.</summary>
    public JsonObject? Meta { get; init; }

    /// <summary>What ComfyUI compares to see whether the node must run again.</summary>
    public string? IsChanged { get; init; }

    /// <summary>Its inputs by name: texts, numbers, flags, or a node's name with the number of its output, as a list.</summary>
    /// <value>Required.</value>
    public required JsonObject Inputs { get; init; }

    internal static RecordRow<ComfyNode> Row { get; } = new()
    {
        OwnParameters =
        [
            new TextParameter(new Member<ComfyNode, string?>(
                "classType", nameof(ClassType), "The class of the node, for example KSampler. Files of ComfyUI call it class_type.", i => i.ClassType,
                (i, v) => i with { ClassType = v! }))
            { IsRequired = true, Source = Sources.SchemaComfyNode },
            new DataParameter(new Member<ComfyNode, JsonObject?>(
                "meta", nameof(Meta), "What editors keep about the node, texts by name. Files of ComfyUI call it _meta.", i => i.Meta,
                (i, v) => i with { Meta = v }))
            { Source = Sources.SchemaComfyNode },
            new TextParameter(new Member<ComfyNode, string?>(
                "isChanged", nameof(IsChanged), "What ComfyUI compares to see whether the node must run again.", i => i.IsChanged,
                (i, v) => i with { IsChanged = v }))
            { Source = Sources.SchemaComfyNode },
            new DataParameter(new Member<ComfyNode, JsonObject?>(
                "inputs", nameof(Inputs), "Its inputs by name: texts, numbers, flags, or a node's name with the number of its output, as a list.",
                i => i.Inputs, (i, v) => i with { Inputs = v! }))
            { IsRequired = true, Source = Sources.SchemaComfyNode },
        ],
    };
}

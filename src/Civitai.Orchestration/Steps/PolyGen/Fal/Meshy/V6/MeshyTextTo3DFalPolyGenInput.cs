// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PolyGen;

/// <summary>A 3D model from text, with Meshy 6.</summary>
public sealed partial record MeshyTextTo3DFalPolyGenInput() : MeshyV6FalPolyGenInput("textTo3D")
{
    /// <summary>What to make, in words.</summary>
    /// <value>Text of at most 600 characters, or a reference. Required.</value>
    public required ValueOrReference<string> Prompt { get; init; }

    /// <summary>Whether the model gets a texture.</summary>
    /// <value>When null the service uses <c>full</c>.</value>
    public MeshyMode? Mode { get; init; }

    /// <inheritdoc cref="ImageGen.Flux2ImageGenInput.EnablePromptExpansion"/>
    public bool? EnablePromptExpansion { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<MeshyTextTo3DFalPolyGenInput>(
        "polyGen", [new("engine", "fal"), new("model", "meshy"), new("version", "v6") { IsDefault = true }, new("operation", "textTo3D")])
    {
        Title = "Meshy 6: 3D model from text",
        BaseModel = "Meshy 6",
        OwnParameters = MeshyV6FalPolyGenRows.All.With(
            new TextOrReferenceParameter(new Member<MeshyTextTo3DFalPolyGenInput, ValueOrReference<string>?>(
                "prompt", nameof(Prompt), "What to make, in words.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
            { After = "", IsRequired = true, MinimumLength = 1, MaximumLength = 600, Source = Sources.SchemaMeshyTextTo3DFalPolyGen },
            new ChoiceParameter<MeshyMode>(new Member<MeshyTextTo3DFalPolyGenInput, MeshyMode?>(
                "mode", nameof(Mode), "Whether the model gets a texture.", i => i.Mode, (i, v) => i with { Mode = v }))
            { After = "prompt", Default = MeshyMode.Full, Source = Sources.SchemaMeshyTextTo3DFalPolyGen },
            new BooleanParameter(new Member<MeshyTextTo3DFalPolyGenInput, bool?>(
                "enablePromptExpansion", nameof(EnablePromptExpansion), "Whether the service rewrites the prompt in more detail.",
                i => i.EnablePromptExpansion, (i, v) => i with { EnablePromptExpansion = v }))
            { Default = false, Source = Sources.SchemaMeshyTextTo3DFalPolyGen }),
        Price = Buzz.Price("models", PriceTerm.Rate(1040, "a model"), Sources.PolyGenPage),
        Source = Sources.PolyGenPage,
    };

    internal override InputDefinition GetDefinition() => Row;
}

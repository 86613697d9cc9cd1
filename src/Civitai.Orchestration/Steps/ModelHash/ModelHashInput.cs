// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ModelHash;

/// <summary>A model file to compute hashes of.</summary>
public sealed partial record ModelHashInput : StepInput<ModelHashOutput>
{
    internal static Union<ModelHashInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The model file to compute hashes of, by its AIR.</summary>
    /// <value>An AIR. Required.</value>
    public required Air Model { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ModelHashInput>(
        "modelHash", [])
    {
        Title = "Hashes of model files",
        OwnParameters =
        [
            new AirParameter(new Member<ModelHashInput, Air?>(
                "model", nameof(Model), "The model file to compute hashes of, by its AIR.", i => AirParameter.Given(i.Model),
                (i, v) => i with { Model = v ?? default }))
            { IsRequired = true },
        ],
        Price = Price.Unknown,
        Source = Sources.SchemaModelHash,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new ModelHashStepTemplate { Input = this };
}

// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ModelParseMetadata;

/// <summary>A model file whose metadata to read.</summary>
public sealed partial record ModelParseMetadataInput : StepInput<ModelParseMetadataOutput>
{
    internal static Union<ModelParseMetadataInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The model file to read, by its AIR.</summary>
    /// <value>An AIR. Required.</value>
    public required Air Model { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ModelParseMetadataInput>(
        "modelParseMetadata", [])
    {
        Title = "Metadata of model files",
        OwnParameters =
        [
            new AirParameter(new Member<ModelParseMetadataInput, Air?>(
                "model", nameof(Model), "The model file to read, by its AIR.", i => AirParameter.Given(i.Model), (i, v) => i with { Model = v ?? default }))
            { IsRequired = true },
        ],
        Price = Price.Unknown,
        Source = Sources.SchemaModelParseMetadata,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new ModelParseMetadataStepTemplate { Input = this };
}

// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ModelClamScan;

/// <summary>A model file to look for malware in.</summary>
public sealed partial record ModelClamScanInput : StepInput<ModelClamScanOutput>
{
    internal static Union<ModelClamScanInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The model file to look at, by its AIR.</summary>
    /// <value>An AIR. Required.</value>
    public required Air Model { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ModelClamScanInput>(
        "modelClamScan", [])
    {
        Title = "Malware scan of model files",
        OwnParameters =
        [
            new AirParameter(new Member<ModelClamScanInput, Air?>(
                "model", nameof(Model), "The model file to look at, by its AIR.", i => AirParameter.Given(i.Model),
                (i, v) => i with { Model = v ?? default }))
            { IsRequired = true },
        ],
        Price = Price.Unknown,
        Source = Sources.SchemaModelClamScan,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new ModelClamScanStepTemplate { Input = this };
}

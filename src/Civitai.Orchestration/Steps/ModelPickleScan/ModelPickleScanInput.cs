// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ModelPickleScan;

/// <summary>A model file to look for dangerous code in.</summary>
public sealed partial record ModelPickleScanInput : StepInput<ModelPickleScanOutput>
{
    internal static Union<ModelPickleScanInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <inheritdoc cref="ModelClamScan.ModelClamScanInput.Model"/>
    public required Air Model { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ModelPickleScanInput>(
        "modelPickleScan", [])
    {
        Title = "Pickle scan of model files",
        OwnParameters =
        [
            new AirParameter(new Member<ModelPickleScanInput, Air?>(
                "model", nameof(Model), "The model file to look at, by its AIR.", i => AirParameter.Given(i.Model),
                (i, v) => i with { Model = v ?? default }))
            { IsRequired = true },
        ],
        Price = Price.Unknown,
        Source = Sources.SchemaModelPickleScan,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new ModelPickleScanStepTemplate { Input = this };
}

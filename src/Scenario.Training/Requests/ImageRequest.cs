namespace Scenario.Training.Requests;

/// <summary>The body that adds images to a model: one by its content, or some by the ids of assets.</summary>
internal sealed partial record ImageRequest : WireRecord
{
    public string? Name { get; init; }

    public string? Data { get; init; }

    public IReadOnlyList<string>? AssetIds { get; init; }

    public ScenarioImagePreset? Preset { get; init; }
}

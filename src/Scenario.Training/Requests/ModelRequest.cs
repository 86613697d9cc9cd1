using System.Text.Json.Serialization;

namespace Scenario.Training.Requests;

/// <summary>The body that creates a model.</summary>
internal sealed partial record ModelRequest : WireRecord
{
    public string? Name { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ScenarioTrainingType Type { get; init; }

    public string? ShortDescription { get; init; }
}

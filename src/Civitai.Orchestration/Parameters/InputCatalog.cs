using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Serialization;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Parameters;

/// <summary>Every input that this version of the library knows.</summary>
public static class InputCatalog
{
    /// <summary>All inputs, by step type and discriminators.</summary>
    public static IReadOnlyList<InputDefinition> All { get; } = [.. TrainingCatalog.Definitions, .. ImageGenCatalog.Definitions];

    private static readonly Lazy<Dictionary<string, InputDefinition>> ById = new(static () => All.ToDictionary(d => d.Id, StringComparer.Ordinal));

    /// <summary>An input by its id; null when there is none.</summary>
    /// <param name="id">The id, for example <c>imageGen/sdcpp/zImage/turbo/createImage</c>.</param>
    public static InputDefinition? Find(string id) => ById.Value.GetValueOrDefault(id);

    /// <summary>The inputs of a step type.</summary>
    /// <param name="stepType">The step's <c>$type</c>, for example <c>training</c>.</param>
    public static IEnumerable<InputDefinition> OfStep(string stepType) => All.Where(d => d.StepType == stepType);

    internal static UnionRegistry Unions { get; } = UnionRegistry.Create(All);
}

// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.QwenImageBench;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>Images to score.</summary>
    /// <param name="items">The images with their prompts. Each is scored on its own.</param>
    /// <param name="dimensions">The dimensions to score, by their names; all where none is named.</param>
    public static QwenImageBenchInput QwenImageBench(IReadOnlyList<QwenImageBenchItem> items, IReadOnlyList<string> dimensions) =>
        new() { Items = items, Dimensions = dimensions };
}

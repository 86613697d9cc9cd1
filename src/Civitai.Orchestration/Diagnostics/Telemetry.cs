using Generation.Diagnostics;

namespace Civitai.Orchestration.Diagnostics;

/// <summary>The library's traces and measurements, under the name of the package.</summary>
internal static class Telemetry
{
    internal const string Name = "Civitai.Orchestration";

    internal static readonly Instruments Instruments = new(Name, "civitai", "{buzz}");

    /// <summary>What a workflow is about, in words of which there are few.</summary>
    internal static WorkTags TagsOf(WorkflowTemplate template, string client) =>
        new(One(template.Steps?.Select(s => s is null or UnknownStepTemplate ? "unknown" : s.Type)), One(template.Steps?.Select(s => EngineOf(s?.GetInput()))), client);

    /// <inheritdoc cref="TagsOf(WorkflowTemplate, string)"/>
    internal static WorkTags TagsOf(Workflow workflow, string client) =>
        new(One(workflow.Steps.Select(s => s is UnknownStep ? "unknown" : s.Type)), "", client);

    // Names that no row knows would make a new series each.
    private static string EngineOf(StepInput? input) => input?.GetDefinition()?.Discriminators.FirstOrDefault(d => d.Name == "engine").Value ?? "";

    private static string One(IEnumerable<string>? words)
    {
        string[] different = [.. (words ?? []).Distinct(StringComparer.Ordinal).Take(2)];
        return different.Length switch
        {
            0 => "",
            1 => different[0],
            _ => "mixed",
        };
    }
}

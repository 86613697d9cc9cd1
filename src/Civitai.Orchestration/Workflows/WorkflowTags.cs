using Generation.Diagnostics;

namespace Civitai.Orchestration;

/// <summary>What measurements say of a workflow.</summary>
internal static class WorkflowTags
{
    /// <summary>What a workflow is about, in words of which there are few.</summary>
    internal static WorkTags Of(WorkflowTemplate template, string client) =>
        new(One(template.Steps?.Select(s => s is null or UnknownStepTemplate ? "unknown" : s.Type)), One(template.Steps?.Select(s => EngineOf(s?.GetInput()))), client);

    /// <inheritdoc cref="Of(WorkflowTemplate, string)"/>
    internal static WorkTags Of(Workflow workflow, string client) =>
        new(One(workflow.Steps.Select(s => s is UnknownStep ? "unknown" : s.Type)), "", client);

    // Names that no row knows would make a new series each.
    private static string EngineOf(StepInput? input) => input?.Definition?.Discriminators.FirstOrDefault(d => d.Name == "engine").Value ?? "";

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

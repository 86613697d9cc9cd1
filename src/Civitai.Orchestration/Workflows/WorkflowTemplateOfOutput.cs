namespace Civitai.Orchestration;

/// <summary>A workflow and the one of its steps whose output is its result, as <see cref="WorkflowTemplate.WithResultOf"/> makes it: running it returns that output.</summary>
/// <typeparam name="TOutput">The step's kind of output.</typeparam>
public sealed class WorkflowTemplate<TOutput>
    where TOutput : WireRecord
{
    internal WorkflowTemplate(WorkflowTemplate template, string stepName) => (Template, StepName) = (template, stepName);

    /// <summary>The workflow, for a price, an estimate or a check.</summary>
    public WorkflowTemplate Template { get; }

    /// <summary>The name of the step, to find its output in any program; for a step without a name the one that the service gives, for example <c>$0</c>.</summary>
    public string StepName { get; }

    /// <summary>The kind of result and how many steps there are.</summary>
    public override string ToString() => SafeText.List(typeof(TOutput).Name, SafeText.Count(Template?.Steps?.Count ?? 0, "step", "steps")); // required members can be null all the same
}

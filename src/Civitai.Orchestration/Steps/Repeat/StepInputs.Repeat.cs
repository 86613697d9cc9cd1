// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.Repeat;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>A step to run for each item of a list.</summary>
    /// <param name="for">What to go through.</param>
    /// <param name="template">The step to run for each item; what it calls the item is a source of references inside it.</param>
    public static RepeatInput Repeat(RepeatFor @for, WorkflowStepTemplate template) => new() { For = @for, Template = template };
}

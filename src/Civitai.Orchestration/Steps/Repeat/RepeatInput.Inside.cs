namespace Civitai.Orchestration.Repeat;

public sealed partial record RepeatInput
{
    internal override WorkflowStepTemplate? GetStepInside() => Template;
}

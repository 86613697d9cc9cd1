namespace Civitai.Orchestration;

/// <summary>What the service assumes for a step.</summary>
public static class WorkflowStepTemplateExtensions
{
    /// <summary>The step with the values that the service assumes for what was left null in its input. A view to read; it is refused wherever it would be sent.</summary>
    /// <typeparam name="TStep">The type of the step.</typeparam>
    /// <param name="step">The step.</param>
    public static TStep WithDefaults<TStep>(this TStep step)
        where TStep : WorkflowStepTemplate
    {
        ArgumentNullException.ThrowIfNull(step);
        return (TStep)step.AsView();
    }
}


namespace Civitai.Orchestration;

/// <summary>Checks a request: the workflow's own rules, each step's, and each input by its row.</summary>
internal static class WorkflowValidation
{
    /// <summary>A wait for requests that are asked about and not submitted: what depends on it does not matter.</summary>
    internal static readonly TimeSpan AnyWait = TimeSpan.MaxValue;

    /// <summary>Checks a request.</summary>
    /// <param name="template">The request.</param>
    /// <param name="allowLoopback">Whether the service is on this machine, so that it reaches addresses on it.</param>
    /// <param name="wait">How long the submission waits; null where nothing is known of the submission.</param>
    /// <param name="isRecipe">Whether the one step is called as a recipe, so that it need not be one of the steps of workflows.</param>
    internal static ValidationResult Validate(WorkflowTemplate template, bool allowLoopback = false, TimeSpan? wait = null, bool isRecipe = false)
    {
        var sink = new ValidationSink { Scope = new WorkflowScope(template, wait) { IsRecipe = isRecipe }, AllowsLoopback = allowLoopback };
        WorkflowRows.Check(template, ref sink);
        return sink.ToResult();
    }

    /// <summary>Refuses a request that shows the service's defaults, whatever else is checked: it was never meant to be sent.</summary>
    /// <exception cref="ValidationFailedException">The request, one of its steps or an input is a view.</exception>
    internal static void RefuseView(WorkflowTemplate template)
    {
        if (FindView(template) is not { } path)
            return;
        throw new ValidationFailedException(new ValidationResult(
        [
            new ValidationIssue
            {
                Path = path,
                Code = ValidationCodes.View,
                Severity = ValidationSeverity.Error,
                Message = "This is a view with the service's defaults filled in, made by WithDefaults(); "
                    + "sending a default can change the price. Send the request that the view was made from.",
            },
        ]));
    }

    private static string? FindView(WorkflowTemplate template)
    {
        if (template.Mark.IsView)
            return "";
        for (int i = 0; i < template.Steps?.Count; i++)
        {
            if (template.Steps[i] is { } step && HoldsView(step))
                return FormattableString.Invariant($"steps[{i}]");
        }

        return null;
    }

    private static bool HoldsView(WorkflowStepTemplate step) =>
        step.Mark.IsView || step.GetInput() is { } input && (input.Mark.IsView || input.GetStepInside() is { } inner && HoldsView(inner));
}

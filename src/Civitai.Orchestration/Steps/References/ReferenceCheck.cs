using System.Globalization;

namespace Civitai.Orchestration;

/// <summary>Whether a reference leads somewhere, so that no step is paid for before a later one fails for a misspelled name.</summary>
internal static class ReferenceCheck
{
    /// <summary>What is wrong with a reference, as the end of a sentence; null when nothing is.</summary>
    internal static string? FindProblem(WorkflowTemplate workflow, int stepIndex, Reference reference)
    {
        if (reference.Source == Reference.ArgumentsSource)
        {
            string name = (reference.Path ?? "").Split('.', '[')[0];
            return name.Length > 0 && workflow.Arguments?.ContainsKey(name) != true ? $"refers to the argument '{name}', which the workflow does not have." : null;
        }

        int? source = FindStep(workflow, reference.Source);
        if (source == stepIndex)
            return "refers to its own step.";
        if (source is null)
        {
            // A step of an unknown kind may bring names of its own, for example the variable of a loop.
            return workflow.Steps.Any(s => s is UnknownStepTemplate) ? null : $"refers to '{Parameters.Spelling.Shorten(reference.Source)}', which is no step of the workflow.";
        }

        return string.IsNullOrEmpty(reference.Path) ? "refers to a step as a whole; it needs the path of a value, for example output.images[0].url." : null;
    }

    private static int? FindStep(WorkflowTemplate workflow, string source)
    {
        for (int i = 0; i < workflow.Steps.Count; i++)
        {
            if (workflow.Steps[i]?.Name == source)
                return i;
        }

        // By position: "$0", or the name that a step without one has, "0".
        string digits = source.StartsWith('$') ? source[1..] : source;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int position) && position < workflow.Steps.Count
            && (source.StartsWith('$') || workflow.Steps[position]?.Name is null)
            ? position
            : null;
    }
}

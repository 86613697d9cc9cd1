using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Civitai.Orchestration;

/// <summary>Whether references lead somewhere in their workflow, so that no step is paid for before a later one fails for a misspelled name.</summary>
/// <param name="workflow">The workflow.</param>
/// <param name="wait">How long its submission waits; null where nothing is known of the submission.</param>
internal sealed class WorkflowScope(WorkflowTemplate workflow, TimeSpan? wait) : ReferenceScope
{
    private const string Images = "output.images[";
    private const string FurtherVideos = "output.additionalVideos[";

    private static readonly string[] OtherMembers = ["$type", "name", "status", "input", "metadata", "priority", "startedAt", "completedAt", "reason", "jobs"];

    // The loops around the step that is checked, the outermost first; null for a clause that is missing.
    private List<Loop?>? _loops;

    public TimeSpan? Wait => wait;

    public override bool IsCalledAlone => IsRecipe && _loops is not { Count: > 0 };

    public override void Enter(Loop? loop) => (_loops ??= []).Add(loop);

    public override void Leave() => _loops!.RemoveAt(_loops.Count - 1); // it was entered

    public override bool HasName(string name) => name == Reference.ArgumentsSource || (name?.Length > 0 && (FindStep(name) is not null || FindLoop(name) >= 0));

    public override string? FindProblemOfLoop(Loop loop, int position) => FindProblem(ListOf(loop), ParameterKind.List, null, position);

    public override string? FindProblem(Reference reference, ParameterKind kind, string? medium, int position)
    {
        if (reference.Source == Reference.ArgumentsSource)
            return FindProblemOfArgument(reference.Path ?? "", kind);

        if (FindLoop(reference.Source) is >= 0 and var loop)
            return FindProblemOfItem(loop, reference.Path ?? "", kind, medium);

        int? source = FindStep(reference.Source);
        if (source == position)
            return "refers to its own step.";
        if (source is null)
        {
            // A step of an unknown kind may bring names of its own, for example the variable of a loop.
            return workflow.Steps.Any(s => s is UnknownStepTemplate)
                ? null
                : $"refers to '{Spelling.Shorten(reference.Source)}', which is no step of the workflow.";
        }

        // What a step of an unknown kind does with its place, nobody here knows.
        if (source > position && workflow.Steps[source.Value] is not UnknownStepTemplate)
            return $"refers to '{Spelling.Shorten(reference.Source)}', a later step; "
                + "a step can use only what earlier ones made, and two that wait for each other never start.";
        if (string.IsNullOrEmpty(reference.Path))
            return "refers to a step as a whole; it needs the path of a value, for example output.images[0].url.";
        return FindProblemOfOutput(workflow.Steps[source.Value], reference.Path, kind, medium);
    }

    private static string? FindProblemOfOutput(WorkflowStepTemplate? step, string path, ParameterKind kind, string? medium)
    {
        if (step?.OutputShape is not { } output)
            return null;
        string first = path.Split('.', '[')[0];
        if (OtherMembers.Contains(first))
            return null;
        var whole = ValueShape.Object(("output", output));
        ValueShape? shape = whole.Find(path, out string? problem);
        return problem ?? FindProblemOfKind(shape!, kind) ?? FindProblemOfMedium(whole, path, medium) ?? FindProblemOfIndex(step, path); // a path without a problem has a shape
    }

    // The file is what the address belongs to.
    private static string? FindProblemOfMedium(ValueShape whole, string path, string? medium) =>
        medium is not null && whole.FindMedium(path) is { } held && held != medium
            ? $"refers to {Medium.Describe(held)}; {Medium.Describe(medium)} belongs there."
            : null;

    // Of lists with one item for each of the quantity; the further videos begin with the second one.
    private static string? FindProblemOfIndex(WorkflowStepTemplate step, string path)
    {
        (string list, int first) = path.StartsWith(Images, StringComparison.Ordinal) ? (Images, 0) : (FurtherVideos, 1);
        int end = path.IndexOf(']', StringComparison.Ordinal);
        if (!path.StartsWith(list, StringComparison.Ordinal) || end < 0 || !int.TryParse(path.AsSpan(list.Length, end - list.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int index))
            return null;
        return step.GetInput() is { } input && input.Definition?.FindQuantity(input) is { } quantity && index + first >= Math.Max(quantity, 1)
            ? string.Create(CultureInfo.InvariantCulture, $"takes item {index} of '{list[(list.IndexOf('.', StringComparison.Ordinal) + 1)..^1]}', and its step makes {quantity}; items are counted from 0.")
            : null;
    }

    private static string? FindProblemOfKind(ValueShape shape, ParameterKind kind) => shape.Fits(kind)
        ? null
        : $"refers to a value that is {shape.Description}; {Wanted(kind)} belongs there.";

    private static string Wanted(ParameterKind kind) => kind switch
    {
        ParameterKind.WholeNumber => "a whole number",
        ParameterKind.Media => "an address",
        ParameterKind.List => "a list",
        _ => "text",
    };

    private string? FindProblemOfItem(int loop, string path, ParameterKind kind, string? medium)
    {
        if (ShapeOfItem(loop) is not { } item)
            return null;
        ValueShape? shape = item.Find(path, out string? problem);
        return problem ?? FindProblemOfKind(shape!, kind) ?? FindProblemOfMedium(ValueShape.Object(("item", item)), "item." + path, medium); // a path without a problem has a shape
    }

    // What the list of a loop holds; null where it is not known.
    private ValueShape? ShapeOfItem(int loop)
    {
        Reference list = ListOf(_loops![loop]!.Value); // one that was found by its name
        string path = list.Path ?? "";
        if (list.Source == Reference.ArgumentsSource)
            return ShapeOf(workflow.Arguments).Find(path, out _)?.Item;
        for (int outer = loop - 1; outer >= 0; outer--)
        {
            if (_loops[outer]?.As == list.Source)
                return ShapeOfItem(outer)?.Find(path, out _)?.Item;
        }

        return FindStep(list.Source) is { } step && workflow.Steps[step]?.OutputShape is { } output ? ValueShape.Object(("output", output)).Find(path, out _)?.Item : null;
    }

    // The schema's example of a step's name has a sign before it.
    private Reference ListOf(Loop loop)
    {
        string source = loop.Source;
        bool isMarked = source.StartsWith('$') && source != Reference.ArgumentsSource && FindStep(source) is null && (FindStep(source[1..]) is not null || FindLoop(source[1..]) >= 0);
        return new(isMarked ? source[1..] : source, loop.Path);
    }

    // The innermost loop that calls its item so; -1 for none.
    private int FindLoop(string name)
    {
        for (int i = (_loops?.Count ?? 0) - 1; i >= 0; i--)
        {
            if (_loops![i] is { } loop && loop.As == name) // there are some
                return i;
        }

        return -1;
    }

    private string? FindProblemOfArgument(string path, ParameterKind kind)
    {
        string name = path.Split('.', '[')[0];
        if (name.Length == 0)
            return "refers to the arguments as a whole; it needs the path of a value, for example prompt.";
        if (workflow.Arguments?.TryGetPropertyValue(name, out JsonNode? value) != true)
            return $"refers to the argument '{Spelling.Shorten(name)}', which the workflow does not have.";
        ValueShape? shape = ShapeOf(value).Find(path[name.Length..], out string? problem);
        return problem ?? FindProblemOfKind(shape!, kind); // a path without a problem has a shape
    }

    private static ValueShape ShapeOf(JsonNode? value) => value switch
    {
        JsonObject members => ValueShape.Object(members.Select(m => (m.Key, ShapeOf(m.Value)))),
        JsonArray { Count: > 0 } items => ValueShape.ListOf(ShapeOf(items[0]), items.Count),
        JsonArray => ValueShape.ListOf(ValueShape.Open, 0),
        null => ValueShape.Open,
        _ => value.GetValueKind() switch
        {
            JsonValueKind.String => ValueShape.Address, // whoever gave it knows what it is
            JsonValueKind.True or JsonValueKind.False => ValueShape.Boolean,
            _ => double.TryParse(value.ToJsonString(), CultureInfo.InvariantCulture, out double number) && double.IsInteger(number)
                ? ValueShape.WholeNumber
                : ValueShape.Number,
        },
    };

    private int? FindStep(string source)
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

using System.Globalization;
using System.Text;

namespace Civitai.Orchestration;

/// <summary>Where checks are: nowhere in particular, in a step, or in a step of a workflow. Turned into text only for an issue.</summary>
internal readonly record struct JsonLocation(JsonLocation.Level Root, int StepIndex = 0)
{
    internal enum Level
    {
        Input,
        StepInput,
        WorkflowStep,
        WorkflowStepInput,
        Workflow,
    }

    internal static JsonLocation Input => new(Level.Input);

    internal static JsonLocation Step => new(Level.Input);

    internal static JsonLocation Workflow => new(Level.Workflow);

    /// <summary>The C# spelling of a JSON path: every member in Pascal case.</summary>
    internal static string ToMemberPath(string path)
    {
        var text = new StringBuilder(path.Length);
        bool upper = true;
        foreach (char c in path)
        {
            text.Append(upper && c != '$' ? char.ToUpperInvariant(c) : c);
            upper = c is '.' or '$';
        }

        return text.Replace("$Type", "Type").ToString();
    }

    internal static JsonLocation WorkflowStep(int index) => new(Level.WorkflowStep, index);

    /// <summary>The same place, one level down in the step's input.</summary>
    internal JsonLocation InInput() => this with { Root = Root == Level.WorkflowStep ? Level.WorkflowStepInput : Level.StepInput };

    internal string PathOf(string member)
    {
        string prefix = Root switch
        {
            Level.StepInput => "input",
            Level.WorkflowStep => string.Create(CultureInfo.InvariantCulture, $"steps[{StepIndex}]"),
            Level.WorkflowStepInput => string.Create(CultureInfo.InvariantCulture, $"steps[{StepIndex}].input"),
            _ => "",
        };
        return prefix.Length == 0 ? member : member.Length == 0 ? prefix : prefix + "." + member;
    }
}

/// <summary>Gathers issues; allocates nothing while there are none.</summary>
internal ref struct ValidationSink(JsonLocation location)
{
    private List<ValidationIssue>? _issues;

    public JsonLocation Location { get; set; } = location;

    /// <summary>The workflow that references point into; null where an input is checked on its own.</summary>
    public WorkflowTemplate? Workflow { get; init; }

    /// <summary>Whether addresses on this machine may pass, because the service runs on it too.</summary>
    public bool AllowsLoopback { get; init; }

    public void CheckReference(string member, Reference reference)
    {
        if (Workflow is not null && ReferenceCheck.FindProblem(Workflow, Location.StepIndex, reference) is { } problem)
            Error(member, ValidationCodes.Conflict, $"{member} {problem}", "guide: workflows");
    }

    public void Error(string member, string code, string message, string? source = null) =>
        Add(member, code, message, ValidationSeverity.Error, source);

    public void Warn(string member, string code, string message, string? source = null) =>
        Add(member, code, message, ValidationSeverity.Warning, source);

    public void Add(string member, string code, string message, ValidationSeverity severity, string? source) =>
        (_issues ??= []).Add(new ValidationIssue(Location.PathOf(member), code, message, severity, source));

    public void Add(ValidationIssue issue) => (_issues ??= []).Add(issue);

    public readonly ValidationResult ToResult() => _issues is null ? ValidationResult.Valid : new ValidationResult(_issues);
}

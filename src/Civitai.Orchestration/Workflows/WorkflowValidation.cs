using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration;

/// <summary>Checks what applies to every workflow and step, and hands each input to its own table.</summary>
internal static partial class WorkflowValidation
{
    private const string SchemaSource = "schema:WorkflowTemplate";
    private const string StepSource = "schema:WorkflowStepTemplate";
    private const int MaximumTags = 10;
    private const int MaximumTagLength = 200;
    private const double MaximumTip = 2;

    /// <summary>Checks a request; with <paramref name="allowLoopback"/> for a service on this machine, which reaches addresses on it.</summary>
    internal static ValidationResult Validate(WorkflowTemplate template, bool allowLoopback = false)
    {
        var sink = new ValidationSink(JsonLocation.Workflow) { Workflow = template, AllowsLoopback = allowLoopback };
        CheckWorkflow(template, ref sink);
        IReadOnlyList<WorkflowStepTemplate> steps = template.Steps ?? [];
        for (int i = 0; i < steps.Count; i++)
        {
            sink.Location = JsonLocation.WorkflowStep(i);
            Check(steps[i], ref sink);
        }

        return sink.ToResult();
    }

    internal static void Check(WorkflowStepTemplate step, ref ValidationSink sink)
    {
        if (step is null)
        {
            sink.Error("", ValidationCodes.Required, "A step is null; it must be an object.", StepSource);
            return;
        }

        if (step is UnknownStepTemplate unknown)
        {
            CheckUnknownStep(unknown, ref sink);
            return;
        }

        if (step.Retries < 0)
            sink.Error("retries", ValidationCodes.OutOfRange, FormattableString.Invariant($"retries is {step.Retries}; it must be at least 0."), StepSource);
        if (step.Timeout <= TimeSpan.Zero)
            sink.Error("timeout", ValidationCodes.OutOfRange, $"timeout is {step.Timeout}; it must be longer than zero.", StepSource);
        if (step.Priority is { IsKnown: false } priority)
            sink.Error("priority", ValidationCodes.NotAllowed, $"priority is '{Spelling.Shorten(priority.Value)}'; it must be one of {string.Join(", ", StepPriority.KnownValues)}.", StepSource);
        if (step.Name is { Length: 0 })
            sink.Error("name", ValidationCodes.Length, "name is empty; leave it out or give at least one character.", StepSource);
        CheckUnknownMembers("", step, ref sink);

        JsonLocation location = sink.Location;
        sink.Location = location.InInput();
        if (step.GetInput() is { } input)
            Check(input, ref sink);
        else
            sink.Error("", ValidationCodes.Required, "input is required.", StepSource);
        sink.Location = location;
    }

    internal static void Check(StepInput input, ref ValidationSink sink)
    {
        if (input is IUnknownInput unknown)
            CheckUnknownInput(unknown, ref sink);
        else
            input.GetDefinition()!.Check(input, ref sink); // every typed input has its row
    }

    internal static void CheckUnknownMembers(string path, WireRecord? record, ref ValidationSink sink)
    {
        if (record?.AdditionalProperties is null)
            return;

        if (path.Length > 0 && record.AdditionalProperties.ContainsKey("$ref"))
        {
            WarnOfReference(path, ref sink);
            return;
        }

        foreach (string name in record.AdditionalProperties.Keys)
        {
            string member = path.Length == 0 ? name : $"{path}.{name}";
            if (record.WireNames.Contains(name))
            {
                sink.Error(member, ValidationCodes.WrongType, $"{member} is of another kind than this member has.", null);
                continue;
            }

            string hint = FindMember(record, name) is { } meant ? $" Did you mean '{meant}'?" : "";
            sink.Error(member, ValidationCodes.UnknownMember, $"{member} is not a member of this object; the service drops or refuses unknown members.{hint}", "schema: additionalProperties false");
        }
    }

    /// <summary>The member that an unknown name stands for: the same but for case and signs, as in snake case, else one that differs by a typing error.</summary>
    private static string? FindMember(WireRecord record, string name)
    {
        string? near = null;
        foreach (string known in record.WireNames)
        {
            if (Spelling.IsSameButForCase(known, name))
                return known;
            if (near is null && Spelling.IsNear(known, name))
                near = known;
        }

        return near;
    }

    internal static void WarnOfReference(string path, ref ValidationSink sink) =>
        sink.Warn(path, ValidationCodes.UnknownKind, "The input holds a reference where this version of the library has no room for one; it is sent unchecked.", "guide: workflows");

    private static void CheckWorkflow(WorkflowTemplate template, ref ValidationSink sink)
    {
        if (template.Steps is not { Count: > 0 })
            sink.Error("steps", ValidationCodes.Required, "steps is empty; a workflow has at least one step.", SchemaSource);
        if (template.ExternalId is { } key && !ExternalIdPattern().IsMatch(key))
            sink.Error("externalId", ValidationCodes.Malformed, "externalId must be 1 to 128 letters, digits, '_' or '-'.", SchemaSource);
        CheckTags(template.Tags, ref sink);
        CheckTips(template.Tips, ref sink);
        CheckCallbacks(template.Callbacks, ref sink);
        if (template.UpgradeMode is { IsKnown: false } mode)
            sink.Error("upgradeMode", ValidationCodes.NotAllowed, $"upgradeMode is '{Spelling.Shorten(mode.Value)}'; it must be one of {string.Join(", ", UpgradeMode.KnownValues)}.", SchemaSource);
        if (template.NsfwLevel is { IsKnown: false } level)
            sink.Error("nsfwLevel", ValidationCodes.NotAllowed, $"nsfwLevel is '{Spelling.Shorten(level.Value)}'; it must be one of {string.Join(", ", NsfwLevel.KnownValues)}.", SchemaSource);
        CheckCurrencies(template, ref sink);
        CheckStepNames(template.Steps ?? [], ref sink);
        CheckUnknownMembers("", template, ref sink);
    }

    private static void CheckTags(IReadOnlyList<string>? tags, ref ValidationSink sink)
    {
        if (tags is null)
            return;
        if (tags.Count > MaximumTags)
            sink.Error("tags", ValidationCodes.Length, FormattableString.Invariant($"tags has {tags.Count} items; it must have at most {MaximumTags}."), SchemaSource);
        if (HasRepeats(tags))
            sink.Error("tags", ValidationCodes.Conflict, "tags repeats an item; all must differ.", SchemaSource);
        for (int i = 0; i < tags.Count; i++)
        {
            if (tags[i] is null)
                sink.Error(FormattableString.Invariant($"tags[{i}]"), ValidationCodes.Required, FormattableString.Invariant($"tags[{i}] is null; it must be text."), SchemaSource);
            else if (tags[i].Length > MaximumTagLength)
                sink.Error(FormattableString.Invariant($"tags[{i}]"), ValidationCodes.Length, FormattableString.Invariant($"tags[{i}] has {tags[i].Length} characters; it must have at most {MaximumTagLength}."), SchemaSource);
        }
    }

    // As many tags as may be are compared pair by pair, without a set on the heap.
    private static bool HasRepeats(IReadOnlyList<string> tags)
    {
        if (tags.Count > MaximumTags)
            return tags.Distinct(StringComparer.Ordinal).Count() != tags.Count;
        for (int i = 1; i < tags.Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (string.Equals(tags[i], tags[j], StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }

    private static void CheckTips(WorkflowTips? tips, ref ValidationSink sink)
    {
        if (tips is null)
            return;
        CheckTip("tips.civitai", tips.Civitai, ref sink);
        CheckTip("tips.creators", tips.Creators, ref sink);
        CheckUnknownMembers("tips", tips, ref sink);

        static void CheckTip(string name, double? given, ref ValidationSink sink)
        {
            if (given is not { } value)
                sink.Error(name, ValidationCodes.Required, $"{name} is required.", "schema:WorkflowTips");
            else if (!(value >= 0 && value <= MaximumTip))
                sink.Error(name, ValidationCodes.OutOfRange, $"{name} is {Parameter.Text(value)}; it must be 0 to {Parameter.Text(MaximumTip)}.", "schema:WorkflowTips");
        }
    }

    private static void CheckCallbacks(IReadOnlyList<WorkflowCallback>? callbacks, ref ValidationSink sink)
    {
        for (int i = 0; i < callbacks?.Count; i++)
        {
            string path = FormattableString.Invariant($"callbacks[{i}]");
            WorkflowCallback callback = callbacks[i];
            if (callback is null or { Unreadable: not null })
            {
                sink.Error(path, ValidationCodes.Required, $"{path} is null or a plain value; it must be an object.", "schema:WorkflowCallback");
                continue;
            }

            if (string.IsNullOrEmpty(callback.UrlOnWire))
                sink.Error(path + ".url", ValidationCodes.Malformed, $"{path}.url is missing; it must be an absolute https address.", "schema:WorkflowCallback");
            else
                AddressCheck.Check(path + ".url", null, callback.UrlOnWire, AddressForms.None, "schema:WorkflowCallback", ref sink);
            if (callback.Events is not { Count: > 0 })
                sink.Error(path + ".type", ValidationCodes.Required, $"{path}.type is empty; it names at least one event.", "schema:WorkflowCallback");
            for (int j = 0; j < callback.Events?.Count; j++)
            {
                if (!callback.Events[j].IsKnown)
                    sink.Warn(FormattableString.Invariant($"{path}.type[{j}]"), ValidationCodes.NotAllowed, FormattableString.Invariant($"{path}.type[{j}] is '{Spelling.Shorten(callback.Events[j].Value)}', which is not a documented event."), "schema:WorkflowCallback");
            }

            CheckUnknownMembers(path, callback, ref sink);
        }
    }

    private static void CheckCurrencies(WorkflowTemplate template, ref ValidationSink sink)
    {
        for (int i = 0; i < template.Currencies?.Count; i++)
        {
            if (!template.Currencies[i].IsKnown)
                sink.Error(FormattableString.Invariant($"currencies[{i}]"), ValidationCodes.NotAllowed, FormattableString.Invariant($"currencies[{i}] is '{Spelling.Shorten(template.Currencies[i].Value)}'; it must be one of {string.Join(", ", BuzzAccount.KnownValues)}."), SchemaSource);
        }

        if (template.AllowMatureContent == true && template.Currencies is { Count: > 0 } && !template.Currencies.Contains(BuzzAccount.Yellow))
            sink.Warn("currencies", ValidationCodes.Conflict, "currencies leaves out yellow, the only kind that pays for mature content.", "guide: submitting work");
    }

    private static void CheckStepNames(IReadOnlyList<WorkflowStepTemplate> steps, ref ValidationSink sink)
    {
        if (steps.Count < 2)
            return;
        var seen = new HashSet<string>(steps.Count, StringComparer.Ordinal);
        for (int i = 0; i < steps.Count; i++)
        {
            if (steps[i]?.Name is { } name && !seen.Add(name))
                sink.Error(FormattableString.Invariant($"steps[{i}].name"), ValidationCodes.Conflict, FormattableString.Invariant($"steps[{i}].name repeats the name of an earlier step; names must differ."), StepSource);
        }
    }

    private static void CheckUnknownStep(UnknownStepTemplate step, ref ValidationSink sink)
    {
        if (step.Raw.ValueKind == JsonValueKind.Null)
            sink.Error("", ValidationCodes.Required, "The step is null; it must be an object.", StepSource);
        else if (step.Problem is { } problem)
            sink.Error(problem.Path, ValidationCodes.WrongType, WithPath(problem), StepSource);
        else if (step.Type.Length == 0)
            sink.Error("$type", ValidationCodes.Required, "$type is required; it names the kind of step.", StepSource);
        else
            CheckUnknownValue("$type", step.Type, [.. StepKinds.All.Select(k => k.Type)], refuse: false, ref sink);
    }

    private static void CheckUnknownInput(IUnknownInput input, ref ValidationSink sink)
    {
        if (input.Problem is not null)
            CheckUnreadableInput(input, ref sink);
        else if (input.FindUnknown() is { } unknown)
        {
            if (unknown.Value is null)
                sink.Error(unknown.Name, ValidationCodes.Required, $"{unknown.Name} is required; it is one of {string.Join(", ", unknown.Known)}.", "schema: discriminator");
            else
                CheckUnknownValue(unknown.Name, unknown.Value, unknown.Known, refuse: unknown.Name == "operation", ref sink);
        }
    }

    /// <summary>
    /// Reports every value of the wrong type, and, without these values, everything else: all problems at once.
    /// </summary>
    private static void CheckUnreadableInput(IUnknownInput input, ref ValidationSink sink)
    {
        JsonNode body = RawJson.ToNode(input.Raw)!; // an input that was read is no null
        var problems = new List<ReadProblem>();
        StepInput? read = null;
        ReadProblem? problem = input.Problem;
        while (problem is not null)
        {
            problems.Add(problem);
            read = RawJson.Remove(body, problem.Path) ? input.Reread(body) : null;
            problem = (read as IUnknownInput)?.Problem;
        }

        InputDefinition? definition = read?.GetDefinition();
        foreach (ReadProblem found in problems)
        {
            if (RawJson.HasReferenceAt(input.Raw, found.Path))
                WarnOfReference(found.Path, ref sink);
            else
                sink.Error(found.Path, ValidationCodes.WrongType, definition?.FindParameter(found.Path)?.DescribeKind() is { } kind ? $"{found.Path} must be {kind}." : WithPath(found), null);
        }

        if (read is null || definition is null)
            return;
        var others = new ValidationSink(sink.Location) { Workflow = sink.Workflow, AllowsLoopback = sink.AllowsLoopback };
        definition.Check(read, ref others);
        foreach (ValidationIssue issue in others.ToResult().Issues)
        {
            bool isReported = false;
            foreach (ReadProblem found in problems)
                isReported |= issue.Path.StartsWith(sink.Location.PathOf(found.Path), StringComparison.Ordinal) || sink.Location.PathOf(found.Path).StartsWith(issue.Path + "[", StringComparison.Ordinal);
            if (!isReported)
                sink.Add(issue);
        }
    }

    /// <summary>
    /// A new name must be able to pass, so it is a warning; a known name in another spelling, and an operation that a known model does not have, are errors.
    /// </summary>
    private static void CheckUnknownValue(string name, string value, IReadOnlyList<string> known, bool refuse, ref ValidationSink sink)
    {
        string? same = known.FirstOrDefault(k => Spelling.IsSameButForCase(k, value));
        string? near = same ?? known.FirstOrDefault(k => Spelling.IsNear(k, value));
        string hint = near is null ? $"Known are {string.Join(", ", known)}." : $"Did you mean '{near}'?";
        if (same is not null || refuse)
            sink.Error(name, ValidationCodes.NotAllowed, $"{name} is '{Spelling.Shorten(value)}'. {hint}", "schema: discriminator");
        else
            sink.Warn(name, ValidationCodes.UnknownKind, $"{name} is '{Spelling.Shorten(value)}', which this version of the library does not know; it is sent unchecked. {hint}", "schema: discriminator");
    }

    private static string WithPath(ReadProblem problem) => problem.Path.Length == 0 ? problem.Message : $"{problem.Path}: {problem.Message}";

    [GeneratedRegex("^[A-Za-z0-9_-]{1,128}\\z")]
    private static partial Regex ExternalIdPattern();
}

using System.Text.Json.Nodes;

namespace Civitai.Orchestration;

/// <summary>Hands each input to its own row. An input that has none is held against those that it may have been meant to be.</summary>
internal static class InputValidation
{
    private const string Source = "schema 2026-08: discriminators";

    // What is wrong wherever it stands, also in an input that the service may know and the library does not.
    private static readonly string[] AlwaysWrong = [ValidationCodes.Malformed, ValidationCodes.LoopbackAddress, ValidationCodes.Conflict];

    internal static void Check(StepInput input, ref ValidationSink sink)
    {
        if (input is IUnknownInput unknown)
            CheckUnknown(unknown, input.ToStepTemplate().Type, ref sink);
        else
            input.Definition!.Check(input, ref sink); // every typed input has its row
    }

    /// <summary>
    /// A new name must be able to pass, so it is a warning; a known name in another spelling, and an operation that a known model does not have, are errors.
    /// </summary>
    internal static ValidationSeverity CheckName(string name, string value, IReadOnlyList<string> known, bool refuse, ref ValidationSink sink)
    {
        string? same = known.FirstOrDefault(k => Spelling.IsSameButForCase(k, value));
        string? near = same ?? known.FirstOrDefault(k => Spelling.IsNear(k, value));
        string hint = near is null ? $"Known are {string.Join(", ", known)}." : $"Did you mean '{near}'?";
        if (same is not null || refuse)
        {
            sink.Error(name, ValidationCodes.NotAllowed, $"{name} is '{Spelling.Shorten(value)}'. {hint}", Source);
            return ValidationSeverity.Error;
        }

        sink.Warn(
            name,
            ValidationCodes.UnknownKind,
            $"{name} is '{Spelling.Shorten(value)}', which this version of the library does not know; it is sent unchecked. {hint}",
            Source);
        return ValidationSeverity.Warning;
    }

    private static void CheckUnknown(IUnknownInput input, string stepType, ref ValidationSink sink)
    {
        if (input.Problem is not null)
        {
            CheckUnreadable(input, ref sink);
            return;
        }

        if (input.FindUnknown() is not { } unknown)
            return;
        bool isError = true;
        if (unknown.Value is null)
            sink.Error(unknown.Name, ValidationCodes.Required, $"{unknown.Name} is required; it is one of {string.Join(", ", unknown.Known)}.", Source);
        else
            isError = CheckName(unknown.Name, unknown.Value, unknown.Known, refuse: unknown.Name == "operation", ref sink) == ValidationSeverity.Error;
        CheckCommon(input, stepType, unknown, isError, ref sink);
    }

    // The name that leads nowhere does not hide what else is wrong: reported is what every input that may have been meant refuses.
    private static void CheckCommon(IUnknownInput input, string stepType, UnknownDiscriminator unknown, bool isError, ref ValidationSink sink)
    {
        List<ValidationIssue>? common = null;
        foreach (InputDefinition candidate in InputCatalog.OfStep(stepType).Where(d => MayBeMeant(d, input, unknown)))
        {
            JsonNode body = RawJson.ToNode(input.Raw)!; // an object, since discriminators were looked for
            foreach (Discriminator discriminator in candidate.Discriminators)
                body[discriminator.Name] = discriminator.Value;
            if (input.Reread(body) is not { } read)
                return;
            ValidationSink fork = sink.Fork();
            Check(read, ref fork);
            IEnumerable<ValidationIssue> issues = fork.ToResult().Errors;
            common = common is null ? [.. issues] : [.. common.Where(c => issues.Any(i => i.Path == c.Path && i.Code == c.Code))];
            if (common.Count == 0)
                return;
        }

        foreach (ValidationIssue issue in common ?? [])
        {
            if (isError || AlwaysWrong.Contains(issue.Code))
                sink.Add(issue);
        }
    }

    private static bool MayBeMeant(InputDefinition candidate, IUnknownInput input, UnknownDiscriminator unknown)
    {
        string? near = unknown.Value is { } value
            ? unknown.Known.FirstOrDefault(k => Spelling.IsSameButForCase(k, value)) ?? unknown.Known.FirstOrDefault(k => Spelling.IsNear(k, value))
            : null;
        bool isBefore = true;
        foreach (Discriminator discriminator in candidate.Discriminators)
        {
            string? given = RawJson.Text(input.Raw, discriminator.Name);
            if (discriminator.Name == unknown.Name)
            {
                isBefore = false;
                if (near is not null && discriminator.Value != near)
                    return false;
            }
            else if (isBefore ? discriminator.Value != given && !(given is null && discriminator.IsDefault) : given is not null && discriminator.Value != given)
            {
                return false;
            }
        }

        return !isBefore;
    }

    /// <summary>
    /// Reports every value of the wrong type, and, without these values, everything else: all problems at once.
    /// </summary>
    private static void CheckUnreadable(IUnknownInput input, ref ValidationSink sink)
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

        InputDefinition? definition = read?.Definition;
        sink.Definition = definition;
        foreach (ReadProblem found in problems)
        {
            if (RawJson.HasReferenceAt(input.Raw, found.Path))
                ReferenceScope.Warn(found.Path, ref sink);
            else
                sink.Error(
                    found.Path,
                    ValidationCodes.WrongType,
                    definition?.FindByPlace(found.Path)?.DescribeKind() is { } kind ? $"{found.Path} must be {kind}." : WithPath(found),
                    null);
        }

        sink.Definition = null;
        if (read is null || definition is null)
            return;
        ValidationSink others = sink.Fork();
        definition.Check(read, ref others);
        foreach (ValidationIssue issue in others.ToResult().Issues)
        {
            bool isReported = false;
            foreach (ReadProblem found in problems)
                isReported |= issue.Path.StartsWith(sink.PathOf(found.Path), StringComparison.Ordinal)
                    || sink.PathOf(found.Path).StartsWith(issue.Path + "[", StringComparison.Ordinal);
            if (!isReported)
                sink.Add(issue);
        }
    }

    private static string WithPath(ReadProblem problem) => problem.Path.Length == 0 ? problem.Message : $"{problem.Path}: {problem.Message}";
}

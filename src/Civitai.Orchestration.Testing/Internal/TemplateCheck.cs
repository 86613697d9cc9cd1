using System.Text.Json;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Repeat;
using Generation.Wire;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>What the service checks on a submitted template: the library's own rows, taken strictly.</summary>
/// <remarks>
/// The library lets names pass that it does not know, since the service may be newer. Here the service is not newer: step types, engines,
/// ecosystems, models and operations must be known ones, unless <see cref="OrchestratorSimulatorOptions.AcceptUnknownNames"/> says otherwise.
/// Addresses on this machine are good here, http included; the service's own must lead to something.
/// </remarks>
internal sealed class TemplateCheck(OrchestratorSimulatorOptions options, LinkSigner links, Func<ServiceAddresses> addresses, Func<string, bool> isBlob)
{
    private static readonly HashSet<string> StepMembers = new(StringComparer.Ordinal)
    {
        "$type", "name", "priority", "timeout", "retries", "metadata", "input",
    };

    /// <summary>
    /// Everything wrong with a template, as wire paths and messages; empty when it would run. Unknown members that the service drops
    /// silently are taken out of it.
    /// </summary>
    /// <param name="body">The template.</param>
    /// <param name="isRecipe">Whether its step was called as a recipe: some types are no steps of workflows.</param>
    public IReadOnlyList<(string Path, string Message)> Check(JsonObject body, bool isRecipe)
    {
        WorkflowTemplate template;
        try
        {
            template = WorkflowTemplate.Parse(body.ToJsonString());
        }
        catch (JsonException error)
        {
            return [(WirePath(error.Path), "The value is of another type than this member has.")];
        }

        var errors = new List<(string Path, string Message)>();
        foreach (var issue in WorkflowValidation.Validate(template, allowLoopback: true).Errors)
        {
            if (IsDropped(issue, template))
                RawJson.Remove(body, issue.Path);
            else
                errors.Add((issue.Path, issue.Message));
        }

        for (int index = 0; index < template.Steps?.Count; index++)
        {
            if (body.Array("steps")?[index] is JsonObject step)
            {
                string path = FormattableString.Invariant($"steps[{index}]");
                CheckStep(step, template.Steps[index], path, errors);
                if (!isRecipe && StepKinds.Find(step.Text("$type")) is { IsStepOfWorkflows: false } kind)
                    errors.Add(($"{path}.$type", $"'{kind.Type}' is a recipe and no step of a workflow."));
            }
        }

        CheckLinks(body["steps"], "steps", errors);
        return errors;
    }

    /// <summary>What is wrong with tags, by the rules for those of a new workflow.</summary>
    public static IEnumerable<(string Path, string Message)> CheckTags(JsonNode? tags)
    {
        if (tags is null)
            return [];
        if (tags is not JsonArray list || list.Texts().Count() != list.Count)
            return [("tags", "Tags are a list of texts.")];
        return new WorkflowTemplate { Steps = [], Tags = [.. list.Texts()] }.Validate().Errors
            .Where(issue => issue.Path.StartsWith("tags", StringComparison.Ordinal))
            .Select(issue => (issue.Path, issue.Message))
            .Concat(list.Texts().Any(tag => tag.Length == 0) ? [("tags", "A tag has at least one character.")] : []);
    }

    public static void CheckMembers(JsonObject json, HashSet<string> known, string prefix, List<(string, string)> errors)
    {
        foreach (var (name, _) in json)
        {
            if (!known.Contains(name))
                errors.Add((prefix + name, $"The property '{name}' is unknown."));
        }
    }

    private static string WirePath(string? jsonPath) => jsonPath switch
    {
        null or "$" => "$",
        _ => jsonPath.StartsWith("$.", StringComparison.Ordinal) ? jsonPath[2..] : jsonPath,
    };

    private bool IsDropped(ValidationIssue issue, WorkflowTemplate template)
    {
        if (issue.Code != ValidationCodes.UnknownMember || options.LenientInputs.Count == 0)
            return false;
        for (int index = 0; index < template.Steps.Count; index++)
        {
            if (issue.Path.StartsWith(FormattableString.Invariant($"steps[{index}].input."), StringComparison.Ordinal) && template.Steps[index].GetInput()?.Definition?.Id is { } id)
                return options.LenientInputs.Any(beginning => id == beginning || id.StartsWith(beginning + "/", StringComparison.Ordinal));
        }

        return false;
    }

    private void CheckStep(JsonObject step, WorkflowStepTemplate template, string path, List<(string Path, string Message)> errors)
    {
        string? type = step.Text("$type");
        if (template is UnknownStepTemplate && type is not null)
        {
            if (StepKinds.Find(type) is not null)
            {
                CheckMembers(step, StepMembers, path + ".", errors);
                if (step["input"] is null)
                    errors.Add(($"{path}.input", "The property 'input' is required."));
            }
            else if (!options.AcceptUnknownNames)
            {
                Refuse($"{path}.$type", $"The step type '{type}' is unknown.");
            }
        }

        if (template.GetInput() is RepeatInput { Template: { } repeated } && step.Object("input").Object("template") is { } inner)
            CheckStep(inner, repeated, path + ".input.template", errors);

        if (!options.AcceptUnknownNames && template.GetInput() is IUnknownInput input && input.FindUnknown() is { Value: { } value } unknown)
            Refuse($"{path}.input.{unknown.Name}", $"The {unknown.Name} '{value}' is unknown. Known are {string.Join(", ", unknown.Known)}.");

        void Refuse(string place, string message)
        {
            // The library's own message about the same place says more.
            if (!errors.Exists(error => error.Path == place))
                errors.Add((place, message));
        }
    }

    // A link to this service must lead to something.
    private void CheckLinks(JsonNode? node, string path, List<(string Path, string Message)> errors)
    {
        if (node is JsonObject members)
        {
            foreach (var (name, value) in members)
                CheckLinks(value, $"{path}.{name}", errors);
        }
        else if (node is JsonArray items)
        {
            for (int index = 0; index < items.Count; index++)
                CheckLinks(items[index], FormattableString.Invariant($"{path}[{index}]"), errors);
        }
        else if (node.AsText() is { } text && text.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
            && Uri.TryCreate(text, UriKind.Absolute, out var address) && addresses().IsOwn(address) && !LeadsSomewhere(address))
        {
            errors.Add((path, "The address leads to nothing."));
        }
    }

    // The service knows its blobs by their ids, so the rest of a signed address does not matter; of the others the signature is all that names them.
    private bool LeadsSomewhere(Uri address) => address.AbsolutePath.Split('/') switch
    {
        [.., "blobs", "content", var token] => links.CheckToken(token, out string id) == LinkSigner.Verdict.Valid && isBlob(id),
        [.., "blobs", "archive", var token] => links.CheckToken(token, out _) == LinkSigner.Verdict.Valid,
        [.., "blobs" or "streaming-blobs", var id] => isBlob(id),
        _ => false,
    };
}

using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>What the service checks on a submitted template, and what it charges.</summary>
internal static class ServiceRules
{
    private static readonly HashSet<string> TemplateMembers = new(StringComparer.Ordinal)
    {
        "metadata", "tags", "steps", "callbacks", "tips", "arguments", "nsfwLevel", "experimental", "allowMatureContent", "upgradeMode",
        "currencies", "ephemeral", "externalId",
    };

    private static readonly HashSet<string> StepMembers = new(StringComparer.Ordinal)
    {
        "$type", "name", "priority", "timeout", "retries", "metadata", "input",
    };

    private static readonly HashSet<string> StepTypes = new(StringComparer.Ordinal)
    {
        "aceStepAudio", "ageClassification", "audioCaptioning", "blobArchive", "chatCompletion", "comfy", "comfyNodepackSnapshot",
        "composeMedia", "convertImage", "customComfy", "echo", "imageBackgroundRemoval", "imageGen", "imageResourceTraining", "imageToSvg",
        "imageUpload", "imageUpscaler", "mediaCaptioning", "mediaHash", "mediaRating", "miniMaxMusic3", "model3DPreview", "modelClamScan",
        "modelHash", "modelParseMetadata", "modelPickleScan", "polyGen", "preprocessImage", "promptEnhancement", "qwenImageBench",
        "shieldstralModeration", "textToImage", "textToSpeech", "training", "transcode", "transcription", "videoBackgroundRemoval",
        "videoEnhancement", "videoFrameExtraction", "videoGen", "videoInterpolation", "videoMetadata", "videoUpscaler", "wdTagging",
        "xGuardModeration",
    };

    /// <summary>Everything wrong with a template, as wire paths and messages; empty when it would run.</summary>
    public static IReadOnlyList<(string Path, string Message)> Check(JsonNode? body)
    {
        var errors = new List<(string, string)>();
        if (body is not JsonObject template)
        {
            errors.Add(("$", "A workflow template is a JSON object."));
            return errors;
        }

        CheckMembers(template, TemplateMembers, "", errors);
        CheckTags(template["tags"], errors);
        CheckExternalId(template["externalId"], errors);
        if (template["steps"] is not JsonArray { Count: > 0 } steps)
        {
            errors.Add(("steps", "At least one step is required."));
            return errors;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < steps.Count; index++)
            CheckStep(steps[index], $"steps[{index}]", names, errors);

        return errors;
    }

    public static void CheckTags(JsonNode? tags, List<(string, string)> errors)
    {
        if (tags is null)
            return;
        if (tags is not JsonArray list || list.Texts().Count() != list.Count)
            errors.Add(("tags", "Tags are a list of texts."));
        else if (list.Count > 10)
            errors.Add(("tags", "At most 10 tags are allowed."));
        else if (list.Texts().Any(tag => tag.Length is 0 or > 200))
            errors.Add(("tags", "A tag has 1 to 200 characters."));
    }

    public static void CheckMembers(JsonObject json, HashSet<string> known, string prefix, List<(string, string)> errors)
    {
        foreach (var (name, _) in json)
        {
            if (!known.Contains(name))
                errors.Add((prefix + name, $"The property '{name}' is unknown."));
        }
    }

    /// <summary>The price in whole Buzz.</summary>
    public static int Price(JsonObject template) => 10 * (template.Array("steps")?.Count ?? 0);

    private static void CheckStep(JsonNode? node, string path, HashSet<string> names, List<(string, string)> errors)
    {
        if (node is not JsonObject step)
        {
            errors.Add((path, "A step is a JSON object."));
            return;
        }

        CheckMembers(step, StepMembers, path + ".", errors);
        if (step.Text("$type") is not { } type)
            errors.Add(($"{path}.$type", "The property '$type' is required."));
        else if (!StepTypes.Contains(type))
            errors.Add(($"{path}.$type", $"The step type '{type}' is unknown."));
        if (step["input"] is not JsonObject)
            errors.Add(($"{path}.input", "The property 'input' is required."));
        if (step.Text("name") is { } name && !names.Add(name))
            errors.Add(($"{path}.name", "Another step has this name."));
    }

    private static void CheckExternalId(JsonNode? node, List<(string, string)> errors)
    {
        if (node is null)
            return;
        var id = node.AsText();
        if (id is not { Length: >= 1 and <= 128 } || id.Any(character => !char.IsAsciiLetterOrDigit(character) && character is not ('_' or '-')))
            errors.Add(("externalId", "An external id has 1 to 128 letters, digits, '_' or '-'."));
    }
}

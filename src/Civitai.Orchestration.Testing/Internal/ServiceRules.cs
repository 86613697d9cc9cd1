using System.Text.Json;
using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>What the service checks on a submitted template, and what it charges: the library's own rules, taken strictly.</summary>
/// <remarks>
/// The library lets names pass that it does not know, since the service may be newer. Here the service is not newer: step types,
/// engines and ecosystems must be published ones, unless <see cref="OrchestratorSimulatorOptions.AcceptUnknownNames"/> says otherwise.
/// </remarks>
internal static class ServiceRules
{
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

    private static readonly Dictionary<(string StepType, string Member), HashSet<string>> PublishedNames = new()
    {
        [("imageGen", "engine")] = Names("comfy fal flux1-kontext flux2 gemini google grok openai qwen sdcpp seedream wan"),
        [("imageGen", "ecosystem")] = Names(
            "anima boogu ernie flux1 flux2Dev flux2Klein hidream-o1 ideogram4 krea2 lens mageflow qwen sd1 sdxl zImage"),
        [("training", "engine")] = Names("ai-toolkit comfy"),
        [("training", "ecosystem")] = Names(
            "ace_step_15 ace_step_15_xl anima boogu chroma ernie flux1 flux2klein hidream-o1 ideogram4 krea2 ltx2 ltx23 ltx25 mageflow "
            + "minimaxh3 qwen sd1 sdxl wan zimagebase zimageturbo"),
    };

    /// <summary>Everything wrong with a template, as wire paths and messages; empty when it would run.</summary>
    public static IReadOnlyList<(string Path, string Message)> Check(JsonObject body, bool acceptUnknownNames)
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

        var errors = template.Validate().Errors.Select(issue => (issue.Path, issue.Message)).ToList();
        for (var index = 0; index < template.Steps?.Count; index++)
        {
            if (body.Array("steps")?[index] is JsonObject step)
                CheckStep(step, template.Steps[index], $"steps[{index}]", acceptUnknownNames, errors);
        }

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

    /// <summary>The price of a template that passed the checks. What no rate is known for costs nothing.</summary>
    public static Price PriceOf(JsonObject body)
    {
        var estimate = WorkflowTemplate.Parse(body.ToJsonString()).EstimateCost().Total;
        var total = (int)Math.Min(Math.Ceiling(estimate), int.MaxValue);
        var civitaiRate = Rate("civitai");
        var creatorsRate = Rate("creators");
        var work = estimate / (1 + civitaiRate + creatorsRate);
        return new(total, (int)(work * civitaiRate), (int)(work * creatorsRate));

        decimal Rate(string name) => (decimal)Math.Clamp(body.Object("tips")?[name].AsNumber() ?? 0, 0, 2);
    }

    private static void CheckStep(JsonObject step, WorkflowStepTemplate template, string path, bool acceptUnknownNames, List<(string, string)> errors)
    {
        var type = step.Text("$type");
        if (template is UnknownStepTemplate && type is not null)
        {
            if (StepTypes.Contains(type))
            {
                CheckMembers(step, StepMembers, path + ".", errors);
                if (step["input"] is not JsonObject)
                    errors.Add(($"{path}.input", "The property 'input' is required."));
            }
            else if (!acceptUnknownNames)
            {
                Refuse($"{path}.$type", $"The step type '{type}' is unknown.");
            }
        }

        // A known input has published names, and what is a name elsewhere may be free text in it.
        if (acceptUnknownNames || template.GetInput()?.GetDefinition() is not null)
            return;
        foreach (var ((stepType, member), names) in PublishedNames)
        {
            if (stepType == type && step.Object("input").Text(member) is { } name && !names.Contains(name))
                Refuse($"{path}.input.{member}", $"The {member} '{name}' is unknown.");
        }

        void Refuse(string place, string message)
        {
            // The library's own message about the same place says more.
            if (!errors.Exists(error => error.Item1 == place))
                errors.Add((place, message));
        }
    }

    private static string WirePath(string? jsonPath) => jsonPath switch
    {
        null or "$" => "$",
        _ => jsonPath.StartsWith("$.", StringComparison.Ordinal) ? jsonPath[2..] : jsonPath,
    };

    private static HashSet<string> Names(string list) => new(list.Split(' '), StringComparer.Ordinal);

    /// <summary>A price in whole Buzz; the tips are part of the total.</summary>
    public readonly record struct Price(int Total, int CivitaiTip, int CreatorsTip)
    {
        public int Base => Total - CivitaiTip - CreatorsTip;
    }
}

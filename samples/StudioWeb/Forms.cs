using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Civitai.Orchestration;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Samples.Catalog;

namespace StudioWeb;

/// <summary>Forms made from the rows of the catalogue, and inputs made from what was typed into them.</summary>
internal static partial class Forms
{
    // What a page without a manual can offer. Every other type of step works in the same way.
    private static readonly (string Id, string Title, string[] StepTypes, string First)[] Kinds =
    [
        ("image", "Image", ["imageGen", "imageUpscaler"], "imageGen/sdcpp/zImage/turbo/createImage"),
        ("video", "Video", ["videoGen"], "videoGen/wan/v2.6/fal/text-to-video"),
        ("sound", "Sound", ["aceStepAudio", "miniMaxMusic3", "textToSpeech"], "aceStepAudio"),
        ("training", "Training", ["training"], "training/ai-toolkit/sdxl"),
    ];

    // What people set most. The rest is in the form too, one click away.
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "prompt", "negativePrompt", "width", "height", "size", "aspectRatio", "resolution", "quantity", "numImages", "images", "image", "sourceImage", "startImage",
        "duration", "epochs", "triggerWord", "trainingData.sourceUrl", "trainingData.count", "samples.prompts", "language", "speaker", "text",
    };

    // A data set can have several forms, told apart by their type; this page offers the zip file.
    private static readonly Dictionary<string, string> Constants = new(StringComparer.Ordinal) { ["trainingData.type"] = "zip" };
    private static readonly HashSet<string> Omitted = new(StringComparer.Ordinal) { "trainingData.items" };

    /// <summary>All inputs that the page offers, by kind: what is chosen at first, what has a price, the others.</summary>
    public static IReadOnlyList<KindView> Choices { get; } =
    [
        .. Kinds.Select(kind => new KindView(kind.Id, kind.Title, kind.First,
        [
            .. kind.StepTypes.SelectMany(InputCatalog.OfStep).OrderByDescending(i => i.Id == kind.First).ThenByDescending(i => i.Price.IsKnown).Select(Choice),
        ])),
    ];

    /// <summary>The form of one input; null where the page offers none with that id.</summary>
    public static FormView? Find(string id) => Definition(id) is { } input
        ? new FormView(input.Id, input.Title, input.BaseModel, input.Price.Description, ParameterText.Runtime(input), input.NotInSchema, [.. Fields(input)], ConstantsOf(input))
        : null;

    /// <summary>The typed input of what was typed into a form. What is wrong with it says <see cref="StepInput.Validate"/>.</summary>
    public static StepInput Read(Draft draft) => Definition(draft.Input)?.CreateInput(draft.Members) ?? throw new BadHttpRequestException($"There is no input {draft.Input}.");

    private static InputDefinition? Definition(string id) => InputCatalog.Find(id) is { } input && Kinds.Any(k => k.StepTypes.Contains(input.StepType)) ? input : null;

    private static ChoiceView Choice(InputDefinition input) => new(input.Id, input.Title, input.BaseModel, input.Price.Description);

    private static IEnumerable<FieldView> Fields(InputDefinition input)
    {
        // Members of an object are fields of a group; those of the items of a list are part of the list's own field.
        Parameter[] fields = [.. input.Parameters.Where(p => !p.IsReadOnly && !p.Name.Contains('[', StringComparison.Ordinal) && !Omitted.Contains(p.Name))];
        foreach (Parameter field in fields.Where(p => p.Kind != ParameterKind.Nested))
        {
            string[] inner = [.. input.Parameters.Where(p => p.Name.StartsWith(field.Name + "[", StringComparison.Ordinal)).Select(p => p.Name[(p.Name.LastIndexOf('.') + 1)..])];
            Parameter? owner = fields.FirstOrDefault(p => p.Kind == ParameterKind.Nested && field.Name.StartsWith(p.Name + ".", StringComparison.Ordinal));
            bool isRequired = field.IsRequired && owner?.IsRequired != false;
            string control = Control(field, inner);
            yield return new FieldView(
                field.Name,
                Label(field.PropertyName),
                owner is null ? null : Label(owner.PropertyName),
                control,
                isRequired,
                isRequired || (Common.Contains(field.Name) && field.NotInSchema is null),
                field.Summary,
                control is "choice" or "numberChoice" or "switch" ? null : Limits(field, inner),
                field.DefaultText is "[]" or "{}" ? null : field.DefaultText,
                [.. ParameterText.Notes(field)],
                field.AllowedValues);
        }
    }

    private static string Control(Parameter field, string[] inner) => field.Kind switch
    {
        ParameterKind.Boolean => "switch",
        ParameterKind.List when field.AllowedValues.Count > 0 => "choices",
        ParameterKind.WholeNumber when field.AllowedValues.Count > 0 => "numberChoice",
        _ when field.AllowedValues.Count > 0 => "choice",
        ParameterKind.WholeNumber or ParameterKind.Number => "number",
        ParameterKind.Media => "file",
        ParameterKind.Text when field.Name.EndsWith("Url", StringComparison.Ordinal) => "file",
        ParameterKind.Loras or ParameterKind.List when field.Name == "loras" => inner.Length == 0 ? "loras" : "loraList",
        ParameterKind.List when inner.Length > 0 => "objects",
        ParameterKind.List when MediaName().IsMatch(field.Name) => "files",
        ParameterKind.List => "lines",
        ParameterKind.Text when LongName().IsMatch(field.Name) => "longText",
        _ => "text",
    };

    // That a text is a text needs no words.
    private static string? Limits(Parameter field, string[] inner)
    {
        string takes = ParameterText.Takes(field);
        if (inner.Length > 0 && field.Name != "loras")
            return Sentence($"{takes} of objects with {string.Join(", ", inner)}");
        return field.Kind is not (ParameterKind.Text or ParameterKind.List) ? Sentence(takes)
            : takes.IndexOf(", ", StringComparison.Ordinal) is > 0 and int end ? Sentence(takes[(end + 2)..])
            : null;
    }

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    // LearningRate, the C# name, reads better than the wire's lr.
    private static string Label(string propertyName)
    {
        string name = propertyName[(propertyName.LastIndexOf('.') + 1)..];
        if (name == "Loras")
            return "LoRAs";
        string words = WordStart().Replace(name, m => " " + m.Value.ToLowerInvariant());
        return Sentence(words).Replace(" url", " URL", StringComparison.Ordinal);
    }

    private static Dictionary<string, string> ConstantsOf(InputDefinition input) =>
        Constants.Where(c => input.FindParameter(c.Key[..c.Key.IndexOf('.', StringComparison.Ordinal)]) is not null).ToDictionary(StringComparer.Ordinal);

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]")]
    private static partial Regex WordStart();

    [GeneratedRegex("image|video|audio|frame", RegexOptions.IgnoreCase)]
    private static partial Regex MediaName();

    [GeneratedRegex("prompt|text|lyrics|description|metadata", RegexOptions.IgnoreCase)]
    private static partial Regex LongName();
}

/// <summary>What was typed into a form.</summary>
/// <param name="Input">The id of its row.</param>
/// <param name="Members">The members by their JSON names; what could not be read as a number is text, so that the check names it.</param>
/// <param name="Key">One for each intent to pay: whatever arrives twice with it is made and charged once. Needed to submit only.</param>
internal sealed record Draft(string Input, JsonObject? Members, string? Key = null);

/// <summary>A kind of thing to make.</summary>
internal sealed record KindView(string Id, string Title, string First, IReadOnlyList<ChoiceView> Inputs);

/// <summary>An input in the list to choose from.</summary>
internal sealed record ChoiceView(string Id, string Title, string? Model, string Price);

/// <summary>A form.</summary>
internal sealed record FormView(
    string Id, string Title, string? Model, string Price, string? Runtime, string? Warning, IReadOnlyList<FieldView> Fields, IReadOnlyDictionary<string, string> Constants);

/// <summary>A field of a form. <c>Name</c> is the path of its member, where the issues of a check say what they are about.</summary>
internal sealed record FieldView(
    string Name, string Label, string? Group, string Control, bool IsRequired, bool IsCommon, string Summary, string? Limits, string? Default, IReadOnlyList<string> Notes, IReadOnlyList<string> Values);

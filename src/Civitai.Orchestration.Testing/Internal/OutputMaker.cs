using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>What a step made: its files, and the output that names them.</summary>
/// <param name="Files">The files.</param>
/// <param name="ToJson">The output as somebody sees it, who may ask for members that nobody knows.</param>
internal sealed record MadeOutput(IReadOnlyList<StoredBlob> Files, Func<View, bool, JsonNode?> ToJson);

/// <summary>
/// Makes a plausible output from its shape alone, whatever the type of step: files are real and small, texts repeat what the input says of the same
/// thing, numbers are such as the names call for.
/// </summary>
/// <param name="submission">The submission.</param>
/// <param name="step">The step.</param>
/// <param name="media">Makes the files.</param>
/// <param name="mediumOf">What a file holds that an address or a reference names; null where nobody can say.</param>
internal sealed class OutputMaker(Submission submission, StepPlan step, MediaPlanner media, Func<JsonNode?, string?> mediumOf)
{
    // Bounding boxes and their like.
    private const int Numbers = 4;

    // On the scale of 0, 60 and 100.
    private const int BenchScore = 60;

    private readonly List<StoredBlob> _files = [];
    private readonly JsonObject _input = step.Members;

    /// <summary>Makes an output of a shape.</summary>
    public MadeOutput Make(ValueShape shape)
    {
        if (step.Type == "chatCompletion")
            return new([], (_, _) => new ChatAnswer(_input, step.Name, submission.At).Make());
        var json = Make("output", shape);
        return new(_files, (view, hasMore) => json(view, hasMore) ?? new JsonObject());
    }

    private Func<View, bool, JsonNode?> Make(string name, ValueShape shape)
    {
        if (shape.ContentType is { } contentType)
            return File(IsOn("quad") && name == "model" ? "model/x-fbx" : contentType, name, members: null); // faces with four corners come as FBX
        if (shape.IsMap)
        {
            var values = Keys(name).Select(key => (Key: key, Value: Make(name, shape.Item!))).ToList(); // a map has items
            return (view, hasMore) => new JsonObject(values.Select(value => KeyValuePair.Create(value.Key, value.Value(view, hasMore))));
        }

        if (shape.Item is { } item)
            return List(name, item);
        if (shape.Parts.Any())
        {
            // A file that the output itself describes.
            if (shape.Members.Contains("id") && shape.Members.Contains("available") && shape.Members.Contains("url"))
                return File("video/mp4", name, [.. shape.Members]);
            string? other = OtherForm(shape);
            var parts = shape.Parts.Where(part => part.Key != other && IsAsked(part.Key)).Select(part => (part.Key, Value: Make(part.Key, part.Value))).ToList();
            return (view, hasMore) =>
                new JsonObject(parts.Select(part => KeyValuePair.Create(part.Key, part.Value(view, hasMore))).Where(part => part.Value is not null));
        }

        var plain = Plain(name, shape);
        return (_, _) => plain?.DeepClone();
    }

    // What is made beside the rest where a switch of the input says so.
    private bool IsAsked(string name) => name switch
    {
        "riggedModel" or "riggedFbxModel" or "basicAnimations" => IsOn("enableRigging"),
        "animatedModel" or "animatedFbxModel" => IsOn("enableAnimation"),
        _ => true,
    };

    // What a map is by: what the input calls things, if it does.
    private List<string> Keys(string name) => name switch
    {
        "errors" => [],
        "results" when _input.Array("items")?.Select(item => item.Text("id")).OfType<string>().Distinct().ToList() is { Count: > 0 } ids => ids,
        "fieldScores" when _input.Array("dimensions").Texts().Distinct().ToList() is { Count: > 0 } dimensions => dimensions,
        _ => ["first"],
    };

    private bool IsOn(string member) => _input[member]?.GetValueKind() == JsonValueKind.True;

    // What is a sound or a video has one of two files: a video where the input says so, has a canvas, or puts a video among its elements.
    private string? OtherForm(ValueShape shape)
    {
        if (!shape.Members.Contains("audioBlob") || !shape.Members.Contains("videoBlob"))
            return null;
        return IsVideo() ? "audioBlob" : "videoBlob";
    }

    private bool IsVideo() => _input["output"]?["type"].AsText() is { } type && type is "video" or "audio" ? type == "video"
        : _input["canvas"] is JsonObject || _input.Array("elements")?.Any(element => mediumOf(element?["url"]) == Medium.Video) == true;

    private Func<View, bool, JsonNode?> List(string name, ValueShape item)
    {
        bool isFile = item.ContentType is not null;
        int count = item.IsOpen ? 0
            : name == "elements" && _input.Array(name) is { } parts ? parts.Count
            : isFile ? submission.Outcome.HasNoImages ? 0 : media.Quantity : item.Kind is ParameterKind.Number or ParameterKind.WholeNumber ? Numbers : 1;
        var items = Enumerable.Range(0, count).Select(_ => Make(name, item)).ToList();
        return (view, hasMore) => new JsonArray([.. items.Select(value => value(view, hasMore))]);
    }

    private Func<View, bool, JsonNode?> File(string contentType, string name, IReadOnlyList<string>? members)
    {
        if (submission.Outcome.HasNoImages)
            return (_, _) => null;
        var file = media.File(contentType, name, _files.Count);
        _files.Add(file);
        return (view, hasMore) =>
        {
            var json = file.ToJson(view, hasMore);
            foreach (string? other in json.Select(member => member.Key).Where(key => members?.Contains(key) == false).ToList())
                json.Remove(other);
            return json;
        };
    }

    private JsonNode? Plain(string name, ValueShape shape)
    {
        // What the input says of the same thing: a language, a message, a width.
        if (_input[name] is JsonValue same && !shape.IsOpen && Fits(same, shape))
            return same;
        if (name == "error")
            return null; // all went well
        if (name == "type" && shape.Known.Contains("audio") && shape.Known.Contains("video"))
            return IsVideo() ? "video" : "audio";
        if (shape.Known.Count > 0)
            return shape.Known[0];
        return (shape.Kind, shape.Format) switch
        {
            (ParameterKind.Boolean, _) => false,
            (ParameterKind.WholeNumber, _) => IsSize(name) ? 512 : 1,
            (ParameterKind.Number, _) => name == "fps" ? 24 : step.Type == "qwenImageBench" ? BenchScore : 0.5,
            (ParameterKind.Text, "uri") => $"https://files.example.com/{step.Name}/{name}",
            (ParameterKind.Text, "date-time") => (submission.At + step.End).ToWire(),
            (ParameterKind.Text, "date-span") => "00:00:02",
            (ParameterKind.Text, _) => Text(name),
            _ => null,
        };
    }

    private string Text(string name)
    {
        if (name == "language")
            return "en";
        foreach (var (known, value) in _input)
        {
            if (value.AsText() is { Length: > 0 } text && name.EndsWith(known, StringComparison.OrdinalIgnoreCase))
                return $"{text}, in fine detail";
        }

        return $"{string.Concat(name.Select(c => char.IsUpper(c) ? " " + char.ToLower(c, CultureInfo.InvariantCulture) : c.ToString()))} of {step.Name}";
    }

    private static bool IsSize(string name) => name is "width" or "height";

    private static bool Fits(JsonValue value, ValueShape shape) => shape.Kind switch
    {
        ParameterKind.Text => value.AsText() is { Length: > 0 },
        ParameterKind.WholeNumber => value.AsInt() is not null,
        ParameterKind.Number => value.AsNumber() is not null,
        _ => false,
    };
}

using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Tests.Leaves;

/// <summary>Makes valid JSON bodies for any input from its row in the catalogue.</summary>
internal static partial class SampleBody
{
    private const string Key = "urn:air:sdxl:lora:civitai:1001@2002";
    private const string ImageUrl = "https://media.example.com/harbour.png";
    private const string ZipUrl = "https://media.example.com/lighthouses.zip";
    private const string ZipAir = "urn:air:other:other:civitai-r2:sample-bucket@training-images/1/lighthouses.zip";

    /// <summary>The argument that a step for each item of a list goes through.</summary>
    public const string ListName = "pictures";

    /// <summary>An item of it.</summary>
    public const string ListItem = ImageUrl;

    /// <summary>The least that the leaf accepts: its discriminators, what is required, also beside other members, and one of two where either is enough.</summary>
    public static JsonObject For(InputDefinition row) => row.Id switch
    {
        "videoGen/ltx2/firstLastFrameToVideo" or "videoGen/ltx2.3/firstLastFrameToVideo" or "videoGen/ltx2.5/firstLastFrameToVideo" => Set(Required(row), "firstFrame", ImageUrl),
        "textToSpeech/vllm-omni/qwen3/base" => Set(Required(row), "refText", "Good evening."),
        _ => Required(row),
    };

    /// <summary>The leaf's discriminators and what is required.</summary>
    public static JsonObject Required(InputDefinition row)
    {
        JsonObject body = Discriminators(row);
        foreach (Parameter parameter in row.OwnParameters.Where(p => p.IsRequired))
        {
            if (Get(body, parameter.Name) is null)
                Set(body, parameter.Name, Value(row, parameter));
        }

        return body;
    }

    /// <summary>The leaf with every parameter that may be sent; where one of several forms stands, with the first.</summary>
    public static JsonObject WithEverything(InputDefinition row)
    {
        JsonObject body = For(row);
        foreach (Parameter parameter in row.Parameters)
        {
            if (!parameter.IsReadOnly && parameter.NotInSchema is null && Get(body, parameter.Name) is null && Fit(row, body, parameter.Name, changesForms: false))
                Set(body, parameter.Name, Value(row, parameter));
        }

        return body;
    }

    /// <summary>The least that the leaf accepts with one value more; the objects that hold it are complete.</summary>
    public static JsonObject With(InputDefinition row, string name, JsonNode? value)
    {
        JsonObject body = For(row);
        Fit(row, body, name, changesForms: true);
        return Set(body, name, value);
    }

    /// <summary>The path of an issue of a member: the first item of a list stands for all, and so does an entry of a map.</summary>
    public static string Place(string name) => name.Replace("[]", "[0]", StringComparison.Ordinal).Replace(NestedParameter.AnyKey, $"['{Key}']", StringComparison.Ordinal);

    // Makes the objects that hold a member, of the forms that have it. Whether it can stand there without a change of form.
    private static bool Fit(RecordDefinition row, JsonObject body, string path, bool changesForms)
    {
        RecordDefinition definition = row;
        JsonObject holder = body;
        string[] parts = path.Split('.');
        for (int i = 0; i < parts.Length - 1 || parts[i].Contains('['); i++)
        {
            string name = parts[i].Split('[')[0];
            if (i == parts.Length - 1 || definition.FindOwn(name) is not NestedParameter nested)
                return true;
            string next = parts[i + 1].Split('[')[0];
            if (nested.Forms.FirstOrDefault(f => f.FindOwn(next) is not null) is not { } form)
                return true;
            JsonNode? present = holder[name];
            JsonObject? item = (parts[i].EndsWith("[]", StringComparison.Ordinal) ? (present as JsonArray)?.FirstOrDefault() : parts[i].EndsWith(']') ? (present as JsonObject)?.FirstOrDefault().Value : present) as JsonObject;
            bool isOfForm = item is not null && form.Discriminators.All(d => item[d.Name]?.GetValue<string>() == d.Value);
            if (!isOfForm && !changesForms && present is not null)
                return false;
            if (!isOfForm)
            {
                item = Object((InputDefinition)row, form, 0);
                holder[name] = parts[i].EndsWith("[]", StringComparison.Ordinal) ? new JsonArray(item) : parts[i].EndsWith(']') ? new JsonObject { [Key] = item } : item;
            }

            (definition, holder) = (form, item!); // made where it was not there
        }

        return true;
    }

    public static JsonObject Discriminators(InputDefinition row)
    {
        var body = new JsonObject();
        foreach (Discriminator discriminator in row.Discriminators)
            body[discriminator.Name] = discriminator.Value;
        return body;
    }

    /// <summary>A value that the parameter accepts.</summary>
    public static JsonNode Value(InputDefinition row, Parameter parameter)
    {
        if (parameter.AllowedValues.Count > 0 && parameter.Kind != ParameterKind.List)
        {
            string chosen = parameter.DefaultText is { } usual && parameter.AllowedValues.Contains(usual) ? usual : parameter.AllowedValues[0];
            return parameter.Kind == ParameterKind.WholeNumber ? long.Parse(chosen, CultureInfo.InvariantCulture) : chosen;
        }

        return parameter.Kind switch
        {
            ParameterKind.WholeNumber => (long)Number(parameter),
            ParameterKind.Number => Number(parameter),
            ParameterKind.Boolean => false,
            ParameterKind.Text when parameter.Name.EndsWith("$ref", StringComparison.Ordinal) => Reference.ArgumentsSource,
            ParameterKind.Text when row.StepType == "repeat" && parameter.Name.EndsWith("path", StringComparison.Ordinal) => ListName,
            ParameterKind.Text when parameter.Name is "trainingData.sourceUrl" or "sourceUrl" => ZipAir,
            ParameterKind.Text when parameter.Name == "trainingData" => ZipUrl,
            ParameterKind.Text when parameter.Name.EndsWith("Url", StringComparison.OrdinalIgnoreCase) => ImageUrl,
            ParameterKind.Text when parameter is ColorParameter => "#80A0C0",
            ParameterKind.Text => Text(parameter, parameter.MinimumLength ?? 1),
            ParameterKind.Resource => AirFor(parameter),
            ParameterKind.Media => ImageUrl,
            ParameterKind.Loras when parameter is LoraMapParameter => new JsonObject { [AirFor(parameter)] = 1 },
            ParameterKind.Loras => new JsonArray(new JsonObject { ["air"] = AirFor(parameter) }),
            ParameterKind.List => List(row, parameter, Math.Max(parameter.MinimumLength ?? 1, 1)),
            ParameterKind.Nested when parameter is Repeat.StepTemplateParameter => new JsonObject { ["$type"] = "echo", ["input"] = new JsonObject { ["message"] = "hello" } },
            ParameterKind.Nested when parameter is NestedParameter nested && IsMap(parameter) => new JsonObject { [Key] = Object(row, nested.Forms[0], 0) },
            ParameterKind.Nested => parameter is NestedParameter nested ? Object(row, nested.Forms[0], 0) : new JsonObject(),
            _ => throw new NotSupportedException($"{row.Id} {parameter.Name}: no sample of kind {parameter.Kind}."),
        };
    }

    /// <summary>Text of a length, words where it fits.</summary>
    public static string Text(Parameter parameter, int length)
    {
        string text = parameter.Name.Contains("negative", StringComparison.OrdinalIgnoreCase) ? "fog, motion blur" : "a lighthouse above a calm sea at dawn";
        int least = Math.Max(length, 1);
        int most = parameter.MaximumLength ?? int.MaxValue;
        return least > text.Length ? text.PadRight(least, 'x') : text.Length > most ? text[..most] : text;
    }

    /// <summary>A list of so many items.</summary>
    public static JsonArray List(InputDefinition row, Parameter parameter, int count)
    {
        if (parameter is NestedParameter nested)
            return new JsonArray([.. Enumerable.Range(0, count).Select(i => nested.Kind == ParameterKind.Loras ? new JsonObject { ["air"] = AirFor(parameter) } : Object(row, nested.Forms[0], i))]);
        if (parameter.AllowedValues.Count > 0)
            return new JsonArray([.. Enumerable.Range(0, count).Select(i => (JsonNode)parameter.AllowedValues[i % parameter.AllowedValues.Count])]);
        Type item = ItemType(PropertyType(row, parameter));
        return new JsonArray([.. Enumerable.Range(0, count).Select(i => item == typeof(Air) ? $"{AirFor(parameter)}{i}" : Sample(item, i))]);
    }

    /// <summary>The CLR type of the member behind a row, for forms of training data of the form that has it.</summary>
    public static Type PropertyType(InputDefinition row, Parameter parameter)
    {
        Type type = row.InputType;
        foreach (string segment in parameter.PropertyName.Split('.'))
        {
            PropertyInfo property = FindProperty(type, segment) ?? throw new InvalidOperationException($"{row.Id}: {type.Name} has no property {segment}.");
            type = TypeOf(property, segment);
        }

        return type;
    }

    /// <summary>The property that a part of a path names, of the type or of one of its forms; null when there is none.</summary>
    public static PropertyInfo? FindProperty(Type type, string part)
    {
        string name = part.Split('[')[0];
        return type.GetProperty(name)
            ?? type.Assembly.GetTypes().Where(t => t.IsSubclassOf(type)).Select(t => t.GetProperty(name)).OfType<PropertyInfo>().FirstOrDefault(p => part.Length == name.Length || HoldsItems(p.PropertyType));
    }

    /// <summary>The type of what a part of a path leads to: a property's value, or an item of it.</summary>
    public static Type TypeOf(PropertyInfo property, string part)
    {
        Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return part.Contains('[', StringComparison.Ordinal) ? ItemType(type) : type;
    }

    /// <summary>Whether a parameter holds objects by a key.</summary>
    public static bool IsMap(Parameter parameter) => parameter is NestedParameter nested && nested.Inner.FirstOrDefault()?.Name.StartsWith(parameter.Name + NestedParameter.AnyKey, StringComparison.Ordinal) == true;

    private static bool HoldsItems(Type type) => type.IsGenericType || type == typeof(ChatCompletion.ChatContent);

    /// <summary>Puts a value at a dotted path; objects on the way are made. Members of the other form of training data replace the form.</summary>
    public static JsonObject Set(JsonObject body, string path, JsonNode? value)
    {
        (JsonObject parent, string name) = Parent(body, path);
        parent[name] = value?.DeepClone();
        return body;
    }

    public static JsonNode? Get(JsonObject body, string path)
    {
        JsonNode? node = body;
        foreach (string segment in Segments(path))
        {
            node = node switch
            {
                JsonObject map => map[segment == "'*'" ? Key : segment.Trim('\'')],
                JsonArray list when int.TryParse(segment, CultureInfo.InvariantCulture, out int index) && index < list.Count => list[index],
                _ => null,
            };
        }

        return node;
    }

    public static JsonObject Remove(JsonObject body, string path)
    {
        (JsonObject parent, string name) = Parent(body, path);
        parent.Remove(name);
        return body;
    }

    public static JsonObject Clone(JsonObject body) => (JsonObject)body.DeepClone();

    private static (JsonObject Parent, string Name) Parent(JsonObject body, string path)
    {
        if (path.StartsWith("trainingData.items", StringComparison.Ordinal) && Get(body, "trainingData.type")?.GetValue<string>() != "blobs")
            body["trainingData"] = new JsonObject { ["type"] = "blobs" };
        string[] segments = Segments(path);
        JsonNode node = body;
        foreach (string segment in segments[..^1])
        {
            if (int.TryParse(segment, CultureInfo.InvariantCulture, out int index))
            {
                node = node[index]!;
                continue;
            }

            node = node[segment == "'*'" ? Key : segment.Trim('\'')] ??= new JsonObject();
        }

        return (node.AsObject(), segments[^1]);
    }

    private static string[] Segments(string path) => [.. PathSegment().Matches(path).Select(m => m.Value == "[]" ? "0" : m.Value.Trim('[', ']'))];

    private static double Number(Parameter parameter)
    {
        double value = double.TryParse(parameter.DefaultText, CultureInfo.InvariantCulture, out double usual) ? usual
            : parameter.AdvisedMinimum ?? parameter.Minimum ?? parameter.Maximum ?? 1;
        double step = parameter.MultipleOf ?? (parameter.Kind == ParameterKind.WholeNumber ? 1 : 0);
        if (step > 0)
            value = Math.Ceiling(value / step) * step;
        return Math.Clamp(value, parameter.Minimum ?? double.MinValue, parameter.Maximum ?? double.MaxValue);
    }

    private static string AirFor(Parameter parameter)
    {
        string ecosystem = Names("Ecosystems")?.FirstOrDefault() ?? "sdxl";
        string type = parameter.Kind == ParameterKind.Loras ? "lora" : Names("Types")?.FirstOrDefault() ?? "checkpoint";
        return $"urn:air:{ecosystem}:{type}:civitai:1001@2002";

        IReadOnlyList<string>? Names(string property) => parameter.GetType().GetProperty(property)?.GetValue(parameter) as IReadOnlyList<string>;
    }

    private static Type ItemType(Type list) =>
        list == typeof(ChatCompletion.ChatContent) ? typeof(ChatCompletion.ChatContentPart)
        : list.IsGenericType ? list.GetGenericArguments()[^1]
        : throw new NotSupportedException($"{list.Name} is not a list.");

    private static JsonObject Object(InputDefinition row, RecordDefinition form, int index)
    {
        var map = new JsonObject();
        foreach (Discriminator discriminator in form.Discriminators)
            map[discriminator.Name] = discriminator.Value;
        foreach (Parameter parameter in form.OwnParameters.Where(p => p.IsRequired))
            map[parameter.Name] = parameter.Kind == ParameterKind.Resource ? $"{AirFor(parameter)}{index}" : Value(row, parameter);
        return map;
    }

    private static JsonObject Object(Type type)
    {
        if (type == typeof(Training.TrainingData))
            return new JsonObject { ["type"] = "zip", ["sourceUrl"] = ZipAir, ["count"] = 16 };

        var map = new JsonObject();
        foreach (PropertyInfo property in type.GetProperties().Where(p => p.IsDefined(typeof(RequiredMemberAttribute))))
            map[property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name)] = Sample(property.PropertyType, 0);
        return map;
    }

    private static JsonNode Sample(Type declared, int index)
    {
        Type type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type == typeof(string) || type == typeof(ValueOrReference<string>))
            return $"sample text {index + 1}";
        if (type == typeof(bool))
            return false;
        if (type == typeof(int) || type == typeof(long) || type == typeof(double) || type == typeof(decimal) || type == typeof(ValueOrReference<long>))
            return 1;
        if (type == typeof(Air))
            return $"urn:air:other:other:civitai-r2:sample-bucket@images/{index + 1}.png";
        if (type == typeof(MediaSource))
            return ImageUrl;
        if (type.GetProperty("KnownValues", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) is IReadOnlyList<string> known)
            return known[0];
        if (type.IsSubclassOf(typeof(WireRecord)))
            return Object(type);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            return new JsonArray(Sample(ItemType(type), 0));
        throw new NotSupportedException($"No sample of type {type.Name}.");
    }

    [GeneratedRegex(@"\[\d*\]|'[^']*'|[^.\[\]']+")]
    private static partial Regex PathSegment();
}

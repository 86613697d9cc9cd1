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
    private const string ImageUrl = "https://media.example.com/harbour.png";
    private const string ZipUrl = "https://media.example.com/lighthouses.zip";
    private const string ZipAir = "urn:air:other:other:civitai-r2:sample-bucket@training-images/1/lighthouses.zip";

    /// <summary>The least that the leaf accepts: its discriminators and what is required.</summary>
    public static JsonObject For(InputDefinition row)
    {
        JsonObject body = Discriminators(row);
        foreach (Parameter parameter in row.OwnParameters.Where(p => p.IsRequired))
        {
            if (Get(body, parameter.Name) is null)
                Set(body, parameter.Name, Value(row, parameter));
        }

        return body;
    }

    /// <summary>The leaf with every parameter that may be sent, one form of its training data included.</summary>
    public static JsonObject WithEverything(InputDefinition row)
    {
        JsonObject body = For(row);
        foreach (Parameter parameter in row.Parameters)
        {
            bool isOtherForm = parameter.Name.StartsWith("trainingData.", StringComparison.Ordinal);
            if (!parameter.IsReadOnly && parameter.NotInSchema is null && !isOtherForm && Get(body, parameter.Name) is null)
                Set(body, parameter.Name, Value(row, parameter));
        }

        return body;
    }

    /// <summary>The least that the leaf accepts with one value more; the objects that hold it are complete.</summary>
    public static JsonObject With(InputDefinition row, string name, JsonNode? value)
    {
        JsonObject body = For(row);
        for (int end = name.IndexOfAny(['.', '[']); end >= 0; end = name.IndexOfAny(['.', '['], end + 1))
        {
            if (row.FindParameter(name[..end]) is { } holder && Get(body, holder.Name) is null)
                Set(body, holder.Name, Value(row, holder));
        }

        return Set(body, name, value);
    }

    /// <summary>The path of an issue of a member: the first item of a list stands for all.</summary>
    public static string Place(string name) => name.Replace("[]", "[0]", StringComparison.Ordinal);

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
            string name = segment.Split('[')[0];
            PropertyInfo? property = type.GetProperty(name)
                ?? type.Assembly.GetTypes().Where(t => t.IsSubclassOf(type)).Select(t => t.GetProperty(name)).FirstOrDefault(p => p is not null);
            type = Nullable.GetUnderlyingType(property?.PropertyType ?? throw new InvalidOperationException($"{row.Id}: {type.Name} has no property {name}."))
                ?? property.PropertyType;
            if (segment.Contains('['))
                type = ItemType(type);
        }

        return type;
    }

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
                JsonObject map => map[segment],
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

            node = node[segment] ??= new JsonObject();
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
        list.IsGenericType ? list.GetGenericArguments()[0] : throw new NotSupportedException($"{list.Name} is not a list.");

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

    [GeneratedRegex(@"\[\d*\]|[^.\[\]]+")]
    private static partial Regex PathSegment();
}

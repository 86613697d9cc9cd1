using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Tests.Golden;

/// <summary>
/// Builds records from a golden file as an initializer in C# does: one property after the other, through its public setter and with the library's own conversions, without any of the
/// library's JSON code. What comes out must be written as the golden file.
/// </summary>
internal static class GoldenInitializer
{
    public static object Build(Type type, JsonObject json)
    {
        ConstructorInfo constructor = type.GetConstructor([]) ?? throw new InvalidOperationException($"{type.Name} cannot be created with nothing set.");
        object instance = constructor.Invoke([]);
        foreach ((string name, JsonNode? value) in json)
        {
            PropertyInfo property = type.GetProperties().SingleOrDefault(p => NameOf(p) == name) ?? throw new InvalidOperationException($"{type.Name} has no property for {name}.");
            if (property.SetMethod is null)
                Assert.Equal(value!.GetValue<string>(), property.GetValue(instance)); // a discriminator, which the type brings itself
            else
                property.SetValue(instance, Convert(property.PropertyType, value!));
        }

        return instance;
    }

    private static object Convert(Type declared, JsonNode json)
    {
        Type type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type == typeof(string))
            return json.GetValue<string>();
        if (type == typeof(bool))
            return json.GetValue<bool>();
        if (type == typeof(int))
            return json.GetValue<int>();
        if (type == typeof(long))
            return json.GetValue<long>();
        if (type == typeof(double))
            return json.GetValue<double>();
        if (type == typeof(ValueOrReference<string>))
            return json is JsonObject text ? Reference(text) is var r ? new ValueOrReference<string>(r) : default : new ValueOrReference<string>(json.GetValue<string>());
        if (type == typeof(ValueOrReference<long>))
            return json is JsonObject number ? new ValueOrReference<long>(Reference(number)) : new ValueOrReference<long>(json.GetValue<long>());
        if (type == typeof(MediaSource))
            return json is JsonObject media ? (MediaSource)Reference(media) : (MediaSource)json.GetValue<string>();
        if (type == typeof(ImageResourceTraining.TrainingDataSource))
            return json is JsonObject data ? (ImageResourceTraining.TrainingDataSource)(Training.TrainingData)Convert(typeof(Training.TrainingData), data) : (ImageResourceTraining.TrainingDataSource)json.GetValue<string>();
        if (type == typeof(ChatCompletion.ChatContent))
            return json is JsonArray parts ? ChatCompletion.ChatContent.FromParts((ChatCompletion.ChatContentPart[])ListOf(typeof(ChatCompletion.ChatContentPart), parts)) : (ChatCompletion.ChatContent)json.GetValue<string>();
        if (type == typeof(JsonObject))
            return json.DeepClone();
        if (type == typeof(JsonElement))
            return JsonSerializer.SerializeToElement(json);
        if (type == typeof(IReadOnlyDictionary<Air, double>))
            return json.AsObject().ToDictionary(p => new Air(p.Key), p => p.Value!.GetValue<double>());
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
            return MapOf(type.GetGenericArguments()[0], type.GetGenericArguments()[1], json.AsObject());
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            return ListOf(type.GetGenericArguments()[0], json.AsArray());
        if (type.IsValueType && type.GetConstructor([typeof(string)]) is { } fromText)
            return fromText.Invoke([json.GetValue<string>()]); // an AIR or a value of a vocabulary
        return Build(type.IsAbstract ? FormOf(type, json.AsObject()) : type, json.AsObject());
    }

    // The form whose discriminator says what the JSON says.
    private static Type FormOf(Type family, JsonObject json) => family.Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(family) && t.GetConstructor([]) is not null)
        .Single(t => t.GetProperties().Where(p => p.SetMethod is null && json.ContainsKey(NameOf(p))).All(p => Equals(p.GetValue(Activator.CreateInstance(t)), json[NameOf(p)]!.GetValue<string>())));

    private static System.Collections.IDictionary MapOf(Type key, Type value, JsonObject json)
    {
        var map = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(key, value))!;
        foreach ((string name, JsonNode? item) in json)
            map.Add(key == typeof(string) ? (object)name : new Air(name), Convert(value, item!));
        return map;
    }

    private static Array ListOf(Type item, JsonArray json)
    {
        var list = Array.CreateInstance(item, json.Count);
        for (int i = 0; i < json.Count; i++)
            list.SetValue(Convert(item, json[i]!), i);
        return list;
    }

    private static Reference Reference(JsonObject json) => new(json["$ref"]!.GetValue<string>(), json["path"]?.GetValue<string>());

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}

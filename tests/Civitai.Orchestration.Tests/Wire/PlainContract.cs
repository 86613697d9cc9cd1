using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Xml;
using Civitai.Orchestration.ChatCompletion;
using Civitai.Orchestration.ImageResourceTraining;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Training;
using Generation.Wire;

namespace Civitai.Orchestration.Tests.Wire;

/// <summary>
/// Reads and writes records by reflection over their attributes, in the plainest way and without a line of the library's own reading and writing. What the codecs do in straight lines must come to the same.
/// </summary>
internal static class PlainContract
{
    // What a type says of itself is asked for once.
    private static readonly Func<Type, bool> IsVocabulary = Once((Type type) => type.IsValueType && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IStringValue<>)));
    private static readonly Func<Type, PropertyInfo?> BareMember = Once((Type type) => type.GetProperties().SingleOrDefault(p => p.GetCustomAttributes().Any(a => a.GetType().Name == "BareAttribute")));
    private static readonly Func<PropertyInfo, int> Place = Once((PropertyInfo property) => property.GetCustomAttribute<JsonPropertyOrderAttribute>()?.Order ?? 0);
    private static readonly Func<PropertyInfo, bool> IsLoose = Once((PropertyInfo property) => property.GetCustomAttributes().Any(a => a.GetType().Name == "LooseAttribute"));
    private static readonly Func<Type, Type> UnknownOf = Once((Type root) => root.Assembly.GetTypes().Single(t => t.BaseType == root && t.Name.StartsWith("Unknown", StringComparison.Ordinal)));
    private static readonly Func<Type, InputDefinition[]> RowsOf = Once((Type root) => InputCatalog.All.Where(d => d.InputType.IsSubclassOf(root)).ToArray());
    private static readonly Func<Type, Type[]> TaggedOf = Once((Type root) => root.Assembly.GetTypes().Where(t => t.IsSubclassOf(root) && t.GetConstructor([]) is not null).ToArray());

    /// <summary>Reads a record or the leaf of a union.</summary>
    public static WireRecord Read(Type type, JsonElement json) => (WireRecord)Record(type, json, isStrict: false);

    /// <summary>Writes a record.</summary>
    public static JsonNode? Write(WireRecord record)
    {
        if (record is IUnknownLeaf unknown)
            return Node(unknown.Raw);
        if (BareMember(record.GetType()) is { } bare)
            return ToNode(bare.GetValue(record), isOptional: true) ?? (record.AdditionalProperties is { } kept ? Node(kept.Values.Single()) : null);

        var json = new JsonObject();
        foreach ((string name, PropertyInfo property) in DeclaredMembers.Of(record.GetType()))
        {
            if (ToNode(property.GetValue(record), Nullable.GetUnderlyingType(property.PropertyType) is not null) is { } value)
                json[name] = value;
        }

        foreach ((string name, JsonElement value) in record.AdditionalProperties ?? new Dictionary<string, JsonElement>())
        {
            if (!json.ContainsKey(name))
                json[name] = Node(value);
        }

        return json;
    }

    private static JsonNode? ToNode(object? value, bool isOptional) => value switch
    {
        null => null,
        WireRecord { Unreadable: { } raw } => Node(raw),
        WireRecord record => Write(record),
        JsonObject node => node.DeepClone(),
        JsonElement element => Node(element),
        string text => text,
        bool flag => flag,
        int or long or decimal or double => JsonNode.Parse(Convert.ToString(value, CultureInfo.InvariantCulture)!),
        TimeSpan duration => duration.ToString("c", CultureInfo.InvariantCulture),
        DateTimeOffset { Offset.Ticks: 0 } time => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture),
        Air air => air.Value.Length == 0 && !isOptional ? null : air.Value,
        ValueOrReference<string> text => text.Reference is { } reference ? Reference(reference) : text.HasValue ? text.Value : null,
        ValueOrReference<long> number => number.Reference is { } reference ? Reference(reference) : number.HasValue ? number.Value : null,
        MediaSource media => media.Reference is { } reference ? Reference(reference) : media.Text,
        TrainingDataSource data => data.Data is { } typed ? Write(typed) : data.Address,
        IReadOnlyDictionary<Air, double> strengths => Map(strengths.Select(p => (p.Key.Value, (object?)p.Value))),
        IReadOnlyDictionary<string, double> numbers => Map(numbers.Select(p => (p.Key, (object?)p.Value))),
        IReadOnlyDictionary<string, double?> numbers => Map(numbers.Select(p => (p.Key, (object?)p.Value))),
        IReadOnlyDictionary<string, decimal> numbers => Map(numbers.Select(p => (p.Key, (object?)p.Value))),
        IReadOnlyDictionary<string, string> texts => Map(texts.Select(p => (p.Key, (object?)p.Value))),
        ChatContent content => content.Parts is { } parts ? ToNode(parts, isOptional) : content.Text,
        IDictionary records => Map(records.Keys.Cast<object>().Select(k => (k is Air air ? air.Value : (string)k, records[k]))),
        IKeptList kept => Node(kept.Raw),
        IEnumerable list => new JsonArray([.. list.Cast<object?>().Select(i => ToNode(i, isOptional: true))]),
        _ when IsVocabulary(value.GetType()) => Text(value) is { Length: 0 } && !isOptional ? null : Text(value),
        _ => throw new NotSupportedException($"{value.GetType()} has no plain form."),
    };

    private static JsonObject Reference(Reference reference) =>
        reference.Path is null ? new() { ["$ref"] = reference.Source } : new() { ["$ref"] = reference.Source, ["path"] = reference.Path };

    private static JsonObject Map(IEnumerable<(string Key, object? Value)> pairs)
    {
        var map = new JsonObject();
        foreach ((string key, object? value) in pairs)
            map[key] = ToNode(value, isOptional: true);
        return map;
    }

    private static JsonNode? Node(JsonElement element) => element.ValueKind == JsonValueKind.Undefined ? null : JsonNode.Parse(element.GetRawText(), documentOptions: new() { MaxDepth = 256 });

    private static Func<TKey, TValue> Once<TKey, TValue>(Func<TKey, TValue> make)
        where TKey : notnull
    {
        var made = new ConcurrentDictionary<TKey, TValue>();
        return key => made.GetOrAdd(key, make);
    }

    private static string Text(object vocabulary) => (string)vocabulary.GetType().GetProperty("Value")!.GetValue(vocabulary)!;

    private static object Record(Type type, JsonElement json, bool isStrict)
    {
        if (type.IsAbstract)
            return Leaf(type, json);
        object record = Activator.CreateInstance(type, nonPublic: true)!;
        if (BareMember(type) is { } bare)
        {
            FillBare((WireRecord)record, bare, json);
            return record;
        }

        if (json.ValueKind != JsonValueKind.Object)
        {
            if (isStrict)
                throw new Unfit();
            typeof(WireRecord).GetProperty(nameof(WireRecord.Unreadable))!.SetValue(record, json.Clone());
            return record;
        }

        Fill((WireRecord)record, json, isStrict);
        return record;
    }

    private static void Fill(WireRecord record, JsonElement json, bool isStrict)
    {
        Dictionary<string, PropertyInfo> members = DeclaredMembers.Of(record.GetType()).ToDictionary(m => m.Name, m => m.Property);
        foreach (PropertyInfo absentable in members.Values.Where(p => p.Name.EndsWith("OnWire", StringComparison.Ordinal) && Place(p) < 0))
            absentable.SetValue(record, null);

        var kept = new Dictionary<string, JsonElement>();
        foreach (JsonProperty given in json.EnumerateObject())
        {
            if (!members.TryGetValue(given.Name, out PropertyInfo? property))
            {
                kept[given.Name] = given.Value.Clone();
                continue;
            }

            // Of a discriminator that stands there twice the first one counts.
            bool isTag = Place(property) == -10 && (record is Blob or WorkflowStep or WorkflowStepTemplate or TrainingData);
            if (property.SetMethod is null || given.Value.ValueKind == JsonValueKind.Null || (isTag && property.GetValue(record) is not null))
                continue;
            try
            {
                property.SetValue(record, Value(property.PropertyType, given.Value, isStrict, IsLoose(property)));
            }
            catch (Unfit) when (!isStrict)
            {
                kept[given.Name] = given.Value.Clone();
            }
        }

        if (kept.Count > 0)
            typeof(WireRecord).GetProperty(nameof(WireRecord.AdditionalProperties))!.SetValue(record, kept); // by reflection: a user cannot
    }

    // The value of the one member stands for the whole record.
    private static void FillBare(WireRecord record, PropertyInfo member, JsonElement json)
    {
        try
        {
            if (json.ValueKind != JsonValueKind.Null)
                member.SetValue(record, Value(member.PropertyType, json, isStrict: false, isLoose: false));
        }
        catch (Unfit)
        {
            typeof(WireRecord).GetProperty(nameof(WireRecord.AdditionalProperties))!.SetValue(record, new Dictionary<string, JsonElement> { [JsonNamingPolicy.CamelCase.ConvertName(member.Name)] = json.Clone() });
        }
    }

    private static object Leaf(Type root, JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Object && FindLeaf(root, json) is { } leaf)
        {
            try
            {
                return Record(leaf, json, isStrict: root != typeof(WorkflowStep) && root != typeof(Blob));
            }
            catch (Unfit)
            {
                // the unknown leaf keeps it
            }
        }

        if (root == typeof(Blob))
            return Record(typeof(UnknownBlob), json, isStrict: false);
        return UnknownOf(root).GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, [typeof(JsonElement), typeof(ReadProblem)])!.Invoke([json.Clone(), null]);
    }

    private static Type? FindLeaf(Type root, JsonElement json)
    {
        var members = new Dictionary<string, JsonElement>(); // of one that stands there twice the first counts
        foreach (JsonProperty member in json.EnumerateObject())
            members.TryAdd(member.Name, member.Value);
        string? Tag(string name) => members.TryGetValue(name, out JsonElement tag) && tag.ValueKind == JsonValueKind.String ? tag.GetString() : null;
        bool IsAbsent(string name) => !members.TryGetValue(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null;

        if (root == typeof(Blob))
            return Tag("type") switch { "image" => typeof(ImageBlob), "video" => typeof(VideoBlob), "audio" => typeof(AudioBlob), "model3d" => typeof(Model3DBlob), "model" => typeof(ModelBlob), _ => typeof(UnknownBlob) };
        if (root == typeof(WorkflowStep))
            return StepKinds.Find(Tag("$type"))?.CreateStep().GetType();
        if (root == typeof(WorkflowStepTemplate))
            return StepKinds.Find(Tag("$type"))?.CreateTemplate().GetType();
        if (!root.IsSubclassOf(typeof(StepInput)))
        {
            PropertyInfo tag = root.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).Single(p => p.SetMethod is null);
            return TaggedOf(root).SingleOrDefault(t => (string)tag.GetValue(Activator.CreateInstance(t))! == Tag(JsonNamingPolicy.CamelCase.ConvertName(tag.Name)));
        }

        return RowsOf(root)
            .FirstOrDefault(d => d.Discriminators.All(x => Tag(x.Name) == x.Value || (x.IsDefault && IsAbsent(x.Name))))?.InputType;
    }

    private static object Value(Type declared, JsonElement json, bool isStrict, bool isLoose)
    {
        Type type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type.IsAssignableTo(typeof(WireRecord)))
            return type.IsAbstract ? Leaf(type, json) : type.IsSubclassOf(typeof(StepInput)) ? Record(type, json, isStrict: false) : json.ValueKind == JsonValueKind.Object ? Record(type, json, isStrict) : throw new Unfit();
        if (type == typeof(JsonElement))
            return json.Clone();
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            return List(type.GetGenericArguments()[0], json, isStrict, isLoose);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
            return Dictionary(type.GetGenericArguments(), json, isStrict);
        if (type == typeof(JsonObject))
            return json.ValueKind == JsonValueKind.Object ? Object(json) : throw new Unfit();
        if (isLoose && json.ValueKind != JsonValueKind.String)
            return json.GetRawText();
        return Scalar(type, json);
    }

    private static object Scalar(Type type, JsonElement json)
    {
        bool isText = json.ValueKind == JsonValueKind.String;
        bool isNumber = json.ValueKind == JsonValueKind.Number;
        if (type == typeof(bool))
            return json.ValueKind is JsonValueKind.True or JsonValueKind.False ? json.GetBoolean() : throw new Unfit();
        if (type == typeof(int))
            return isNumber && json.TryGetInt32(out int number) ? number : throw new Unfit();
        if (type == typeof(long))
            return isNumber && json.TryGetInt64(out long number) ? number : throw new Unfit();
        if (type == typeof(decimal))
            return isNumber && json.TryGetDecimal(out decimal number) ? number : throw new Unfit();
        if (type == typeof(double))
            return isNumber && json.TryGetDouble(out double number) && double.IsFinite(number) ? number : throw new Unfit();
        if (type == typeof(ValueOrReference<long>))
            return isNumber && json.TryGetInt64(out long number) ? new ValueOrReference<long>(number) : new ValueOrReference<long>(ReferenceOf(json));
        if (type == typeof(ValueOrReference<string>))
            return isText ? new ValueOrReference<string>(json.GetString()!) : new ValueOrReference<string>(ReferenceOf(json));
        if (type == typeof(MediaSource))
            return isText ? (MediaSource)json.GetString()! : MediaSource.FromReference(ReferenceOf(json));
        if (type == typeof(ChatContent))
            return isText ? (ChatContent)json.GetString()! : ChatContent.FromParts((IReadOnlyList<ChatContentPart>)List(typeof(ChatContentPart), json, isStrict: true, isLoose: false));
        if (type == typeof(TrainingDataSource))
            return isText ? (TrainingDataSource)json.GetString()! : json.ValueKind == JsonValueKind.Object ? TrainingDataSource.FromTrainingData((TrainingData)Leaf(typeof(TrainingData), json)) : throw new Unfit();
        if (!isText)
            throw new Unfit();
        string text = json.GetString()!;
        if (type == typeof(string))
            return text;
        if (type == typeof(Air))
            return new Air(text);
        if (type == typeof(TimeSpan))
            return Duration(text);
        if (type == typeof(DateTimeOffset))
            return Time(json);
        return IsVocabulary(type) ? Activator.CreateInstance(type, text)! : throw new NotSupportedException($"{type} has no plain form.");
    }

    private static object List(Type item, JsonElement json, bool isStrict, bool isLoose)
    {
        if (json.ValueKind != JsonValueKind.Array)
            throw new Unfit();
        var items = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        bool isOdd = false;
        foreach (JsonElement value in json.EnumerateArray())
        {
            bool isText = item == typeof(string) || IsVocabulary(item);
            if (isLoose && value.ValueKind != JsonValueKind.String)
            {
                isOdd = true;
                if (value.ValueKind != JsonValueKind.Null)
                    items.Add(item == typeof(string) ? value.GetRawText() : Activator.CreateInstance(item, value.GetRawText()));
            }
            else if (item.IsAssignableTo(typeof(WireRecord)))
            {
                items.Add(item.IsAbstract ? Leaf(item, value) : Record(item, value, isStrict));
            }
            else if (item == typeof(string) && value.ValueKind == JsonValueKind.Null)
            {
                items.Add(null);
            }
            else
            {
                items.Add(isText ? Scalar(item, value) : Value(item, value, isStrict, isLoose: false));
            }
        }

        return isOdd
            ? Activator.CreateInstance(typeof(KeptList<>).MakeGenericType(item), items, json.Clone())!
            : items;
    }

    private static object Dictionary(Type[] types, JsonElement json, bool isStrict)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw new Unfit();
        var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(types))!;
        foreach (JsonProperty member in json.EnumerateObject())
        {
            object key = types[0] == typeof(Air) ? (object)new Air(member.Name) : member.Name;
            if (types[0] == typeof(Air) && map.Contains(key))
                throw new Unfit();
            bool isMissing = member.Value.ValueKind == JsonValueKind.Null && Nullable.GetUnderlyingType(types[1]) is not null;
            map[key] = isMissing ? null
                : types[1].IsSubclassOf(typeof(WireRecord)) && !types[1].IsAbstract
                ? Record(types[1], member.Value, isStrict)
                : Value(types[1], member.Value, isStrict: false, isLoose: types[1] == typeof(IReadOnlyList<string>));
        }

        return map;
    }

    private static JsonObject Object(JsonElement json)
    {
        var node = new JsonObject();
        foreach (JsonProperty member in json.EnumerateObject())
            node[member.Name] = Free(member.Value);
        return node;
    }

    private static JsonNode? Free(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => Object(json),
        JsonValueKind.Array => new JsonArray([.. json.EnumerateArray().Select(Free)]),
        JsonValueKind.Null => null,
        _ => JsonValue.Create(json.Clone()),
    };

    private static Reference ReferenceOf(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw new Unfit();
        string? source = null;
        string? path = null;
        foreach (JsonProperty member in json.EnumerateObject())
        {
            if (member.Name is not ("$ref" or "path") || member.Value.ValueKind != JsonValueKind.String)
                throw new Unfit();
            if (member.Name == "$ref")
                source = member.Value.GetString();
            else
                path = member.Value.GetString();
        }

        return source is null ? throw new Unfit() : new Reference(source, path);
    }

    private static TimeSpan Duration(string text)
    {
        if (text.Contains(':', StringComparison.Ordinal) && TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out TimeSpan value))
            return value;
        try
        {
            return XmlConvert.ToTimeSpan(text);
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            throw new Unfit();
        }
    }

    private static DateTimeOffset Time(JsonElement json)
    {
        if (json.TryGetDateTime(out DateTime time) && time.Kind != DateTimeKind.Local)
            return new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc));
        return json.TryGetDateTimeOffset(out DateTimeOffset withOffset) ? withOffset : throw new Unfit();
    }

    private sealed class Unfit : Exception;
}

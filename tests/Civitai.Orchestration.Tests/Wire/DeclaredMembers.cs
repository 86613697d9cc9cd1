using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Tests.Wire;

/// <summary>The members of a record that travel, by their attributes alone: what the written codecs must agree with.</summary>
internal static class DeclaredMembers
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly ConcurrentDictionary<Type, IReadOnlyList<(string Name, PropertyInfo Property)>> Known = new();

    /// <summary>The members in the order in which they are written: by place, those of derived records first.</summary>
    public static IReadOnlyList<(string Name, PropertyInfo Property)> Of(Type record) => Known.GetOrAdd(record, Find);

    private static IReadOnlyList<(string Name, PropertyInfo Property)> Find(Type record)
    {
        var found = new List<(string Name, PropertyInfo Property, int Order)>();
        for (Type? type = record; type is not null && type != typeof(WireRecord); type = type.BaseType)
        {
            foreach (PropertyInfo property in type.GetProperties(Own).Where(IsOnWire).OrderBy(p => p.MetadataToken))
            {
                string name = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);
                found.Add((name, property, property.GetCustomAttribute<JsonPropertyOrderAttribute>()?.Order ?? 0));
            }
        }

        return [.. found.OrderBy(f => f.Order).Select(f => (f.Name, f.Property))];
    }

    private static bool IsOnWire(PropertyInfo property) =>
        (property.GetMethod!.IsPublic || property.IsDefined(typeof(JsonIncludeAttribute)))
        && !property.GetMethod.IsStatic
        && property.GetMethod.GetBaseDefinition() == property.GetMethod
        && property.DeclaringType!.GetField($"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic) is not null
        && property.GetCustomAttribute<JsonIgnoreAttribute>() is null or { Condition: not JsonIgnoreCondition.Always };
}

using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Civitai.Orchestration.Tests.Surface;

/// <summary>Makes objects in which every text says which member it stands in, whatever their constructors allow.</summary>
internal static partial class Filled
{
    // Items of the deepest lists are one further down.
    private const int Depth = 4;

    /// <summary>An object with every member set.</summary>
    public static object Of(Type type) => Make(type, type.Name, 0) ?? throw new InvalidOperationException($"{type.Name} cannot be made.");

    /// <summary>The members whose texts stand in a text, as <c>Type.Member</c>.</summary>
    public static IEnumerable<string> MembersIn(string text) => Mark().Matches(text).Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal);

    // The space keeps it from being an AIR; an address has it as %20.
    private static string MarkOf(string member) => $"<{member} secret>";

    [GeneratedRegex("(?:<|%3C)([\\w.]+)(?: |%20)secret", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    private static object? Make(Type type, string member, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return MarkOf(member);
        if (type == typeof(Uri))
            return new Uri($"https://host.invalid/{MarkOf(member)}");
        if (type == typeof(JsonObject))
            return new JsonObject { [MarkOf(member)] = MarkOf(member) };
        if (type == typeof(JsonArray))
            return new JsonArray(MarkOf(member));
        if (type == typeof(JsonElement))
            return JsonSerializer.SerializeToElement(new[] { MarkOf(member) });
        if (type == typeof(bool))
            return true;
        if (type.IsPrimitive || type == typeof(decimal))
            return Convert.ChangeType(1, type, null);
        if (type.IsEnum || type.IsPointer || type.IsByRefLike)
            return type.IsEnum ? Activator.CreateInstance(type) : null;
        if (type.IsGenericType && type.IsInterface)
            return MakeCollection(type, member, depth);
        bool isOurs = type.Namespace is { } name && (name.StartsWith("Civitai.", StringComparison.Ordinal) || name.StartsWith("Generation", StringComparison.Ordinal) || name.StartsWith("Scenario.", StringComparison.Ordinal));
        if (!isOurs)
            return type.IsValueType ? Activator.CreateInstance(type) : null;
        if (depth is Depth or > Depth + 1 || type.IsInterface || type.IsAssignableTo(typeof(Delegate)) || type.IsAssignableTo(typeof(Exception)) || !(type.IsPublic || type.IsNestedPublic))
            return null;
        if (type.IsAbstract)
            return type.Assembly.GetExportedTypes().FirstOrDefault(t => !t.IsAbstract && t.IsSubclassOf(type)) is { } leaf ? Make(leaf, member, depth + 1) : null;
        bool makesItself = type.GetConstructor([]) is not null && type.GetMethod("<Clone>$") is null; // no record
        return Fill(makesItself ? Activator.CreateInstance(type)! : RuntimeHelpers.GetUninitializedObject(type), type, depth);
    }

    private static object Fill(object made, Type type, int depth)
    {
        for (Type? part = type; part is not null && part != typeof(object) && part != typeof(ValueType); part = part.BaseType)
        {
            foreach (FieldInfo field in part.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                string name = field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : field.Name;
                if (Make(field.FieldType, $"{part.Name.Split('`')[0]}.{name}", depth + 1) is { } value)
                    field.SetValue(made, value);
            }
        }

        return made;
    }

    private static object? MakeCollection(Type type, string member, int depth)
    {
        Type[] items = type.GetGenericArguments();
        if (type.Name.Contains("Dictionary", StringComparison.Ordinal))
        {
            object map = Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(items))!; // it has a constructor without parameters
            if (Make(items[0], member, depth + 1) is { } key && Make(items[1], member, depth + 1) is { } item)
                map.GetType().GetMethod("Add")!.Invoke(map, [key, item]); // every dictionary has it
            return map;
        }

        if (!type.IsAssignableFrom(items[0].MakeArrayType()) || Make(items[0], member, depth + 1) is not { } element)
            return null;
        var list = Array.CreateInstance(items[0], 1);
        list.SetValue(element, 0);
        return list;
    }
}

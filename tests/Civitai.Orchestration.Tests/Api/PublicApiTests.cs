using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Tests.Api;

/// <summary>
/// The public surface, one line for each member, kept in docs/api: a change of it shows in the review. <c>CIVITAI_WRITE_API=1 dotnet test</c> writes the listings anew.
/// </summary>
public sealed class PublicApiTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static TheoryData<string> Assemblies => [typeof(GenerationException).Assembly.GetName().Name!, typeof(OrchestrationClient).Assembly.GetName().Name!, typeof(OrchestratorSimulator).Assembly.GetName().Name!];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Public_surface_is_the_listed_one(string assembly)
    {
        string path = Path.Combine(RepositoryRoot(), "docs", "api", assembly + ".txt");
        string listing = Describe(Assembly.Load(assembly));
        if (Environment.GetEnvironmentVariable("CIVITAI_WRITE_API") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, listing);
        }

        string[] listed = File.Exists(path) ? File.ReadAllLines(path) : [];
        string[] actual = listing.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] differences = [.. actual.Except(listed).Select(l => "+ " + l), .. listed.Except(actual).Where(l => l.Length > 0).Select(l => "- " + l)];
        Assert.True(differences.Length == 0, $"The public surface differs from docs/api/{assembly}.txt; write it anew with CIVITAI_WRITE_API=1 if the change is meant:\n" + string.Join('\n', differences.Take(60)));
    }

    private static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            string name = Name(type);
            text.Append(KindOf(type)).Append(' ').Append(type.Namespace).Append('.').Append(name).Append(BasesOf(type)).Append('\n');
            if (type.IsEnum)
            {
                foreach (string value in Enum.GetNames(type))
                    text.Append("  ").Append(name).Append('.').Append(value).Append('\n');
                continue;
            }

            const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
            IEnumerable<string> lines = type.GetMembers(Declared)
                .Where(m => m.GetCustomAttribute<CompilerGeneratedAttribute>() is null || m is PropertyInfo)
                .Select(m => Describe(m, name)).OfType<string>().Order(StringComparer.Ordinal);
            foreach (string line in lines)
                text.Append("  ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static string? Describe(MemberInfo member, string owner) => member switch
    {
        ConstructorInfo c when IsVisible(c) => $"{owner}({Parameters(c)})",
        PropertyInfo p when IsVisible(p.GetMethod ?? p.SetMethod!) && p.Name != "EqualityContract" =>
            $"{(IsStatic(p) ? "static " : "")}{(p.GetCustomAttribute<RequiredMemberAttribute>() is null ? "" : "required ")}{Name(p.PropertyType, Nullability.Create(p))} {owner}.{p.Name} {{ {Accessors(p)} }}",
        FieldInfo f when f.IsPublic => $"{(f.IsLiteral ? "const " : f.IsStatic ? "static " : "")}{Name(f.FieldType)} {owner}.{f.Name}",
        MethodInfo m when IsVisible(m) && (!m.IsSpecialName || m.Name is "op_Implicit" or "op_Explicit") && m.Name is not ("PrintMembers" or "<Clone>$") =>
            $"{(m.IsStatic ? "static " : m.IsAbstract ? "abstract " : m.IsVirtual && !m.IsFinal ? "virtual " : "")}{Name(m.ReturnType, Nullability.Create(m.ReturnParameter))} {owner}.{m.Name}{Generics(m)}({Parameters(m)})",
        _ => null,
    };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsStatic(PropertyInfo property) => (property.GetMethod ?? property.SetMethod!).IsStatic;

    private static string Accessors(PropertyInfo property)
    {
        string get = property.GetMethod is { } getter && IsVisible(getter) ? "get; " : "";
        if (property.SetMethod is not { } setter || !IsVisible(setter))
            return get.Trim();
        bool isInit = setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
        return get + (isInit ? "init;" : "set;");
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(p =>
        Name(p.ParameterType, Nullability.Create(p)) + " " + p.Name + (p.HasDefaultValue ? " = " + (p.DefaultValue is null || p.ParameterType.IsValueType && p.DefaultValue is not (bool or int) ? "default" : p.DefaultValue is string s ? $"\"{s}\"" : p.DefaultValue) : "")));

    private static string Generics(MethodInfo method) => method.IsGenericMethod ? "<" + string.Join(", ", method.GetGenericArguments().Select(a => a.Name)) + ">" : "";

    private static string KindOf(Type type) =>
        type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
        : type.IsAbstract && type.IsSealed ? "static class" : (type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + (type.GetMethod("<Clone>$") is null ? "class" : "record");

    private static string BasesOf(Type type)
    {
        string[] bases = type is { IsValueType: false, BaseType: { } parent } && parent != typeof(object) ? [Name(parent)] : [];
        return bases.Length == 0 ? "" : " : " + bases[0];
    }

    private static string Name(Type type, NullabilityInfo? nullability = null)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Name(inner) + "?";
        string mark = nullability is { ReadState: NullabilityState.Nullable } or { WriteState: NullabilityState.Nullable } && !type.IsValueType ? "?" : "";
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]" + mark;
        string name = type.IsNested && !type.IsGenericParameter ? Name(type.DeclaringType!) + "." + type.Name : type.Name;
        if (!type.IsGenericType)
            return name + mark;
        IEnumerable<string> arguments = type.GetGenericArguments().Select((a, i) => Name(a, nullability?.GenericTypeArguments.ElementAtOrDefault(i)));
        return name.Split('`')[0] + "<" + string.Join(", ", arguments) + ">" + mark;
    }

    private static string RepositoryRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Civitai.Orchestration.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}

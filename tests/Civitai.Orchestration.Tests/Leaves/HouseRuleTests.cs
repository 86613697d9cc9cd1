using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Xml.Linq;
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Tests.Leaves;

/// <summary>What every leaf, row and public member keeps to.</summary>
public class HouseRuleTests
{
    private static readonly Assembly Library = typeof(WorkflowTemplate).Assembly;

    /// <summary>Inputs of the published schema; others always say that they are not, and an issue is an object.</summary>
    public static TheoryData<string> LeavesOfTheSchema => [.. InputCatalog.All.Where(d => d.NotInSchema is null).Select(d => d.Id)];

    [Fact]
    public void Catalogue_ids_and_types_are_unique()
    {
        Assert.Equal(InputCatalog.All.Count, InputCatalog.All.Select(d => d.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(InputCatalog.All.Count, InputCatalog.All.Select(d => d.InputType).Distinct().Count());
        Assert.All(InputCatalog.All, d => Assert.Same(d, InputCatalog.Find(d.Id)));
        Assert.Equal(InputCatalog.All.Count, InputCatalog.All.Select(d => d.StepType).Distinct().Sum(t => InputCatalog.OfStep(t).Count()));
        Assert.Null(InputCatalog.Find("no/such/leaf"));
    }

    [Fact]
    public void Catalogue_every_leaf_type_of_the_library_has_a_row()
    {
        Type[] inputs = [.. Library.GetTypes().Where(t => t.IsSubclassOf(typeof(StepInput)) && !t.IsAbstract && !t.IsAssignableTo(typeof(IUnknownInput)))];

        Assert.Empty(inputs.Except(InputCatalog.All.Select(d => d.InputType)).Select(t => t.Name));
    }

    // One spelling: what it is, of when, and its name.
    [Fact]
    public Task Sources_of_a_row_are_spelled_alike() => OwnThread.RunAsync(() => Leaf.ForEach(id =>
    {
        InputDefinition row = Leaf.Row(id);
        IEnumerable<string> issues = Leaf.ReadInput(row, new() { ["nothing"] = 1 }).Validate().Issues.Select(i => i.Source).OfType<string>();

        Assert.All(
            row.Parameters.Select(p => p.Source).Append(row.Source).Append(row.Price.Source).Concat(issues).Where(s => s.Length > 0).Distinct(),
            source => Assert.Matches("^(guide|(schema|types|requests) 20[0-9]{2}-[0-9]{2}): .", source));
    }));

    [Fact]
    public void Leaf_is_sealed_public_and_named_as_an_input() => Leaf.ForEach(id =>
    {
        Type type = Leaf.Row(id).InputType;

        Assert.True(type.IsSealed && type.IsPublic, $"{type.Name} is not sealed and public.");
        Assert.EndsWith("Input", type.Name, StringComparison.Ordinal);
        for (Type? parent = type.BaseType; parent is not null && parent != typeof(object); parent = parent.BaseType)
        {
            Assert.True(parent.IsAbstract, $"{parent.Name} is not abstract.");
            Assert.All(parent.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic), c => Assert.False(c.IsPublic));
        }
    });

    [Fact]
    public void Leaf_discriminators_are_get_only_and_first() => Leaf.ForEach(id =>
    {
        InputDefinition row = Leaf.Row(id);
        var failures = new List<string>();
        foreach (Discriminator discriminator in row.Discriminators)
        {
            PropertyInfo? property = row.InputType.GetProperties().SingleOrDefault(p => NameOf(p) == discriminator.Name);
            if (property is null || property.SetMethod is not null)
                failures.Add($"{id}: {discriminator.Name} is not a get-only property.");
        }

        Leaf.AssertNone(failures);
        Assert.Equal(
            row.Discriminators.Select(d => d.Name),
            Leaf.InputJson(Leaf.Read(row, SampleBody.WithEverything(row))).Select(m => m.Key).Take(row.Discriminators.Count));
    });

    [Fact]
    public void Leaf_every_property_has_a_row_or_is_a_discriminator() => Leaf.ForEach(id =>
    {
        InputDefinition row = Leaf.Row(id);
        string[] known = [.. row.Discriminators.Select(d => d.Name), .. row.Parameters.Select(p => p.Name)];
        IEnumerable<string> missing = row.InputType.GetProperties()
            .Where(p => !p.IsDefined(typeof(JsonIgnoreAttribute)))
            .Select(NameOf)
            .Where(name => !known.Contains(name) && !known.Any(k => k.StartsWith(name + ".", StringComparison.Ordinal)));

        Assert.Empty(missing);
    });

    [Fact]
    public void Row_every_parameter_is_documented_and_leads_to_a_property() => Leaf.ForEach(id =>
    {
        InputDefinition row = Leaf.Row(id);
        var failures = new List<string>();
        if (row.Source.Length == 0 || row.Title.Length == 0)
            failures.Add($"{id} has no source or title.");
        foreach (Parameter parameter in row.Parameters)
        {
            Check(parameter, parameter.Source.Length > 0, "has no source");
            Check(parameter, parameter.Summary.Length > 0 && parameter.Summary.EndsWith('.'), "has no summary sentence");
            Check(parameter, !(parameter.Minimum > parameter.Maximum), "has its bounds the wrong way round");
            Check(parameter, !(parameter.MinimumLength > parameter.MaximumLength), "has its lengths the wrong way round");
            Check(parameter, (parameter.AdvisedMinimum ?? parameter.AdvisedMaximum) is null || parameter.Kind == ParameterKind.Loras || !string.IsNullOrEmpty(parameter.Advice), "advises without a reason");
            Check(parameter, parameter.Kind != ParameterKind.Choice || parameter.AllowedValues.Count > 0, "is a choice of nothing");
            Check(parameter, parameter.AllowedValues.Distinct(StringComparer.Ordinal).Count() == parameter.AllowedValues.Count, "repeats an allowed value");
            _ = SampleBody.PropertyType(row, parameter);
            Check(parameter, JsonPathOf(row.InputType, parameter.PropertyName) == parameter.Name, $"is not the JSON name of {parameter.PropertyName}");
        }

        Leaf.AssertNone(failures);
        Assert.Equal(row.Parameters.Count, row.Parameters.Select(p => p.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(row.Parameters, p => Assert.Same(p, row.FindParameter(p.Name)));

        void Check(Parameter parameter, bool holds, string otherwise)
        {
            if (!holds)
                failures.Add($"{id} {parameter.Name} {otherwise}.");
        }
    });

    [Theory]
    [MemberData(nameof(LeavesOfTheSchema))]
    public void Validate_minimal_input_allocates_nothing(string id)
    {
        InputDefinition row = Leaf.Row(id);
        Assert.Equal(0, AllocatedByValidating(row, SampleBody.For(row)));
    }

    [Theory]
    [MemberData(nameof(LeavesOfTheSchema))]
    public void Validate_input_with_everything_but_loras_allocates_nothing(string id)
    {
        InputDefinition row = Leaf.Row(id);
        JsonObject body = SampleBody.WithEverything(row);
        foreach (Parameter parameter in row.Parameters.Where(p => p.Kind == ParameterKind.Loras))
            body.Remove(parameter.Name); // a map behind an interface cannot be walked for free

        Assert.Equal(0, AllocatedByValidating(row, body));
    }

    [Fact]
    public void Library_open_vocabularies_know_their_values()
    {
        Type[] types = [.. Library.GetExportedTypes().Where(t => t.IsValueType && t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IStringValue<>)))];
        var failures = new List<string>();
        foreach (Type type in types)
        {
            var known = (IReadOnlyList<string>)type.GetProperty("KnownValues")!.GetValue(null)!; // the interface demands it
            string[] named = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.PropertyType == type).Select(p => p.GetValue(null)!.ToString()!)];
            if (!known.Order(StringComparer.Ordinal).SequenceEqual(named.Order(StringComparer.Ordinal)))
                failures.Add($"{type.Name}: {string.Join(", ", known.Except(named).Concat(named.Except(known)))}");
            if (!type.IsDefined(typeof(IsReadOnlyAttribute)) || !type.IsDefined(typeof(JsonConverterAttribute)))
                failures.Add($"{type.Name} is not read-only or has no converter.");
        }

        Assert.NotEmpty(types);
        Leaf.AssertNone(failures);
    }

    [Fact]
    public void Library_every_public_member_is_documented()
    {
        string file = Path.ChangeExtension(Library.Location, ".xml");
        var documented = XDocument.Load(file).Descendants("member")
            .Where(m => m.Elements().Any(e => e.Name == "inheritdoc" || (e.Name == "summary" && !string.IsNullOrWhiteSpace(e.Value))))
            .Select(m => m.Attribute("name")!.Value.Split('(')[0].Split('~')[0]) // every member element has a name
            .ToHashSet(StringComparer.Ordinal);

        var failures = new List<string>();
        foreach (Type type in Library.GetExportedTypes())
        {
            string typeName = type.FullName!.Replace('+', '.'); // an exported type has a full name
            if (!documented.Contains("T:" + typeName))
                failures.Add("T:" + typeName);
            foreach (MemberInfo member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            {
                string? name = member switch
                {
                    _ when member.IsDefined(typeof(CompilerGeneratedAttribute)) => null,
                    PropertyInfo property => IsPositional(type, property) ? null : $"P:{typeName}.{property.Name}",
                    FieldInfo { Name: not "value__" } field => $"F:{typeName}.{field.Name}",
                    EventInfo @event => $"E:{typeName}.{@event.Name}",
                    MethodInfo method => IsWrittenByTheCompiler(method) ? null : $"M:{typeName}.{method.Name}{(method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "")}",
                    ConstructorInfo constructor => IsImplicit(type, constructor) ? null : $"M:{typeName}.#ctor",
                    _ => null,
                };
                if (name is not null && !documented.Contains(name))
                    failures.Add(name);
            }
        }

        Leaf.AssertNone(failures);
    }

    private static long AllocatedByValidating(InputDefinition row, JsonObject body)
    {
        body = WithoutWarnings(row, body);
        StepInput input = Leaf.ReadInput(row, body);
        Assert.Empty(input.Validate().Issues);
        for (int i = 0; i < 50; i++)
            input.Validate();

        // What the runtime itself allocates on this thread, when it compiles a method anew under load, is in one round and not in the next.
        long least = long.MaxValue;
        for (int round = 0; round < 10 && least > 0; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < 20; i++)
                input.Validate();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    // An issue is an object, so what is warned about goes, or comes where its absence is ambiguous.
    private static JsonObject WithoutWarnings(InputDefinition row, JsonObject body)
    {
        foreach (ValidationIssue issue in Leaf.Issues(row, body))
        {
            if (row.FindByPlace(issue.Path) is not { } parameter)
                continue;
            if (issue.Code == ValidationCodes.Ambiguous)
                SampleBody.Set(body, parameter.Name, SampleBody.Value(row, parameter));
            else
                SampleBody.Remove(body, parameter.Name);
        }

        return body;
    }

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    private static string JsonPathOf(Type type, string propertyPath)
    {
        var names = new List<string>();
        foreach (string part in propertyPath.Split('.'))
        {
            PropertyInfo property = SampleBody.FindProperty(type, part)!; // a row leads to a property
            names.Add(NameOf(property) + part[part.Split('[')[0].Length..]);
            type = SampleBody.TypeOf(property, part);
        }

        return string.Join('.', names);
    }

    // The parameter's documentation is the property's.
    private static bool IsPositional(Type type, PropertyInfo property) =>
        type.GetConstructors().Any(c => c.GetParameters().Any(p => p.Name == property.Name && p.ParameterType == property.PropertyType));

    private static bool IsImplicit(Type type, ConstructorInfo constructor) =>
        type.GetConstructors().Length == 1 || (type.IsValueType && constructor.GetParameters().Length == 0)
            || constructor.GetParameters() is [var only] && only.ParameterType == type;

    private static bool IsWrittenByTheCompiler(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);
}

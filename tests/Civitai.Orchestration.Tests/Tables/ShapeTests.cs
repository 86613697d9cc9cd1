using System.Text.Json.Nodes;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Tests.Leaves;

namespace Civitai.Orchestration.Tests.Tables;

/// <summary>Members that do not exist and values of another JSON type, at every place of every leaf.</summary>
public class ShapeTests
{
    private const string Stranger = "noSuchMember";

    public static TheoryData<string> LeavesWithReferencesAndNumbers =>
        [.. InputCatalog.All.Where(d => d.Parameters.Any(p => TakesReference(d, p)) && d.Parameters.Any(p => IsWholeNumber(p) && !p.Name.Contains('.'))).Select(d => d.Id)];

    public static TheoryData<string> LeavesWithObjects => Leaf.With(IsObject);

    public static TheoryData<string> LeavesWithObjectLists => Leaf.With(IsObjectList);

    public static TheoryData<string> LeavesWithLists => Leaf.With(IsList);

    public static TheoryData<string> LeavesWithWholeNumbers => Leaf.With(IsWholeNumber);

    public static TheoryData<string> Objects => Leaf.Objects;

    [Theory]
    [MemberData(nameof(Objects))]
    public void Validate_unknown_member_of_the_input_is_an_error_at_its_path(string id)
    {
        InputDefinition row = Leaf.Row(id);
        JsonObject body = SampleBody.Set(SampleBody.For(row), Stranger, 1);

        Assert.Contains(Leaf.Issues(row, body).ErrorsAt(Stranger), e => e.Code == ValidationCodes.UnknownMember);
        AssertSurvives(row, body);
    }

    [Theory]
    [MemberData(nameof(LeavesWithObjects))]
    public void Validate_unknown_member_of_a_nested_object_is_an_error_at_its_path(string id) => TableTests.Walk(id, IsObject, (row, parameter, fail) =>
    {
        JsonObject body = SampleBody.For(row);
        if (SampleBody.Get(body, parameter.Name) is null)
            body = SampleBody.With(row, parameter.Name, SampleBody.Value(row, parameter));
        string path = $"{SampleBody.Place(parameter.Name + (SampleBody.IsMap(parameter) ? NestedParameter.AnyKey : ""))}.{Stranger}";
        IReadOnlyList<ValidationIssue> issues = Leaf.Issues(row, SampleBody.Set(body, path, true));
        if (!issues.ErrorsAt(path).Any(e => e.Code == ValidationCodes.UnknownMember))
            fail(TableTests.Describe(issues));
        AssertSurvives(row, body);
    });

    [Theory]
    [MemberData(nameof(LeavesWithObjectLists))]
    public void Validate_unknown_member_of_a_list_item_is_an_error_at_its_path(string id) => TableTests.Walk(id, IsObjectList, (row, parameter, fail) =>
    {
        JsonArray items = SampleBody.List(row, parameter, 1);
        JsonObject body = SampleBody.With(row, parameter.Name, items);
        string path = $"{SampleBody.Place(parameter.Name)}[0].{Stranger}";
        IReadOnlyList<ValidationIssue> issues = Leaf.Issues(row, SampleBody.Set(body, path, true));
        if (!issues.ErrorsAt(path).Any(e => e.Code == ValidationCodes.UnknownMember))
            fail(TableTests.Describe(issues));
        AssertSurvives(row, body);
    });

    [Theory]
    [MemberData(nameof(LeavesWithLists))]
    public void Validate_null_item_of_a_list_is_an_error_at_its_path(string id) => TableTests.Walk(id, IsList, (row, parameter, fail) =>
    {
        JsonArray items = SampleBody.List(row, parameter, Math.Max(parameter.MinimumLength ?? 1, 1));
        items[0] = null;
        JsonObject body = SampleBody.With(row, parameter.Name, items);
        IReadOnlyList<ValidationIssue> issues = Leaf.Issues(row, body);
        if (!issues.ErrorsAt($"{SampleBody.Place(parameter.Name)}[0]").Any())
            fail(TableTests.Describe(issues));
        AssertSurvives(row, body);
    });

    [Fact]
    public void Validate_value_of_another_type_is_an_error_at_its_path_and_survives() => Leaf.ForEach(id => TableTests.Walk(id, p => p is not JsonParameter, (row, parameter, fail) =>
    {
        JsonNode wrong = parameter.Kind is ParameterKind.WholeNumber or ParameterKind.Number or ParameterKind.Boolean or ParameterKind.List or ParameterKind.Loras or ParameterKind.Nested
            ? "text"
            : 5;
        JsonObject body = SampleBody.With(row, parameter.Name, wrong);
        IReadOnlyList<ValidationIssue> issues = Leaf.Issues(row, body);
        if (!issues.ErrorsAt(SampleBody.Place(parameter.Name)).Any(e => e.Code == ValidationCodes.WrongType))
            fail(TableTests.Describe(issues));
        if (!Survives(row, body))
            fail($"{wrong.ToJsonString()} is written back as {Leaf.InputJson(Leaf.Read(row, body)).ToJsonString()}");
    }));

    [Theory]
    [MemberData(nameof(LeavesWithWholeNumbers))]
    public void Validate_fraction_where_a_whole_number_belongs_is_an_error(string id) => TableTests.Walk(id, IsWholeNumber, (row, parameter, fail) =>
    {
        JsonObject body = SampleBody.With(row, parameter.Name, 1.5);
        if (!Leaf.Issues(row, body).ErrorsAt(SampleBody.Place(parameter.Name)).Any())
            fail("1.5 is accepted");
    });

    // What a loop goes through is a reference with a name more, so one without the name lacks it.
    [Fact]
    public void Validate_reference_in_place_of_a_value_is_not_an_error_and_survives() => Leaf.ForEach(id => TableTests.Walk(id, p => p.Name != "for", (row, parameter, fail) =>
    {
        JsonObject body = SampleBody.With(row, parameter.Name, new JsonObject { ["$ref"] = "$arguments", ["path"] = "value" });
        if (Leaf.Issues(row, body, new JsonObject { ["value"] = parameter.Kind is ParameterKind.Text or ParameterKind.Media ? "https://media.example.com/a.png" : 1 }).Errors().FirstOrDefault() is { } issue)
            fail(issue.ToString());
        if (!Survives(row, body))
            fail($"a reference is written back as {Leaf.InputJson(Leaf.Read(row, body)).ToJsonString()}");
    }));

    [Theory]
    [MemberData(nameof(LeavesWithReferencesAndNumbers))]
    public void Validate_value_of_another_type_beside_a_reference_is_an_error(string id) => TableTests.Walk(id, p => p.Kind == ParameterKind.WholeNumber && !p.Name.Contains('.'), (row, parameter, fail) =>
    {
        JsonObject body = SampleBody.With(row, parameter.Name, "text");
        foreach (Parameter other in row.Parameters.Where(p => TakesReference(row, p)))
            SampleBody.Set(body, other.Name, new JsonObject { ["$ref"] = "$arguments", ["path"] = "value" });
        IReadOnlyList<ValidationIssue> issues = Leaf.Issues(row, body);
        if (!issues.ErrorsAt(SampleBody.Place(parameter.Name)).Any(e => e.Code == ValidationCodes.WrongType))
            fail(TableTests.Describe(issues));
    });

    public static TheoryData<string> LeavesWithDiscriminators => [.. InputCatalog.All.Where(d => d.Discriminators.Count > 0).Select(d => d.Id)];

    [Fact]
    public void Parse_discriminators_last_gives_the_typed_leaf() => Leaf.ForEach(id =>
    {
        InputDefinition row = Leaf.Row(id);
        JsonObject body = SampleBody.For(row);
        foreach (Discriminator discriminator in row.Discriminators.Reverse())
        {
            body.Remove(discriminator.Name);
            body[discriminator.Name] = discriminator.Value;
        }

        Assert.Equal(row.InputType, Leaf.ReadInput(row, body).GetType());
        AssertSurvives(row, body);
    });

    [Theory]
    [MemberData(nameof(LeavesWithDiscriminators))]
    public void Validate_last_discriminator_left_out_is_an_error_unless_it_has_a_default_and_survives(string id)
    {
        InputDefinition row = Leaf.Row(id);
        string name = row.Discriminators[^1].Name;
        JsonObject body = SampleBody.Remove(SampleBody.For(row), name);
        (string, string)[] chosen = [.. row.Discriminators.SkipLast(1).Select(d => (d.Name, d.Value))];

        if (InputCatalog.Choices(row.StepType, chosen)!.Default is { } usual)
            Assert.Equal(usual, Leaf.ReadInput(row, body).Definition!.Discriminators.Single(d => d.Name == name).Value);
        else
            Assert.Contains(Leaf.Issues(row, body).ErrorsAt(name), e => e.Code == ValidationCodes.Required);
        AssertSurvives(row, body);
    }

    [Theory]
    [MemberData(nameof(LeavesWithDiscriminators))]
    public void Parse_unknown_discriminator_gives_an_unknown_leaf_that_writes_back_equal(string id)
    {
        InputDefinition row = Leaf.Row(id);
        JsonObject body = SampleBody.Set(SampleBody.For(row), row.Discriminators[^1].Name, "brandNewThing");

        Assert.Null(Leaf.ReadInput(row, body).Definition);
        AssertSurvives(row, body);
    }

    [Fact]
    public void ToJson_body_with_everything_writes_back_equal() => Leaf.ForEach(id =>
    {
        InputDefinition row = Leaf.Row(id);
        JsonObject body = SampleBody.WithEverything(row);

        Assert.Equal(row.InputType, Leaf.ReadInput(row, body).GetType());
        AssertSurvives(row, body);
    });

    private static bool Survives(InputDefinition row, JsonObject body) => JsonNode.DeepEquals(body, Leaf.InputJson(Leaf.Read(row, body)));

    private static void AssertSurvives(InputDefinition row, JsonObject body) =>
        Assert.True(Survives(row, body), $"{body.ToJsonString()} is written back as {Leaf.InputJson(Leaf.Read(row, body)).ToJsonString()}");

    private static bool IsObject(Parameter p) => p is NestedParameter { Kind: ParameterKind.Nested };

    private static bool IsObjectList(Parameter p) => p is NestedParameter { Kind: not ParameterKind.Nested };

    private static bool IsList(Parameter p) => p.Kind == ParameterKind.List;

    private static bool IsWholeNumber(Parameter p) => p.Kind == ParameterKind.WholeNumber;

    private static bool TakesReference(InputDefinition row, Parameter p) => p is TextOrReferenceParameter && !p.Name.Contains('.') && SampleBody.PropertyType(row, p) == typeof(ValueOrReference<string>);
}

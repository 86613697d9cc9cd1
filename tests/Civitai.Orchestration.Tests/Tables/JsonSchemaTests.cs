using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Tests.Leaves;
using Json.Schema;

namespace Civitai.Orchestration.Tests.Tables;

/// <summary>The JSON Schema of every leaf, judged by a foreign implementation: what it lets through and what it refuses is what the library lets through and refuses.</summary>
public class JsonSchemaTests
{
    // What a schema can say of a single member. Forms of addresses and the like it cannot.
    private static readonly HashSet<string> Sayable = new(StringComparer.Ordinal)
    {
        ValidationCodes.OutOfRange, ValidationCodes.NotAMultiple, ValidationCodes.NotAllowed, ValidationCodes.Length, ValidationCodes.WrongType, ValidationCodes.UnknownMember,
    };

    [Fact]
    public void Requests_that_are_sent_fit() => Leaf.ForEach(id =>
    {
        InputDefinition row = Leaf.Row(id);
        JsonSchema schema = SchemaOf(row);
        JsonObject golden = Leaf.InputJson(WorkflowTemplate.Parse(File.ReadAllText(RepositoryFolder.GoldenFile(id))));

        Assert.Null(FindProblem(schema, row, SampleBody.For(row)));
        Assert.Null(FindProblem(schema, row, SampleBody.WithEverything(row)));
        if (!golden.ToJsonString().Contains("\"$ref\"", StringComparison.Ordinal)) // a schema describes no references
            Assert.Null(FindProblem(schema, row, golden));
    });

    [Fact]
    public void A_schema_is_one_by_its_own_schema() => Leaf.ForEach(id =>
    {
        JsonElement schema = Element(Leaf.Row(id).ToJsonSchema());

        Assert.Null(FindProblem(MetaSchemas.Draft202012, schema));
    });

    [Fact]
    public Task Values_are_refused_by_both_or_by_none() => OwnThread.RunAsync(() => Leaf.ForEach(id =>
    {
        InputDefinition row = Leaf.Row(id);
        JsonSchema schema = SchemaOf(row);
        var failures = new List<string>();
        foreach (Parameter parameter in row.Parameters.Where(p => !p.IsReadOnly))
        {
            foreach (JsonNode value in Values(parameter))
            {
                JsonObject body = SampleBody.With(row, parameter.Name, value.DeepClone());
                bool fits = FindProblem(schema, row, body) is null;
                ValidationIssue[] errors = [.. Leaf.Issues(row, body).Errors()];
                if (!fits && errors.Length == 0 && !IsOtherSpelling(parameter, value))
                    failures.Add($"{parameter.Name}: {value.ToJsonString()} fits the library alone");
                if (fits && errors.FirstOrDefault(e => Sayable.Contains(e.Code) && e.Path.StartsWith(SampleBody.Place(parameter.Name), StringComparison.Ordinal)) is { } error)
                    failures.Add($"{parameter.Name}: {value.ToJsonString()} fits the schema alone: {error}");
            }
        }

        Leaf.AssertNone(failures);
    }));

    [Fact]
    public void What_is_required_is_required_by_both() => Leaf.ForEach(id =>
    {
        InputDefinition row = Leaf.Row(id);
        JsonSchema schema = SchemaOf(row);
        JsonObject least = SampleBody.For(row);

        foreach (Parameter parameter in row.OwnParameters.Where(p => p.IsRequired && p.RequiredUnless is null))
        {
            var body = (JsonObject)least.DeepClone();
            body.Remove(parameter.Name);
            Assert.NotNull(FindProblem(schema, row, body));
            if (parameter.Kind is not (ParameterKind.WholeNumber or ParameterKind.Number or ParameterKind.Boolean or ParameterKind.List)) // one that is left out is 0, false or empty
                Assert.NotEmpty(Leaf.Issues(row, body).Errors());
        }

        var more = (JsonObject)least.DeepClone();
        more["nobodyKnowsThis"] = 1;
        Assert.NotNull(FindProblem(schema, row, more));
        Assert.Single(Leaf.Issues(row, more).ErrorsAt(row.IsBare ? row.OwnParameters[0].Name : "nobodyKnowsThis")); // what is no text has no members
    });

    [Fact]
    public void A_schema_says_what_a_form_needs()
    {
        JsonObject schema = InputCatalog.Find("imageGen/sdcpp/zImage/turbo/createImage")!.ToJsonSchema();

        Assert.Equal("sdcpp", (string?)schema["properties"]!["engine"]!["const"]);
        Assert.Contains("prompt", schema["required"]!.AsArray().Select(n => (string?)n));
        JsonNode steps = schema["properties"]!["steps"]!;
        Assert.Equal("integer", (string?)steps["type"]);
        Assert.Equal(InputCatalog.Find("imageGen/sdcpp/zImage/turbo/createImage")!.FindParameter("steps")!.Maximum, (double?)steps["maximum"]);
        Assert.False(string.IsNullOrEmpty((string?)steps["description"]));
        Assert.False((bool)schema["additionalProperties"]!);
    }

    private static IEnumerable<JsonNode> Values(Parameter parameter)
    {
        foreach (string json in (string[])["-1", "0", "0.5", "3", "1000000000", "\"x\"", "\"\"", "[]", "{}", "[1]", "[\"x\"]", "true"])
            yield return JsonNode.Parse(json)!;
        double step = parameter.MultipleOf ?? (parameter.Kind == ParameterKind.WholeNumber ? 1 : 0.25);
        foreach (double? bound in (double?[])[parameter.Minimum, parameter.Maximum])
        {
            foreach (int steps in bound is null ? [] : (int[])[-1, 0, 1])
                yield return JsonNode.Parse((bound!.Value + steps * step).ToString("0.############", CultureInfo.InvariantCulture))!;
        }

        foreach (int? length in (int?[])[parameter.MinimumLength - 1, parameter.MinimumLength, parameter.MaximumLength, parameter.MaximumLength + 1])
        {
            if (length is >= 0 and < 100_000)
                yield return parameter.Kind == ParameterKind.List ? new JsonArray([.. Enumerable.Range(0, length.Value).Select(i => (JsonNode)$"text {i}")]) : new string('a', length.Value);
        }

        foreach (string value in parameter.AllowedValues)
            yield return parameter.Kind == ParameterKind.WholeNumber ? JsonNode.Parse(value)! : value;
    }

    private static bool IsOtherSpelling(Parameter parameter, JsonNode value) =>
        value.GetValueKind() == JsonValueKind.String && parameter.AllowedValues.Contains((string)value!, StringComparer.OrdinalIgnoreCase);

    private static JsonSchema SchemaOf(RecordDefinition row) => JsonSchema.FromText(row.ToJsonSchema().ToJsonString());

    private static JsonElement Element(JsonNode? node) => JsonDocument.Parse(node?.ToJsonString() ?? "null").RootElement;

    private static string? FindProblem(JsonSchema schema, InputDefinition row, JsonObject body) => FindProblem(schema, Element(Leaf.Travelling(row, body)));

    private static string? FindProblem(JsonSchema schema, JsonElement body)
    {
        EvaluationResults results = schema.Evaluate(body, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid ? null : string.Join("; ", (results.Details ?? []).Where(d => d.Errors is not null).SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}")).Take(5));
    }
}

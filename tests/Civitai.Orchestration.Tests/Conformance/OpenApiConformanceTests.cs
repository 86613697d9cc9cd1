using System.Globalization;
using System.Text.Json;
using Civitai.Orchestration.Tests.Leaves;

namespace Civitai.Orchestration.Tests.Conformance;

/// <summary>
/// The catalogue and the records against what the published OpenAPI document says. The document is not part of the repository; its digest, <c>Facts/schema.digest</c>, is.
/// What differs on purpose stands in <c>explained-differences.txt</c>.
/// </summary>
public class OpenApiConformanceTests
{
    /// <summary>Records that no step's input leads to.</summary>
    private static readonly (string Schema, Type Type, bool IsReport)[] Shapes =
    [
        ("WorkflowTemplate", typeof(WorkflowTemplate), false),
        ("UpdateWorkflowRequest", typeof(WorkflowUpdate), false),
        ("Workflow", typeof(Workflow), true),
        ("CursedArrayOfTelemetryCursorAndWorkflow", typeof(WorkflowPage), true),
        ("UpdateWorkflowStepRequest", typeof(WorkflowStepUpdate), false),
        ("CursedArrayOfStringAndResourceInfo", typeof(ResourcePage), true),
        ("PaginatedResponseOfServiceResponse", typeof(ServicePage), true),
    ];

    /// <summary>Types of steps that the document has as recipes alone, with what they take and make.</summary>
    private static readonly (string Step, string Input, string Output, Type Made)[] Recipes =
    [
        ("batchOCRSafetyClassification", "BatchOCRSafetyClassificationInput", "BatchOCRSafetyClassificationOutput", typeof(BatchOcrSafety.BatchOcrSafetyOutput)),
        ("humanoidImageMask", "HumanoidImageMaskInput", "HumanoidImageMaskOutput", typeof(HumanoidImageMask.HumanoidImageMaskOutput)),
        ("prepareResource", "PrepareResourceInput", "PrepareResourceOutput", typeof(PrepareResource.PrepareResourceOutput)),
        ("repeat", "RepeatInput", "RepeatOutput", typeof(Repeat.RepeatOutput)),
        ("tryOnU", "TryOnUInput", "TryOnUOutput", typeof(TryOnU.TryOnUOutput)),
    ];

    [Fact]
    public void Every_recipe_of_the_document_is_a_type_of_step_of_the_library()
    {
        const string Root = "> POST /v2/consumer/recipes/";
        string[] recipes = [.. File.ReadLines(SchemaDigest.File).Where(l => l.StartsWith(Root, StringComparison.Ordinal)).Select(l => l[Root.Length..].Split(' ')[0])];

        Assert.Equal(recipes.Order(StringComparer.Ordinal), StepKinds.All.Select(k => k.Type).Order(StringComparer.Ordinal));
        Assert.Equal(Recipes.Select(r => r.Step), StepKinds.All.Where(k => k.IsRecipeOnly).Select(k => k.Type).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Library_differs_from_the_document_only_where_explained()
    {
        OpenApiDocument document = Document();
        ExplainedDifferences explained = ExplainedDifferences.Read(Path.Combine(RepositoryFolder.Root, "tests", "Civitai.Orchestration.Tests", "Conformance", "explained-differences.txt"));
        var comparison = new Comparison(document);
        comparison.CompareInputs();
        foreach ((string step, string input, string output, Type made) in Recipes)
        {
            comparison.CompareRecipe(step, input);
            comparison.CompareShape(output, made, isReport: true);
        }

        foreach ((string schema, Type type, bool isReport) in Shapes)
            comparison.CompareShape(schema, type, isReport);

        string[] failures =
        [
            .. explained.Malformed.Select(l => $"malformed line: {l}"),
            .. comparison.Differences.Where(d => !explained.Explains(d)).Select(d => d.ToString()),
            .. explained.Unused.Select(l => $"unused line: {l}"),
        ];
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{comparison.Leaves} inputs, {comparison.Shapes} other shapes, {comparison.Members} members, {comparison.Differences.Count} differences");
        Leaf.AssertNone(failures);
    }

    [Fact]
    public void Differences_are_found_where_there_are_some()
    {
        var comparison = new Comparison(Document());
        comparison.CompareShape("WorkflowTips", typeof(WorkflowCost), isReport: false);

        Assert.Contains(comparison.Differences, d => d is { Member: "civitai", Kind: "missing" });
        Assert.Contains(comparison.Differences, d => d is { Member: "total", Kind: "extra" });
    }

    /// <summary>The flattening, against facts that were derived from the same document by other means.</summary>
    [DocumentTheory]
    [InlineData("training.json", "entries")]
    [InlineData("imagegen.json", "leaves")]
    public void Members_flattened_equal_the_fact_file(string file, string list)
    {
        OpenApiDocument document = Document();
        string? path = RepositoryFolder.Shared("api", file);
        Assert.SkipWhen(path is null, $"{file} is not beside the repository.");
        using var facts = JsonDocument.Parse(File.ReadAllText(path));
        var leaves = new[] { "TrainingInput", "ImageGenInput", "ImageResourceTrainingInput" }.SelectMany(document.Leaves).ToDictionary(l => l.Schema, l => l.Path);

        var failures = new List<string>();
        int count = 0;
        foreach (JsonElement fact in facts.RootElement.GetProperty(list).EnumerateArray().Where(f => f.GetProperty("inSchema").GetBoolean()))
        {
            count++;
            string schema = fact.GetProperty("schema").GetString()!;
            string expected = string.Join('/', fact.GetProperty("discriminators").EnumerateObject().Select(d => $"{d.Name}={d.Value}"));
            if (!leaves.TryGetValue(schema, out IReadOnlyList<Discriminator>? discriminators) || string.Join('/', discriminators) != expected)
                failures.Add($"{schema}: {expected}");
            string[] theirs = [.. fact.GetProperty("properties").EnumerateArray().Select(Describe).Order(StringComparer.Ordinal)];
            string[] ours = [.. document.Members(schema).Select(Describe).Order(StringComparer.Ordinal)];
            failures.AddRange(theirs.Except(ours).Select(p => $"{schema}: facts have {p}"));
            failures.AddRange(ours.Except(theirs).Select(p => $"{schema}: the reader has {p}"));
        }

        Assert.True(count > 0);
        Leaf.AssertNone(failures);
    }

    private static OpenApiDocument Document() => OpenApiDocument.ReadDigest();

    private static string Describe(JsonElement fact)
    {
        return $"{Get("name")} {Get("format")} required {Get("required")} readOnly {Get("readOnly") ?? "False"} nullable {Get("nullable") ?? "False"} {Get("min")}..{Get("max")} default {(fact.TryGetProperty("default", out JsonElement usual) ? Plain(usual) : "")}";

        string? Get(string name) => fact.TryGetProperty(name, out JsonElement value) ? value.ToString() : null;
    }

    private static string Describe(SchemaMember member) =>
        FormattableString.Invariant(
            $"{member.Name} {member.Format} required {member.IsRequired} readOnly {member.IsReadOnly} nullable {member.IsNullable} {member.Number("minimum")}..{member.Number("maximum")} default {(member.Default is { } usual ? Plain(usual) : "")}");

    // The same number may be spelled in two ways.
    private static string Plain(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetDouble().ToString(CultureInfo.InvariantCulture) : value.ToString();
}

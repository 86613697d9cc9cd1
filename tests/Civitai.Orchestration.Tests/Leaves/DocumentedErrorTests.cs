using System.Text.Json.Nodes;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Tests.Conformance;

namespace Civitai.Orchestration.Tests.Leaves;

/// <summary>Mistakes that the documentation's troubleshooting tables list: each is reported before anything is sent.</summary>
public class DocumentedErrorTests
{
    private const string Turbo = "imageGen/sdcpp/zImage/turbo/createImage";
    private const string Base = "imageGen/sdcpp/zImage/base/createImage";
    private const string Sdxl = "training/ai-toolkit/sdxl";
    private const string Flux1Dev = "training/ai-toolkit/flux1/dev";
    private const string Chroma = "training/ai-toolkit/chroma";

    // Rows that local validation is not expected to catch, and why.
    private static readonly Dictionary<string, string> NotCaught = new()
    {
        ["E074"] = "The service rewrites the prompt by default, as documented; asking for it is no mistake.",
    };

    public static TheoryData<string, string, string, string?, string, ValidationSeverity, string> Rows => new()
    {
        // id, leaf, member, value (null removes it), code, severity, path
        { "E001", Chroma, "ecosystem", "\"chromaa\"", ValidationCodes.UnknownKind, ValidationSeverity.Warning, "ecosystem" },
        { "E002", "training/ai-toolkit/qwen", "version", "\"2511\"", ValidationCodes.NotAllowed, ValidationSeverity.Error, "version" },
        { "E003", "training/ai-toolkit/zimagebase", "optimizerType", "\"adamw8bit\"", ValidationCodes.Overridden, ValidationSeverity.Warning, "optimizerType" },
        { "E003", "training/ai-toolkit/zimagebase", "lr", "0.0001", ValidationCodes.Overridden, ValidationSeverity.Warning, "lr" },
        { "E004", Chroma, "epochs", "1", ValidationCodes.NotRecommended, ValidationSeverity.Warning, "epochs" },
        { "E006", Chroma, "networkDim", "128", ValidationCodes.NotRecommended, ValidationSeverity.Warning, "networkDim" },
        { "E009", "training/ai-toolkit/sd1", "epochs", "100", ValidationCodes.NotRecommended, ValidationSeverity.Warning, "epochs" },
        { "E009", "training/ai-toolkit/sd1", "epochs", "201", ValidationCodes.OutOfRange, ValidationSeverity.Error, "epochs" },
        { "E009", Sdxl, "epochs", "21", ValidationCodes.OutOfRange, ValidationSeverity.Error, "epochs" },
        { "E011", Sdxl, "model", "\"urn:air:sd1:checkpoint:civitai:127227@139180\"", ValidationCodes.WrongResource, ValidationSeverity.Error, "model" },
        { "E011", "training/ai-toolkit/sd1", "model", "\"urn:air:sdxl:checkpoint:civitai:101055@128078\"", ValidationCodes.WrongResource, ValidationSeverity.Error, "model" },
        { "E012", Sdxl, "trainingData.sourceUrl", "\"http://example.com/private.zip\"", ValidationCodes.Malformed, ValidationSeverity.Error, "trainingData.sourceUrl" },
        { "E012", Sdxl, "trainingData.sourceUrl", "\"private.zip\"", ValidationCodes.Malformed, ValidationSeverity.Error, "trainingData.sourceUrl" },
        { "E013", Sdxl, "trainingData.count", "0", ValidationCodes.OutOfRange, ValidationSeverity.Error, "trainingData.count" },
        { "E014", Sdxl, "epochs", "1", ValidationCodes.NotRecommended, ValidationSeverity.Warning, "epochs" },
        { "E016", Sdxl, "networkDim", "256", ValidationCodes.NotRecommended, ValidationSeverity.Warning, "networkDim" },
        { "E018", Flux1Dev, "modelVariant", null, ValidationCodes.Required, ValidationSeverity.Error, "modelVariant" },
        { "E019", Flux1Dev, "steps", "0", ValidationCodes.OutOfRange, ValidationSeverity.Error, "steps" },
        { "E019", Flux1Dev, "steps", "10001", ValidationCodes.OutOfRange, ValidationSeverity.Error, "steps" },
        { "E020", Flux1Dev, "steps", "200", ValidationCodes.NotRecommended, ValidationSeverity.Warning, "steps" },
        { "E021", Flux1Dev, "networkDim", "128", ValidationCodes.NotRecommended, ValidationSeverity.Warning, "networkDim" },
        { "E036", Turbo, "guidanceScale", "3.5", ValidationCodes.UnknownMember, ValidationSeverity.Error, "guidanceScale" },
        { "E037", Turbo, "operation", "\"editImage\"", ValidationCodes.NotAllowed, ValidationSeverity.Error, "operation" },
        { "E037", Base, "operation", "\"createVariant\"", ValidationCodes.NotAllowed, ValidationSeverity.Error, "operation" },
        { "E038", Turbo, "ecosystem", "\"zimage\"", ValidationCodes.NotAllowed, ValidationSeverity.Error, "ecosystem" },
        { "E038", Turbo, "ecosystem", "\"z-image\"", ValidationCodes.NotAllowed, ValidationSeverity.Error, "ecosystem" },
        { "E038", Turbo, "ecosystem", "\"Z-Image\"", ValidationCodes.NotAllowed, ValidationSeverity.Error, "ecosystem" },
        { "E039", Turbo, "steps", "4", ValidationCodes.NotRecommended, ValidationSeverity.Warning, "steps" },
        { "E040", Turbo, "negativePrompt", "\"haze\"", ValidationCodes.Ignored, ValidationSeverity.Warning, "negativePrompt" },
        { "E041", Base, "cfgScale", "1", ValidationCodes.NotRecommended, ValidationSeverity.Warning, "cfgScale" },
        { "E042", Turbo, "loras", """{"urn:air:sdxl:lora:civitai:1@2": 1}""", ValidationCodes.WrongResource, ValidationSeverity.Warning, "loras['urn:air:sdxl:lora:civitai:1@2']" },
        { "E061", "imageGen/flux1-kontext/pro", "images", """["https://192.168.1.20/a.png"]""", ValidationCodes.NotRecommended, ValidationSeverity.Warning, "images[0]" },
        { "E120", "imageGen/fal/krea2/createImage", "imageStyleReferences", """[{"imageUrl":"https://intranet/a.png"}]""", ValidationCodes.NotRecommended, ValidationSeverity.Warning, "imageStyleReferences[0].imageUrl" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Validate_documented_mistake_is_reported(string error, string leaf, string member, string? value, string code, ValidationSeverity severity, string path)
    {
        InputDefinition row = Leaf.Row(leaf);
        JsonObject body = SampleBody.For(row);
        if (value is null)
            SampleBody.Remove(body, member);
        else
            SampleBody.Set(body, member, JsonNode.Parse(value));

        IReadOnlyList<ValidationIssue> issues = Leaf.Issues(row, body);
        ValidationIssue? found = issues.FirstOrDefault(i => i.Code == code && i.Path == path);
        Assert.True(found is not null, $"{error}: {Tables.TableTests.Describe(issues)}");
        Assert.Equal(severity, found.Severity);
    }

    [Theory]
    [InlineData("https://localhost/a.png", true)]
    [InlineData("HTTPS://LocalHost:8080/a.png", true)]
    [InlineData("https://someone@127.0.0.1/a.png", true)]
    [InlineData("https://10.20.30.40?a=b", true)]
    [InlineData("https://172.16.0.1/a.png", true)]
    [InlineData("https://172.31.255.255/a.png", true)]
    [InlineData("https://192.168.0.1:8443/a.png", true)]
    [InlineData("https://169.254.1.1/a.png", true)]
    [InlineData("https://printer.local./a.png", true)]
    [InlineData("https://files.internal/a.png", true)]
    [InlineData("https://intranet/a.png", true)]
    [InlineData("https://[::1]:8443/a.png", true)]
    [InlineData("https://[FD12::1]/a.png", true)]
    [InlineData("https://172.15.0.1/a.png", false)]
    [InlineData("https://172.32.0.1/a.png", false)]
    [InlineData("https://192.169.0.1/a.png", false)]
    [InlineData("https://11.0.0.1/a.png", false)]
    [InlineData("https://10.example.com/a.png", false)]
    [InlineData("https://10.0.0.1.example.com/a.png", false)]
    [InlineData("https://local.example.com/localhost/a.png", false)]
    [InlineData("https://media.example.com/a.png?from=https://localhost/", false)]
    [InlineData("https://[2001:db8::1]/a.png", false)]
    [InlineData("data:image/png;base64,AAAA", false)]
    public void Validate_image_on_a_private_host_is_a_warning(string address, bool isWarned)
    {
        InputDefinition row = Leaf.Row("imageGen/flux1-kontext/pro");
        IReadOnlyList<ValidationIssue> issues = Leaf.Issues(row, SampleBody.Set(SampleBody.For(row), "images", new JsonArray(address)));

        Assert.Equal(isWarned, issues.Any(i => i is { Path: "images[0]", Severity: ValidationSeverity.Warning }));
        Assert.Empty(issues.Errors());
    }

    [Fact]
    public void Validate_misspelled_discriminator_suggests_the_right_one()
    {
        InputDefinition row = Leaf.Row(Turbo);
        ValidationIssue issue = Assert.Single(Leaf.Issues(row, SampleBody.Set(SampleBody.For(row), "ecosystem", "z-image")));

        Assert.Contains("'zImage'", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_negative_prompt_that_works_is_not_warned_about()
    {
        InputDefinition turbo = Leaf.Row(Turbo);
        JsonObject guided = SampleBody.Set(SampleBody.Set(SampleBody.For(turbo), "negativePrompt", "haze"), "cfgScale", 3);
        Assert.DoesNotContain(Leaf.Issues(turbo, guided), i => i.Path == "negativePrompt");

        InputDefinition basic = Leaf.Row(Base);
        Assert.DoesNotContain(Leaf.Issues(basic, SampleBody.Set(SampleBody.For(basic), "negativePrompt", "haze")), i => i.Path == "negativePrompt");
    }

    // The guide of Seedance: 4 to 15 seconds with the models of version 2, up to 30 with v2.5, which refuses 1080p.
    [Theory]
    [InlineData(null, 15, "1080p", null)]
    [InlineData(null, 16, "720p", "duration: NotRecommended Warning")]
    [InlineData("v2", 16, "720p", "duration: NotRecommended Warning")]
    [InlineData("v2-fast", 15, "720p", null)]
    [InlineData("v2-fast", 30, "720p", "duration: NotRecommended Warning")]
    [InlineData("v2-mini", 16, "1080p", "duration: NotRecommended Warning")]
    [InlineData("v2.5", 30, "720p", null)]
    [InlineData("v2.5", 30, "1080p", "resolution: NotAllowed Error")]
    public void Validate_length_and_resolution_of_seedance_follow_the_model(string? model, int duration, string resolution, string? issue)
    {
        InputDefinition row = Leaf.Row("videoGen/seedance");
        JsonObject body = SampleBody.Set(SampleBody.Set(SampleBody.Set(SampleBody.For(row), "duration", duration), "resolution", resolution), "model", model);

        string[] issues = [.. Leaf.Issues(row, body).Select(i => $"{i.Path}: {i.Code} {i.Severity}")];
        Assert.Equal(issue is null ? [] : [issue.Replace("NotRecommended", ValidationCodes.NotRecommended, StringComparison.Ordinal).Replace("NotAllowed", ValidationCodes.NotAllowed, StringComparison.Ordinal)], issues);
    }

    [Fact]
    public void Validate_every_mistake_is_reported_at_once()
    {
        InputDefinition row = Leaf.Row(Turbo);
        JsonObject body = SampleBody.Set(SampleBody.Set(SampleBody.Set(SampleBody.For(row), "width", 63), "steps", 151), "guidanceScale", 2);

        Assert.Equal(["guidanceScale", "steps", "width"], Leaf.Issues(row, body).Errors().Select(i => i.Path).Order(StringComparer.Ordinal));
    }

    [DocumentFact]
    public void Validate_every_mistake_of_the_shared_list_is_reported()
    {
        string? file = RepositoryFolder.Shared("api", "documented-errors.json");
        Assert.SkipWhen(file is null, "The list is not beside this checkout.");
        JsonNode list = JsonNode.Parse(File.ReadAllText(file!))!; // skipped above when null

        var uncaught = new SortedDictionary<string, string>(StringComparer.Ordinal);
        int driven = 0;
        foreach (JsonNode? entry in list["errors"]!.AsArray())
        {
            string id = entry!["id"]!.GetValue<string>();
            if (entry["detect"]!.GetValue<string>() != "yes" || entry["trigger"] is not JsonArray patch)
                continue;
            if (list["meta"]!["baselines"]![entry["base"]!.GetValue<string>()] is not JsonObject baseline || FindRow(baseline) is not { } row)
                continue;

            driven++;
            int before = Leaf.Issues(row, baseline).Errors().Count();
            JsonObject body = Apply(SampleBody.Clone(baseline), patch);
            IReadOnlyList<ValidationIssue> issues = Leaf.Issues(row, body);
            bool isCaught = issues.Errors().Count() > before || issues.Any(i => patch.Any(p => IsAt(p!["path"]!.GetValue<string>(), i.Path)));
            if (!isCaught)
                uncaught[id] = $"{id} {entry["symptom"]} on {row.Id}: {patch.ToJsonString()}: {Tables.TableTests.Describe(issues)}";
        }

        Assert.True(driven > 0);
        Leaf.AssertNone([.. uncaught.Where(u => !NotCaught.ContainsKey(u.Key)).Select(u => u.Value)]);
        Assert.Empty(NotCaught.Keys.Except(uncaught.Keys));
    }

    private static InputDefinition? FindRow(JsonObject body) =>
        InputCatalog.All.Where(d => d.Discriminators.Count > 0).OrderByDescending(d => d.Discriminators.Count).FirstOrDefault(d => d.Discriminators.All(x => body[x.Name] is JsonValue value && value.TryGetValue(out string? text) && text == x.Value));

    private static bool IsAt(string pointer, string path)
    {
        string member = pointer.Trim('/').Replace('/', '.');
        return path == member || path.StartsWith(member + ".", StringComparison.Ordinal) || path.StartsWith(member + "[", StringComparison.Ordinal)
            || (pointer.Split('/') is [.., var parent, "-" or "0"] && path.StartsWith(parent, StringComparison.Ordinal));
    }

    private static JsonObject Apply(JsonObject body, JsonArray patch)
    {
        foreach (JsonNode? operation in patch)
        {
            string[] segments = operation!["path"]!.GetValue<string>().Trim('/').Split('/');
            JsonNode parent = body;
            foreach (string segment in segments[..^1])
                parent = (parent is JsonArray list ? list[int.Parse(segment, System.Globalization.CultureInfo.InvariantCulture)] : parent[Name(segment)])!;
            string name = Name(segments[^1]);
            JsonNode? replacement = Expand(operation["value"]);
            if (operation["op"]!.GetValue<string>() == "remove")
                parent.AsObject().Remove(name);
            else if (parent is JsonArray items && name == "-")
                items.Add(replacement);
            else if (parent is JsonArray array)
                array[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)] = replacement;
            else
                parent[name] = replacement;
        }

        return body;

        // "<1001 characters>" stands for a text of that length.
        static JsonNode? Expand(JsonNode? value) =>
            value is JsonValue text && text.TryGetValue(out string? s) && s.StartsWith('<') && s.EndsWith(" characters>", StringComparison.Ordinal)
                ? new string('x', int.Parse(s[1..s.IndexOf(' ', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture))
                : value?.DeepClone();

        static string Name(string segment) => segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
    }
}

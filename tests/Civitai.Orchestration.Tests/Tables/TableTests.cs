using System.Globalization;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Tests.Leaves;

namespace Civitai.Orchestration.Tests.Tables;

/// <summary>Advice, echoes, overrides and identifiers, by the rows of every leaf. Limits and defaults are held against the sources in the facts tests.</summary>
public class TableTests
{
    public static TheoryData<string> LeavesWithCasedChoices => Leaf.With(IsCasedChoice);

    public static TheoryData<string> LeavesWithAdvice => Leaf.With(IsAdvised);

    public static TheoryData<string> LeavesWithAdvisedFalse => Leaf.With(IsAdvisedFalse);

    public static TheoryData<string> LeavesWithReports => Leaf.With(IsReported);

    public static TheoryData<string> LeavesWithNewMembers => Leaf.With(IsNew);

    public static TheoryData<string> LeavesOutsideTheSchema => [.. InputCatalog.All.Where(d => d.NotInSchema is not null).Select(d => d.Id)];

    public static TheoryData<string> LeavesSeenInUse => [.. InputCatalog.OfStep("imageGen").Where(d => d.Source == "requests 2026-10: public programs").Select(d => d.Id)];

    public static TheoryData<string> LeavesWithOverrides => Leaf.With(IsOverridden);

    public static TheoryData<string> LeavesWithAirs => Leaf.With(IsAir);

    public static TheoryData<string> LeavesWithLoraMaps => Leaf.With(IsLoraMap);

    [Fact]
    public void Validate_minimal_body_has_no_error() => Leaf.ForEach(id =>
    {
        InputDefinition row = Leaf.Row(id);
        Assert.Empty(Leaf.Issues(row, SampleBody.For(row)).Errors());
    });

    [Theory]
    [MemberData(nameof(LeavesWithCasedChoices))]
    public void Validate_allowed_value_in_another_case_is_not_an_error(string id) => Walk(id, IsCasedChoice, (row, parameter, fail) =>
    {
        string value = parameter.AllowedValues.First(HasSmallLetter).ToUpperInvariant();
        ValidationIssue[] issues = IssuesWith(row, parameter, value);
        if (issues.Errors().Any() || !issues.Any(i => i.Code == ValidationCodes.NotAllowed && i.Severity == ValidationSeverity.Warning))
            fail($"{value}: {Describe(issues)}");
    });

    [Theory]
    [MemberData(nameof(LeavesWithAdvice))]
    public void Validate_advised_bounds_give_warnings_and_no_errors(string id) => Walk(id, IsAdvised, (row, parameter, fail) =>
    {
        double step = parameter.MultipleOf ?? (parameter.Kind == ParameterKind.WholeNumber ? 1 : 0.0001);
        Warn(parameter.AdvisedMinimum, -step);
        Warn(parameter.AdvisedMaximum, step);

        void Warn(double? limit, double change)
        {
            if (limit is not { } end)
                return;
            if (IssuesWith(row, parameter, Number(parameter, end)).Any(i => i.Code == ValidationCodes.NotRecommended))
                fail($"{end} is advised and warned about");

            double value = end + change;
            if (value < parameter.Minimum || value > parameter.Maximum)
                return;
            ValidationIssue[] issues = IssuesWith(row, parameter, Number(parameter, value));
            if (issues.Errors().Any() || !issues.Any(i => i.Code == ValidationCodes.NotRecommended && i.Severity == ValidationSeverity.Warning))
                fail($"{value} beside {end}: {Describe(issues)}");
        }
    });

    [Theory]
    [MemberData(nameof(LeavesWithAdvisedFalse))]
    public void Validate_true_where_false_is_advised_is_a_warning(string id) => Walk(id, IsAdvisedFalse, (row, parameter, fail) =>
    {
        ValidationIssue[] issues = IssuesWith(row, parameter, true);
        if (issues.Errors().Any() || !issues.Any(i => i.Code == ValidationCodes.NotRecommended))
            fail(Describe(issues));
        if (IssuesWith(row, parameter, false).Any(i => i.Code == ValidationCodes.NotRecommended))
            fail("false is warned about");
    });

    [Theory]
    [MemberData(nameof(LeavesWithReports))]
    public void Validate_read_only_parameter_is_ignored_with_a_warning_or_refused(string id) => Walk(id, IsReported, (row, parameter, fail) =>
    {
        ValidationIssue[] issues = IssuesWith(row, parameter, SampleBody.Value(row, parameter));
        bool isRefused = issues.Errors().Any(i => i.Code == ValidationCodes.NotAllowed); // some leaves refuse what others ignore
        bool isIgnored = !issues.Errors().Any() && issues.Any(i => i.Code == ValidationCodes.Ignored && i.Severity == ValidationSeverity.Warning);
        if (!isRefused && !isIgnored)
            fail(Describe(issues));
    });

    [Fact]
    public void Validate_input_outside_the_published_schema_is_a_warning_at_the_discriminator_that_it_adds()
    {
        string[] found =
        [
            .. from row in InputCatalog.All
               from issue in Leaf.Issues(row, SampleBody.For(row))
               where issue.Code == ValidationCodes.NotInSchema && row.Discriminators.Any(d => d.Name == issue.Path)
               select $"{row.Id} {issue.Severity} {issue.Path}",
        ];

        Assert.Equal(
            [
                "imageGen/comfy/chroma/createImage Warning ecosystem",
                "imageGen/comfy/flux2Klein/createImage Warning ecosystem",
                "imageGen/comfy/hidream/createImage Warning ecosystem",
                "imageGen/comfy/ming/design/createImage Warning ecosystem",
                "imageGen/comfy/ponyV7/createImage Warning ecosystem",
                "imageGen/comfy/qwen/2.1/createImage Warning ecosystem",
                "imageGen/comfy/qwen/20b/latest/createImage Warning ecosystem",
                "imageGen/comfy/zImage/turbo/createImage Warning ecosystem",
                "imageGen/fal/museImage/createImage Warning model",
                "imageGen/fal/museImage/editImage Warning model",
                "imageGen/flux1-pro/ultra Warning engine",
                "imageGen/krea/createImage Warning engine",
                "imageGen/openai/gpt-image-2.5-sunburst/createImage Warning model",
                "training/ai-toolkit/ming Warning ecosystem",
                "training/ai-toolkit/qwen21 Warning ecosystem",
                "training/ai-toolkit/sd3/medium Warning ecosystem",
                "training/ai-toolkit/wan/2.1 Warning ecosystem",
                "training/ai-toolkit/wan/2.2 Warning ecosystem",
                "training/ai-toolkit/yue2 Warning ecosystem",
            ],
            found.Order(StringComparer.Ordinal));
        Assert.Equal(found.Length, InputCatalog.All.Count(row => row.NotInSchema is not null));
    }

    [Theory]
    [MemberData(nameof(LeavesOutsideTheSchema))]
    public void Validate_complete_input_outside_the_published_schema_is_warned_about_once(string id)
    {
        InputDefinition row = Leaf.Row(id);
        ValidationIssue issue = Assert.Single(Leaf.Issues(row, SampleBody.WithEverything(row)), i => i.Code == ValidationCodes.NotInSchema);

        Assert.Equal((row.NotInSchema, row.Source, ValidationSeverity.Warning), (issue.Message, issue.Source, issue.Severity));
        Assert.Contains($"{issue.Path} is '{row.Discriminators.Single(d => d.Name == issue.Path).Value}'", issue.Message, StringComparison.Ordinal);
        Assert.Contains("published schema", issue.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(LeavesSeenInUse))]
    public void Row_of_images_that_only_public_programs_show_states_nothing_that_no_source_states(string id)
    {
        InputDefinition row = Leaf.Row(id);

        Assert.False(row.Price.IsKnown);
        Assert.Null(row.Runtime);
        Assert.All(
            row.Parameters.Where(p => p.Source == row.Source && !p.IsNested),
            p => Assert.Null(p.Minimum ?? p.Maximum ?? p.MinimumLength ?? p.MaximumLength ?? p.AdvisedMinimum ?? p.AdvisedMaximum ?? p.MultipleOf ?? (object?)p.DefaultText));
    }

    [Theory]
    [MemberData(nameof(LeavesWithNewMembers))]
    public void Validate_parameter_outside_the_published_schema_is_a_warning(string id) => Walk(id, IsNew, (row, parameter, fail) =>
    {
        ValidationIssue[] issues = IssuesWith(row, parameter, SampleBody.Value(row, parameter));
        if (issues.Errors().Any() || !issues.Any(i => i.Code == ValidationCodes.NotInSchema && i.Severity == ValidationSeverity.Warning))
            fail(Describe(issues));
    });

    [Theory]
    [MemberData(nameof(LeavesWithOverrides))]
    public void Validate_overridden_parameter_is_a_warning_unless_it_is_the_value_used(string id) => Walk(id, IsOverridden, (row, parameter, fail) =>
    {
        JsonNode used = IsNumber(parameter) ? Number(parameter, double.Parse(parameter.OverrideText!, CultureInfo.InvariantCulture)) : parameter.OverrideText!; // only rows with one are walked
        JsonNode other = IsNumber(parameter) ? Number(parameter, parameter.Maximum ?? 1) : parameter.AllowedValues.First(v => v != parameter.OverrideText);
        if (IssuesWith(row, parameter, used).Any(i => i.Code == ValidationCodes.Overridden))
            fail("the value that is used anyway is warned about");
        ValidationIssue[] issues = IssuesWith(row, parameter, other);
        if (issues.Errors().Any() || !issues.Any(i => i.Code == ValidationCodes.Overridden && i.Severity == ValidationSeverity.Warning))
            fail(Describe(issues));
    });

    [Theory]
    [MemberData(nameof(LeavesWithAirs))]
    public void Validate_air_of_the_wrong_kind_or_form_is_an_error(string id) => Walk(id, IsAir, (row, parameter, fail) =>
    {
        var air = (AirParameter)parameter;
        Refuse(ValidationCodes.Malformed, "not an air");
        if (air.Types.Count > 0)
            Refuse(ValidationCodes.WrongResource, $"urn:air:{air.Ecosystems.FirstOrDefault("sdxl")}:upscaler:civitai:1@2");
        if (air.Ecosystems.Count > 0)
            Refuse(ValidationCodes.WrongResource, $"urn:air:elsewhere:{air.Types.FirstOrDefault("checkpoint")}:civitai:1@2");

        void Refuse(string code, string value)
        {
            ValidationIssue[] errors = ErrorsWith(row, parameter, value);
            if (!errors.Any(e => e.Code == code))
                fail($"{value}: {Describe(errors)}");
        }
    });

    [Theory]
    [MemberData(nameof(LeavesWithLoraMaps))]
    public void Validate_lora_map_checks_identifier_kind_ecosystem_and_strength(string id) => Walk(id, IsLoraMap, (row, parameter, fail) =>
    {
        var loras = (LoraMapParameter)parameter;
        string ecosystem = loras.Ecosystems.FirstOrDefault("sdxl");
        Expect("not an air", 1, ValidationCodes.Malformed, ValidationSeverity.Error);
        Expect($"urn:air:{ecosystem}:checkpoint:civitai:1@2", 1, ValidationCodes.WrongResource, ValidationSeverity.Error);
        if (loras.Ecosystems.Count > 0)
            Expect("urn:air:elsewhere:lora:civitai:1@2", 1, ValidationCodes.WrongResource, ValidationSeverity.Warning);
        if (parameter.Maximum is { } high)
            Expect($"urn:air:{ecosystem}:lora:civitai:1@2", high + 0.001, ValidationCodes.OutOfRange, ValidationSeverity.Error);
        else if (parameter.AdvisedMaximum is { } advised)
            Expect($"urn:air:{ecosystem}:lora:civitai:1@2", advised + 0.001, ValidationCodes.NotRecommended, ValidationSeverity.Warning);

        void Expect(string air, double strength, string code, ValidationSeverity severity)
        {
            IReadOnlyList<ValidationIssue> issues = Leaf.Issues(row, SampleBody.With(row, parameter.Name, new JsonObject { [air] = strength }));
            if (!issues.Any(i => i.Path.StartsWith($"{parameter.Name}['", StringComparison.Ordinal) && i.Code == code && i.Severity == severity))
                fail($"{air} at {strength}: {Describe(issues)}");
        }
    });

    internal static void Walk(string id, Func<Parameter, bool> filter, Action<InputDefinition, Parameter, Action<string>> check)
    {
        InputDefinition row = Leaf.Row(id);
        var failures = new List<string>();
        Parameter[] walked = [.. row.Parameters.Where(filter)];
        Assert.NotEmpty(walked);
        foreach (Parameter parameter in walked)
            check(row, parameter, text => failures.Add($"{id} {parameter.Name}: {text}"));
        Leaf.AssertNone(failures);
    }

    internal static string Describe(IEnumerable<ValidationIssue> issues) => string.Join(" | ", issues.Select(i => i.ToString()).DefaultIfEmpty("no issue"));

    private static ValidationIssue[] IssuesWith(InputDefinition row, Parameter parameter, JsonNode value) =>
        [.. Leaf.Issues(row, SampleBody.With(row, parameter.Name, value)).Where(i => i.Path == SampleBody.Place(parameter.Name))];

    private static ValidationIssue[] ErrorsWith(InputDefinition row, Parameter parameter, JsonNode value) => [.. IssuesWith(row, parameter, value).Errors()];

    private static bool IsNumber(Parameter parameter) => !parameter.IsReadOnly && parameter.Kind is ParameterKind.WholeNumber or ParameterKind.Number && parameter.AllowedValues.Count == 0;

    private static bool HasSmallLetter(string text) => text.Any(char.IsAsciiLetterLower);

    private static JsonValue Number(Parameter parameter, double value) => parameter.Kind == ParameterKind.WholeNumber ? JsonValue.Create((long)value) : JsonValue.Create(value);

    private static string Text(double value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    private static bool IsCasedChoice(Parameter p) => p.Kind != ParameterKind.List && p.AllowedValues.Any(v => HasSmallLetter(v)) && !p.AllowedValues.Contains(p.AllowedValues.First(HasSmallLetter).ToUpperInvariant());

    private static bool IsAdvised(Parameter p) => IsNumber(p) && (p.AdvisedMinimum ?? p.AdvisedMaximum) is not null;

    private static bool IsAdvisedFalse(Parameter p) => p.Kind == ParameterKind.Boolean && p.AdvisedMaximum == 0;

    private static bool IsReported(Parameter p) => p.IsReadOnly;

    private static bool IsNew(Parameter p) => p.NotInSchema is not null;

    private static bool IsOverridden(Parameter p) => p.OverrideText is not null;

    private static bool IsAir(Parameter p) => p is AirParameter;

    private static bool IsLoraMap(Parameter p) => p is LoraMapParameter;
}

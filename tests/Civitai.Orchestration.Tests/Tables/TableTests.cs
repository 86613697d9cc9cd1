using System.Globalization;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Tests.Leaves;

namespace Civitai.Orchestration.Tests.Tables;

/// <summary>Walks every row of every leaf: what the row says is what validation does.</summary>
public class TableTests
{
    private const double ExactIntegers = 9007199254740992;

    public static TheoryData<string> Leaves => Leaf.All;

    [Theory]
    [MemberData(nameof(Leaves))]
    public void Validate_minimal_body_has_no_error(string id)
    {
        InputDefinition row = Leaf.Row(id);
        Assert.Empty(Leaf.Issues(row, SampleBody.For(row)).Errors());
    }

    [Theory]
    [MemberData(nameof(Leaves))]
    public void Validate_number_at_an_end_is_accepted(string id) => Walk(id, IsNumber, (row, parameter, fail) =>
    {
        foreach (double value in Ends(parameter))
        {
            if (ErrorsWith(row, parameter, Number(parameter, value)).FirstOrDefault() is { } issue)
                fail($"{value} is refused: {issue}");
        }
    });

    [Theory]
    [MemberData(nameof(Leaves))]
    public void Validate_number_past_an_end_is_an_error_that_names_value_and_limit(string id) => Walk(id, IsNumber, (row, parameter, fail) =>
    {
        double step = parameter.MultipleOf ?? (parameter.Kind == ParameterKind.WholeNumber ? 1 : 0.001);
        Refuse(parameter.Minimum, -step);
        Refuse(parameter.Maximum, step);

        void Refuse(double? limit, double change)
        {
            if (limit is not { } end || Math.Abs(end) >= ExactIntegers)
                return;
            double value = end + change;
            ValidationIssue[] errors = ErrorsWith(row, parameter, Number(parameter, value));
            if (!errors.Any(e => e.Code == ValidationCodes.OutOfRange && e.Message.Contains(Text(value), StringComparison.Ordinal) && e.Message.Contains(Text(end), StringComparison.Ordinal)))
                fail($"{value} beside {end}: {Describe(errors)}");
        }
    });

    [Theory]
    [MemberData(nameof(Leaves))]
    public void Validate_next_number_past_an_end_is_an_error(string id) => Walk(id, p => p.Kind == ParameterKind.Number, (row, parameter, fail) =>
    {
        if (parameter.Minimum is { } low && ErrorsWith(row, parameter, Math.BitDecrement(low)).Length == 0)
            fail($"just below {low} is accepted");
        if (parameter.Maximum is { } high && ErrorsWith(row, parameter, Math.BitIncrement(high)).Length == 0)
            fail($"just above {high} is accepted");
    });

    [Theory]
    [MemberData(nameof(Leaves))]
    public void Validate_number_between_multiples_is_an_error(string id) => Walk(id, p => IsNumber(p) && p.MultipleOf is not null, (row, parameter, fail) =>
    {
        double step = parameter.MultipleOf!.Value; // only rows with one are walked
        double value = (Math.Ceiling((parameter.Minimum ?? 0) / step) * step) + (parameter.Kind == ParameterKind.WholeNumber ? 1 : step / 2);
        if (step == 1 && parameter.Kind == ParameterKind.WholeNumber)
            return;
        ValidationIssue[] errors = ErrorsWith(row, parameter, Number(parameter, value));
        if (!errors.Any(e => e.Code == ValidationCodes.NotAMultiple && e.Message.Contains(Text(value), StringComparison.Ordinal) && e.Message.Contains(Text(step), StringComparison.Ordinal)))
            fail($"{value}: {Describe(errors)}");
    });

    [Theory]
    [MemberData(nameof(Leaves))]
    public void Validate_allowed_value_is_accepted_and_unknown_one_is_an_error(string id) => Walk(id, p => p.AllowedValues.Count > 0, (row, parameter, fail) =>
    {
        foreach (string value in parameter.AllowedValues)
        {
            if (ErrorsWith(row, parameter, value).FirstOrDefault() is { } issue)
                fail($"{value} is refused: {issue}");
        }

        ValidationIssue[] errors = ErrorsWith(row, parameter, "no-such-value");
        if (!errors.Any(e => e.Code == ValidationCodes.NotAllowed && e.Message.Contains("no-such-value", StringComparison.Ordinal) && e.Message.Contains(parameter.AllowedValues[0], StringComparison.Ordinal)))
            fail($"an unknown value: {Describe(errors)}");
    });

    [Theory]
    [MemberData(nameof(Leaves))]
    public void Validate_allowed_value_in_another_case_is_not_an_error(string id) => Walk(id, p => p.AllowedValues.Any(HasSmallLetter), (row, parameter, fail) =>
    {
        string value = parameter.AllowedValues.First(HasSmallLetter).ToUpperInvariant();
        if (parameter.AllowedValues.Contains(value))
            return;
        ValidationIssue[] issues = IssuesWith(row, parameter, value);
        if (issues.Errors().Any() || !issues.Any(i => i.Code == ValidationCodes.NotAllowed && i.Severity == ValidationSeverity.Warning))
            fail($"{value}: {Describe(issues)}");
    });

    [Theory]
    [MemberData(nameof(Leaves))]
    public void Validate_required_parameter_left_out_is_an_error(string id) => Walk(id, p => p.IsRequired, (row, parameter, fail) =>
    {
        JsonObject body = SampleBody.Remove(SampleBody.For(row), parameter.Name);
        if (!Leaf.Issues(row, body).ErrorsAt(parameter.Name).Any(e => e.Code == ValidationCodes.Required))
            fail("left out, and no error of that code");
    });

    [Theory]
    [MemberData(nameof(Leaves))]
    public void Validate_optional_parameter_left_out_is_not_an_error(string id) => Walk(id, p => !p.IsRequired && !p.Name.Contains('.'), (row, parameter, fail) =>
    {
        if (Leaf.Issues(row, SampleBody.For(row)).ErrorsAt(parameter.Name).FirstOrDefault() is { } issue)
            fail(issue.ToString());
    });

    [Theory]
    [MemberData(nameof(Leaves))]
    public void Validate_text_is_accepted_at_the_ends_of_its_length_and_refused_past_them(string id) => Walk(id, p => p.Kind == ParameterKind.Text && p.AllowedValues.Count == 0, (row, parameter, fail) =>
        CheckLengths(row, parameter, length => new string('x', length), fail));

    [Theory]
    [MemberData(nameof(Leaves))]
    public void Validate_list_is_accepted_at_the_ends_of_its_length_and_refused_past_them(string id) => Walk(id, p => p.Kind == ParameterKind.List, (row, parameter, fail) =>
        CheckLengths(row, parameter, length => SampleBody.List(row, parameter, length), fail));

    [Theory]
    [MemberData(nameof(Leaves))]
    public void Validate_advised_bounds_give_warnings_and_no_errors(string id) => Walk(id, p => IsNumber(p) && (p.AdvisedMinimum ?? p.AdvisedMaximum) is not null, (row, parameter, fail) =>
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
    [MemberData(nameof(Leaves))]
    public void Validate_true_where_false_is_advised_is_a_warning(string id) => Walk(id, p => p.Kind == ParameterKind.Boolean && p.AdvisedMaximum == 0, (row, parameter, fail) =>
    {
        ValidationIssue[] issues = IssuesWith(row, parameter, true);
        if (issues.Errors().Any() || !issues.Any(i => i.Code == ValidationCodes.NotRecommended))
            fail(Describe(issues));
        if (IssuesWith(row, parameter, false).Any(i => i.Code == ValidationCodes.NotRecommended))
            fail("false is warned about");
    });

    [Theory]
    [MemberData(nameof(Leaves))]
    public void Validate_read_only_parameter_is_ignored_with_a_warning_or_refused(string id) => Walk(id, p => p.IsReadOnly, (row, parameter, fail) =>
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
                "imageGen/fal/museImage/createImage Warning model",
                "imageGen/fal/museImage/editImage Warning model",
                "imageGen/krea/createImage Warning engine",
                "training/ai-toolkit/wan/2.1 Warning ecosystem",
                "training/ai-toolkit/wan/2.2 Warning ecosystem",
            ],
            found.Order(StringComparer.Ordinal));
        Assert.Equal(found.Length, InputCatalog.All.Count(row => row.NotInSchema is not null));
    }

    [Theory]
    [MemberData(nameof(Leaves))]
    public void Validate_parameter_outside_the_published_schema_is_a_warning(string id) => Walk(id, p => p.NotInSchema is not null, (row, parameter, fail) =>
    {
        ValidationIssue[] issues = IssuesWith(row, parameter, SampleBody.Value(row, parameter));
        if (issues.Errors().Any() || !issues.Any(i => i.Code == ValidationCodes.NotInSchema && i.Severity == ValidationSeverity.Warning))
            fail(Describe(issues));
    });

    [Theory]
    [MemberData(nameof(Leaves))]
    public void Validate_overridden_parameter_is_a_warning_unless_it_is_the_value_used(string id) => Walk(id, p => p.OverrideText is not null, (row, parameter, fail) =>
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
    [MemberData(nameof(Leaves))]
    public void Validate_air_of_the_wrong_kind_or_form_is_an_error(string id) => Walk(id, p => p is AirParameter, (row, parameter, fail) =>
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
    [MemberData(nameof(Leaves))]
    public void Validate_lora_map_checks_identifier_kind_ecosystem_and_strength(string id) => Walk(id, p => p is LoraMapParameter, (row, parameter, fail) =>
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
            IReadOnlyList<ValidationIssue> issues = Leaf.Issues(row, SampleBody.Set(SampleBody.For(row), parameter.Name, new JsonObject { [air] = strength }));
            if (!issues.Any(i => i.Path.StartsWith($"{parameter.Name}['", StringComparison.Ordinal) && i.Code == code && i.Severity == severity))
                fail($"{air} at {strength}: {Describe(issues)}");
        }
    });

    internal static void Walk(string id, Func<Parameter, bool> filter, Action<InputDefinition, Parameter, Action<string>> check)
    {
        InputDefinition row = Leaf.Row(id);
        var failures = new List<string>();
        foreach (Parameter parameter in row.Parameters.Where(filter))
            check(row, parameter, text => failures.Add($"{id} {parameter.Name}: {text}"));
        Leaf.AssertNone(failures);
    }

    internal static string Describe(IEnumerable<ValidationIssue> issues) => string.Join(" | ", issues.Select(i => i.ToString()).DefaultIfEmpty("no issue"));

    private static void CheckLengths(InputDefinition row, Parameter parameter, Func<int, JsonNode> make, Action<string> fail)
    {
        foreach (int length in new[] { parameter.MinimumLength, parameter.MaximumLength }.OfType<int>())
        {
            if (ErrorsWith(row, parameter, make(length)).FirstOrDefault(e => e.Code == ValidationCodes.Length) is { } issue)
                fail($"length {length} is refused: {issue}");
        }

        Refuse(parameter.MinimumLength, -1);
        Refuse(parameter.MaximumLength, 1);

        void Refuse(int? limit, int change)
        {
            if (limit is not { } end || end + change < 0)
                return;
            ValidationIssue[] errors = ErrorsWith(row, parameter, make(end + change));
            if (!errors.Any(e => e.Code == ValidationCodes.Length && e.Message.Contains(Text(end), StringComparison.Ordinal) && e.Message.Contains(Text(end + change), StringComparison.Ordinal)))
                fail($"length {end + change} beside {end}: {Describe(errors)}");
        }
    }

    private static ValidationIssue[] IssuesWith(InputDefinition row, Parameter parameter, JsonNode value) =>
        [.. Leaf.Issues(row, SampleBody.Set(SampleBody.For(row), parameter.Name, value)).Where(i => i.Path == parameter.Name)];

    private static ValidationIssue[] ErrorsWith(InputDefinition row, Parameter parameter, JsonNode value) => [.. IssuesWith(row, parameter, value).Errors()];

    private static bool IsNumber(Parameter parameter) => !parameter.IsReadOnly && parameter.Kind is ParameterKind.WholeNumber or ParameterKind.Number && parameter.AllowedValues.Count == 0;

    private static bool HasSmallLetter(string text) => text.Any(char.IsAsciiLetterLower);

    private static IEnumerable<double> Ends(Parameter parameter)
    {
        double step = parameter.MultipleOf ?? 0;
        if (parameter.Minimum is { } low)
            yield return step > 0 ? Math.Ceiling(low / step) * step : low;
        if (parameter.Maximum is { } high)
            yield return step > 0 ? Math.Floor(high / step) * step : high;
    }

    private static JsonValue Number(Parameter parameter, double value) => parameter.Kind == ParameterKind.WholeNumber ? JsonValue.Create((long)value) : JsonValue.Create(value);

    private static string Text(double value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}

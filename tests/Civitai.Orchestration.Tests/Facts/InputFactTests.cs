using System.Globalization;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Tests.Leaves;

namespace Civitai.Orchestration.Tests.Facts;

/// <summary>Validation and defaults against what the sources say, not against the library's own tables.</summary>
public class InputFactTests
{
    public static TheoryData<string> Leaves => InputFacts.LeavesWith(_ => true);

    public static TheoryData<string> LeavesWithRanges => InputFacts.LeavesWith(HasRange);

    public static TheoryData<string> LeavesWithSteps => InputFacts.LeavesWith(f => f.Step > 1);

    public static TheoryData<string> LeavesWithChoices => InputFacts.LeavesWith(IsChoice);

    public static TheoryData<string> LeavesWithLengths => InputFacts.LeavesWith(HasLength);

    public static TheoryData<string> LeavesWithDefaults => InputFacts.LeavesWith(HasDefault);

    public static TheoryData<string> LeavesWithReports => InputFacts.LeavesWith(f => f.IsReported);

    [Fact]
    public void Facts_speak_of_every_input_of_the_schema() =>
        Assert.Equal(130, InputFacts.All.Select(f => f.Leaf).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [MemberData(nameof(Leaves))]
    public void Validate_member_that_the_sources_have_is_known(string leaf) => ForEach(leaf, _ => true, (row, fact, fail) =>
    {
        if (Issues(row, fact, null).Any(i => i.Code == ValidationCodes.UnknownMember))
            fail("unknown");
    });

    [Theory]
    [MemberData(nameof(LeavesWithRanges))]
    public void Validate_number_at_an_end_of_its_range_is_accepted_and_past_it_refused(string leaf) => ForEach(leaf, HasRange, (row, fact, fail) =>
    {
        double step = fact.Step > 0 ? fact.Step : fact.Type == "integer" ? 1 : 0.001;
        Check(fact.Minimum, -step);
        Check(fact.Maximum, step);

        void Check(double? end, double beyond)
        {
            if (end is not { } limit)
                return;
            double inside = beyond < 0 ? Math.Ceiling(limit / step) * step : Math.Floor(limit / step) * step;
            if (fact.Type == "number" && fact.Step == 0)
                inside = limit;
            if (Issues(row, fact, fact.Number(inside)).FirstOrDefault(i => i.Severity == ValidationSeverity.Error) is { } refused)
                fail($"{inside} is refused: {refused}");
            List<ValidationIssue> issues = Issues(row, fact, fact.Number(limit + beyond));
            if (!issues.Any(i => i is { Severity: ValidationSeverity.Error, Code: ValidationCodes.OutOfRange } && i.Message.Contains(Text(limit), StringComparison.Ordinal) && i.Message.Contains(Text(limit + beyond), StringComparison.Ordinal)))
                fail($"{limit + beyond} beside {limit}: {Tables.TableTests.Describe(issues)}");
            if (fact.Type == "number" && !Issues(row, fact, beyond < 0 ? Math.BitDecrement(limit) : Math.BitIncrement(limit)).Any(i => i.Severity == ValidationSeverity.Error))
                fail($"the next number past {limit} is accepted");
        }
    });

    [Theory]
    [MemberData(nameof(LeavesWithSteps))]
    public void Validate_number_between_steps_is_refused(string leaf) => ForEach(leaf, f => f.Step > 1, (row, fact, fail) =>
    {
        double between = (Math.Ceiling((fact.Minimum ?? 0) / fact.Step) * fact.Step) + 1;
        if (!Issues(row, fact, fact.Number(between)).Any(i => i is { Severity: ValidationSeverity.Error, Code: ValidationCodes.NotAMultiple }))
            fail($"{between} is accepted");
    });

    [Theory]
    [MemberData(nameof(LeavesWithChoices))]
    public void Validate_choice_takes_what_the_sources_list_and_nothing_else(string leaf) => ForEach(leaf, IsChoice, (row, fact, fail) =>
    {
        foreach (string value in fact.Values)
        {
            if (Issues(row, fact, value).FirstOrDefault(i => i.Severity == ValidationSeverity.Error) is { } refused)
                fail($"{value} is refused: {refused}");
        }

        if (!Issues(row, fact, "no-such-value").Any(i => i is { Severity: ValidationSeverity.Error, Code: ValidationCodes.NotAllowed }))
            fail("an unknown value is accepted");
        string[] offered = [.. row.FindParameter(fact.Name)!.AllowedValues]; // a member that is not there fails above
        if (!offered.Order(StringComparer.Ordinal).SequenceEqual(fact.Values.Order(StringComparer.Ordinal)))
            fail($"offers {string.Join(", ", offered)}");
    });

    [Theory]
    [MemberData(nameof(LeavesWithLengths))]
    public void Validate_length_at_an_end_is_accepted_and_past_it_refused(string leaf) => ForEach(leaf, HasLength, (row, fact, fail) =>
    {
        Parameter parameter = row.FindParameter(fact.Name)!; // a member that is not there fails above
        Check(fact.Shortest, -1);
        Check(fact.Longest, 1);

        void Check(int? end, int beyond)
        {
            if (end is not { } limit)
                return;
            if (limit > 0 && Issues(row, fact, Make(limit)).FirstOrDefault(i => i.Severity == ValidationSeverity.Error) is { } refused)
                fail($"length {limit} is refused: {refused}");
            if (limit + beyond >= 0 && !Issues(row, fact, Make(limit + beyond)).Any(i => i.Severity == ValidationSeverity.Error))
                fail($"length {limit + beyond} is accepted");
        }

        JsonNode Make(int length) => fact.Type == "list" ? SampleBody.List(row, parameter, length) : new string('x', length);
    });

    [Theory]
    [MemberData(nameof(Leaves))]
    public void Validate_least_body_holds_what_the_sources_require_and_no_more(string leaf)
    {
        InputDefinition row = Leaf.Row(leaf);
        string[] required = [.. InputFacts.Of(leaf, _ => true).Where(f => f.IsRequired).Select(f => f.Name)];
        JsonObject body = SampleBody.Discriminators(row);
        foreach (string name in required)
            SampleBody.Set(body, name, SampleBody.Value(row, row.FindParameter(name)!)); // a member that is not there fails above

        var failures = Leaf.Issues(row, body).Errors().Select(e => $"{leaf}: {e}").ToList();
        foreach (string name in required)
        {
            JsonObject without = SampleBody.Remove(SampleBody.Clone(body), name);
            if (!Leaf.Issues(row, without).ErrorsAt(name).Any(e => e.Code == ValidationCodes.Required))
                failures.Add($"{leaf}: {name} may be left out");
        }

        Leaf.AssertNone(failures);
    }

    [Theory]
    [MemberData(nameof(LeavesWithReports))]
    public void Validate_member_that_the_service_reports_is_never_sent_in_silence(string leaf) => ForEach(leaf, f => f.IsReported, (row, fact, fail) =>
    {
        JsonNode value = fact.Type == "boolean" ? true : fact.Number(512);
        if (Issues(row, fact, value).Count == 0)
            fail("set without a word");
    });

    [Theory]
    [MemberData(nameof(LeavesWithDefaults))]
    public void WithDefaults_shows_the_default_that_the_sources_state(string leaf) => ForEach(leaf, HasDefault, (row, fact, fail) =>
    {
        JsonNode? shown = SampleBody.Get(Leaf.InputJson(Leaf.Read(row, SampleBody.For(row)).WithDefaults()), fact.Name);
        if (!JsonNode.DeepEquals(fact.Default, shown) && !IsSameNumber(fact.Default, shown))
            fail($"{fact.Default!.ToJsonString()} is shown as {shown?.ToJsonString() ?? "nothing"}");
    });

    private static string Text(double value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    private static bool IsSameNumber(JsonNode? left, JsonNode? right) =>
        left is JsonValue a && right is JsonValue b && a.TryGetValue(out double x) && b.TryGetValue(out double y) && x == y;

    private static bool HasRange(MemberFact fact) => fact is { IsNumber: true, IsReported: false } && (fact.Minimum ?? fact.Maximum) is not null;

    private static bool IsChoice(MemberFact fact) => fact.Type == "choice" && !fact.IsReported;

    private static bool HasLength(MemberFact fact) => fact.Type is "string" or "list" && !fact.IsReported && (fact.Longest is not null || fact.Shortest > 0);

    private static bool HasDefault(MemberFact fact) => fact.Default is not null;

    private static void ForEach(string leaf, Func<MemberFact, bool> filter, Action<InputDefinition, MemberFact, Action<string>> check)
    {
        InputDefinition row = Leaf.Row(leaf);
        var failures = new List<string>();
        foreach (MemberFact fact in InputFacts.Of(leaf, filter))
            check(row, fact, text => failures.Add($"{fact}: {text}"));
        Leaf.AssertNone(failures);
    }

    private static List<ValidationIssue> Issues(InputDefinition row, MemberFact fact, JsonNode? value) =>
        [.. Leaf.Issues(row, SampleBody.With(row, fact.Name, value)).Where(i => i.Path == fact.Name || i.Path.StartsWith(fact.Name + "[", StringComparison.Ordinal))];
}

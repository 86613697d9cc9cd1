using System.Globalization;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Tests.Client;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Tests.Cultures;

/// <summary>
/// The same text everywhere, in messages and on the wire. The cultures differ in what goes wrong: Turkish in case, German and Swedish in the decimal mark, Swedish and Persian in the sign
/// of negative numbers, Thai, Persian and Arabic in the calendar.
/// </summary>
public sealed class CultureTests : ClientFixture
{
    public static TheoryData<string> Cultures => ["tr-TR", "de-DE", "sv-SE", "fa-IR", "ar-SA", "th-TH"];

    [Fact]
    public void Cultures_are_at_hand()
    {
        const string Missing = "This process has no cultures: install ICU (Debian: libicu72 or newer) and do not set DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.";
        CultureInfo[] known = CultureInfo.GetCultures(CultureTypes.SpecificCultures);

        Assert.All(Cultures, c => Assert.True(known.Any(k => k.Name == c.Data), Missing));
        Assert.True(-1 != int.Parse("1", CultureInfo.InvariantCulture) && (-1).ToString(CultureInfo.GetCultureInfo("sv-SE")) == "\u22121", Missing);
        Assert.Equal("1,5", 1.5.ToString(CultureInfo.GetCultureInfo("de-DE")));
        Assert.Equal(543, CultureInfo.GetCultureInfo("th-TH").Calendar.GetYear(new DateTime(2026, 1, 1)) - 2026);
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Validate_messages_are_the_same(string culture)
    {
        using var _ = new CultureScope(culture);
        WorkflowTemplate template = new()
        {
            Steps = [new ImageGenStepTemplate { Input = Image with { Steps = -3, Width = -16 }, Retries = -1, Timeout = TimeSpan.FromMinutes(-90) }],
            Tips = new() { Civitai = 0, Creators = -0.5 },
        };

        string[] messages = [.. template.Validate().Issues.Select(i => i.Message)];

        Assert.Contains("retries is -1; it must be at least 0.", messages);
        Assert.Contains("timeout is -01:30:00; it must be longer than zero.", messages);
        Assert.Contains(messages, m => m.StartsWith("steps is -3; it must be 1 to ", StringComparison.Ordinal));
        Assert.Contains(messages, m => m.StartsWith("width is -16; it must be ", StringComparison.Ordinal));
        Assert.Contains(messages, m => m.StartsWith("tips.creators is -0.5; it must be 0 to ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Options_messages_are_the_same(string culture)
    {
        using var _ = new CultureScope(culture);

        var e = Assert.Throws<ArgumentException>(() => NewClient(o => o.MaxAttempts = -1));

        Assert.Contains("MaxAttempts is -1; it must be 1 to 10.", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void ToJson_and_Parse_write_and_read_the_wire_alike(string culture)
    {
        using var _ = new CultureScope(culture);
        WorkflowTemplate template = new()
        {
            Steps = [new TrainingStepTemplate { Input = Training with { LearningRate = 0.00015 }, Timeout = new TimeSpan(1, 2, 3, 4), Retries = 2 }],
        };

        string json = template.ToJson();

        Assert.Contains("\"timeout\":\"1.02:03:04\"", json, StringComparison.Ordinal);
        Assert.Contains("\"lr\":0.00015", json, StringComparison.Ordinal);
        Assert.Equal(json, WorkflowTemplate.Parse(json).ToJson());
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Parse_words_of_the_service_are_known_whatever_their_case(string culture)
    {
        using var _ = new CultureScope(culture);

        Workflow workflow = Workflow.Parse("""{"id":"wf_1","status":"FAILING","createdAt":"2026-03-04T05:06:07Z","steps":[{"$type":"IMAGEGEN","status":"SCHEDULED","input":{}}]}""");

        Assert.Equal(new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.Zero), workflow.CreatedAt);
        Assert.Equal(WorkflowStatus.Scheduled, workflow.Steps[0].Status);
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void EstimateCost_is_written_alike(string culture)
    {
        using var _ = new CultureScope(culture);

        CostEstimate estimate = (Training with { Epochs = 10 }).EstimateCost();

        Assert.StartsWith("500 Buzz", estimate.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(estimate.Lines, l => l.ToString().Any(c => c is '\u2212' or '\u066B' or (>= '\u0660' and <= '\u06F9')));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task QueryAsync_dates_travel_in_the_Gregorian_calendar(string culture)
    {
        using var _ = new CultureScope(culture);

        await Client.Workflows.QueryPageAsync(new() { From = new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.FromHours(2)), PageSize = 10 }, Stop);

        string query = Uri.UnescapeDataString(Assert.Single(Simulator.Requests).Query);
        Assert.Contains("fromDate=2026-03-04T", query, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task RunAsync_and_DownloadAsync_work(string culture)
    {
        using var _ = new CultureScope(culture);
        string path = Path.Combine(Directory.CreateTempSubdirectory("civitai-tests-").FullName, "image.png");

        ImageGenOutput output = await Client.Workflows.RunAsync(Image, new RunOptions { MaxCost = 8.5m }, cancellationToken: Stop);
        await Client.Blobs.DownloadAsync(output.Images[0], path, cancellationToken: Stop);

        Assert.True(new FileInfo(path).Length > 100);
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task SubmitAsync_above_the_limit_says_the_amounts_alike(string culture)
    {
        using var _ = new CultureScope(culture);

        var e = await Assert.ThrowsAsync<CostLimitExceededException>(() => Client.Workflows.SubmitAsync(Image, new() { MaxCost = 0.5m }, Stop));

        Assert.Contains("would cost 8 Buzz, more than the limit of 0.5;", e.Message, StringComparison.Ordinal);
    }

    private sealed class CultureScope : IDisposable
    {
        private readonly CultureInfo _before = CultureInfo.CurrentCulture;

        public CultureScope(string culture) => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

        public void Dispose() => CultureInfo.CurrentCulture = _before;
    }
}

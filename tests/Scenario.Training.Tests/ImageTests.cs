using static Scenario.Training.Tests.StubService;

namespace Scenario.Training.Tests;

/// <summary>Images, assets and pairs of a model: what is sent, what is refused here, and what the service's refusals become.</summary>
public sealed class ImageTests : StubTest
{
    private const string Add = "POST /models/m/training-images";
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgo=");

    [Theory]
    [InlineData("i.png", "iVBORw0KGgo=", "data:image/png;base64,iVBORw0KGgo=")]
    [InlineData("i.jpg", "iVBORw0KGgo=", "data:image/png;base64,iVBORw0KGgo=")]
    [InlineData("i.webp", "AAAA", "data:image/webp;base64,AAAA")]
    [InlineData("i.GIF", "AAAA", "data:image/gif;base64,AAAA")]
    public async Task An_image_is_sent_as_what_its_bytes_are_or_else_its_name_says(string name, string content, string data)
    {
        Service.On(Add, Json("""{"trainingImage":{"id":"a"}}"""));

        await Connect().AddTrainingImageAsync("m", name, Convert.FromBase64String(content), cancellationToken: Stop);
        await Connect().AddTrainingImageAsync("m", name, Convert.FromBase64String(content), ScenarioImagePreset.Style, Stop);

        Assert.Equal([$$"""{"name":"{{name}}","data":"{{data}}"}""", $$"""{"name":"{{name}}","data":"{{data}}","preset":"style"}"""], Service.Bodies);
    }

    [Theory]
    [InlineData("i", "AAAA", ValidationCodes.WrongType, "data is application/octet-stream; it must be an image.")]
    [InlineData("i.mp3", "AAAA", ValidationCodes.WrongType, "data is audio/mpeg; it must be an image.")]
    [InlineData("i.png", "", ValidationCodes.Required, "data is empty.")]
    [InlineData("i.mp3", "", ValidationCodes.Required, "data is empty.")]
    public async Task What_is_no_image_is_not_sent(string name, string content, string code, string message)
    {
        var refused = await Assert.ThrowsAsync<ScenarioValidationException>(() => Connect().AddTrainingImageAsync("m", name, Convert.FromBase64String(content), cancellationToken: Stop));

        ValidationIssue issue = Assert.Single(refused.Result.Issues);
        Assert.Equal(("data", code, message), (issue.Path, issue.Code, issue.Message));
        Assert.Empty(Service.Lines);
    }

    [Fact]
    public async Task What_is_missing_is_the_caller_s_mistake()
    {
        ScenarioClient client = Connect();

        await Assert.ThrowsAsync<ArgumentException>("path", () => client.AddTrainingImageAsync("m", "", Stop));
        await Assert.ThrowsAsync<ArgumentNullException>("content", () => client.AddTrainingImageAsync("m", "i.png", null!, Stop));
        await Assert.ThrowsAsync<ArgumentException>("name", () => client.AddTrainingImageAsync("m", " ", Png, cancellationToken: Stop));
        await Assert.ThrowsAsync<ArgumentException>("modelId", () => client.AddTrainingImageAsync("a/b", "i.png", Png, cancellationToken: Stop));
        await Assert.ThrowsAsync<ArgumentNullException>("assetIds", () => client.AddTrainingAssetsAsync("m", null!, Stop));
        await Assert.ThrowsAsync<ArgumentNullException>("assetIds", () => client.AddTrainingAssetBatchAsync("m", null!, Stop));
        await Assert.ThrowsAsync<ArgumentNullException>("pairs", () => client.ReplaceTrainingPairsAsync("m", null!, Stop));
    }

    [Theory]
    [InlineData("""{"trainingImage":{"id":"a"},"trainingImages":[{"id":"b"}]}""", "a")]
    [InlineData("""{"trainingImages":[{"id":"b"},{"id":"c"}]}""", "b")]
    [InlineData("""{"trainingImages":[]}""", "")]
    [InlineData("{}", "")]
    public async Task The_image_is_read_wherever_the_answer_has_it(string answer, string id)
    {
        Service.On(Add, Json(answer));

        ScenarioTrainingImage image = await Connect().AddTrainingImageAsync("m", "i.png", Png, cancellationToken: Stop);

        Assert.Equal((id, id.Length == 0 ? "i.png" : null), (image.Id, image.Name));
    }

    /// <summary>Status, reason, and what the refusal of an image becomes.</summary>
    [Theory]
    [InlineData(400, "The image is damaged", typeof(ScenarioImageRefusedException))]
    [InlineData(400, "Unsupported Picture", typeof(ScenarioImageRefusedException))]
    [InlineData(400, "wrong format", typeof(ScenarioImageRefusedException))]
    [InlineData(400, "MIME of this kind is not taken", typeof(ScenarioImageRefusedException))]
    [InlineData(400, "bad media type", typeof(ScenarioImageRefusedException))]
    [InlineData(413, "w", typeof(ScenarioImageRefusedException))]
    [InlineData(415, "w", typeof(ScenarioImageRefusedException))]
    [InlineData(422, "w", typeof(ScenarioImageRefusedException))]
    [InlineData(400, "w", typeof(ScenarioApiException))]
    [InlineData(400, null, typeof(ScenarioApiException))]
    [InlineData(409, "The image is locked", typeof(ScenarioApiException))]
    [InlineData(400, "It is already a training image", typeof(ScenarioDuplicateImageException))]
    [InlineData(401, "image", typeof(ScenarioUnauthorizedException))]
    [InlineData(422, "not enough credits", typeof(ScenarioInsufficientUnitsException))]
    public async Task A_refusal_that_speaks_of_the_image_is_one_of_its_own(int status, string? reason, Type type)
    {
        Service.On(Add, Json(reason is null ? "{}" : $$"""{"reason":"{{reason}}"}""", status, ("x-request-id", "r-1")));

        var refused = await Assert.ThrowsAnyAsync<ScenarioApiException>(() => Connect().AddTrainingImageAsync("m", "i.png", Png, cancellationToken: Stop));

        Assert.Equal((type, status, reason, "r-1", "m"), (refused.GetType(), (int)refused.StatusCode!.Value, refused.Reason, refused.RequestId, refused.ModelId));
    }

    [Fact]
    public async Task A_refusal_by_a_page_may_hide_an_answer()
    {
        Service.On(Add, Page(413)).On("GET /models/m", Json("""{"model":{"id":"m"}}"""));

        var unknown = await Assert.ThrowsAsync<ScenarioOutcomeUnknownException>(() => Connect().AddTrainingImageAsync("m", "i.png", Png, cancellationToken: Stop));

        Assert.IsType<ScenarioImageRefusedException>(unknown.InnerException);
    }

    /// <summary>Assets, and why they are refused; null where they are sent.</summary>
    public static TheoryData<string[], string?> Assets => new()
    {
        { [], "assetIds has 0 items; it must have 1 to 10." },
        { ["a"], null },
        { [.. Enumerable.Range(1, 10).Select(i => $"a{i}")], null },
        { [.. Enumerable.Range(1, 11).Select(i => $"a{i}")], "assetIds has 11 items; it must have 1 to 10." },
        { ["a", "b", "a"], "assetIds repeats an item; all must differ." },
        { ["a", "A"], null },
        { ["a", " "], "assetIds holds an empty item." },
        { ["a", null!], "assetIds holds an empty item." },
    };

    [Theory]
    [MemberData(nameof(Assets))]
    public async Task Assets_are_counted_differ_and_are_not_empty(string[] assets, string? message)
    {
        Service.On(Add, Json("{}"));

        Exception? thrown = await Record.ExceptionAsync(() => Connect().AddTrainingAssetBatchAsync("m", assets, Stop));

        ValidationIssue? issue = (thrown as ScenarioValidationException)?.Result.Issues.Single();
        Assert.Equal((message, message is null ? null : "assetIds"), (issue?.Message, issue?.Path));
        Assert.Equal(message is null ? 1 : 0, Service.Lines.Count);
        if (issue is not null)
            Assert.Equal(message!.Contains("repeats", StringComparison.Ordinal) ? ValidationCodes.Conflict : message.Contains("empty", StringComparison.Ordinal) ? ValidationCodes.Required : ValidationCodes.Length, issue.Code);
    }

    [Fact]
    public async Task Fifty_assets_go_in_five_calls()
    {
        Service.On(Add, Json("{}"));

        await Connect().AddTrainingAssetsAsync("m", [.. Enumerable.Range(1, 50).Select(i => $"a{i}")], Stop);

        Assert.Equal(5, Service.Lines.Count);
    }

    [Fact]
    public async Task Pairs_are_returned_as_the_service_has_them_or_else_as_they_were_sent()
    {
        ScenarioTrainingPair[] pairs = [new() { SourceId = "a", TargetId = "b", Instruction = "c" }, new() { SourceId = "d", TargetId = "e", Instruction = "f" }];
        Service.On("PUT /models/m/training-images/pairs", Json("""{"pairs":[{"sourceId":"x"}]}"""), Json("""{"count":2}"""), Json("""{"count":50}"""), Json("{}", 400));
        ScenarioClient client = Connect();

        Assert.Equal(["x"], (await client.ReplaceTrainingPairsAsync("m", pairs, Stop)).Select(p => p.SourceId));
        Assert.Equal(["a", "d"], (await client.ReplaceTrainingPairsAsync("m", pairs, Stop)).Select(p => p.SourceId));
        Assert.Equal(50, (await client.ReplaceTrainingPairsAsync("m", [.. Enumerable.Repeat(pairs[0], 50)], Stop)).Count);
        Assert.Equal("m", (await Assert.ThrowsAsync<ScenarioApiException>(() => client.ReplaceTrainingPairsAsync("m", pairs, Stop))).ModelId);
    }
}

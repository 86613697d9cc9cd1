using System.Net;
using static Scenario.Training.Tests.StubService;

namespace Scenario.Training.Tests;

/// <summary>Which status and body becomes which exception, and what it says of retrying.</summary>
public sealed class ErrorTests : StubTest
{
    private const string NotFound = "The service knows no such model, job or asset, or does not show it to this key and project; check the id.";
    private const string Forbidden = "The service does not allow this for the API key; check the key, its project and the plan.";
    private const string NoUnits = "The account holds too few creative units for this; nothing runs.";
    private const string Throttled = "The service limits the rate of requests; retry after a while.";
    private const string Gateway = "A gateway answered with a page or with nothing instead of the service's reply; ask again later.";

    /// <summary>Status, body, exception, message, and whether the service may have acted and asking again may help.</summary>
    public static TheoryData<int, string, Type, string, bool, bool> Refusals => new()
    {
        { 401, """{"reason":"w"}""", typeof(ScenarioUnauthorizedException), "The service did not accept the API key and its secret; check that both are set and complete.", false, false },
        { 403, """{"reason":"w"}""", typeof(ScenarioForbiddenException), Forbidden, false, false },
        { 404, """{"reason":"w"}""", typeof(ScenarioNotFoundException), NotFound, false, false },
        { 400, """{"reason":"Model is already training"}""", typeof(ScenarioAlreadyTrainingException), "The model is already being trained; nothing was started besides. Follow it with GetTraining(ModelId).", false, false },
        { 400, """{"reason":"asset_1 is Already a training image of the model"}""", typeof(ScenarioDuplicateImageException), "The asset is already a training image of this model.", false, false },
        { 409, """{"reason":"Model is already training"}""", typeof(ScenarioApiException), "The service answered 409 (Reason has its words).", false, false },
        { 402, "{}", typeof(ScenarioInsufficientUnitsException), NoUnits, false, false },
        { 400, """{"reason":"Insufficient creative units"}""", typeof(ScenarioInsufficientUnitsException), NoUnits, false, false },
        { 403, """{"reason":"You have not enough units"}""", typeof(ScenarioInsufficientUnitsException), NoUnits, false, false },
        { 409, """{"reason":"insufficient credits"}""", typeof(ScenarioInsufficientUnitsException), NoUnits, false, false },
        { 422, """{"message":"Not enough credits left"}""", typeof(ScenarioInsufficientUnitsException), NoUnits, false, false },
        { 403, """{"name":"InsufficientUnitsError"}""", typeof(ScenarioInsufficientUnitsException), NoUnits, false, false },
        { 403, """{"reason":"Insufficient rights"}""", typeof(ScenarioForbiddenException), Forbidden, false, false },
        { 403, """{"reason":"No unit of this kind"}""", typeof(ScenarioForbiddenException), Forbidden, false, false },
        { 404, """{"reason":"Insufficient creative units"}""", typeof(ScenarioNotFoundException), NotFound, false, false },
        { 429, """{"reason":"w"}""", typeof(ScenarioRateLimitException), Throttled, false, true },
        { 429, """{"name":"planlimitreachederror","reason":"w"}""", typeof(ScenarioPlanLimitException), "The plan allows no more of this; retrying does not help.", false, false },
        { 429, """{"details":{"actionName":"add-training-image","actionLimit":50}}""", typeof(ScenarioPlanLimitException), "The plan allows no more of this (add-training-image, at most 50); retrying does not help.", false, false },
        { 429, """{"details":{"remainingSeconds":12.3}}""", typeof(ScenarioCooldownException), "The service wants a pause after several starts; retry after 13 s.", false, true },
        { 429, """{"remainingSeconds":0}""", typeof(ScenarioCooldownException), "The service wants a pause after several starts; retry after 0 s.", false, true },
        { 429, """{"remainingSeconds":999999}""", typeof(ScenarioCooldownException), "The service wants a pause after several starts; retry after 999999 s.", false, true },
        { 429, """{"remainingSeconds":1000000}""", typeof(ScenarioRateLimitException), Throttled, false, true },
        { 429, """{"remainingSeconds":-1}""", typeof(ScenarioRateLimitException), Throttled, false, true },
        { 418, """{"reason":"w"}""", typeof(ScenarioApiException), "The service answered 418 (Reason has its words).", false, false },
        { 418, "", typeof(ScenarioApiException), "The service answered 418.", false, false },
        { 499, "{}", typeof(ScenarioApiException), "The service answered 499.", false, false },
        { 500, "{}", typeof(ScenarioApiException), "The service answered 500; ask again later.", true, true },
        { 503, """{"message":"w"}""", typeof(ScenarioApiException), "The service answered 503 (Reason has its words); ask again later.", true, true },
        { 408, """{"reason":"w"}""", typeof(ScenarioApiException), "The service answered 408 (Reason has its words); ask again later.", true, true },
        { 501, """{"reason":"w"}""", typeof(ScenarioApiException), "The service answered 501 (Reason has its words).", true, false },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_refusal_becomes_what_its_status_and_words_say(int status, string body, Type type, string message, bool mayHaveBeenExecuted, bool isTransient)
    {
        Service.On("GET /models/m", Json(body, status, ("x-request-id", "header-1")));

        ScenarioException refused = await RefusedAsync();

        Assert.IsType(type, refused);
        Assert.Equal((message, mayHaveBeenExecuted, isTransient, "m"), (refused.Message, refused.MayHaveBeenExecuted, refused.IsTransient, refused.ModelId));
        Assert.Equal((status, "header-1"), ((int)refused.StatusCode!.Value, Assert.IsType<ScenarioApiException>(refused, exactMatch: false).RequestId));
    }

    [Theory]
    [InlineData("""{"reason":"r","message":"m"}""", "r")]
    [InlineData("""{"message":"m"}""", "m")]
    [InlineData("""{"name":"n"}""", null)]
    [InlineData("plain words", "plain words")]
    [InlineData("", null)]
    public async Task Words_are_the_reason_or_the_message_or_the_whole_body(string body, string? reason)
    {
        Service.On("GET /models/m", Text(body, "text/plain", 409));

        Assert.Equal(reason, Assert.IsType<ScenarioApiException>(await RefusedAsync()).Reason);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(402)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task The_service_s_own_id_of_a_request_goes_before_the_header_s(int status)
    {
        Service.On("GET /models/m", Json("""{"reason":"w","trace_id":"trace-1"}""", status, ("x-request-id", "header-1")));

        Assert.Equal("trace-1", Assert.IsType<ScenarioApiException>(await RefusedAsync(), exactMatch: false).RequestId);
    }

    [Theory]
    [InlineData("Model is already training")]
    [InlineData("It is already a training image")]
    [InlineData("w")]
    public async Task A_page_of_a_gateway_may_hide_the_service_s_reply(string words)
    {
        Service.On("GET /models/m", Text($"<html>{words}</html>", "text/html", 400));

        ScenarioException refused = await RefusedAsync();

        // What is in a page are not the service's words.
        Assert.Equal((typeof(ScenarioApiException), true, null), (refused.GetType(), refused.MayHaveBeenExecuted, ((ScenarioApiException)refused).Reason));
        Assert.Equal("The service answered 400.", refused.Message);
    }

    [Theory]
    [InlineData(401, typeof(ScenarioUnauthorizedException))]
    [InlineData(402, typeof(ScenarioInsufficientUnitsException))]
    [InlineData(403, typeof(ScenarioForbiddenException))]
    [InlineData(404, typeof(ScenarioNotFoundException))]
    [InlineData(429, typeof(ScenarioRateLimitException))]
    [InlineData(501, typeof(ScenarioApiException))]
    [InlineData(500, typeof(ScenarioTransportException))]
    [InlineData(502, typeof(ScenarioTransportException))]
    public async Task A_page_with_a_status_is_a_refusal_unless_a_gateway_is_in_trouble(int status, Type type)
    {
        Service.On("GET /models/m", Page(status));

        ScenarioException refused = await RefusedAsync();

        Assert.Equal((type, true), (refused.GetType(), refused.MayHaveBeenExecuted));
        if (refused is ScenarioTransportException)
            Assert.Equal((Gateway, true, status), (refused.Message, refused.IsTransient, (int)refused.StatusCode!.Value));
    }

    [Theory]
    [InlineData("""{"remainingSeconds":900}""", null, 900)]
    [InlineData("""{"remainingSeconds":900}""", "20", 900)]
    [InlineData("""{"details":{"remainingSeconds":700}}""", null, 700)]
    [InlineData("""{"remainingSeconds":800,"details":{"remainingSeconds":700}}""", null, 800)]
    [InlineData("{}", "400", 400)]
    public async Task Patience_is_asked_for_in_the_body_or_in_the_header(string body, string? header, double seconds)
    {
        Service.On("GET /models/m", Json(body, 429, header is null ? [] : [("Retry-After", header)]));

        ScenarioException refused = await RefusedAsync(attempts: 3);

        Assert.Equal(TimeSpan.FromSeconds(seconds), refused.RetryAfter);
        Assert.Single(Service.Lines); // longer than the budget of five minutes
    }

    [Fact]
    public async Task A_service_in_trouble_says_how_long_it_wants_to_be_left_alone()
    {
        Service.On("GET /models/m", Json("{}", 503, ("Retry-After", "400")));
        Service.On("GET /models/n", Text("<html/>", "text/html", 503, ("Retry-After", "500")));

        Assert.Equal(TimeSpan.FromSeconds(400), (await RefusedAsync()).RetryAfter);
        Assert.Equal(TimeSpan.FromSeconds(500), (await Assert.ThrowsAsync<ScenarioTransportException>(() => Connect().GetModelAsync("n", Stop))).RetryAfter);
    }

    [Theory]
    [InlineData("3600")]
    [InlineData("5000000")]
    public async Task Service_that_wants_to_be_left_alone_for_longer_than_the_budget_does_not_hold_a_call_that_acts(string seconds)
    {
        Service.On("POST /models", Json("{}", 503, ("Retry-After", seconds))).On("GET /models", Json("""{"models":[]}"""));

        var unknown = await Assert.ThrowsAsync<ScenarioOutcomeUnknownException>(() => Connect(o => o.MaxAttempts = 5).CreateModelAsync("Inkcat", ScenarioTrainingType.Flux2DevLora, cancellationToken: Stop));

        Assert.Equal(double.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture), unknown.RetryAfter!.Value.TotalSeconds);
        Assert.InRange(Clock.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(5) + TimeSpan.FromSeconds(5));
        Assert.Single(Service.Lines, l => l == "POST /models");
    }

    [Fact]
    public async Task A_limit_of_the_plan_is_not_asked_twice_and_a_pause_is_kept()
    {
        Service.On("GET /models/m", Json("""{"details":{"actionName":"parallel-training"},"remainingSeconds":1}""", 429));
        Service.On("GET /models/n", Json("""{"remainingSeconds":40}""", 429), Json("""{"model":{"id":"n"}}"""));

        Assert.IsType<ScenarioPlanLimitException>(await RefusedAsync(attempts: 3));
        Assert.Single(Service.Lines);
        await Connect(o => o.MaxAttempts = 3).GetModelAsync("n", Stop);
        Assert.InRange(Clock.Elapsed, TimeSpan.FromSeconds(40), TimeSpan.FromSeconds(44));
    }

    [Fact]
    public async Task Several_attempts_are_counted_with_their_time()
    {
        Service.On("GET /models/m", Json("""{"reason":"w"}""", 503));
        Service.On("GET /models/n", Lost);

        // Pauses of one and two seconds, each by three quarters.
        Assert.Equal("The service answered 503 (Reason has its words); ask again later. (3 attempts in 2.3 s.)", (await RefusedAsync(attempts: 3)).Message);
        Assert.Equal(
            "The connection to the service was lost before its reply was complete. (2 attempts in 0.8 s.)",
            (await Assert.ThrowsAsync<ScenarioTransportException>(() => Connect(o => o.MaxAttempts = 2).GetModelAsync("n", Stop))).Message);
    }

    [Fact]
    public async Task Silence_is_counted_from_the_first_attempt_on()
    {
        Service.On("GET /models/m", Silent(Clock));

        ScenarioException silent = await RefusedAsync();

        Assert.Equal("The service did not reply in time. (1 attempt in 60 s.)", silent.Message);
        Assert.Equal((typeof(ScenarioTransportException), true, true, null), (silent.GetType(), silent.MayHaveBeenExecuted, silent.IsTransient, silent.StatusCode));
    }

    [Fact]
    public async Task No_connection_is_certain_to_have_done_nothing()
    {
        Service.On("GET /models/m", NotConnected);

        ScenarioException failed = await RefusedAsync();

        Assert.Equal(("No connection to the service could be made.", false, true), (failed.Message, failed.MayHaveBeenExecuted, failed.IsTransient));
        Assert.NotNull(failed.InnerException);
    }

    [Fact]
    public async Task A_reply_that_cannot_be_read_keeps_the_id_that_it_names()
    {
        Service.On("POST /models", Json("""{"id":"model_7","model":{"""));
        Service.On("GET /models/m", Json("""{"id":"model_7","model":{"""));
        Service.On("GET /models", Json("{}", 401));

        ScenarioException unreadable = await RefusedAsync();
        var unknown = await Assert.ThrowsAsync<ScenarioOutcomeUnknownException>(() => Connect().CreateModelAsync("n", ScenarioTrainingType.ZImageLora, cancellationToken: Stop));

        Assert.Equal(("The service's reply could not be read.", true, "model_7", HttpStatusCode.OK), (unreadable.Message, unreadable.MayHaveBeenExecuted, unreadable.ModelId, unreadable.StatusCode));
        Assert.Equal("create", unknown.Operation);
    }

    [Fact]
    public async Task A_reply_that_is_too_large_names_the_option()
    {
        Service.On("GET /models/m", Json($$$"""{"model":{"id":"m","name":"{{{new string('x', 70_000)}}}"}}"""));

        var large = await Assert.ThrowsAsync<ScenarioTransportException>(() => Connect(o => o.MaxResponseBytes = 65536).GetModelAsync("m", Stop));

        Assert.Equal("The service's reply holds more than MaxResponseBytes allows.", large.Message);
    }

    [Fact]
    public async Task Nothing_and_a_redirect_are_no_reply()
    {
        Service.On("GET /models/m", Text("", "application/json", 200));
        Service.On("GET /models/n", Text("", "application/json", 302, ("Location", "https://login.example.com")));

        ScenarioException nothing = await RefusedAsync();
        var redirected = await Assert.ThrowsAsync<ScenarioTransportException>(() => Connect().GetModelAsync("n", Stop));

        Assert.Equal((Gateway, true, HttpStatusCode.OK), (nothing.Message, nothing.MayHaveBeenExecuted, nothing.StatusCode));
        Assert.Equal("The address answers with a redirect instead of the service's reply; check BaseAddress and what stands between.", redirected.Message);
        Assert.Equal((true, HttpStatusCode.Redirect), (redirected.MayHaveBeenExecuted, redirected.StatusCode));
    }

    [Fact]
    public async Task A_file_that_is_not_ready_says_when()
    {
        Service.On("GET https://files.example.com/s.png", Text("later", "text/plain", 202, ("Retry-After", "400")));
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName(), "s");

        var file = await Assert.ThrowsAsync<ScenarioFileException>(() => Connect().DownloadAsync(new ScenarioEpochAsset { AssetId = "a", Url = new Uri("https://files.example.com/s.png") }, path, cancellationToken: Stop));

        Assert.Equal((FileProblem.NotReady, TimeSpan.FromSeconds(400)), (file.Problem, file.RetryAfter));
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    private Task<ScenarioException> RefusedAsync(int attempts = 1) =>
        Assert.ThrowsAnyAsync<ScenarioException>(() => Connect(o => o.MaxAttempts = attempts).GetModelAsync("m", Stop));
}

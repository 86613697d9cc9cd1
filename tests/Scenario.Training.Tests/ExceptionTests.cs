using System.Net;
using System.Text.Json;

namespace Scenario.Training.Tests;

/// <summary>What each exception says of itself: the message tells what happened and what to do, the members are what a program reacts to.</summary>
public sealed class ExceptionTests
{
    private static readonly ScenarioProblem Words = new() { Reason = "words", TraceId = "t" };

    public static TheoryData<ScenarioApiException, int, string> Refusals => new()
    {
        { new ScenarioAlreadyTrainingException(Words), 400, "The model is already being trained; nothing was started besides. Follow it with GetTraining(ModelId)." },
        { new ScenarioDuplicateImageException(Words), 400, "The asset is already a training image of this model." },
        { new ScenarioForbiddenException(Words), 403, "The service does not allow this for the API key; check the key, its project and the plan." },
        { new ScenarioUnauthorizedException(Words), 401, "The service did not accept the API key and its secret; check that both are set and complete." },
        { new ScenarioNotFoundException(Words), 404, "The service knows no such model, job or asset, or does not show it to this key and project; check the id." },
        { new ScenarioImageRefusedException(HttpStatusCode.UnsupportedMediaType, Words), 415, "The service does not take the image; Reason has its words. Use a PNG, JPEG or WebP picture." },
        { new ScenarioInsufficientUnitsException(HttpStatusCode.Forbidden, Words), 403, "The account holds too few creative units for this; nothing runs." },
        { new ScenarioRateLimitException(Words), 429, "The service limits the rate of requests; retry after a while." },
        { new ScenarioRateLimitException(Words, TimeSpan.FromSeconds(6.2)), 429, "The service limits the rate of requests; retry after 7 s." },
        { new ScenarioCooldownException(TimeSpan.FromSeconds(59.5), Words), 429, "The service wants a pause after several starts; retry after 60 s." },
        { new ScenarioPlanLimitException(Words), 429, "The plan allows no more of this; retrying does not help." },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_refusal_has_its_status_its_words_apart_and_what_to_do(ScenarioApiException refusal, int status, string message)
    {
        Assert.Equal((status, "words", message), ((int)refusal.StatusCode!.Value, refusal.Reason, refusal.Message));
        Assert.Same(Words, refusal.Problem);
    }

    [Theory]
    [InlineData("""{"actionName":"add-training-image","actionLimit":6,"actionValue":7}""", "add-training-image", 6d, 7d, " (add-training-image, at most 6)")]
    [InlineData("""{"actionName":"parallel-training"}""", "parallel-training", null, null, " (parallel-training)")]
    [InlineData("""{"actionName":"of 40-letters-xxxxxxxxxxxxxxxxxxxxxxxxxx","actionLimit":1}""", "of 40-letters-xxxxxxxxxxxxxxxxxxxxxxxxxx", 1d, null, "")]
    [InlineData("""{"actionName":"a-name-of-forty-characters-in-all-xxxxxx"}""", "a-name-of-forty-characters-in-all-xxxxxx", null, null, " (a-name-of-forty-characters-in-all-xxxxxx)")]
    [InlineData("""{"actionName":"a-name-of-more-than-forty-characters-xxxx"}""", "a-name-of-more-than-forty-characters-xxxx", null, null, "")]
    [InlineData("""{"actionName":""}""", "", null, null, "")]
    [InlineData("7", null, null, null, "")]
    public void A_limit_of_the_plan_names_what_is_limited_only_where_it_is_a_machine_s_word(string details, string? action, double? limit, double? value, string about)
    {
        var refused = new ScenarioPlanLimitException(new ScenarioProblem { Details = JsonDocument.Parse(details).RootElement });

        Assert.Equal((action, limit, value, false), (refused.ActionName, refused.Limit, refused.Value, refused.IsTransient));
        Assert.Equal($"The plan allows no more of this{about}; retrying does not help.", refused.Message);
    }

    [Fact]
    public void Patience_is_asked_for_by_throttling_and_cooldown()
    {
        Assert.Equal((true, TimeSpan.FromSeconds(6.2)), (new ScenarioRateLimitException(null, TimeSpan.FromSeconds(6.2)).IsTransient, new ScenarioRateLimitException(null, TimeSpan.FromSeconds(6.2)).RetryAfter));
        Assert.Equal((true, TimeSpan.FromSeconds(9)), (new ScenarioCooldownException(TimeSpan.FromSeconds(9)).IsTransient, new ScenarioCooldownException(TimeSpan.FromSeconds(9)).RetryAfter));
    }

    [Theory]
    [InlineData(FileProblem.NoAddress, false, "The asset has no address; read its model again.")]
    [InlineData(FileProblem.UnsafeAddress, false, "The asset's address is not https or leads to this machine or a private network; it was not asked.")]
    [InlineData(FileProblem.NotWritten, false, "The file cannot be written where it should go; look at the folder and its permissions.")]
    [InlineData(FileProblem.WrongContent, false, "What came is not the whole file (WrongContent); nothing was saved. Read the model again for a new address.")]
    [InlineData(FileProblem.NotReady, true, "What came is not the whole file (NotReady); nothing was saved. Read the model again for a new address.")]
    [InlineData(FileProblem.Incomplete, true, "What came is not the whole file (Incomplete); nothing was saved. Read the model again for a new address.")]
    [InlineData(FileProblem.Changed, true, "What came is not the whole file (Changed); nothing was saved. Read the model again for a new address.")]
    public void A_file_that_cannot_be_had_says_why_and_whether_asking_again_helps(FileProblem problem, bool isTransient, string message)
    {
        var failed = new ScenarioFileException(problem, HttpStatusCode.OK);

        Assert.Equal((problem, HttpStatusCode.OK, isTransient, message), (failed.Problem, failed.StatusCode, failed.IsTransient, failed.Message));
    }

    [Theory]
    [InlineData(null, "The answer to 'create' was lost, and what became of it cannot be told. Look at the list of models before doing it again.")]
    [InlineData("model_1", "The answer to 'create' was lost, and what became of it cannot be told. Look at the model before doing it again.")]
    public void An_unknown_outcome_says_where_to_look(string? modelId, string message)
    {
        var cause = new ScenarioTransportException("gone");
        var unknown = new ScenarioOutcomeUnknownException("create", modelId, cause);

        Assert.Equal(("create", modelId, true, true, message), (unknown.Operation, unknown.ModelId, unknown.MayHaveBeenExecuted, unknown.IsTransient, unknown.Message));
        Assert.Same(cause, unknown.InnerException);
        Assert.False(new ScenarioOutcomeUnknownException("create", modelId, new ScenarioNotFoundException()).IsTransient);
        Assert.False(new ScenarioOutcomeUnknownException("create", modelId).IsTransient);
    }

    [Theory]
    [InlineData("order-1", true, "The start was cancelled before its answer came; the training may have begun. Read the model to see, or start again with the same key.")]
    [InlineData(null, true, "The start was cancelled before its answer came; the training may have begun. Read the model to see.")]
    [InlineData("order-1", false, "It was cancelled before the training was started; nothing runs.")]
    public void A_start_that_was_cancelled_says_whether_it_may_run(string? key, bool mayHaveBeenExecuted, string message)
    {
        using var source = new CancellationTokenSource();
        var cause = new InvalidOperationException();

        var canceled = new ScenarioStartCanceledException("model_1", key, mayHaveBeenExecuted, cause, source.Token);

        Assert.Equal(("model_1", key, mayHaveBeenExecuted, message), (canceled.ModelId, canceled.Key, canceled.MayHaveBeenExecuted, canceled.Message));
        Assert.Equal((cause, source.Token), (canceled.InnerException, canceled.CancellationToken));
    }

    [Theory]
    [InlineData(true, "The wait for model_1 was cancelled, and the service was asked to cancel the work; until it has ended it may still bill.")]
    [InlineData(false, "The wait for model_1 was cancelled; the work may still run and bill. Wait again with the same id, or cancel it.")]
    public void A_wait_that_was_cancelled_says_whether_the_work_was_too(bool isRequested, string message)
    {
        using var source = new CancellationTokenSource();
        var cause = new InvalidOperationException();

        var canceled = new ScenarioWaitCanceledException("model_1", isRequested, cause, source.Token);

        Assert.Equal(("model_1", isRequested, message), (canceled.Id, canceled.IsWorkCancelRequested, canceled.Message));
        Assert.Equal((cause, source.Token), (canceled.InnerException, canceled.CancellationToken));
    }

    [Theory]
    [InlineData("failed", null, null, "The training of model model_1 failed.")] // no job was read, so nobody knows
    [InlineData("failed", "bad pictures", false, "The training of model model_1 failed; Reason has the service's words; failed trainings are given back.")]
    [InlineData("failed", "bad pictures", true, "The training of model model_1 failed; Reason has the service's words.")]
    [InlineData("failed", null, true, "The training of model model_1 failed.")]
    [InlineData("training-canceled", "stopped", false, "The training of model model_1 was cancelled.")]
    public void A_training_without_success_says_whether_units_come_back(string status, string? error, bool? disableRefund, string message)
    {
        var model = new ScenarioModel { Id = "model_1", Status = new(status) };
        ScenarioJob? job = disableRefund is null ? null : new ScenarioJob { Metadata = new() { Error = error }, Billing = new() { DisableRefund = disableRefund } };

        var failed = new ScenarioTrainingFailedException(model, job);

        Assert.Equal((message, "model_1", error, status == "training-canceled", true), (failed.Message, failed.ModelId, failed.Reason, failed.IsCanceled, failed.MayHaveBeenExecuted));
        Assert.Equal((model, job), (failed.Model, failed.Job));
    }

    [Fact]
    public void A_price_above_the_limit_and_one_that_was_declined_say_the_price()
    {
        Assert.Equal("The training would cost 300 creative units, more than the limit of 299.5; it was not started.", new ScenarioCostLimitException(300, 299.5m).Message);
        Assert.Equal("The price of 12.5 creative units was declined; the training was not started.", new ScenarioCostDeclinedException(12.5m).Message);
        Assert.Equal(12.5m, new ScenarioCostDeclinedException(12.5m).Cost);
    }

    [Fact]
    public void Problems_of_a_request_are_listed_with_both_paths_and_warnings_only_where_they_stop_it()
    {
        ValidationIssue wrong = Issue("images", ValidationSeverity.Error, "no images.");
        ValidationIssue whole = Issue("", ValidationSeverity.Error, "a view.");
        ValidationIssue warning = Issue("name", ValidationSeverity.Warning, "an odd name.");

        Assert.Equal("The request is not valid and was not sent: images (Images): no images. a view.", new ScenarioValidationException(new ValidationResult([wrong, warning, whole])).Message);
        Assert.Equal("The request is not valid and was not sent: name (Name): an odd name.", new ScenarioValidationException(new ValidationResult([warning])).Message);
    }

    [Theory]
    [InlineData(10, "")]
    [InlineData(11, " And 1 more; see Result.Issues.")]
    [InlineData(13, " And 3 more; see Result.Issues.")]
    public void Ten_problems_are_shown_and_the_rest_is_counted(int count, string rest)
    {
        ValidationIssue[] issues = [.. Enumerable.Range(1, count).Select(i => Issue("a", ValidationSeverity.Error, $"no {i}."))];

        var refused = new ScenarioValidationException(new ValidationResult(issues));

        Assert.Equal("The request is not valid and was not sent: " + string.Join(" ", Enumerable.Range(1, 10).Select(i => $"a (A): no {i}.")) + rest, refused.Message);
        Assert.Equal(count, refused.Result.Issues.Count);
    }

    [Fact]
    public void A_wait_that_was_given_up_says_how_to_go_on()
    {
        using var client = new ScenarioClient("key", "secret");
        ScenarioTrainingRun run = client.GetTraining("model_1");

        Assert.Equal("model_1 had not ended after 2.5 s; it may still run and bill. Wait again with Training, or in any program with GetTraining(id).", new ScenarioWaitTimeoutException(run, "model_1", null, TimeSpan.FromSeconds(2.5)).Message);
        Assert.Equal(
            "job_1 had not ended after 60 s (the last request had no usable answer); it may still run and bill. Wait again with the same id.",
            new ScenarioWaitTimeoutException(null, "job_1", null, TimeSpan.FromMinutes(1), new ScenarioTransportException("gone")).Message);
    }

    private static ValidationIssue Issue(string path, ValidationSeverity severity, string message) => new() { Path = path, Code = ValidationCodes.Required, Severity = severity, Message = message };
}

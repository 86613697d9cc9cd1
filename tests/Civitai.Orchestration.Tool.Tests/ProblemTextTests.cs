using System.Net;
using Generation.Datasets;
using Scenario.Training;

namespace Civitai.Orchestration.Tool.Tests;

/// <summary>What scripts and people are told of each kind of failure.</summary>
public sealed class ProblemTextTests
{
    private static readonly ValidationResult Refusal = new([new ValidationIssue { Path = "lr", Code = "outOfRange", Severity = ValidationSeverity.Error, Message = "lr is 2." }]);
    private static readonly Workflow Ended = Workflow.Parse("""{"id":"wf_1","status":"failed"}""");
    private static readonly ScenarioModel Model = new() { Id = "m" };

    public static TheoryData<Exception, int, string, string> Failures() => new()
    {
        { new ToolException(7, "busy", "It is busy."), 7, "busy", "It is busy." },
        { new OperationCanceledException(), 130, "interrupted", "Interrupted." },
        { new DatasetException("A picture is broken."), 3, "dataset", "A picture is broken." },
        { new ValidationFailedException(Refusal), 3, "invalid", "The request is not valid and was not sent: lr (Lr): lr is 2." },
        { new ScenarioValidationException(Refusal), 3, "invalid", "The request is not valid and was not sent: lr (Lr): lr is 2." },
        {
            new PicturesRefusedException([new PictureRefusal { Index = 0, Name = "a.png", Cause = new CivitaiApiException("No.", HttpStatusCode.BadRequest) }], 4),
            3, "invalid", "The service refused 1 of 4 pictures, and nothing was submitted: a.png (400)."
        },
        { new CostDeclinedException(250), 4, "declined", "The price of 250 Buzz was declined; the workflow was not submitted." },
        { new ScenarioCostDeclinedException(45), 4, "declined", "The price of 45 creative units was declined; the training was not started." },
        { new CostLimitExceededException(250, 100), 4, "costLimit", "The workflow would cost 250 Buzz, more than the limit of 100; it was not submitted." },
        { new ScenarioCostLimitException(45, 40), 4, "costLimit", "The training would cost 45 creative units, more than the limit of 40; it was not started." },
        { new InsufficientBuzzException(), 4, "funds", "The account holds too little Buzz for this (insufficient Buzz); the request that was refused started nothing." },
        { new ScenarioInsufficientUnitsException(HttpStatusCode.Forbidden), 4, "funds", "The account holds too few creative units for this; nothing runs." },
        { new WorkflowFailedException(Ended), 8, "failed", "Workflow wf_1 ended as failed: no reason is given; see FailedSteps, and submit it once more." },
        { new WorkflowOutputException(Ended, "image"), 8, "failed", "Workflow wf_1 (failed) has no image that can be had: no step makes one. Workflow has what came." },
        { new ScenarioTrainingFailedException(Model), 8, "failed", "The training of model m failed." },
        { new UnauthorizedException(), 5, "token", "The service did not accept the API token; check that it is set, complete and not expired." },
        { new ScenarioUnauthorizedException(), 5, "token", "The service did not accept the API key and its secret; check that both are set and complete." },
        { new ScenarioForbiddenException(), 5, "token", "The service does not allow this for the API key; check the key, its project and the plan." },
        { new CivitaiTransportException("No answer."), 6, "unavailable", "No answer." },
        { new ScenarioWaitTimeoutException(null, "m", null, TimeSpan.FromHours(1)), 6, "unavailable", new ScenarioWaitTimeoutException(null, "m", null, TimeSpan.FromHours(1)).Message },
        { new ScenarioOutcomeUnknownException("start", "m"), 6, "unavailable", "The answer to 'start' was lost, and what became of it cannot be told. Look at the model before doing it again." },
        { new ExternalIdConflictException(Ended, "lr"), 7, "conflict", "The external id stands for workflow wf_1, which differs from what was sent at lr. Look at Workflow before you choose another external id." },
        { new ScenarioKeyConflictException(Model, "lr"), 7, "conflict", "The key stands for the training of model m, which differs from what was asked for at lr; nothing was started. Look at Model before you choose another key." },
        { new BlobContentException(FileProblem.Withheld), 1, "file", "The blob is withheld; its BlockedReason says why." },
        { new ScenarioFileException(FileProblem.NoAddress, HttpStatusCode.OK), 1, "file", "The asset has no address; read its model again." },
        { new CivitaiApiException("No.", HttpStatusCode.BadRequest), 7, "refused", "No." },
        { new ScenarioApiException("No.", HttpStatusCode.Conflict), 7, "refused", "No." },
        { new CivitaiApiException("Nobody knows.", null), 1, "failure", "Nobody knows." },
        { new IOException("The disk is full."), 1, "file", "The disk is full." },
        { new UnauthorizedAccessException("Access is denied."), 1, "file", "Access is denied." },
        { new ArgumentException("That is none."), 2, "usage", "That is none." },
        { new InvalidOperationException("Oops."), 1, "unexpected", "InvalidOperationException: Oops. This is a mistake in loraforge." },
    };

    [Theory]
    [MemberData(nameof(Failures), DisableDiscoveryEnumeration = true)]
    public void Every_kind_of_failure_has_its_code_and_its_text(Exception failure, int exitCode, string code, string message) => Assert.Equal(new Problem(exitCode, code, message), Problem.Of(failure));
}

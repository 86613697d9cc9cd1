using System.Net;
using Scenario.Training;

namespace Civitai.Orchestration.Tool.Tests;

/// <summary>A script that tries again on 6 must not do so for ever.</summary>
public sealed class ProblemTests
{
    private static readonly Workflow Other = Workflow.Parse("""{"id":"wf_1"}""");

    public static TheoryData<Exception, int> Failures() => new()
    {
        { new CivitaiTransportException("No answer."), 6 },
        { new RateLimitedException(), 6 },
        { new SubmitOutcomeUnknownException("order-1"), 6 },
        { new ScenarioOutcomeUnknownException("start", "model-1"), 6 },
        { new WorkflowWaitTimeoutException(new WorkflowHandle(new OrchestrationClient("token").Workflows, "wf_1"), null, TimeSpan.FromHours(1), null), 6 },
        { new BlobContentException(FileProblem.NotReady), 6 },
        { new ExternalIdConflictException(Other, "steps[0].input.prompt"), 7 },
        { new ScenarioKeyConflictException(new ScenarioModel { Id = "m" }, "images"), 7 },
        { new CivitaiApiException("No.", HttpStatusCode.BadRequest), 7 },
        { new ScenarioNotStartedException("m"), 7 },
        { new BlobContentException(FileProblem.Withheld), 1 },
        { new BlobContentException(FileProblem.NotWritten), 1 },
        { new BlobContentException(FileProblem.WrongContent, HttpStatusCode.OK), 1 },
    };

    public static TheoryData<Exception, bool?> Ends() => new()
    {
        { new CivitaiTransportException("No answer.") { MayHaveBeenExecuted = true }, true },
        { new WorkflowSubmitCanceledException("order-1", mayHaveBeenExecuted: true), true },
        { new WorkflowSubmitCanceledException("order-1", mayHaveBeenExecuted: false), false },
        { new ScenarioStartCanceledException("model-1", "order-1", mayHaveBeenExecuted: true), true },
        { new ScenarioStartCanceledException("model-1", "order-1", mayHaveBeenExecuted: false), false },
        { new OperationCanceledException(), null },
    };

    [Theory]
    [MemberData(nameof(Ends), DisableDiscoveryEnumeration = true)]
    public void Cancellation_says_whether_it_may_be_paid_as_a_failure_does(Exception end, bool? mayHaveBeenExecuted) => Assert.Equal(mayHaveBeenExecuted, Problem.MayHaveBeenExecuted(end));

    [Theory]
    [MemberData(nameof(Failures), DisableDiscoveryEnumeration = true)]
    public void Only_what_may_pass_is_worth_another_try(Exception failure, int exitCode) => Assert.Equal(exitCode, Problem.Of(failure)?.ExitCode);
}

using Generation.Diagnostics;
using Generation.Submitting;
using Scenario.Training.Diagnostics;
using Scenario.Training.Requests;

namespace Scenario.Training;

/// <summary>The stages of a start; their order is the base class's.</summary>
internal sealed class ScenarioPipeline(ScenarioClient client, IReadOnlyList<ISubmissionInterceptor<ScenarioSubmission, ScenarioTrainingStart>> interceptors)
    : SubmissionPipeline<ScenarioSubmission, ScenarioTrainingStart>(interceptors)
{
    public bool HasInterceptors { get; } = interceptors.Count > 0;

    protected override TimeProvider Clock => client.Clock;

    protected override void Validate(ScenarioSubmission submission) => client.CheckParameters(submission.Parameters, submission.Type, submission.Validation);

    protected override async Task<decimal> PriceAsync(ScenarioSubmission submission, CancellationToken cancellationToken)
    {
        ScenarioTrainingStart preview;
        try
        {
            preview = await client.PreviewAsync(submission.ModelId, submission.Parameters, null, submission.Deadline, cancellationToken).ConfigureAwait(false);
        }
        catch (ScenarioException e)
        {
            e.NothingWasExecuted(); // it was only the question
            throw;
        }

        return (preview.Cost >= 0 ? preview.Cost : null)
            ?? throw new ScenarioTransportException("The service's answer names no price, so the limit cannot be kept; nothing was started.");
    }

    protected override Exception OverLimit(ScenarioSubmission submission, decimal cost, decimal limit) => new ScenarioCostLimitException(cost, limit) { ModelId = submission.ModelId };

    protected override Exception Declined(ScenarioSubmission submission, decimal cost) => new ScenarioCostDeclinedException(cost) { ModelId = submission.ModelId };

    protected override byte[] Write(ScenarioSubmission submission) => WireWriter.ToUtf8(new StartRequest { Parameters = submission.Parameters ?? new() });

    protected override void ThrowIfDisposed() => client.ThrowIfDisposed();

    protected override Task<ScenarioTrainingStart> SendAsync(ScenarioSubmission submission, byte[] body, CancellationToken cancellationToken) => client.SendStartAsync(submission, body, cancellationToken);

    protected override void Compare(ScenarioSubmission submission, byte[] body, ScenarioTrainingStart snapshot)
    {
        // The answer is about the model in the address; there is nothing else that could have come back.
    }

    protected override void Settle(ScenarioSubmission submission, ScenarioTrainingStart? snapshot, Exception? failure, TimeSpan took)
    {
        var tags = new WorkTags("training", submission.Type is { IsKnown: true } type ? type.Value : "", client.Name);
        if (failure is not null)
        {
            Telemetry.Instruments.NotAccepted(submission.Span, tags, failure, took);
            return;
        }

        Diagnostics.Log.Started(client.Logger, submission.ModelId, snapshot!.Cost); // one of both is there
        Telemetry.Instruments.Accepted(submission.Span, tags, submission.ModelId, snapshot.Model?.Status is { IsKnown: true } status ? status.Value : "unknown", "creative units", (double?)snapshot.Cost, took);
    }
}

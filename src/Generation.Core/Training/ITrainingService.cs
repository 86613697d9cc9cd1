namespace Generation;

/// <summary>
/// One way to train on any vendor: the same pictures, the same request, a run to follow. What a vendor can do is asked (<see cref="TrainingChoice.Capabilities"/>); what only it can do stays reachable: its own settings go
/// along in <see cref="TrainingRequest.Settings"/>, and runs, updates and results carry its own types.
/// </summary>
public interface ITrainingService
{
    /// <summary>The vendor's name, for a display.</summary>
    string VendorName { get; }

    /// <summary>What the vendor charges in, for example creative units. Amounts of two vendors cannot be added.</summary>
    string CostUnit { get; }

    /// <summary>What can be trained, with what each choice takes and can.</summary>
    IReadOnlyList<TrainingChoice> TrainingChoices { get; }

    /// <summary>What a request's choice takes and can, as the request's settings have it: where they make it learn edits, it takes pairs.</summary>
    /// <param name="request">The request; it need not be complete.</param>
    /// <exception cref="ArgumentException">There is no such choice.</exception>
    TrainingCapabilities GetCapabilities(TrainingRequest request);

    /// <summary>Checks a request without sending anything.</summary>
    /// <param name="request">The request.</param>
    ValidationResult ValidateTraining(TrainingRequest request);

    /// <summary>What a training is expected to cost, from documented rates, without any request. Where no rate is documented the estimate says so and is not complete.</summary>
    /// <param name="request">The request; it need not be complete.</param>
    /// <exception cref="ArgumentException">There is no such choice, or the settings are those of another vendor or of another choice.</exception>
    CostEstimate EstimateTraining(TrainingRequest request);

    /// <summary>Brings the pictures to the vendor and starts the training. This costs money.</summary>
    /// <param name="request">What is trained, and on which pictures.</param>
    /// <param name="options">A limit on the price, a key. When null: none.</param>
    /// <param name="cancellationToken">Cancels the call. A training that the vendor has already accepted goes on.</param>
    /// <returns>The run. Keep its id: with it any program can go on.</returns>
    /// <exception cref="GenerationException">The vendor refused, or there was no usable answer. Nothing runs unless <see cref="GenerationException.MayHaveBeenExecuted"/> says so.</exception>
    Task<ITrainingRun> StartTrainingAsync(TrainingRequest request, TrainingStartOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>A run by its id, made without any request.</summary>
    /// <param name="id">The run's id.</param>
    ITrainingRun GetTrainingRun(string id);
}

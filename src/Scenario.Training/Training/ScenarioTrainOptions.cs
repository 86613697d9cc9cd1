namespace Scenario.Training;

/// <summary>How a whole training is begun and its end waited for.</summary>
public sealed record ScenarioTrainOptions : ScenarioStartOptions
{
    /// <summary>
    /// The key of the intent, for example <c>order-4711</c>: a second call of the same key, in another process too, goes on where the first one stopped, or finds its training. 1 to 64 letters, digits, <c>_</c> or
    /// <c>-</c>. It stands in the model's description, since the service has no place for it. When null: one is made for the call.
    /// </summary>
    public string? Key { get; init; }

    /// <summary>Reported to with the bytes of all pictures whenever one of them is at the service. What it throws is logged and ends nothing.</summary>
    public IProgress<TransferProgress>? UploadProgress { get; init; }

    /// <summary>How the end is waited for. When null: the defaults of <see cref="Generation.WaitOptions"/>. Has no effect where the end is not waited for.</summary>
    public WaitOptions? WaitOptions { get; init; }

    internal override void ThrowIfInvalid()
    {
        base.ThrowIfInvalid();
        TrainingStartOptions.ThrowIfInvalid(Key, "options");
        WaitOptions?.ThrowIfInvalid();
    }
}

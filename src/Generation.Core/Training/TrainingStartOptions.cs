namespace Generation;

/// <summary>How a training is started.</summary>
public sealed record TrainingStartOptions
{
    /// <summary>The most that the training may cost, in the vendor's unit. The price is asked for first; above the limit nothing is started. When null there is no limit.</summary>
    public decimal? MaxCost { get; init; }

    /// <summary>
    /// The key that makes the start repeatable, for example <c>order-4711</c>: a second start of the same key, in another process too, finds the first training. 1 to 64 letters, digits, <c>_</c> or <c>-</c>. When
    /// null: one is made for the call.
    /// </summary>
    public string? Key { get; init; }

    /// <summary>The kind of options.</summary>
    public override string ToString() => nameof(TrainingStartOptions);
}

namespace Scenario.Training;

/// <summary>
/// A wait was ended because its model was still not started after half a minute: nothing runs, and what is waited for would never come. Start it with <see cref="ScenarioClient.StartTrainingAsync(string, ScenarioTrainingParameters?, ScenarioStartOptions?, CancellationToken)"/>,
/// or wait again when another program has started it.
/// </summary>
public sealed class ScenarioNotStartedException : ScenarioException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="modelId">The model.</param>
    public ScenarioNotStartedException(string modelId)
        : base("The model's training was not started; nothing runs, and there is nothing to wait for.") => ModelId = modelId;
}

namespace Civitai.Orchestration;

/// <summary>What the service assumes for an input.</summary>
public static class StepInputExtensions
{
    /// <summary>
    /// The input with the values that the service assumes for what was left null. A view to read: sending a default explicitly can change the price, so a view
    /// is refused wherever it would be
    /// sent, <c>with</c> changes or without.
    /// </summary>
    /// <typeparam name="TInput">The type of the input.</typeparam>
    /// <param name="input">The input.</param>
    public static TInput WithDefaults<TInput>(this TInput input)
        where TInput : StepInput
    {
        ArgumentNullException.ThrowIfNull(input);
        return (TInput)input.AsView();
    }
}

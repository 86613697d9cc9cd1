namespace Civitai.Orchestration;

/// <summary>What to do with the outcome of validation.</summary>
public static class ValidationResultExtensions
{
    /// <summary>Throws when there is an error.</summary>
    /// <param name="result">The outcome.</param>
    /// <exception cref="ValidationFailedException">At least one issue is an error; the exception carries all of them.</exception>
    public static void ThrowIfInvalid(this ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (!result.IsValid)
            throw new ValidationFailedException(result);
    }
}

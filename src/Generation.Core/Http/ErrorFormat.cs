namespace Generation.Http;

/// <summary>Reads the service's own words of a refusal and makes the vendor's exceptions.</summary>
internal abstract class ErrorFormat
{
    /// <summary>The exception for a call that failed.</summary>
    /// <param name="failure">The last attempt, with what is known over all attempts.</param>
    public abstract GenerationException Create(Failure failure);
}

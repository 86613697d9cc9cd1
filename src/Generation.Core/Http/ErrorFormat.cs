namespace Generation.Http;

/// <summary>Reads the service's own words of a refusal and makes the vendor's exceptions.</summary>
internal abstract class ErrorFormat
{
    /// <summary>
    /// What the service's own words add to a refusal before anything is decided by it: that it asks for patience in the body rather than in a header, or that asking again never helps.
    /// </summary>
    /// <param name="refusal">The refusal, with its body.</param>
    public virtual Failure Refine(Failure refusal) => refusal;

    /// <summary>The exception for a call that failed.</summary>
    /// <param name="failure">The last attempt, with what is known over all attempts.</param>
    public abstract GenerationException Create(Failure failure);
}

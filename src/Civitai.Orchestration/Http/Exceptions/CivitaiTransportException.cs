namespace Civitai.Orchestration;

/// <summary>There was no usable answer: no connection, no time, a damaged reply, or a gateway's page instead of the service's reply. A later request may well succeed.</summary>
public class CivitaiTransportException : CivitaiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="message">What happened and what to do next.</param>
    /// <param name="innerException">What the transport threw; null when there is none.</param>
    public CivitaiTransportException(string message, Exception? innerException = null)
        : base(message, innerException) => IsTransient = true;
}

namespace Civitai.Orchestration.AspNetCore;

/// <summary>What a handler gets beside an event.</summary>
public class CallbackContext
{
    /// <summary>Makes one, for a test of a handler.</summary>
    /// <param name="externalId">The key of the submission.</param>
    /// <param name="client">The client that it was submitted with.</param>
    /// <param name="services">The services of the handler's own scope.</param>
    public CallbackContext(string externalId, OrchestrationClient client, IServiceProvider services)
    {
        ArgumentException.ThrowIfNullOrEmpty(externalId);
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(services);
        (ExternalId, Client, Services) = (externalId, client, services);
    }

    /// <summary>The key of the submission: the caller's own, or one that the library made. The address that was called proves it.</summary>
    public string ExternalId { get; }

    /// <summary>The client that it was submitted with, for downloads, for example.</summary>
    public OrchestrationClient Client { get; }

    /// <summary>The services of a scope of its own, which ends when the handlers have returned.</summary>
    public IServiceProvider Services { get; }

    /// <summary>The key.</summary>
    public override string ToString() => $"{GetType().Name} {ExternalId}";
}

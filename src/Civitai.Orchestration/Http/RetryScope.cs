namespace Civitai.Orchestration.Http;

/// <summary>When a request may be sent again.</summary>
internal enum RetryScope
{
    /// <summary>After any transient failure: the request reads, or repeating it changes nothing.</summary>
    Always,

    /// <summary>Only when it cannot have reached the service.</summary>
    BeforeSent,
}

/// <summary>What the resilience handler needs to know of a request.</summary>
internal sealed record SendSettings(RetryScope Retry, TimeSpan Timeout, TimeSpan Budget, bool CarriesToken = true)
{
    internal static readonly HttpRequestOptionsKey<SendSettings> Key = new("Civitai.Orchestration.SendSettings");
}

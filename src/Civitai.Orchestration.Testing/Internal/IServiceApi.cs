namespace Civitai.Orchestration.Testing.Internal;

/// <summary>What one service makes of requests.</summary>
internal interface IServiceApi
{
    /// <summary>The answer to a body that is larger than the service takes.</summary>
    ApiReply TooLarge { get; }

    /// <summary>Answers a request.</summary>
    Task<ApiReply> HandleAsync(ApiCall call, CancellationToken cancellationToken);

    /// <summary>What a fault answers in place of the service.</summary>
    ApiReply Answer(Fault fault);
}

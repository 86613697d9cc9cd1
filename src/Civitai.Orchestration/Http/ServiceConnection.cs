using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Civitai.Orchestration.Serialization;
using Microsoft.Extensions.Logging;
using Polly.Timeout;

namespace Civitai.Orchestration.Http;

/// <summary>Sends requests to the service and turns its replies into records or exceptions. Shared by the clients of one service.</summary>
internal sealed class ServiceConnection(Func<HttpClient> createClient, OrchestrationClientOptions options)
{
    private static readonly MediaTypeHeaderValue JsonType = new("application/json");

    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(2);

    private int _longPolls;

    public OrchestrationClientOptions Options => options;

    public TimeProvider Clock => options.TimeProvider;

    public ILogger Logger { get; } = options.CreateLogger();

    public HttpClient CreateClient() => createClient();

    public static string CreateExternalId() => "sdk-" + Guid.NewGuid().ToString("N");

    /// <summary>A number from 0 to 1.</summary>
    public double NextRandom() => options.Randomness is { } source ? source() : JitterSource.Next();

    /// <summary>Takes one of the places that may hold a request open; false when all are taken.</summary>
    public bool TryEnterLongPoll()
    {
        if (Interlocked.Increment(ref _longPolls) <= options.MaxLongPolls)
            return true;
        Interlocked.Decrement(ref _longPolls);
        return false;
    }

    public void LeaveLongPoll() => Interlocked.Decrement(ref _longPolls);

    public SendSettings Settings(RetryScope retry, TimeSpan wait = default, TimeSpan? budget = null) =>
        new(retry, Durations.Shortest(wait + options.AttemptTimeout, (budget ?? TimeSpan.MaxValue / 2) + Margin), budget is { } limit && limit < options.RetryBudget ? limit : options.RetryBudget);

    public async Task<T> SendAsync<T>(HttpMethod method, string path, HttpContent? content, JsonTypeInfo<T> reply, SendSettings settings, CancellationToken cancellationToken)
        where T : WireRecord
    {
        using HttpResponseMessage response = await SendAsync(method, path, content, settings, cancellationToken).ConfigureAwait(false);
        return await ReadAsync(response, reply, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends a request; any reply but a success or a redirect becomes an exception.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content, SendSettings settings, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, new Uri(options.BaseAddress, path)) { Content = content };
        request.Headers.Accept.ParseAdd("application/json");
        request.Options.Set(SendSettings.Key, settings);
        HttpResponseMessage response = await SendAsync(createClient(), request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        if (response.IsSuccessStatusCode || IsRedirect(response.StatusCode))
            return response;

        using (response)
            throw await ReplyErrors.ReadAsync(response, Clock, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends any request, turning failures without a reply into a <see cref="CivitaiTransportException"/>.</summary>
    public static async Task<HttpResponseMessage> SendAsync(HttpClient client, HttpRequestMessage request, HttpCompletionOption completion, CancellationToken cancellationToken)
    {
        try
        {
            return await client.SendAsync(request, completion, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutRejectedException e)
        {
            throw new CivitaiTransportException("The service did not reply in time.", mayHaveReachedService: true, innerException: e);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            // A time limit of a handler or an HttpClient that the caller brought along.
            throw new CivitaiTransportException("The service did not reply in time.", mayHaveReachedService: true, innerException: e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            bool mayHaveReached = TransportFailure.MayHaveReachedService(e);
            string message = mayHaveReached ? "The connection to the service was lost before its reply was complete." : "No connection to the service could be made.";
            throw new CivitaiTransportException(message, mayHaveReached, innerException: e);
        }
    }

    public static bool IsRedirect(HttpStatusCode status) => (int)status is 301 or 302 or 303 or 307 or 308;

    public static async Task<T> ReadAsync<T>(HttpResponseMessage response, JsonTypeInfo<T> reply, CancellationToken cancellationToken)
        where T : WireRecord
    {
        if (!ReplyErrors.IsJson(response))
            throw ReplyErrors.NotJson(response);

        // The body is in memory already (it belongs to the try), so it is read without another pass through a stream.
        byte[] body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return WireReader.Read(body, reply);
        }
        catch (JsonException e)
        {
            throw new CivitaiTransportException($"The service's reply could not be read at {e.Path}.", mayHaveReachedService: true, response.StatusCode, e) { WorkflowId = WireReader.FindText(body, "id") };
        }
    }

    /// <summary>A JSON body, written once and sent as often as needed.</summary>
    public static HttpContent JsonBody<T>(T value)
    {
        var content = new ByteArrayContent(OrchestrationJson.WriteUtf8(value));
        content.Headers.ContentType = JsonType;
        return content;
    }
}

/// <summary>The system's randomness, kept where the analyzers can see that nothing else uses it.</summary>
internal static class JitterSource
{
    private static readonly Random Source = new();

    internal static double Next()
    {
        lock (Source)
            return Source.NextDouble();
    }
}

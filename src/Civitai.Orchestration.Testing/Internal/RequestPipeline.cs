using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>What happens to every request: it is recorded, a fault may strike, it is handled, it is answered.</summary>
internal sealed class RequestPipeline(IServiceApi api, FaultPlan faults, TimeProvider clock, long maxUploadBytes, CancellationToken stopping)
{
    private readonly object _gate = new();
    private readonly List<RecordedRequest> _requests = [];

    public IReadOnlyList<RecordedRequest> Requests
    {
        get
        {
            lock (_gate)
                return [.. _requests];
        }
    }

    public void ClearRequests()
    {
        lock (_gate)
            _requests.Clear();
    }

    public async Task HandleAsync(HttpContext context)
    {
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            byte[]? body = await ReadBodyAsync(context.Request, gone.Token).ConfigureAwait(false);
            var recorded = Record(context.Request, body ?? []);
            Fault? fault = null;
            ApiReply? reply;
            try
            {
                fault = faults.Take(recorded);
                reply = await AnswerAsync(context.Request, body, fault, gone.Token).ConfigureAwait(false);
            }
            catch (Exception error) when (error is not OperationCanceledException || !gone.IsCancellationRequested)
            {
                // There are no logs, so what goes wrong inside the simulator or a function of the test's must be said in the answer.
                // It would go wrong again, so it is said with a status for which clients do not ask again.
                reply = ApiReply.Problem(501, "The simulator failed", error.ToString());
            }

            if (reply is null || fault is { Kind: Fault.Stage.CutAfter })
            {
                context.Abort();
                return;
            }

            await SendAsync(context, reply, truncate: fault is { Kind: Fault.Stage.Truncate }, gone.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            // The caller left or the simulator is stopping: there is nobody to answer.
            context.Abort();
        }
        catch (IOException)
        {
            context.Abort();
        }
    }

    private static Uri Origin(HttpRequest request) => new($"{request.Scheme}://{request.Host}/");

    private static ApiReply WithRetryAfter(Fault fault, ApiReply reply) => fault.RetryAfterValue is { } value ? reply.With("Retry-After", value) : reply;

    // Null when the connection is cut instead.
    private async Task<ApiReply?> AnswerAsync(HttpRequest request, byte[]? body, Fault? fault, CancellationToken cancellationToken)
    {
        if (fault is { Kind: Fault.Stage.CutBefore })
            return null;
        if (fault is { Kind: Fault.Stage.Answer })
            return WithRetryAfter(fault, api.Answer(fault));
        if (fault is { Kind: Fault.Stage.Delay })
            await Task.Delay(fault.DelayBy, clock, cancellationToken).ConfigureAwait(false);
        return body is null ? api.TooLarge : await api.HandleAsync(new ApiCall(request, body, Origin(request)), cancellationToken).ConfigureAwait(false);
    }

    // Null when the body is larger than any accepted upload.
    private async Task<byte[]?> ReadBodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        byte[] chunk = new byte[16 * 1024];
        bool isTooLarge = false;
        int count;
        while ((count = await request.Body.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0)
        {
            isTooLarge |= buffer.Length + count > maxUploadBytes;
            if (!isTooLarge)
                buffer.Write(chunk, 0, count);
        }

        return isTooLarge ? null : buffer.ToArray();
    }

    private RecordedRequest Record(HttpRequest request, byte[] body)
    {
        string type = request.ContentType ?? "";
        bool isText = type.Length == 0 || type.Contains("json", StringComparison.OrdinalIgnoreCase)
            || type.StartsWith("text/", StringComparison.OrdinalIgnoreCase);
        var recorded = new RecordedRequest
        {
            Method = request.Method,
            Path = ApiCall.RawPath(request),
            Query = request.QueryString.ToUriComponent(),
            HasAuthorization = request.Headers.ContainsKey("Authorization"),
            Headers = request.Headers
                .Where(header => !header.Key.Equals("Authorization", StringComparison.OrdinalIgnoreCase))
                .ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            Body = isText ? Encoding.UTF8.GetString(body) : "",
            Time = clock.GetUtcNow(),
        };
        lock (_gate)
            _requests.Add(recorded);
        return recorded;
    }

    private async Task SendAsync(HttpContext context, ApiReply reply, bool truncate, CancellationToken cancellationToken)
    {
        var response = context.Response;
        response.StatusCode = reply.Status;
        // The service's clock is the simulator's, so dates in headers agree with Retry-After dates.
        response.Headers.Date = clock.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
        if (reply.ContentType is not null)
            response.ContentType = reply.ContentType;
        foreach (var (name, value) in reply.Headers)
            response.Headers[name] = new StringValues(value);
        if (reply.Status is not 204)
            response.ContentLength = reply.Body.Length;

        if (truncate)
        {
            await response.Body.WriteAsync(reply.Body[..(reply.Body.Length / 2)], cancellationToken).ConfigureAwait(false);
            await response.Body.FlushAsync(cancellationToken).ConfigureAwait(false);
            context.Abort();
        }
        else if (!HttpMethods.IsHead(context.Request.Method) && reply.Body.Length > 0)
        {
            await response.Body.WriteAsync(reply.Body, cancellationToken).ConfigureAwait(false);
        }
    }
}

using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Civitai.Orchestration.AspNetCore;

/// <summary>
/// Answers a callback: who called is known by the address before anything of the body is read, and the answer does not wait for any handler.
/// </summary>
internal sealed class CallbackReceiver(IEnumerable<CallbackRoute> routes, CallbackMeter meter, TimeProvider clock, ILogger logger)
{
    private const int LongestId = 200;
    private const int LongestStatus = 40; // known ones are shorter, and others are kept as a digest
    private static readonly SearchValues<char> IdSigns = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:~");
    private readonly CallbackRoute[] _routes = [.. routes];

    public async Task ReceiveAsync(HttpContext context)
    {
        KeepFromTraces(context);
        string? text = context.GetRouteValue("token") as string;
        CallbackToken? token = null;
        CallbackRoute? route = _routes.FirstOrDefault(r => (token = r.Read(text)) is not null);
        if (route is null || token is null)
            Refuse(context, StatusCodes.Status401Unauthorized, "the address was not made here");
        else if (route.IsTooOld(token))
            Refuse(context, StatusCodes.Status410Gone, "the address is too old", token.Key);
        else
            await ReceiveAsync(context, route, token).ConfigureAwait(false);
        meter.Received(OutcomeOf(context.Response.StatusCode), route?.ClientName ?? "");
    }

    private async Task ReceiveAsync(HttpContext context, CallbackRoute route, CallbackToken token)
    {
        if (await ReadAsync(context, route.Options, token).ConfigureAwait(false) is not { } body)
            return;
        WorkflowEvent happened;
        try
        {
            happened = WorkflowEvent.Parse(body.Span);
        }
        catch (JsonException)
        {
            Refuse(context, StatusCodes.Status400BadRequest, "what was posted is no JSON object", token.Key);
            return;
        }

        if (happened.WorkflowId.Length is 0 or > LongestId || happened.WorkflowId.AsSpan().ContainsAnyExcept(IdSigns) || happened.WorkflowId.All(c => c == '.'))
        {
            Refuse(context, StatusCodes.Status400BadRequest, "what was posted names no workflow", token.Key);
            return;
        }

        if (route.Hub.Take(token, happened, IdentityOf(happened, body.Span)) == CallbackHub.Receipt.Full)
        {
            context.Response.Headers.RetryAfter = "5";
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        context.Response.StatusCode = StatusCodes.Status202Accepted;
    }

    // Null where the body was refused.
    private async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpContext context, CallbackOptions options, CallbackToken token)
    {
        if (context.Request.ContentLength > options.MaxBodyBytes)
        {
            Refuse(context, StatusCodes.Status413PayloadTooLarge, "what was posted is too large", token.Key);
            return null;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = null; // it is limited here
        using var tooSlow = new CancellationTokenSource(options.BodyTimeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(tooSlow.Token, context.RequestAborted);
        var body = new ArrayBufferWriter<byte>(Math.Max(256, (int)(context.Request.ContentLength ?? 0)));
        try
        {
            while (true)
            {
                int count = await context.Request.Body.ReadAsync(body.GetMemory(256), either.Token).ConfigureAwait(false);
                if (count == 0)
                    return body.WrittenMemory;
                body.Advance(count);
                if (body.WrittenCount > options.MaxBodyBytes)
                {
                    Refuse(context, StatusCodes.Status413PayloadTooLarge, "what was posted is too large", token.Key);
                    return null;
                }
            }
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or BadHttpRequestException)
        {
            Refuse(context, StatusCodes.Status408RequestTimeout, tooSlow.IsCancellationRequested ? "what was posted came too slowly" : "what was posted did not come to its end", token.Key);
            return null;
        }
    }

    // A trace of a request holds its path, and whoever reads this one could post to it.
    private static void KeepFromTraces(HttpContext context)
    {
        Activity? activity = context.Features.Get<IHttpActivityFeature>()?.Activity;
        if (activity?.GetTagItem("url.path") is not null)
            activity.SetTag("url.path", (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText);
    }

    private void Refuse(HttpContext context, int status, string cause, string? key = null)
    {
        context.Response.StatusCode = status;
        if (status is StatusCodes.Status408RequestTimeout or StatusCodes.Status413PayloadTooLarge)
            context.Response.Headers.Connection = "close"; // the rest is not read
        if (key is null)
            Log.Refused(logger, cause);
        else
            Log.RefusedOf(logger, key, cause);
    }

    private static string OutcomeOf(int status) => status switch
    {
        StatusCodes.Status202Accepted => "accepted",
        StatusCodes.Status401Unauthorized => "unknown_address",
        StatusCodes.Status408RequestTimeout => "too_slow",
        StatusCodes.Status410Gone => "too_old",
        StatusCodes.Status413PayloadTooLarge => "too_large",
        StatusCodes.Status503ServiceUnavailable => "no_room",
        _ => "no_event",
    };

    // What tells a repetition from something new: events of workflows have a time, others are the same when all of them is.
    private static string IdentityOf(WorkflowEvent happened, ReadOnlySpan<byte> body) => happened is WorkflowStatusEvent { Timestamp: { } time, Status.Value.Length: <= LongestStatus }
        ? string.Create(CultureInfo.InvariantCulture, $"{happened.Status.Value} {time.UtcTicks}")
        : Convert.ToHexString(SHA256.HashData(body));
}

using System.Net;
using System.Text;
using System.Text.Json;
using Civitai.Orchestration.Serialization;

namespace Civitai.Orchestration.Http;

/// <summary>Turns replies that are no success into exceptions.</summary>
internal static class ReplyErrors
{
    private const int MaximumBody = 64 * 1024;

    internal static bool IsJson(HttpResponseMessage response) =>
        response.Content.Headers.ContentType?.MediaType is { } type
        && (type.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase));

    internal static CivitaiTransportException NotJson(HttpResponseMessage response) => new(
        $"A gateway answered with a page ({(int)response.StatusCode}) instead of the service's reply; try again later.", mayHaveReachedService: true, response.StatusCode);

    internal static async Task<CivitaiException> ReadAsync(HttpResponseMessage response, TimeProvider clock, CancellationToken cancellationToken)
    {
        string? requestId = Header(response, "x-request-id") ?? Header(response, "traceparent") ?? Header(response, "cf-ray");
        string body = await ReadBodyAsync(response, cancellationToken).ConfigureAwait(false);
        ProblemDetails? problem = Parse(response, body);
        if (problem is null && IsPage(response, body))
            return NotJson(response);

        TimeSpan? retryAfter = RetryAfter.Of(response, clock);
        return response.StatusCode switch
        {
            HttpStatusCode.BadRequest when problem?.Errors is { Count: > 0 } errors =>
                new ValidationFailedException(ToResult(errors), response.StatusCode, problem, requestId),
            HttpStatusCode.Unauthorized => new UnauthorizedException(problem, requestId),
            HttpStatusCode.Forbidden => new ForbiddenException(problem, requestId),
            HttpStatusCode.NotFound => new NotFoundException(problem, requestId),
            HttpStatusCode.Conflict => new ConflictException(problem, requestId),
            HttpStatusCode.TooManyRequests => new RateLimitedException(problem, requestId, retryAfter),
            _ => new CivitaiApiException(
                $"The service answered {(int)response.StatusCode}{((int)response.StatusCode >= 500 ? "; try again later" : "; Problem.Detail says why when the service does")}.",
                response.StatusCode,
                problem,
                requestId,
                retryAfter),
        };
    }

    private static ValidationResult ToResult(IReadOnlyDictionary<string, IReadOnlyList<string>> errors) =>
        new([.. errors.SelectMany(e => e.Value.Select(message => new ValidationIssue(e.Key, ServiceCode, message, ValidationSeverity.Error, "service")))]);

    private const string ServiceCode = "service";

    // Some refusals are bare text: it becomes the detail.
    private static ProblemDetails? Parse(HttpResponseMessage response, string body)
    {
        if (body.Length == 0 || IsPage(response, body))
            return null;

        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind switch
            {
                JsonValueKind.Object => document.Deserialize(OrchestrationJson.TypeInfo<ProblemDetails>()),
                JsonValueKind.String => new ProblemDetails { Detail = document.RootElement.GetString() },
                _ => null,
            };
        }
        catch (JsonException)
        {
            return new ProblemDetails { Detail = body };
        }
    }

    private static bool IsPage(HttpResponseMessage response, string body) =>
        response.Content.Headers.ContentType?.MediaType is "text/html" or "application/xhtml+xml" || body.AsSpan().TrimStart().StartsWith("<", StringComparison.Ordinal);

    private static async Task<string> ReadBodyAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                byte[] buffer = new byte[MaximumBody];
                int length = await stream.ReadAtLeastAsync(buffer, MaximumBody, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
                return Encoding.UTF8.GetString(buffer, 0, length);
            }
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return ""; // the status alone says enough
        }
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out IEnumerable<string>? values) ? values.FirstOrDefault() : null;
}

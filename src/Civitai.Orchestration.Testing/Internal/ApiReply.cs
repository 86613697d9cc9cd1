using System.Text;
using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>A complete answer, made before any of it is sent so that faults can interfere.</summary>
internal sealed class ApiReply
{
    private readonly ApiError? _error;

    private ApiReply(int status, string? contentType, ReadOnlyMemory<byte> body)
    {
        Status = status;
        ContentType = contentType;
        Body = body;
    }

    private ApiReply(ApiError error, ErrorShape shape)
        : this(
            error.Status,
            shape is ErrorShape.ProblemDetails or ErrorShape.NullLists ? "application/problem+json; charset=utf-8" : "application/json; charset=utf-8",
            Encoding.UTF8.GetBytes(error.ToJson(shape).ToJsonString()))
    {
        _error = error;
    }

    public int Status { get; }

    public string? ContentType { get; }

    public ReadOnlyMemory<byte> Body { get; }

    public List<KeyValuePair<string, string>> Headers { get; private init; } = [];

    public static ApiReply NoContent() => new(204, null, default);

    public static ApiReply Json(int status, JsonNode json) =>
        new(status, "application/json; charset=utf-8", Encoding.UTF8.GetBytes(json.ToJsonString()));

    public static ApiReply Bytes(int status, string contentType, ReadOnlyMemory<byte> body) => new(status, contentType, body);

    public static ApiReply Empty(int status) => new(status, null, default);

    public static ApiReply Html(int status) => new(status, "text/html", Encoding.UTF8.GetBytes(
        FormattableString.Invariant($"<!DOCTYPE html><html><head><title>{status}</title></head><body><h1>Error {status}</h1><p>The gateway could not reach the host.</p></body></html>")));

    public static ApiReply Redirect(int status, string location) => new ApiReply(status, null, default).With("Location", location);

    public static ApiReply Problem(int status, string title, string? detail = null) => new(new ApiError(status, title, detail), ErrorShape.ProblemDetails);

    public static ApiReply InsufficientBuzz() => new(new ApiError(403, "Insufficient Buzz"), ErrorShape.ErrorText);

    /// <summary>A 400 whose <c>errors</c> map paths such as <c>steps[0].input.width</c> to messages.</summary>
    public static ApiReply Invalid(IEnumerable<(string Path, string Message)> errors) =>
        new(new ApiError(400, "One or more validation errors occurred.") { Errors = [.. errors] }, ErrorShape.ProblemDetails);

    public static ApiReply Invalid(string path, string message) => Invalid([(path, message)]);

    /// <summary>The same refusal in another shape; null leaves it in its own, and what is no refusal stays as it is.</summary>
    public ApiReply In(ErrorShape? shape) =>
        _error is null || shape is null ? this : new(_error, shape.Value) { Headers = Headers };

    public ApiReply With(string header, string value)
    {
        Headers.Add(new(header, value));
        return this;
    }
}

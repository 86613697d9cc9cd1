using System.Buffers;
using System.Globalization;
using System.Net;
using Generation.Http;

namespace Civitai.Orchestration.Http;

/// <summary>Makes this library's exceptions of failures.</summary>
internal sealed class CivitaiErrors : ErrorFormat
{
    private static readonly SearchValues<char> PlainCharacters = SearchValues.Create("$.[]0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_");

    public override GenerationException Create(Failure failure)
    {
        if (failure.Problem is { } problem)
            return new BlobContentException(problem, failure.StatusCode) { RetryAfter = failure.RetryAfter };

        // A refusal is decided by its status; a gateway's page about a fault of the service is no answer of the service.
        bool isRefusal = failure.Kind == FailureKind.Refused && !(failure.IsPage && failure.Verdict == Verdict.Transient && (int?)failure.StatusCode >= 500);
        CivitaiException exception = isRefusal ? Refusal(failure, failure.StatusCode.GetValueOrDefault()) : Transport(failure);
        exception.IsAbout(failure.WorkId);
        return exception;
    }

    private static CivitaiTransportException Transport(Failure failure)
    {
        string message = failure.Kind switch
        {
            FailureKind.NotMade => "The request could not be made; nothing was sent.",
            FailureKind.Disposed => "The client was disposed before the service's reply was complete.",
            FailureKind.NotConnected => "No connection to the service could be made.",
            FailureKind.TimedOut => "The service did not reply in time.",
            FailureKind.Unreadable when failure.Path is { } path => $"The service's reply could not be read{(IsPlain(path) ? " at " + path : "")}.",
            FailureKind.Unreadable => "The service's reply arrived damaged.",
            FailureKind.TooLarge => "The service's reply holds more than MaxResponseBytes allows.",
            FailureKind.NoReply or FailureKind.Refused => $"A gateway answered with a page or with nothing ({Number(failure)}) instead of the service's reply.",
            FailureKind.Redirected => $"The address answers with a redirect ({Number(failure)}) instead of the service's reply; check BaseAddress and what stands between.",
            _ => "The connection to the service was lost before its reply was complete.",
        };
        return new CivitaiTransportException(message + Effort(failure), failure.Cause)
        {
            MayHaveBeenExecuted = failure.MayHaveBeenExecuted,
            IsTransient = failure.Verdict != Verdict.Final,
            StatusCode = failure.StatusCode,
            RetryAfter = failure.RetryAfter,
        };
    }

    private static CivitaiApiException Refusal(Failure failure, HttpStatusCode status)
    {
        CivitaiProblem? problem = ProblemReader.Read(failure);
        if (ProblemReader.IsLackOfBuzz(status, problem))
            return new InsufficientBuzzException(status, problem) { MayHaveBeenExecuted = failure.MayHaveBeenExecuted, RequestId = failure.RequestId };
        return status switch
        {
            HttpStatusCode.BadRequest when problem?.Errors is { Count: > 0 } errors => new ValidationFailedException(ToResult(errors), status, problem)
            {
                MayHaveBeenExecuted = failure.MayHaveBeenExecuted,
                RequestId = failure.RequestId,
            },
            HttpStatusCode.Unauthorized => new UnauthorizedException(problem) { MayHaveBeenExecuted = failure.MayHaveBeenExecuted, RequestId = failure.RequestId },
            HttpStatusCode.Forbidden => new ForbiddenException(problem) { MayHaveBeenExecuted = failure.MayHaveBeenExecuted, RequestId = failure.RequestId },
            HttpStatusCode.NotFound => new NotFoundException(problem) { MayHaveBeenExecuted = failure.MayHaveBeenExecuted, RequestId = failure.RequestId },
            HttpStatusCode.Conflict => new ConflictException(problem) { MayHaveBeenExecuted = failure.MayHaveBeenExecuted, RequestId = failure.RequestId },
            HttpStatusCode.TooManyRequests => new RateLimitedException(problem, failure.RetryAfter) { MayHaveBeenExecuted = failure.MayHaveBeenExecuted, RequestId = failure.RequestId },
            _ => new CivitaiApiException(
                FormattableString.Invariant($"The service answered {(int)status}{CivitaiApiException.Reason(problem)}.{Effort(failure)}"), status, problem)
            {
                MayHaveBeenExecuted = failure.MayHaveBeenExecuted,
                IsTransient = failure.Verdict != Verdict.Final,
                RequestId = failure.RequestId,
                RetryAfter = failure.RetryAfter,
            },
        };
    }

    private static ValidationResult ToResult(IReadOnlyDictionary<string, IReadOnlyList<string>> errors) =>
        new([.. errors.SelectMany(e => e.Value.Select(message => new ValidationIssue { Path = e.Key, Code = ValidationCodes.Service, Message = message, Severity = ValidationSeverity.Error, Source = "service" }))]);

    private static string Number(Failure failure) => ((int)failure.StatusCode.GetValueOrDefault()).ToString(CultureInfo.InvariantCulture);

    // What was really spent, once it was more than a single request.
    private static string Effort(Failure failure) =>
        failure.Attempts > 1 || failure.Kind == FailureKind.TimedOut ? FormattableString.Invariant($" ({failure.Attempts} {(failure.Attempts == 1 ? "attempt" : "attempts")} in {failure.Elapsed.TotalSeconds:0.#} s.)") : "";

    // Names in a path may be a user's own text.
    private static bool IsPlain(string path) => path.Length <= 100 && !path.AsSpan().ContainsAnyExcept(PlainCharacters);
}

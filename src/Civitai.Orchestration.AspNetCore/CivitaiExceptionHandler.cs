using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Civitai.Orchestration.AspNetCore;

/// <summary>Answers a request that has met an exception of the library with problem details, which name ids, keys and what to do, and nothing of what was asked for.</summary>
internal sealed class CivitaiExceptionHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not GenerationException failure)
            return false;
        ProblemDetails problem = Describe(failure);
        httpContext.Response.StatusCode = problem.Status!.Value; // set below
        if (failure.RetryAfter is { } pause)
            httpContext.Response.Headers.RetryAfter = Math.Ceiling(pause.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return await problems.TryWriteAsync(new() { HttpContext = httpContext, ProblemDetails = problem, Exception = exception }).ConfigureAwait(false);
    }

    private static ProblemDetails Describe(GenerationException failure)
    {
        ProblemDetails problem = failure is ValidationFailedException invalid
            ? new HttpValidationProblemDetails(IssuesOf(invalid.Result).GroupBy(i => i.Path, i => i.Message).ToDictionary(g => g.Key, g => g.ToArray()))
            : new ProblemDetails();
        (problem.Status, problem.Title) = failure switch
        {
            ValidationFailedException => (StatusCodes.Status400BadRequest, "The request is not valid."),
            BudgetExceededException or CostLimitExceededException or CostDeclinedException => (StatusCodes.Status402PaymentRequired, "The price is above what may be spent."),
            InsufficientBuzzException => (StatusCodes.Status402PaymentRequired, "The account does not hold enough Buzz."),
            NotFoundException => (StatusCodes.Status404NotFound, "There is no such thing at the service."),
            ExternalIdConflictException => (StatusCodes.Status409Conflict, "The key was used for other work."),
            ConflictException => (StatusCodes.Status409Conflict, "The state of the work does not allow the change."),
            WorkflowFailedException => (StatusCodes.Status422UnprocessableEntity, "The work did not succeed."),
            WorkflowOutputException => (StatusCodes.Status422UnprocessableEntity, "The work has no result of the expected kind."),
            WorkflowWaitTimeoutException => (StatusCodes.Status504GatewayTimeout, "The work goes on, and was not waited for any longer."),
            RateLimitedException or JournalException => (StatusCodes.Status503ServiceUnavailable, "Try again later."),
            _ => (StatusCodes.Status502BadGateway, "The service could not be used."),
        };
        problem.Extensions["advice"] = Text(failure.Advice.ToString());
        if (failure.WorkId is { } id)
            problem.Extensions["workflowId"] = Text(id);
        if (failure.SubmissionKey is { } key)
            problem.Extensions["externalId"] = Text(key);
        return problem;
    }

    // Strict validation refuses warnings alone too.
    private static IEnumerable<ValidationIssue> IssuesOf(ValidationResult result) => result.IsValid ? result.Issues : result.Errors;

    // An element needs no metadata of a serializer.
    private static JsonElement Text(string value) => JsonDocument.Parse($"\"{JsonEncodedText.Encode(value)}\"").RootElement;
}

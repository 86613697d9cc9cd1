using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Civitai.Orchestration.Http;
using Generation.Http;

namespace Civitai.Orchestration.Tests.Core;

/// <summary>What becomes of each failure: the exception's type, its message, and what it carries.</summary>
public sealed class RefusalTests
{
    private static Failure Refused(int status, string body, string? mediaType = "application/json") =>
        new(FailureKind.Refused, (HttpStatusCode)status) { Body = Encoding.UTF8.GetBytes(body), MediaType = mediaType };

    private static GenerationException Of(Failure failure) => new CivitaiErrors().Create(failure);

    [Theory]
    [InlineData(nameof(FailureKind.NotConnected), null, "No connection to the service could be made.")]
    [InlineData(nameof(FailureKind.Disposed), null, "The client was disposed before the service's reply was complete.")]
    [InlineData(nameof(FailureKind.TimedOut), null, "The service did not reply in time. (1 attempt in 2.5 s.)")]
    [InlineData(nameof(FailureKind.Unreadable), 200, "The service's reply arrived damaged.")]
    [InlineData(nameof(FailureKind.TooLarge), 200, "The service's reply holds more than MaxResponseBytes allows.")]
    [InlineData(nameof(FailureKind.NoReply), 204, "A gateway answered with a page or with nothing (204) instead of the service's reply.")]
    [InlineData(nameof(FailureKind.Redirected), 302, "The address answers with a redirect (302) instead of the service's reply; check BaseAddress and what stands between.")]
    [InlineData(nameof(FailureKind.Lost), null, "The connection to the service was lost before its reply was complete.")]
    public void Failure_of_the_transport_says_what_happened(string kind, int? status, string message)
    {
        var failure = new Failure(Enum.Parse<FailureKind>(kind), (HttpStatusCode?)status, new IOException("cause")) { Elapsed = TimeSpan.FromSeconds(2.51), RetryAfter = TimeSpan.FromSeconds(7), WorkId = "wf_1" };

        CivitaiTransportException one = Assert.IsType<CivitaiTransportException>(Of(failure)), several = Assert.IsType<CivitaiTransportException>(Of(failure with { Attempts = 3 }));

        Assert.Equal(message, one.Message);
        Assert.Equal((kind == nameof(FailureKind.TimedOut) ? message[..message.IndexOf(" (1", StringComparison.Ordinal)] : message) + " (3 attempts in 2.5 s.)", several.Message);
        Assert.Equal(((HttpStatusCode?)status, TimeSpan.FromSeconds(7), "wf_1", kind != nameof(FailureKind.NotConnected)), (one.StatusCode, one.RetryAfter, one.WorkflowId, one.MayHaveBeenExecuted));
        Assert.Same(failure.Cause, one.InnerException);
    }

    [Theory]
    [InlineData("$.steps[0].input_2", " at $.steps[0].input_2")]
    [InlineData("$.metadata['a castle']", "")] // a user's own text
    [InlineData("$.größe", "")]
    [InlineData("100", " at @")]
    [InlineData("101", "")]
    public void Path_of_what_cannot_be_read_is_named_where_it_cannot_be_a_users_text(string path, string shown)
    {
        if (int.TryParse(path, out int length))
            path = "$." + new string('a', length - 2);

        string message = Of(new Failure(FailureKind.Unreadable, HttpStatusCode.OK) { Path = path }).Message;

        Assert.Equal($"The service's reply could not be read{shown.Replace("@", path, StringComparison.Ordinal)}.", message);
    }

    [Theory]
    [InlineData(500, true, typeof(CivitaiTransportException))]
    [InlineData(503, true, typeof(CivitaiTransportException))]
    [InlineData(501, true, typeof(CivitaiApiException))] // does not pass
    [InlineData(429, true, typeof(RateLimitedException))]
    [InlineData(403, true, typeof(ForbiddenException))]
    [InlineData(500, false, typeof(CivitaiApiException))]
    public void Page_about_a_fault_of_the_service_is_no_answer_of_it(int status, bool isPage, Type expected) =>
        Assert.IsType(expected, Of(Refused(status, "") with { IsPage = isPage }));

    [Theory]
    [InlineData(400, "{}", typeof(CivitaiApiException), false, "The service answered 400.")]
    [InlineData(400, """{"errors":{"a":["b"]}}""", typeof(ValidationFailedException), false, "The service refused the request: a (A): b.")]
    [InlineData(422, """{"errors":{"a":["b"]}}""", typeof(CivitaiApiException), false, "The service answered 422.")]
    [InlineData(401, "{}", typeof(UnauthorizedException), false, "The service did not accept the API token; check that it is set, complete and not expired.")]
    [InlineData(403, "{}", typeof(ForbiddenException), false, "The service does not allow this for the account; check what the account and the token may do.")]
    [InlineData(404, "{}", typeof(NotFoundException), false, "The service knows no such workflow, step, blob or resource, or does not show it to this token; check the id.")]
    [InlineData(409, "{}", typeof(ConflictException), false, "The workflow's state does not allow the change; read it again first.")]
    [InlineData(429, "{}", typeof(RateLimitedException), true, "The service limits the rate of requests; retry after 7 s.")]
    [InlineData(408, "{}", typeof(CivitaiApiException), true, "The service answered 408.")]
    [InlineData(499, "{}", typeof(CivitaiApiException), false, "The service answered 499.")]
    [InlineData(500, "{}", typeof(CivitaiApiException), true, "The service answered 500.")]
    [InlineData(501, "{}", typeof(CivitaiApiException), false, "The service answered 501.")]
    [InlineData(402, "{}", typeof(InsufficientBuzzException), false, "The account holds too little Buzz for this (insufficient Buzz); the request that was refused started nothing.")]
    public void Status_decides_the_kind_of_a_refusal(int status, string body, Type expected, bool isTransient, string message)
    {
        foreach (bool mayHaveBeenExecuted in (bool[])[false, true])
        {
            var e = Assert.IsAssignableFrom<CivitaiApiException>(Of(Refused(status, body) with { MayHaveBeenExecuted = mayHaveBeenExecuted, RequestId = "r-1", RetryAfter = TimeSpan.FromSeconds(7), WorkId = "wf_1" }));

            Assert.IsType(expected, e);
            Assert.Equal(message, e.Message);
            Assert.Equal((mayHaveBeenExecuted, "r-1", (HttpStatusCode)status, "wf_1", isTransient), (e.MayHaveBeenExecuted, e.RequestId, e.StatusCode, e.WorkflowId, e.IsTransient));
            if (expected == typeof(CivitaiApiException))
                Assert.Equal(TimeSpan.FromSeconds(7), e.RetryAfter);
        }
    }

    [Fact]
    public void Refusal_after_several_attempts_says_what_was_spent() =>
        Assert.Equal("The service answered 500. (2 attempts in 61.5 s.)", Of(Refused(500, "") with { Attempts = 2, Elapsed = TimeSpan.FromSeconds(61.5) }).Message);

    [Fact]
    public void Wrong_file_says_why()
    {
        var e = Assert.IsType<BlobContentException>(Of(new Failure(FailureKind.WrongFile, HttpStatusCode.Accepted) { Problem = FileProblem.NotReady, RetryAfter = TimeSpan.FromSeconds(7) }));

        Assert.Equal((FileProblem.NotReady, HttpStatusCode.Accepted, TimeSpan.FromSeconds(7)), (e.Problem, e.StatusCode, e.RetryAfter));
    }

    [Fact]
    public void Issues_of_the_service_are_errors_and_say_where_they_come_from()
    {
        var e = Assert.IsType<ValidationFailedException>(Of(Refused(400, """{"errors":{"steps[0].name":["one","two"],"":["three"]}}""")));

        Assert.Equal(
            [("steps[0].name", "one"), ("steps[0].name", "two"), ("", "three")],
            e.Result.Issues.Select(i => (i.Path, i.Message)));
        Assert.All(e.Result.Issues, i => Assert.Equal(("service", "service", ValidationSeverity.Error), (i.Code, i.Source, i.Severity)));
    }

    // The service's words

    private static CivitaiProblem? Problem(string body, string? mediaType = "application/json") => ProblemReader.Read(Refused(400, body, mediaType));

    [Fact]
    public void Problem_is_read_as_it_is_defined()
    {
        CivitaiProblem problem = Problem("""{"type":"t","title":"T","status":403,"detail":"d","instance":"i","errors":{"a":["b","c"],"d":[]},"traceId":"x","more":[1]}""")!; // there are words

        Assert.Equal(("t", "T", 403, "d", "i"), (problem.Type, problem.Title, problem.Status, problem.Detail, problem.Instance));
        Assert.Equal([("a", "b,c"), ("d", "")], problem.Errors!.Select(e => (e.Key, string.Join(',', e.Value)))); // there are some
        Assert.Equal([("traceId", "\"x\""), ("more", "[1]")], problem.AdditionalProperties!.Select(p => (p.Key, p.Value.GetRawText()))); // there are some
        Assert.Null(Problem("""{"detail":"d"}""")!.AdditionalProperties); // there are words
        Assert.Null(Problem("""{"detail":"d"}""")!.Errors); // there are words
    }

    [Theory]
    [InlineData("""{"status":"403"}""")]
    [InlineData("""{"status":4.5}""")]
    [InlineData("""{"status":99999999999}""")]
    [InlineData("""{"type":5,"title":[1],"instance":{}}""")]
    public void Odd_members_of_a_problem_are_left_out(string body)
    {
        CivitaiProblem problem = Problem(body)!; // it is an object

        Assert.Equal((null, null, null, null), (problem.Type, problem.Title, problem.Status, problem.Instance));
    }

    [Theory]
    [InlineData("""{"detail":"a","message":"b","error":"c"}""", "a")]
    [InlineData("""{"message":"b","errorMessage":"x","error":"c"}""", "b")]
    [InlineData("""{"errorMessage":"b","description":"x"}""", "b")]
    [InlineData("""{"description":"b","error":"x"}""", "b")]
    [InlineData("""{"error":"b","title":"x"}""", "b")]
    [InlineData("""{"title":"x"}""", null)] // it has a member of its own
    [InlineData("""{"error":{"title":"b"}}""", "b")]
    [InlineData("""{"error":{"error":{"detail":"b"}}}""", "b")]
    [InlineData("""{"detail":null,"message":"b"}""", "b")]
    [InlineData("""{"detail":{},"message":"b"}""", "b")]
    [InlineData("""{"message":["a",null,"b",{"message":"c"}]}""", "a b c")]
    [InlineData("""{"message":[]}""", null)]
    [InlineData("""{"message":5.50}""", "5.50")]
    [InlineData("""{"message":true}""", "true")]
    [InlineData("""{"message":false}""", "false")]
    [InlineData("[\"a\",\"b\"]", "a b")]
    [InlineData("\"a\"", "a")]
    [InlineData("7", "7")]
    [InlineData("bare text", "bare text")]
    [InlineData("{damaged", "{damaged")]
    [InlineData("\uFEFF{\"detail\":\"a\"}", "a")]
    [InlineData("\uFEFFbare text", "bare text")]
    public void Words_are_found_in_every_shape(string body, string? detail) => Assert.Equal(detail, Problem(body)!.Detail); // there are words, or an object

    [Theory]
    [InlineData("", "application/json")]
    [InlineData("\uFEFF", "application/json")]
    [InlineData("null", "application/json")]
    [InlineData("[]", "application/json")]
    [InlineData("\"\"", "application/json")]
    [InlineData("<html>", "application/json")]
    [InlineData("text", "text/html")]
    public void Refusal_without_words_has_no_problem(string body, string mediaType) => Assert.Null(Problem(body, mediaType));

    [Fact]
    public void Words_keep_half_of_a_surrogate_pair_as_it_came()
    {
        string text = Regex.Unescape(@"cut \ud83d"); // an attribute cannot hold the half itself
        CivitaiProblem problem = Problem(@"{""title"":""cut \ud83d"",""detail"":""cut \ud83d"",""errors"":[{""path"":""cut \ud83d"",""message"":""cut \ud83d""}]}")!; // there are words

        Assert.Equal((text, text), (problem.Title, problem.Detail));
        Assert.Equal((text, text), (Assert.Single(problem.Errors!).Key, problem.Errors![text][0])); // there is one
    }

    [Theory]
    [InlineData("""{"errors":["a","b"]}""", "", "a,b")]
    [InlineData("""{"errors":"a"}""", "", "a")]
    [InlineData("""{"errors":5}""", "", "5")]
    [InlineData("""{"errors":null}""", "", "No reason is given.")]
    [InlineData("""{"errors":[null,"a"]}""", "", "No reason is given.,a")]
    [InlineData("""{"errors":["a",null]}""", "", "a")]
    [InlineData("""{"errors":{"p":["a",5,null]}}""", "p", "a,5")]
    [InlineData("""{"errors":{"p":{"message":"a"}}}""", "p", "a")]
    [InlineData("""{"errors":[{"path":"p","field":"x","message":"a"}]}""", "p", "a")]
    [InlineData("""{"errors":[{"field":"p","message":"a"}]}""", "p", "a")]
    [InlineData("""{"errors":[{"property":"p","message":"a"}]}""", "p", "a")]
    [InlineData("""{"errors":[{"propertyName":"p","errorMessage":"a"}]}""", "p", "a")]
    [InlineData("""{"errors":[{"pointer":"p","description":"a"}]}""", "p", "a")]
    [InlineData("""{"errors":[{"path":5,"message":"a"}]}""", "", "a")]
    [InlineData("""{"errors":[{"path":"p","message":"a"},{"path":"p","message":"b"}]}""", "p", "a,b")]
    [InlineData("""{"error":{"errors":["a"]},"errors":["b"]}""", "", "a,b")]
    public void Errors_are_found_in_every_shape(string body, string path, string messages)
    {
        KeyValuePair<string, IReadOnlyList<string>> error = Assert.Single(Problem(body)!.Errors!); // there is one

        Assert.Equal((path, messages), (error.Key, string.Join(',', error.Value)));
    }

    [Theory]
    [InlineData(403, "Insufficient Buzz", true)]
    [InlineData(400, "not enough funds", true)]
    [InlineData(409, "insufficient BALANCE", true)]
    [InlineData(422, "Not Enough buzz", true)]
    [InlineData(404, "Insufficient Buzz", false)]
    [InlineData(500, "Insufficient Buzz", false)]
    [InlineData(403, "Insufficient quota", false)]
    [InlineData(403, "Buzz is blocked", false)]
    [InlineData(402, "anything", true)]
    public void Lack_of_Buzz_is_told_by_its_status_or_its_words(int status, string words, bool isLack)
    {
        Assert.Equal(isLack, ProblemReader.IsLackOfBuzz((HttpStatusCode)status, new CivitaiProblem { Detail = words }));
        Assert.Equal(isLack, ProblemReader.IsLackOfBuzz((HttpStatusCode)status, new CivitaiProblem { Title = words }));
        Assert.Equal(isLack, ProblemReader.IsLackOfBuzz((HttpStatusCode)status, new CivitaiProblem { Errors = new Dictionary<string, IReadOnlyList<string>> { ["a"] = [words] } }));
        Assert.Equal(status == 402, ProblemReader.IsLackOfBuzz((HttpStatusCode)status, null));
    }
}

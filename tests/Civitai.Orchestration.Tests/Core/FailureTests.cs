using System.Net;
using System.Net.Sockets;
using Generation.Http;

namespace Civitai.Orchestration.Tests.Core;

/// <summary>The one classifier: what a failure means for the next step, and whether the service may have acted.</summary>
public sealed class FailureTests
{
    [Theory]
    [InlineData(nameof(FailureKind.NotMade), null, false)]
    [InlineData(nameof(FailureKind.NotConnected), null, false)]
    [InlineData(nameof(FailureKind.Disposed), null, true)]
    [InlineData(nameof(FailureKind.TimedOut), null, true)]
    [InlineData(nameof(FailureKind.Lost), null, true)]
    [InlineData(nameof(FailureKind.Unreadable), 200, true)]
    [InlineData(nameof(FailureKind.TooLarge), 200, true)]
    [InlineData(nameof(FailureKind.NoReply), 200, true)]
    [InlineData(nameof(FailureKind.Redirected), 302, true)]
    [InlineData(nameof(FailureKind.WrongFile), 200, false)]
    [InlineData(nameof(FailureKind.Refused), 400, false)]
    [InlineData(nameof(FailureKind.Refused), 408, true)]
    [InlineData(nameof(FailureKind.Refused), 429, false)]
    [InlineData(nameof(FailureKind.Refused), 499, false)]
    [InlineData(nameof(FailureKind.Refused), 500, true)]
    [InlineData(nameof(FailureKind.Refused), 501, true)]
    [InlineData(nameof(FailureKind.Refused), 503, true)]
    public void Service_may_have_acted_unless_it_is_certain_that_it_did_not(string kind, int? status, bool mayHaveBeenExecuted) =>
        Assert.Equal(mayHaveBeenExecuted, new Failure(Enum.Parse<FailureKind>(kind), (HttpStatusCode?)status).MayHaveBeenExecuted);

    [Theory]
    [InlineData(nameof(FailureKind.NotMade), nameof(Verdict.Final))]
    [InlineData(nameof(FailureKind.NotConnected), nameof(Verdict.Transient))]
    [InlineData(nameof(FailureKind.Disposed), nameof(Verdict.Unusable))]
    [InlineData(nameof(FailureKind.TimedOut), nameof(Verdict.Transient))]
    [InlineData(nameof(FailureKind.Lost), nameof(Verdict.Transient))]
    [InlineData(nameof(FailureKind.Unreadable), nameof(Verdict.Transient))]
    [InlineData(nameof(FailureKind.TooLarge), nameof(Verdict.Unusable))]
    [InlineData(nameof(FailureKind.NoReply), nameof(Verdict.Unusable))]
    [InlineData(nameof(FailureKind.Redirected), nameof(Verdict.Unusable))]
    [InlineData(nameof(FailureKind.WrongFile), nameof(Verdict.Unusable))]
    public void Kind_decides_what_follows(string kind, string verdict) => Assert.Equal(Enum.Parse<Verdict>(verdict), new Failure(Enum.Parse<FailureKind>(kind)).Verdict);

    [Fact]
    public void Json_that_cannot_be_read_is_not_asked_for_again() =>
        Assert.Equal(Verdict.Unusable, new Failure(FailureKind.Unreadable) { Path = "$.steps" }.Verdict);

    [Theory]
    [InlineData(FileProblem.NotReady, true)]
    [InlineData(FileProblem.Incomplete, true)]
    [InlineData(FileProblem.Empty, false)]
    [InlineData(FileProblem.WrongContent, false)]
    [InlineData(FileProblem.Changed, false)]
    [InlineData(FileProblem.UnsafeAddress, false)]
    public void File_that_is_not_there_yet_may_come(FileProblem problem, bool isTransient) =>
        Assert.Equal(isTransient ? Verdict.Transient : Verdict.Unusable, new Failure(FailureKind.WrongFile) { Problem = problem }.Verdict);

    [Theory]
    [InlineData(nameof(FailureKind.Refused), 503, "503")]
    [InlineData(nameof(FailureKind.Refused), null, "Refused")]
    [InlineData(nameof(FailureKind.Lost), 200, "Lost")]
    [InlineData(nameof(FailureKind.TimedOut), null, "TimedOut")]
    public void Word_is_the_status_of_a_refusal_or_the_kind(string kind, int? status, string word) =>
        Assert.Equal(word, new Failure(Enum.Parse<FailureKind>(kind), (HttpStatusCode?)status).Word);

    [Fact]
    public void Attempt_whose_time_was_over_is_timed_out_whatever_was_thrown()
    {
        var exception = new IOException("socket closed");

        Failure failure = Failure.Of(exception, isTimedOut: true);

        Assert.Equal((FailureKind.TimedOut, exception), (failure.Kind, failure.Cause));
    }

    [Fact]
    public void Lost_connection_is_told_by_types_and_codes_alone()
    {
        var exception = new HttpRequestException(
            HttpRequestError.ResponseEnded,
            "GET /?sig=secret",
            new HttpRequestException("secret", new HttpIOException(HttpRequestError.InvalidResponse, "secret", new SocketException((int)SocketError.ConnectionReset))));

        Failure failure = Failure.Of(exception, isTimedOut: false, HttpStatusCode.OK);

        Assert.Equal(FailureKind.Lost, failure.Kind);
        Assert.Equal(HttpStatusCode.OK, failure.StatusCode);
        Assert.Equal("HttpRequestException (ResponseEnded) < HttpRequestException < HttpIOException (InvalidResponse) < SocketException (ConnectionReset)", failure.Cause!.Message);
        Assert.Null(failure.Cause.InnerException);
    }

    [Fact]
    public void Lost_connection_names_five_causes_at_most()
    {
        Exception exception = new IOException("0");
        for (int i = 0; i < 9; i++)
            exception = new InvalidOperationException("secret", exception);

        Assert.Equal(string.Join(" < ", Enumerable.Repeat("InvalidOperationException", 5)), Failure.Of(exception, isTimedOut: false).Cause!.Message);
    }

    [Theory]
    [InlineData(SocketError.ConnectionRefused, nameof(FailureKind.NotConnected))]
    [InlineData(SocketError.HostNotFound, nameof(FailureKind.NotConnected))]
    [InlineData(SocketError.TimedOut, nameof(FailureKind.Lost))]
    public void Socket_error_of_a_request_says_whether_there_was_a_connection(SocketError error, string kind) =>
        Assert.Equal(Enum.Parse<FailureKind>(kind), Failure.Of(new HttpRequestException("x", new SocketException((int)error)), isTimedOut: false).Kind);

    [Theory]
    [InlineData(HttpRequestError.ConnectionError)]
    [InlineData(HttpRequestError.ProxyTunnelError)]
    public void Connection_that_was_never_made_sent_nothing(HttpRequestError error) =>
        Assert.False(Failure.Of(new HttpRequestException(error), isTimedOut: false).MayHaveBeenExecuted);
}

using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using Civitai.Orchestration.Http;
using Civitai.Orchestration.Testing;
using Generation.Http;

namespace Civitai.Orchestration.Tests.Core;

public sealed class HttpUnitTests
{
    private static readonly Uri Service = new("https://service.example");

    private readonly VirtualTimeProvider _clock = new() { SkipDelays = false };

    [Theory]
    [InlineData(10, 60, 9)] // a tenth is kept
    [InlineData(60, 600, 59)] // at most a second
    [InlineData(10, 3, 3)]
    [InlineData(0.4, 60, 0.4)] // too little for another question
    public void Fit_leaves_time_for_one_more_question(double left, double pause, double expected) =>
        Assert.Equal(TimeSpan.FromSeconds(expected), Deadline.After(_clock, TimeSpan.FromSeconds(left)).Fit(TimeSpan.FromSeconds(pause)));

    [Fact]
    public void Deadline_less_than_a_millisecond_is_over()
    {
        var deadline = Deadline.After(_clock, TimeSpan.FromSeconds(1));

        _clock.Advance(TimeSpan.FromMilliseconds(999));
        Assert.False(deadline.IsOver);
        _clock.Advance(TimeSpan.FromMilliseconds(0.5));
        Assert.True(deadline.IsOver);
    }

    [Fact]
    public void Deadline_within_is_the_sooner_one()
    {
        var deadline = Deadline.After(_clock, TimeSpan.FromSeconds(10));

        Assert.Equal(TimeSpan.FromSeconds(3), deadline.Within(TimeSpan.FromSeconds(3)).Remaining);
        Assert.Equal(TimeSpan.FromSeconds(10), deadline.Within(TimeSpan.FromSeconds(30)).Remaining);
        Assert.Equal(TimeSpan.MaxValue, Deadline.After(_clock, Timeout.InfiniteTimeSpan).Remaining);
    }

    [Fact]
    public void Quota_is_a_burst_of_a_hundred_then_ten_a_second()
    {
        var quota = RetryQuota.Of(_clock, Service);

        Assert.All(Enumerable.Range(0, 100), _ => Assert.Equal(TimeSpan.Zero, quota.Take(TimeSpan.MaxValue)));
        Assert.Equal(TimeSpan.FromSeconds(0.1), quota.Take(TimeSpan.MaxValue));
        Assert.Equal(TimeSpan.FromSeconds(0.2), quota.Take(TimeSpan.MaxValue));
        _clock.Advance(TimeSpan.FromSeconds(1.2));
        Assert.All(Enumerable.Range(0, 10), _ => Assert.Equal(TimeSpan.Zero, quota.Take(TimeSpan.MaxValue)));
        Assert.Equal(TimeSpan.FromSeconds(0.1), quota.Take(TimeSpan.MaxValue));
        _clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(100, Enumerable.Range(0, 101).Count(_ => quota.Take(TimeSpan.MaxValue) == TimeSpan.Zero));
        Assert.Same(quota, RetryQuota.Of(_clock, Service));
        Assert.NotSame(quota, RetryQuota.Of(new VirtualTimeProvider(), Service));
    }

    [Fact]
    public void Quota_of_a_service_is_not_used_up_by_another_nor_by_callers_that_give_up()
    {
        var quota = RetryQuota.Of(_clock, Service);
        Assert.All(Enumerable.Range(0, 100), _ => Assert.Equal(TimeSpan.Zero, quota.Take(TimeSpan.MaxValue)));

        Assert.All(Enumerable.Range(0, 1000), _ => Assert.Null(quota.Take(TimeSpan.Zero)));
        Assert.Equal(TimeSpan.FromSeconds(0.1), quota.Take(TimeSpan.MaxValue));
        Assert.All(Enumerable.Range(0, 10_000), _ => Assert.True(quota.Take(TimeSpan.MaxValue) < TimeSpan.FromSeconds(121)));
        Assert.Equal(TimeSpan.Zero, RetryQuota.Of(_clock, new Uri("https://other.example")).Take(TimeSpan.MaxValue));
    }

    public static TheoryData<Exception, int, int> Exceptions() => new()
    {
        { new SocketException((int)SocketError.ConnectionReset), (int)FailureKind.Lost, (int)Verdict.Transient },
        { new IOException("cut"), (int)FailureKind.Lost, (int)Verdict.Transient },
        { new InvalidDataException("gzip"), (int)FailureKind.Unreadable, (int)Verdict.Transient },
        { new ObjectDisposedException("handler"), (int)FailureKind.Lost, (int)Verdict.Transient },
        { new TaskCanceledException(), (int)FailureKind.TimedOut, (int)Verdict.Transient },
        { new TimeoutException(), (int)FailureKind.TimedOut, (int)Verdict.Transient },
        { new HttpRequestException(HttpRequestError.NameResolutionError), (int)FailureKind.NotConnected, (int)Verdict.Transient },
        { new HttpRequestException(HttpRequestError.SecureConnectionError), (int)FailureKind.NotConnected, (int)Verdict.Transient },
        { new HttpRequestException("x", new SocketException((int)SocketError.ConnectionRefused)), (int)FailureKind.NotConnected, (int)Verdict.Transient },
        { new HttpRequestException("x", new SocketException((int)SocketError.ConnectionReset)), (int)FailureKind.Lost, (int)Verdict.Transient },
        { new HttpRequestException("x", new AuthenticationException()), (int)FailureKind.NotConnected, (int)Verdict.Transient },
        { new HttpRequestException(HttpRequestError.ResponseEnded), (int)FailureKind.Lost, (int)Verdict.Transient },
        { new HttpRequestException(HttpRequestError.ConfigurationLimitExceeded), (int)FailureKind.TooLarge, (int)Verdict.Unusable },
        { new ReplyTooLargeException(1), (int)FailureKind.TooLarge, (int)Verdict.Unusable },
        { new InvalidOperationException("a handler of the program's own"), (int)FailureKind.Lost, (int)Verdict.Transient },
    };

    [Theory]
    [MemberData(nameof(Exceptions), DisableDiscoveryEnumeration = true)]
    public void Failure_of_any_exception_is_classified_by_its_cause(Exception exception, int kind, int verdict)
    {
        Failure failure = Failure.Of(exception, isTimedOut: false);

        Assert.Equal(((FailureKind)kind, (Verdict)verdict), (failure.Kind, failure.Verdict));
        Assert.Equal((FailureKind)kind != FailureKind.NotConnected, failure.MayHaveBeenExecuted);
    }

    [Fact]
    public void Failure_after_a_reply_has_begun_was_connected() =>
        Assert.Equal(FailureKind.Lost, Failure.Of(new HttpRequestException(HttpRequestError.ConnectionError), isTimedOut: false, HttpStatusCode.OK).Kind);

    [Theory]
    [InlineData(400, false)]
    [InlineData(401, false)]
    [InlineData(403, false)]
    [InlineData(404, false)]
    [InlineData(408, true)]
    [InlineData(409, false)]
    [InlineData(425, false)]
    [InlineData(429, true)]
    [InlineData(500, true)]
    [InlineData(501, false)]
    [InlineData(502, true)]
    [InlineData(503, true)]
    [InlineData(504, true)]
    [InlineData(522, true)]
    public void Failure_status_decides_what_is_transient(int status, bool isTransient)
    {
        var failure = new Failure(FailureKind.Refused, (HttpStatusCode)status);

        Assert.Equal(isTransient ? Verdict.Transient : Verdict.Final, failure.Verdict);
        Assert.Equal(isTransient, new CivitaiErrors().Create(failure).IsTransient);
        Assert.Equal(isTransient, new CivitaiErrors().Create(failure with { IsPage = true }).IsTransient); // whatever the body is
    }

    [Theory]
    [InlineData("https://orchestration.civitai.com/v2/x", true)]
    [InlineData("https://ORCHESTRATION.civitai.com/", true)]
    [InlineData("https://orchestration.civitai.com:8443/", false)]
    [InlineData("http://orchestration.civitai.com/", false)]
    [InlineData("https://orchestration-new.civitai.com/", false)]
    [InlineData("https://civitai.com/", false)]
    [InlineData("https://orchestration.civitai.com.evil.example/", false)]
    public void IsOwn_is_scheme_host_and_port(string address, bool isOwn)
    {
        using var connection = new ServiceConnection(() => throw new InvalidOperationException(), new OrchestrationClientOptions { ApiToken = "t" }.ToConnectionOptions());

        Assert.Equal(isOwn, connection.IsOwn(new Uri(address)));
    }

    [Theory]
    [InlineData("http://127.0.0.1:5000/x", true)]
    [InlineData("http://127.0.0.1:5001/x", false)]
    [InlineData("http://localhost:5000/x", false)]
    public void IsOwn_on_loopback_keeps_to_the_port(string address, bool isOwn)
    {
        using var connection = new ServiceConnection(() => throw new InvalidOperationException(), new OrchestrationClientOptions { ApiToken = "t", BaseAddress = new Uri("http://127.0.0.1:5000") }.ToConnectionOptions());

        Assert.Equal(isOwn, connection.IsOwn(new Uri(address)));
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("%2e%2E")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a\nb")]
    [InlineData(" ")]
    public void PathSegment_that_leads_elsewhere_is_refused(string id) => Assert.ThrowsAny<ArgumentException>(() => PathSegment.Of(id, "id"));

    [Fact]
    public void Messages_are_the_same_in_every_culture()
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo("sv-SE").Clone();
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;

            var e = Assert.Throws<ArgumentException>(() => new OrchestrationClient("t", new() { MaxAttempts = -1, MaxLongPolls = -2, MaxResponseBytes = -3 }));

            Assert.Contains("MaxAttempts is -1;", e.Message, StringComparison.Ordinal);
            Assert.Contains("MaxLongPolls is -2;", e.Message, StringComparison.Ordinal);
            Assert.Contains("MaxResponseBytes is -3;", e.Message, StringComparison.Ordinal);
            Assert.Contains("would cost 1.5 Buzz", new CostLimitExceededException(1.5m, 1).Message, StringComparison.Ordinal);
            Assert.Contains("after 1.5 s", new WorkflowWaitTimeoutException(new Handle(), null, TimeSpan.FromSeconds(1.5), null).Message, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Reply_of_more_than_can_be_held_is_not_allowed()
    {
        new OrchestrationClient("t", new() { MaxResponseBytes = 1L << 30 }).Dispose();

        var e = Assert.Throws<ArgumentException>(() => new OrchestrationClient("t", new() { MaxResponseBytes = (1L << 30) + 1 }));

        Assert.Contains("it must be 65536 to 1073741824", e.Message, StringComparison.Ordinal);
    }

    private sealed class Handle : WorkflowHandle;
}

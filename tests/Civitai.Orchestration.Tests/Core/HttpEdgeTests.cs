using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Tests.Client;
using Generation.Http;
using Microsoft.Extensions.Logging;

namespace Civitai.Orchestration.Tests.Core;

/// <summary>The small parts of a connection at their bounds.</summary>
public sealed class HttpEdgeTests : IDisposable
{
    private static readonly Uri Service = new("https://service.example");
    private static readonly DateTimeOffset Now = VirtualTimeProvider.DefaultStart;

    private readonly VirtualTimeProvider _clock = new() { SkipDelays = false };
    private readonly Logs _logs = new();

    public void Dispose() => _logs.Dispose();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);

    private ServiceConnection Connection(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer, Func<ConnectionOptions, ConnectionOptions>? change = null)
    {
        ConnectionOptions options = ScriptedSource.Options(_clock, logs: _logs) with { BaseAddress = Service };
        return new ServiceConnection(() => new HttpClient(new Handler(answer)) { Timeout = Timeout.InfiniteTimeSpan }, change?.Invoke(options) ?? options);
    }

    private static Task<HttpResponseMessage> Json(string json, int status = 200) =>
        Task.FromResult(new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(json, Encoding.UTF8, "application/json") });

    // Deadline

    [Theory]
    [InlineData(9_990_000, false)]
    [InlineData(9_990_001, true)]
    public void Deadline_is_over_when_less_than_a_millisecond_is_left(long passed, bool isOver)
    {
        var deadline = Deadline.After(_clock, Seconds(1));

        _clock.Advance(TimeSpan.FromTicks(passed));

        Assert.Equal(isOver, deadline.IsOver);
        Assert.Equal(passed, deadline.Elapsed.Ticks);
        _clock.Advance(Seconds(5));
        Assert.Equal(TimeSpan.Zero, deadline.Remaining);
    }

    [Theory]
    [InlineData(0.5, 0.45)] // a tenth of it is just enough to ask in
    [InlineData(0.49, 0.49)]
    [InlineData(10, 9)]
    [InlineData(20, 19)]
    public void Fit_leaves_a_tenth_and_at_most_a_second(double left, double expected) =>
        Assert.Equal(Seconds(expected), Deadline.After(_clock, Seconds(left)).Fit(TimeSpan.MaxValue));

    [Fact]
    public void Deadline_without_a_limit_is_never_over()
    {
        foreach (TimeSpan? limit in new TimeSpan?[] { null, Timeout.InfiniteTimeSpan })
        {
            var deadline = Deadline.After(_clock, limit);
            _clock.Advance(TimeSpan.FromDays(1000));

            Assert.False(deadline.IsOver);
            Assert.Equal(TimeSpan.MaxValue, deadline.Remaining);
            Assert.Equal(Seconds(60), deadline.Fit(Seconds(60)));
        }
    }

    // Quota

    [Fact]
    public void Turn_that_comes_just_in_time_is_taken_and_a_later_one_is_not()
    {
        var quota = new RetryQuota(_clock);
        for (int i = 0; i < 100; i++)
            Assert.Equal(TimeSpan.Zero, quota.Take(TimeSpan.Zero));

        Assert.Null(quota.Take(Seconds(0.0999)));
        Assert.Equal(Seconds(0.1), quota.Take(Seconds(0.1)));
        Assert.Null(quota.Take(Seconds(0.1)));
    }

    [Fact]
    public void Line_of_the_quota_does_not_grow_beyond_two_minutes()
    {
        var quota = new RetryQuota(_clock);
        for (int i = 0; i < 100 + 1200; i++)
            quota.Take(TimeSpan.MaxValue);

        Assert.Equal(Seconds(120.1), quota.Take(TimeSpan.MaxValue));
        Assert.Equal(Seconds(120.1), quota.Take(TimeSpan.MaxValue));
        _clock.Advance(Seconds(0.1));
        Assert.Equal(Seconds(120), quota.Take(TimeSpan.MaxValue));
        Assert.Equal(Seconds(120.1), quota.Take(TimeSpan.MaxValue));
    }

    // Retry-After

    [Fact]
    public void Retry_after_is_read_in_seconds_or_by_the_dates_of_the_reply_or_by_the_clock()
    {
        TimeSpan? Of(Action<HttpResponseHeaders> set)
        {
            using var response = new HttpResponseMessage();
            set(response.Headers);
            return RetryAfter.Of(response, _clock);
        }

        Assert.Null(Of(_ => { }));
        Assert.Equal(Seconds(7), Of(h => h.RetryAfter = new(Seconds(7))));
        Assert.Equal(Seconds(30), Of(h => (h.RetryAfter, h.Date) = (new(Now.AddHours(5).AddSeconds(30)), Now.AddHours(5))));
        Assert.Equal(Seconds(40), Of(h => h.RetryAfter = new(Now.AddSeconds(40))));
        Assert.Equal(TimeSpan.Zero, Of(h => (h.RetryAfter, h.Date) = (new(Now), Now.AddSeconds(9))));
    }

    // Ids in paths

    [Theory]
    [InlineData("a b", "a%20b")]
    [InlineData("wf_1-2.x", "wf_1-2.x")]
    [InlineData("...", "...")]
    [InlineData("ü?#", "%C3%BC%3F%23")]
    public void Id_is_one_segment(string id, string expected) => Assert.Equal(expected, PathSegment.Of(id, "id"));

    [Theory]
    [InlineData(" . ")]
    [InlineData("%2E")]
    [InlineData("a\u0000")]
    [InlineData("a\u0085")]
    public void Id_that_leads_elsewhere_is_named(string id)
    {
        var e = Assert.Throws<ArgumentException>(() => PathSegment.Of(id, "workflowId"));

        Assert.Equal("workflowId", e.ParamName);
        Assert.StartsWith("The id is not one: it would lead elsewhere.", e.Message, StringComparison.Ordinal);
        Assert.False(PathSegment.IsUsable(id));
    }

    [Fact]
    public void Id_that_is_empty_is_none()
    {
        Assert.False(PathSegment.IsUsable(""));
        Assert.False(PathSegment.IsUsable("  "));
        Assert.False(PathSegment.IsUsable("half a character \uD83D"));
        Assert.Equal("key", Assert.Throws<ArgumentNullException>(() => PathSegment.Of(null!, "key")).ParamName);
    }

    // The time of an attempt

    [Fact]
    public void Attempt_is_over_when_its_time_is_and_not_when_its_caller_ends_it()
    {
        using var caller = new CancellationTokenSource();
        using var limit = new AttemptLimit(_clock, Seconds(5), caller.Token);
        using var other = new AttemptLimit(_clock, Seconds(50), caller.Token);

        _clock.Advance(Seconds(4.9));
        Assert.False(limit.IsOver);
        _clock.Advance(Seconds(0.1));
        Assert.True(limit.IsOver && limit.Token.IsCancellationRequested);
        caller.Cancel();
        Assert.True(other.Token.IsCancellationRequested);
        Assert.False(other.IsOver);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Attempt_of_any_length_is_limited(bool isSystem)
    {
        using var limit = new AttemptLimit(isSystem ? TimeProvider.System : _clock, TimeSpan.MaxValue, Stop);

        Assert.False(limit.Token.IsCancellationRequested);
        _clock.Advance(TimeSpan.FromDays(24));
        Assert.Equal(!isSystem, limit.IsOver);
    }

    [Fact]
    public void Attempt_that_ended_is_not_ended_by_its_callers_token_and_the_next_one_is_whole()
    {
        using var caller = new CancellationTokenSource();
        CancellationToken first;
        using (var limit = new AttemptLimit(TimeProvider.System, Seconds(50), caller.Token))
            first = limit.Token;
        caller.Cancel();

        using var next = new AttemptLimit(TimeProvider.System, Seconds(50), Stop);
        Assert.False(next.Token.IsCancellationRequested);
        Assert.False(first.CanBeCanceled && first.IsCancellationRequested);
    }

    [Fact]
    public void Attempt_that_was_ended_gives_nothing_to_the_next()
    {
        using var caller = new CancellationTokenSource();
        var limit = new AttemptLimit(TimeProvider.System, Seconds(50), caller.Token);
        caller.Cancel();
        limit.Dispose();

        AttemptLimit[] next = [.. Enumerable.Range(0, 100).Select(_ => new AttemptLimit(TimeProvider.System, Seconds(50), Stop))];

        Assert.All(next, l => Assert.False(l.Token.IsCancellationRequested));
        Assert.All(next, l => l.Dispose());
    }

    [Fact]
    public async Task Attempt_on_the_machines_own_clock_runs_out_also_where_its_timer_was_used_before()
    {
        for (int i = 0; i < 3; i++)
        {
            using (new AttemptLimit(TimeProvider.System, Seconds(50), Stop))
            {
                // ends in time
            }

            using var limit = new AttemptLimit(TimeProvider.System, TimeSpan.FromMilliseconds(1), Stop);
            var ended = new TaskCompletionSource();
            using (limit.Token.Register(ended.SetResult))
                await ended.Task.WaitAsync(Seconds(30), Stop);
            Assert.True(limit.IsOver);
        }
    }

    // Connections

    [Fact]
    public async Task Connection_sends_at_once_and_notices_a_peer_that_is_gone()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using SocketsHttpHandler handler = Transport.CreateHandler(Seconds(30));
        var connect = handler.ConnectCallback!; // our own
        Socket? socket = null;
        handler.ConnectCallback = async (context, token) =>
        {
            var stream = (NetworkStream)await connect(context, token);
            socket = stream.Socket;
            Assert.Equal(
                (true, 1, 30, 10, 3),
                (socket.NoDelay, (int)socket.GetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive)!, (int)socket.GetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime)!, (int)socket.GetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval)!, (int)socket.GetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount)!));
            await stream.DisposeAsync();
            throw new IOException("looked at");
        };
        using var client = new HttpClient(handler);

        var e = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync($"http://{listener.LocalEndpoint}/", Stop));

        Assert.Equal("looked at", e.GetBaseException().Message);
        Assert.NotNull(socket);
    }

    [Fact]
    public async Task Connection_that_is_refused_is_an_error_of_the_connection()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        string address = $"http://{listener.LocalEndpoint}/";
        listener.Stop();
        using HttpClient client = Transport.CreateClient(null, Seconds(30), typeof(OrchestrationClient));

        var e = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(address, Stop));

        Assert.Equal((HttpRequestError.ConnectionError, SocketError.ConnectionRefused), (e.HttpRequestError, Assert.IsType<SocketException>(e.InnerException).SocketErrorCode));
    }

    [Fact]
    public void Client_has_no_time_limit_of_its_own_and_says_which_library_it_is()
    {
        using HttpClient client = Transport.CreateClient(null, Seconds(30), typeof(OrchestrationClient));

        Assert.Equal(Timeout.InfiniteTimeSpan, client.Timeout);
        Assert.Matches(@"^Civitai\.Orchestration/\d+\.\d+\.\d+[-.0-9A-Za-z]*$", client.DefaultRequestHeaders.UserAgent.ToString());
    }

    [Theory]
    [InlineData("/v2/x", UriKind.Relative)]
    [InlineData("https://127.0.0.1:5000/x", UriKind.Absolute)] // another scheme
    public void Address_of_another_form_is_not_the_services_own(string address, UriKind kind)
    {
        using ServiceConnection connection = Connection((_, _) => Json("{}"), o => o with { BaseAddress = new Uri("http://127.0.0.1:5000") });

        Assert.False(connection.IsOwn(new Uri(address, kind)));
    }

    // Pages

    [Theory]
    [InlineData("text/html", "", true)]
    [InlineData("application/xhtml+xml", "x", true)]
    [InlineData("application/json", "{}", false)]
    [InlineData(null, "<html>", true)]
    [InlineData(null, " \t\r\n<html>", true)]
    [InlineData(null, "\uFEFF<html>", true)]
    [InlineData(null, "", false)]
    [InlineData("text/plain", "error", false)]
    public void Page_is_told_by_its_type_or_its_first_character(string? mediaType, string body, bool isPage) =>
        Assert.Equal(isPage, ServiceConnection.IsPage(mediaType, Encoding.UTF8.GetBytes(body)));

    // Calls

    [Fact]
    public async Task Call_that_is_sent_again_says_so()
    {
        _clock.SkipDelays = true;
        int asked = 0;
        using ServiceConnection connection = Connection((_, _) => ++asked < 3 ? Json("{}", asked == 1 ? 503 : 500) : Json("{}"));

        using Reply reply = await connection.SendAsync(new ServiceCall(HttpMethod.Get, "/x"), Stop);

        Assert.Equal(
            [
                (LogLevel.Warning, "Attempt 1 of GET failed (503); the next one follows in 00:00:00.7500000."),
                (LogLevel.Warning, "Attempt 2 of GET failed (500); the next one follows in 00:00:01.5000000."),
            ],
            _logs.Lines);
    }

    [Theory]
    [InlineData("GET", false)]
    [InlineData("POST", false)]
    [InlineData("PUT", true)]
    [InlineData("DELETE", true)]
    public async Task Verb_that_the_transport_repeats_by_itself_may_have_been_executed(string verb, bool mayHaveBeenExecuted)
    {
        using ServiceConnection connection = Connection((_, _) => throw new HttpRequestException(HttpRequestError.ConnectionError));

        var e = await Assert.ThrowsAnyAsync<GenerationException>(async () => await connection.SendAsync(new ServiceCall(new HttpMethod(verb), "/x") { Retry = RetryScope.Never }, Stop));

        Assert.Equal(mayHaveBeenExecuted, e.MayHaveBeenExecuted);
    }

    [Theory]
    [InlineData("", "text/plain", true, false)]
    [InlineData("", "text/plain", false, true)]
    [InlineData("{}", "text/html", false, true)] // JSON, whatever it is called
    [InlineData("[]", "application/json", false, true)]
    [InlineData("[]", "text/html", false, false)]
    [InlineData("<html>", "application/json", false, false)]
    public async Task Success_is_json_or_nothing_where_nothing_is_expected(string body, string mediaType, bool wantsJson, bool isReply)
    {
        using ServiceConnection connection = Connection((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StringContent(body, Encoding.UTF8, mediaType) }));

        Exception? e = await Record.ExceptionAsync(async () =>
            (await connection.SendAsync(new ServiceCall(HttpMethod.Get, "/x") { Expected = wantsJson ? ExpectedReply.Json : ExpectedReply.Nothing }, Stop)).Dispose());

        Assert.Equal(isReply, e is null);
        if (!isReply)
            Assert.IsAssignableFrom<GenerationException>(e);
    }

    [Fact]
    public async Task Attempts_after_the_first_do_not_ask_to_be_held()
    {
        _clock.SkipDelays = true;
        List<string> asked = [];
        using ServiceConnection connection = Connection((request, _) =>
        {
            asked.Add($"{request.Method} {request.RequestUri!.PathAndQuery} {request.Content?.Headers.ContentType} {request.Headers.Accept} {request.Headers.AcceptEncoding} {request.Version} {request.VersionPolicy}");
            return Json("{}", asked.Count == 1 ? 503 : 200);
        });

        using Reply reply = await connection.SendAsync(new ServiceCall(HttpMethod.Post, "/x?wait=9") { RetryPath = "/x", Body = "{}"u8.ToArray(), Hold = Seconds(9) }, Stop);

        Assert.Equal(
            [
                "POST /x?wait=9 application/json application/json br, gzip, deflate 2.0 RequestVersionOrLower",
                "POST /x application/json application/json br, gzip, deflate 2.0 RequestVersionOrLower",
            ],
            asked);
    }

    [Theory]
    [InlineData(true, 9, 69, 60)] // the attempt's time and what it asks to be held, the next without
    [InlineData(false, 9, 69, 69)]
    public async Task Attempt_has_its_time_and_what_it_asks_for(bool hasRetryPath, double hold, double first, double second)
    {
        _clock.SkipDelays = true; // the pause between the attempts
        var began = Channel.CreateUnbounded<double>();
        var ended = new ConcurrentQueue<double>();
        using ServiceConnection connection = Connection(
            async (_, token) =>
            {
                began.Writer.TryWrite(_clock.Elapsed.TotalSeconds);
                try
                {
                    await Task.Delay(Timeout.Infinite, token);
                }
                finally
                {
                    ended.Enqueue(_clock.Elapsed.TotalSeconds);
                }

                return new HttpResponseMessage();
            },
            o => o with { MaxAttempts = 2 });
        Task<Reply> call = connection.SendAsync(new ServiceCall(HttpMethod.Get, "/x?wait=9") { RetryPath = hasRetryPath ? "/x" : null, Hold = Seconds(hold) }, Stop).AsTask();

        double one = await began.Reader.ReadAsync(Stop);
        _clock.Advance(Seconds(first - 0.25));
        _clock.Advance(Seconds(0.25));
        double two = await began.Reader.ReadAsync(Stop);
        _clock.Advance(Seconds(second - 0.25));
        _clock.Advance(Seconds(0.25));

        var e = await Assert.ThrowsAnyAsync<GenerationException>(() => call);
        Assert.True(e.IsTransient);
        Assert.False(began.Reader.TryRead(out _));
        double[] ends = [.. ended];
        Assert.Equal([first, second], [ends[0] - one, ends[1] - two], (x, y) => Math.Abs(x - y) < 0.01);
    }

    [Fact]
    public async Task Caller_that_gives_up_is_told_so_and_not_of_a_failure()
    {
        using var cancel = new CancellationTokenSource();
        using ServiceConnection connection = Connection((_, token) =>
        {
            cancel.Cancel();
            return Json("{}", 503);
        });

        await Assert.ThrowsAsync<OperationCanceledException>(async () => await connection.SendAsync(new ServiceCall(HttpMethod.Get, "/x"), cancel.Token));
        await Assert.ThrowsAsync<OperationCanceledException>(async () => await connection.SendAsync(new ServiceCall(HttpMethod.Get, "/x"), cancel.Token));
    }

    [Fact]
    public async Task Disposed_connection_sends_nothing_and_ends_pauses()
    {
        int asked = 0;
        ServiceConnection connection = Connection((_, _) =>
        {
            asked++;
            return Json("{}", 503);
        });
        Task<Reply> call = connection.SendAsync(new ServiceCall(HttpMethod.Get, "/x"), Stop).AsTask();
        Assert.False(call.IsCompleted);

        connection.Dispose();
        connection.Dispose();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await Assert.ThrowsAnyAsync<GenerationException>(() => call)).StatusCode);
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await connection.SendAsync(new ServiceCall(HttpMethod.Get, "/x"), Stop));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await connection.OpenAsync(new HttpRequestMessage(), Seconds(1), false, Stop));
        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task Reply_that_cannot_be_read_keeps_the_works_id()
    {
        using ServiceConnection connection = Connection((_, _) => Json("""{"id":"wf_1","steps":[tru"""));

        var e = await Assert.ThrowsAsync<CivitaiTransportException>(async () => await connection.SendAsync<Workflow>(new ServiceCall(HttpMethod.Get, "/x"), Stop));

        Assert.Equal(("The service's reply could not be read at $.", "wf_1", HttpStatusCode.OK), (e.Message, e.WorkflowId, e.StatusCode));
    }

    [Fact]
    public async Task Call_whose_time_is_over_is_not_sent()
    {
        using ServiceConnection connection = Connection((_, _) => throw new InvalidOperationException("asked"));

        var e = await Assert.ThrowsAsync<CivitaiTransportException>(async () => await connection.SendAsync(new ServiceCall(HttpMethod.Post, "/x") { Deadline = Deadline.After(_clock, TimeSpan.Zero) }, Stop));

        Assert.StartsWith("The service did not reply in time.", e.Message, StringComparison.Ordinal);
        Assert.False(e.MayHaveBeenExecuted);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(404)]
    public async Task Response_is_given_back_when_it_has_been_read(int status)
    {
        var body = new Disposable();
        using ServiceConnection connection = Connection((_, _) => Task.FromResult(new HttpResponseMessage((HttpStatusCode)status) { Content = new StreamContent(body) }));

        await Record.ExceptionAsync(async () => (await connection.SendAsync(new ServiceCall(HttpMethod.Get, "/x") { Expected = ExpectedReply.Nothing }, Stop)).Dispose());

        Assert.True(body.IsDisposed);
    }

    // Files

    [Theory]
    [InlineData("https://service.example/x", true, true)]
    [InlineData("https://service.example/x", false, false)]
    [InlineData("https://files.example/x", true, false)]
    public async Task Token_goes_to_the_service_alone(string address, bool isAuthenticated, bool isShown)
    {
        string? shown = null;
        using ServiceConnection connection = Connection((request, _) =>
        {
            shown = request.Headers.Authorization?.ToString();
            return Json("{}", 404);
        });

        Attempt attempt = await connection.OpenAsync(new HttpRequestMessage(HttpMethod.Get, address), Seconds(1), isAuthenticated, Stop);

        Assert.Equal(HttpStatusCode.NotFound, attempt.Response!.StatusCode);
        Assert.Equal(isShown ? "Bearer t" : null, shown);
    }

    [Fact]
    public async Task Address_that_may_take_no_time_is_not_asked()
    {
        using ServiceConnection connection = Connection((_, _) => throw new InvalidOperationException("asked"));

        foreach (TimeSpan patience in new[] { TimeSpan.Zero, Seconds(-1) })
        {
            Failure failure = (await connection.OpenAsync(new HttpRequestMessage(HttpMethod.Get, Service), patience, true, Stop)).Failure!;
            Assert.Equal((FailureKind.TimedOut, false), (failure.Kind, failure.MayHaveBeenExecuted));
        }
    }

    // Refusals

    [Theory]
    [InlineData(299, nameof(FailureKind.Refused))]
    [InlineData(300, nameof(FailureKind.Redirected))]
    [InlineData(399, nameof(FailureKind.Redirected))]
    [InlineData(400, nameof(FailureKind.Refused))]
    public async Task Status_says_whether_it_is_a_redirect(int status, string kind)
    {
        using ServiceConnection connection = Connection((_, _) => Json("{}"));
        using HttpResponseMessage response = await Json("""{"title":"no"}""", status);

        Failure failure = await connection.RefusalAsync(response, Stop);

        Assert.Equal((Enum.Parse<FailureKind>(kind), status), (failure.Kind, (int)failure.StatusCode!));
        Assert.Equal("""{"title":"no"}""", Encoding.UTF8.GetString(failure.Body.Span));
        Assert.Equal("application/json", failure.MediaType);
    }

    [Theory]
    [InlineData("x-request-id,traceparent,cf-ray", "x-request-id")]
    [InlineData("traceparent,cf-ray", "traceparent")]
    [InlineData("cf-ray", "cf-ray")]
    [InlineData("", null)]
    public async Task Id_of_a_request_is_the_most_telling_header(string headers, string? expected)
    {
        using ServiceConnection connection = Connection((_, _) => Json("{}"));
        using HttpResponseMessage response = await Json("{}", 500);
        foreach (string name in headers.Split(',', StringSplitOptions.RemoveEmptyEntries))
            response.Headers.Add(name, "the " + name);

        Assert.Equal(expected is null ? null : "the " + expected, (await connection.RefusalAsync(response, Stop)).RequestId);
    }

    [Theory]
    [InlineData(64 * 1024, 64 * 1024)]
    [InlineData((64 * 1024) + 1, 64 * 1024)]
    public async Task Message_of_a_refusal_is_kept_up_to_64_KiB(int length, int kept)
    {
        using ServiceConnection connection = Connection((_, _) => Json("{}"));
        using var response = new HttpResponseMessage(HttpStatusCode.BadRequest) { Content = new ByteArrayContent(new byte[length]) };

        Assert.Equal(kept, (await connection.RefusalAsync(response, Stop)).Body.Length);
    }

    [Fact]
    public async Task Refusal_whose_message_does_not_come_is_decided_after_five_seconds()
    {
        using ServiceConnection connection = Connection((_, _) => Json("{}"));
        using var response = new HttpResponseMessage(HttpStatusCode.BadRequest) { Content = new StreamContent(new Silence()) };

        Task<Failure> refusal = connection.RefusalAsync(response, Stop).AsTask();
        _clock.Advance(Seconds(4.9));
        Assert.False(refusal.IsCompleted);
        _clock.Advance(Seconds(0.1));

        Assert.Equal((HttpStatusCode.BadRequest, 0), ((await refusal).StatusCode, (await refusal).Body.Length));
    }

    [Fact]
    public async Task Page_that_refuses_may_hide_the_services_reply()
    {
        using ServiceConnection connection = Connection((_, _) => Json("{}"));
        using var page = new HttpResponseMessage(HttpStatusCode.Forbidden) { Content = new StringContent("<html>", Encoding.UTF8, "text/plain") };
        using HttpResponseMessage refusal = await Json("{}", 403);

        Failure ofPage = await connection.RefusalAsync(page, Stop), ofService = await connection.RefusalAsync(refusal, Stop);

        Assert.Equal((true, true), (ofPage.IsPage, ofPage.MayHaveBeenExecuted));
        Assert.Equal((false, false), (ofService.IsPage, ofService.MayHaveBeenExecuted));
    }

    private sealed class Handler(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpResponseMessage response = await answer(request, cancellationToken);
            response.RequestMessage = request;
            return response;
        }
    }

    private sealed class Disposable : MemoryStream
    {
        public bool IsDisposed { get; private set; }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }

    private sealed class Silence : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}

using System.Net;
using System.Text;

namespace Scenario.Training.Tests;

/// <summary>Answers as a test words it, in memory, and remembers what it was asked. The answers of a call are given in order, the last one for good; a call without any is a failure of the test.</summary>
internal sealed class StubService : HttpMessageHandler
{
    private readonly object _gate = new();
    private readonly Dictionary<string, Queue<Answer>> _answers = new(StringComparer.Ordinal);
    private readonly List<(string Line, string Body)> _requests = [];

    /// <summary>One answer, or what the transport does instead.</summary>
    public delegate Task<HttpResponseMessage> Answer(CancellationToken cancellationToken);

    /// <summary>Every request so far as its method, address below the service's and query, in order.</summary>
    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_gate)
                return [.. _requests.Select(r => r.Line)];
        }
    }

    /// <summary>The body of every request so far, in order.</summary>
    public IReadOnlyList<string> Bodies
    {
        get
        {
            lock (_gate)
                return [.. _requests.Select(r => r.Body)];
        }
    }

    public static Answer Json(string json, int status = 200, params (string Name, string Value)[] headers) => Text(json, "application/json", status, headers);

    public static Answer Text(string text, string mediaType, int status, params (string Name, string Value)[] headers) => _ =>
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(text, Encoding.UTF8, mediaType) };
        foreach ((string name, string value) in headers)
            response.Headers.TryAddWithoutValidation(name, value);
        return Task.FromResult(response);
    };

    public static Answer Bytes(byte[] content, string mediaType) => _ =>
        Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(content) { Headers = { ContentType = new(mediaType) } } });

    public static Answer Page(int status) => Text("<html>gateway</html>", "text/html", status);

    /// <summary>The connection breaks after the request was sent.</summary>
    public static Answer Lost => Throw(new HttpRequestException("lost", new IOException("reset")));

    public static Answer NotConnected => Throw(new HttpRequestException(HttpRequestError.ConnectionError, "refused"));

    public static Answer Throw(Exception exception) => _ => Task.FromException<HttpResponseMessage>(exception);

    public static Answer Silent(TimeProvider clock) => async token =>
    {
        await Task.Delay(TimeSpan.FromHours(2), clock, token);
        return new HttpResponseMessage(HttpStatusCode.OK);
    };

    /// <summary>Sets the answers of a call.</summary>
    /// <param name="call">The method and the path below the service's address, without the query, for example <c>GET /models</c>.</param>
    /// <param name="answers">The answers, in order.</param>
    public StubService On(string call, params Answer[] answers)
    {
        lock (_gate)
            _answers[call] = new Queue<Answer>(answers);
        return this;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string address = request.RequestUri!.AbsoluteUri; // a request has one
        const string Service = "https://api.cloud.scenario.com/v1";
        string path = address.StartsWith(Service, StringComparison.Ordinal) ? address[Service.Length..] : address;
        string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Answer answer;
        lock (_gate)
        {
            _requests.Add(($"{request.Method} {path}", body));
            Queue<Answer> left = _answers.TryGetValue($"{request.Method} {path.Split('?')[0]}", out Queue<Answer>? known) ? known : throw new InvalidOperationException($"No answer for {request.Method} {path}.");
            answer = left.Count > 1 ? left.Dequeue() : left.Peek();
        }

        return await answer(cancellationToken);
    }
}

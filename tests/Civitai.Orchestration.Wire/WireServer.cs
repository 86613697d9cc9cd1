using WireMock.Logging;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace Civitai.Orchestration.Wire;

/// <summary>
/// A mock server on a free loopback port that answers from the files in <c>Mappings</c> and remembers what it was asked.
/// </summary>
public sealed class WireServer : IDisposable
{
    private readonly WireMockServer _server = WireMockServer.Start();
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _hung = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Dictionary<string, Func<WireServer>> _others = [];

    public Uri Address => new(_server.Url!); // it is started

    /// <summary>Every request so far that was answered, in the order in which they came.</summary>
    public IReadOnlyList<WireRequest> Requests => [.. _server.LogEntries.Where(e => e.RequestMessage is not null).OrderBy(e => e.RequestMessage!.DateTime).Select(e => new WireRequest(e))];

    /// <summary>Every request so far as its method, path and query.</summary>
    public IReadOnlyList<string> Lines => [.. Requests.Select(r => r.Line)];

    /// <summary>Names another server by the address that stands for it in the files: a file cannot know a port.</summary>
    public WireServer Knows(string placeholder, Func<WireServer> other)
    {
        _others[placeholder] = other;
        return this;
    }

    /// <summary>Answers as the files say, each named by its folder and its name.</summary>
    public WireServer Use(params ReadOnlySpan<string> mappings)
    {
        foreach (string mapping in mappings)
            Add(Read(mapping));
        return this;
    }

    /// <summary>Answers as a file says that leaves one value open.</summary>
    public WireServer UseWith(string mapping, string placeholder, string value)
    {
        string text = Read(mapping);
        Assert.Contains(placeholder, text, StringComparison.Ordinal);
        Add(text.Replace(placeholder, value, StringComparison.Ordinal));
        return this;
    }

    /// <summary>Ends when a request that will not be answered has come, with its whole body.</summary>
    public Task HasHung => _hung.Task;

    /// <summary>Takes requests of a path and never answers them.</summary>
    public WireServer HangOn(string pathPattern)
    {
        _server.Given(Request.Create().WithPath(pathPattern)).RespondWith(Response.Create().WithCallback(async _ =>
        {
            _hung.TrySetResult();
            await _released.Task;
            return new WireMock.ResponseMessage { StatusCode = 503 };
        }));
        return this;
    }

    /// <summary>Fails when a request came for which there is no mapping: its path, a header or its body is not as the sources say.</summary>
    public void AssertAllMatched()
    {
        ILogEntry[] strangers = [.. _server.LogEntries.Where(e => e.RequestMatchResult is not { IsPerfectMatch: true })];
        if (strangers.Length > 0)
            Assert.Fail(string.Join('\n', strangers.Select(Describe)));
    }

    public void Dispose()
    {
        _released.TrySetResult();
        _server.Stop();
        _server.Dispose();
    }

    private static string Read(string mapping) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Mappings", mapping + ".json"));

    private static string Describe(ILogEntry entry)
    {
        string differing = string.Join(", ", entry.PartialMatchResult?.MatchDetails.Where(d => d.Score < 1).Select(d => d.Name) ?? []);
        string headers = string.Join(", ", entry.RequestMessage?.Headers?.Where(h => h.Key != "Authorization").Select(h => $"{h.Key}: {h.Value}") ?? []);
        return $"No mapping for {entry.RequestMessage?.Method} {entry.RequestMessage?.Url}\n{headers}\n{entry.RequestMessage?.Body}\nThe nearest, {entry.PartialMappingTitle}, differs in: {differing}";
    }

    private void Add(string text)
    {
        foreach ((string placeholder, Func<WireServer> other) in _others)
        {
            if (text.Contains(placeholder, StringComparison.Ordinal))
                text = text.Replace(placeholder, other().Address.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal);
        }

        _server.WithMapping(text);
    }
}

using System.Text.Json.Nodes;
using WireMock.Server;

namespace Scenario.Training.Tests;

/// <summary>A mock server that answers from the files in <c>Mappings</c> and remembers what it was asked.</summary>
public sealed class ScenarioServer : IDisposable
{
    private readonly WireMockServer _server = WireMockServer.Start();

    public Uri Address => new(_server.Url! + "/v1"); // it is started

    /// <summary>Every request so far as its method, path and query, in order.</summary>
    public IReadOnlyList<string> Lines => [.. _server.LogEntries.OrderBy(e => e.RequestMessage!.DateTime).Select(e => $"{e.RequestMessage!.Method} {new Uri(e.RequestMessage.Url).PathAndQuery}")];

    public ScenarioServer Use(params ReadOnlySpan<string> mappings)
    {
        foreach (string mapping in mappings)
            _server.WithMapping(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Mappings", mapping + ".json")));
        return this;
    }

    /// <summary>Fails when a request came for which there is no mapping.</summary>
    public void AssertAllMatched() =>
        Assert.All(_server.LogEntries, e => Assert.True(e.RequestMatchResult is { IsPerfectMatch: true }, $"{e.RequestMessage?.Method} {e.RequestMessage?.Url} {JsonNode.Parse(e.RequestMessage?.Body ?? "null")}"));

    public void Dispose()
    {
        _server.Stop();
        _server.Dispose();
    }
}

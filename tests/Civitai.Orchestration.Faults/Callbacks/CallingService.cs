using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Civitai.Orchestration.Faults.Callbacks;

/// <summary>A service within the process: it keeps what is submitted, where its callbacks go, and answers reads. It has no list, so that nobody learns of an end but by a callback or by asking for the one workflow.</summary>
internal sealed class CallingService
{
    private readonly ConcurrentDictionary<string, CalledWork> _works = new(StringComparer.Ordinal);

    /// <summary>What was submitted.</summary>
    public ICollection<CalledWork> Works => _works.Values;

    /// <summary>A way to the service.</summary>
    public HttpMessageHandler CreateHandler() => new Way(this);

    private async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method == HttpMethod.Post)
        {
            using var body = JsonDocument.Parse(await request.Content!.ReadAsByteArrayAsync(cancellationToken));
            string key = body.RootElement.GetProperty("externalId").GetString()!;
            var address = new Uri(body.RootElement.GetProperty("callbacks")[0].GetProperty("url").GetString()!);
            return Json(_works.GetOrAdd($"wf-{key}", id => new CalledWork(id, key, address)));
        }

        string last = request.RequestUri!.AbsolutePath.Split('/')[^1];
        return _works.TryGetValue(last, out CalledWork? work) ? Json(work) : new HttpResponseMessage(HttpStatusCode.NotFound);
    }

    private static HttpResponseMessage Json(CalledWork work) => new(HttpStatusCode.OK)
    {
        Content = new StringContent(
            string.Create(CultureInfo.InvariantCulture, $$"""{"id":"{{work.Id}}","externalId":"1-{{work.Key}}","status":"{{(work.HasEnded ? "succeeded" : "processing")}}","createdAt":"2026-11-30T10:00:00Z","steps":[]}"""),
            Encoding.UTF8,
            "application/json"),
    };

    private sealed class Way(CallingService service) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => service.AnswerAsync(request, cancellationToken);
    }
}

/// <summary>A piece of work and where its callbacks go.</summary>
internal sealed record CalledWork(string Id, string Key, Uri Address)
{
    public bool HasEnded { get; set; }
}

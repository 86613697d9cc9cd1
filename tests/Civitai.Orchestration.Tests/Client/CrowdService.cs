using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Web;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>
/// A service of many trainings on a virtual clock, written from the API's documents alone: one workflow by its id, held where that is asked for, and the list of all, by time of acceptance, in pages.
/// Counts what it is asked.
/// </summary>
internal sealed class CrowdService : HttpMessageHandler
{
    private readonly TimeProvider _clock;
    private readonly DateTimeOffset _start;
    private readonly List<(string Id, DateTimeOffset Created, DateTimeOffset End)> _works = [];
    private readonly Dictionary<string, int> _places = [];
    private readonly Dictionary<string, (string Processing, string Succeeded)> _written = []; // so that a benchmark measures who asks, not who answers
    private readonly List<double> _times = [];
    private readonly List<double> _lists = [];
    private readonly List<(double Time, string Id, bool IsHeld)> _asked = [];
    private int _held;
    private readonly ConcurrentDictionary<string, DateTimeOffset> _toldAt = [];

    public CrowdService(TimeProvider clock) => (_clock, _start) = (clock, clock.GetUtcNow());

    /// <summary>When each request came, in seconds from the start.</summary>
    public IReadOnlyList<double> Times => _times;

    /// <summary>When those came that were for lists.</summary>
    public IReadOnlyList<double> Lists => _lists;

    /// <summary>What was asked for by its id: when, and whether the answer was to be held back until there is news.</summary>
    public IReadOnlyList<(double Time, string Id, bool IsHeld)> Asked => _asked;

    /// <summary>How many requests were held at once, at most.</summary>
    public int MostHeld { get; private set; }

    /// <summary>Called when a request comes, before it is answered.</summary>
    public Action? Asking { get; set; }

    /// <summary>While true nothing is answered.</summary>
    public Func<TimeSpan, bool> IsDown { get; set; } = _ => false;

    /// <summary>When requests that are under way lose their connections; those that come then do not.</summary>
    public Func<TimeSpan, bool> IsCut { get; set; } = _ => false;

    /// <summary>How long an answer takes.</summary>
    public TimeSpan Takes { get; set; }

    /// <summary>What the list does not show.</summary>
    public Func<string, bool> IsHidden { get; set; } = _ => false;

    /// <summary>What the list makes of work, from its id and what a plain read shows.</summary>
    public Func<string, string, string> Listed { get; set; } = (_, item) => item;

    /// <summary>Whether there is a list at all.</summary>
    public HttpStatusCode ListStatus { get; set; } = HttpStatusCode.OK;

    /// <summary>What is always answered with 500.</summary>
    public Func<Uri, bool> IsBroken { get; set; } = _ => false;

    /// <summary>How often a list shows the same work.</summary>
    public int Copies { get; set; } = 1;

    public DateTimeOffset EndOf(string id) => _works[_places[id]].End;

    /// <summary>How long after its end somebody was told of it first.</summary>
    public TimeSpan LagOf(string id) => _toldAt[id] - EndOf(id);

    /// <summary>Accepts work, after all that was accepted before.</summary>
    public void Add(string id, TimeSpan created, TimeSpan runs)
    {
        _places[id] = _works.Count;
        _works.Add((id, _start + created, _start + created + runs));
        _written[id] = (Write(id, _start + created, "processing"), Write(id, _start + created, "succeeded"));
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Uri address = request.RequestUri!;
        System.Collections.Specialized.NameValueCollection query = HttpUtility.ParseQueryString(address.Query);
        string id = address.AbsolutePath.Split('/')[^1];
        int hold = int.Parse(query["wait"] ?? "0", CultureInfo.InvariantCulture);
        lock (_times)
        {
            double now = (_clock.GetUtcNow() - _start).TotalSeconds;
            _times.Add(now);
            if (id == "workflows")
                _lists.Add(now);
            else
                _asked.Add((now, id, hold > 0));
        }

        Asking?.Invoke();
        if (IsDown(_clock.GetUtcNow() - _start))
            throw new HttpRequestException(HttpRequestError.ConnectionError, "refused");
        bool isLate = IsCut(_clock.GetUtcNow() - _start);
        for (DateTimeOffset answered = _clock.GetUtcNow() + Takes; _clock.GetUtcNow() < answered;)
        {
            await Task.Delay(TimeSpan.FromSeconds(0.5), _clock, cancellationToken);
            if (!isLate && IsCut(_clock.GetUtcNow() - _start))
                throw new HttpRequestException(HttpRequestError.ResponseEnded, "ended");
        }

        if (IsBroken(address))
            return new HttpResponseMessage(HttpStatusCode.InternalServerError);
        if (id == "workflows")
            return ListStatus == HttpStatusCode.OK ? Json(PageOf(query)) : new HttpResponseMessage(ListStatus);
        if (!_places.TryGetValue(id, out int place))
            return new HttpResponseMessage(HttpStatusCode.NotFound);

        // Held in small steps, so that what is cut in between is cut then.
        DateTimeOffset until = _clock.GetUtcNow() + TimeSpan.FromSeconds(hold);
        DateTimeOffset end = _works[place].End < until ? _works[place].End : until;
        int isHeld = hold > 0 ? 1 : 0;
        lock (_times)
            MostHeld = Math.Max(MostHeld, _held += isHeld);
        try
        {
            while (end - _clock.GetUtcNow() is { Ticks: > 0 } left)
            {
                await Task.Delay(left < TimeSpan.FromSeconds(5) ? left : TimeSpan.FromSeconds(5), _clock, cancellationToken);
                if (IsDown(_clock.GetUtcNow() - _start))
                    throw new HttpRequestException(HttpRequestError.ResponseEnded, "ended");
            }
        }
        finally
        {
            lock (_times)
                _held -= isHeld;
        }

        return Json(new StringBuilder().Append(Write(_works[place])));
    }

    private static HttpResponseMessage Json(StringBuilder json) => new(HttpStatusCode.OK) { Content = new StringContent(json.ToString(), Encoding.UTF8, "application/json") };

    private StringBuilder PageOf(System.Collections.Specialized.NameValueCollection query)
    {
        DateTimeOffset from = query["fromDate"] is { } first ? DateTimeOffset.Parse(first, CultureInfo.InvariantCulture) : DateTimeOffset.MinValue;
        DateTimeOffset to = query["toDate"] is { } last ? DateTimeOffset.Parse(last, CultureInfo.InvariantCulture) : DateTimeOffset.MaxValue;
        int take = int.Parse(query["take"] ?? "100", CultureInfo.InvariantCulture);
        int skip = int.Parse(query["cursor"] ?? "0", CultureInfo.InvariantCulture);
        bool isAscending = query["ascending"] == "true";
        int begin = FirstFrom(from);
        IEnumerable<int> all = isAscending ? Enumerable.Range(begin, _works.Count - begin) : Enumerable.Range(begin, _works.Count - begin).Reverse();
        List<(string Id, DateTimeOffset Created, DateTimeOffset End)> page =
            [.. all.Select(i => _works[i]).SkipWhile(w => !isAscending && w.Created > to).TakeWhile(w => w.Created <= to).Where(w => w.Created <= _clock.GetUtcNow() && !IsHidden(w.Id)).Skip(skip).Take(take + 1)];
        var json = new StringBuilder("{\"items\":[");
        json.AppendJoin(',', page.Take(take).SelectMany(w => Enumerable.Repeat(w, Copies)).Select(w => Listed(w.Id, Write(w)))).Append(']');
        if (page.Count > take)
            json.Append(CultureInfo.InvariantCulture, $",\"next\":\"{skip + take}\"");
        return json.Append('}');
    }

    // They are in the order of their acceptance.
    private int FirstFrom(DateTimeOffset from)
    {
        (int low, int high) = (0, _works.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _works[middle].Created < from ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private string Write((string Id, DateTimeOffset Created, DateTimeOffset End) work)
    {
        (string processing, string succeeded) = _written[work.Id];
        DateTimeOffset now = _clock.GetUtcNow();
        if (work.End > now)
            return processing;
        _toldAt.TryAdd(work.Id, now);
        return succeeded;
    }

    private static string Write(string id, DateTimeOffset created, string status) => string.Create(
        CultureInfo.InvariantCulture, $$"""{"id":"{{id}}","createdAt":"{{created:O}}","status":"{{status}}","steps":[{"$type":"imageGen","name":"$0","status":"{{status}}"}]}""");
}

namespace Generation.Http;

/// <summary>Reads <c>Retry-After</c>, in seconds or as a date; a date is measured by the reply's own <c>Date</c>, since clocks differ.</summary>
internal static class RetryAfter
{
    internal static TimeSpan? Of(HttpResponseMessage response, TimeProvider clock)
    {
        if (response.Headers.RetryAfter is not { } header)
            return null;
        TimeSpan? delay = header.Delta ?? (header.Date - (response.Headers.Date ?? clock.GetUtcNow()));
        return delay is { } value ? Durations.Longest(TimeSpan.Zero, value) : null;
    }
}

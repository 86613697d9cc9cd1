namespace Generation.Waiting;

/// <summary>Waits that share requests: their work stands side by side in the service's list, oldest first; or one whose work is read by itself.</summary>
internal sealed class WaitGroup<TSnapshot>
    where TSnapshot : class
{
    /// <summary>The order of the list.</summary>
    public static readonly IComparer<WaitGroup<TSnapshot>> ByPlace = Comparer<WaitGroup<TSnapshot>>.Create((a, b) => a.From.CompareTo(b.From));

    /// <summary>The waits, by the acceptance of their work.</summary>
    public List<Wait<TSnapshot>> Waits { get; } = [];

    /// <summary>When the first work was accepted; stays when that work leaves.</summary>
    public DateTimeOffset From { get; private set; }

    /// <summary>When the group is looked at next.</summary>
    public long Due { get; set; }

    /// <summary>How soon again somebody who listens wants it looked at; the longest time where nobody listens.</summary>
    public TimeSpan Interval { get; set; } = TimeSpan.MaxValue;

    /// <summary>When the time of the first of the waits is over.</summary>
    public long End { get; set; } = long.MaxValue;

    /// <summary>Whether it was made due because that time is near.</summary>
    public bool HadLastLook { get; set; }

    /// <summary>How often it was looked at.</summary>
    public int Rounds { get; set; }

    /// <summary>Whether a request is under way.</summary>
    public bool IsAsked { get; set; }

    /// <summary>Whether its stretch of the list fills a page, with work that nobody waits for.</summary>
    public bool IsFull { get; set; }

    /// <summary>How much work the last page showed.</summary>
    public int Seen { get; set; }

    /// <summary>How often in a row the list was asked in vain while a plain read worked.</summary>
    public int ListFailures { get; set; }

    /// <summary>When the list was asked in vain, so that a plain read comes next; null where it was not.</summary>
    public long? ListAsked { get; set; }

    public static WaitGroup<TSnapshot> Of(Wait<TSnapshot> wait, long due, long end, int rounds = 0) =>
        new() { From = wait.CreatedAt ?? default, Waits = { wait }, Due = due, End = end, Rounds = rounds };

    /// <summary>A place in the list, to look for.</summary>
    public static WaitGroup<TSnapshot> At(DateTimeOffset place) => new() { From = place };

    /// <summary>Puts a wait at its place.</summary>
    public void Insert(Wait<TSnapshot> wait, long due, long end)
    {
        int place = Waits.Count;
        while (place > 0 && Waits[place - 1].CreatedAt > wait.CreatedAt)
            place--;
        Waits.Insert(place, wait);
        From = From < wait.CreatedAt ? From : wait.CreatedAt ?? From;
        HadLastLook &= End <= end; // not for who comes
        (Due, End) = (Math.Min(Due, due), Math.Min(End, end));
    }

    /// <summary>Takes up the next group.</summary>
    public void Append(WaitGroup<TSnapshot> next, int seen)
    {
        Waits.AddRange(next.Waits);
        Waits.Sort(static (a, b) => Comparer<DateTimeOffset?>.Default.Compare(a.CreatedAt, b.CreatedAt));
        HadLastLook = End <= next.End ? HadLastLook : next.HadLastLook;
        (Due, End, Seen) = (Math.Min(Due, next.Due), Math.Min(End, next.End), seen);
        Rounds = Math.Max(Rounds, next.Rounds);
        Interval = Interval < next.Interval ? Interval : next.Interval;
    }
}

using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Generation.Http;

/// <summary>The time of one attempt, joined with the caller's token and, where there is one, that of the client's end. On the machine's own clock the timers are used again and again.</summary>
internal sealed class AttemptLimit : IDisposable
{
    private const int MostKept = 64;

    private static readonly ConcurrentQueue<CancellationTokenSource> Kept = new();

    private readonly bool _isKept;
    private readonly CancellationTokenSource _source;
    private readonly CancellationToken _caller;
    private readonly CancellationToken _ending;
    private readonly CancellationTokenRegistration _registration;
    private readonly CancellationTokenRegistration _ended;

    [SuppressMessage("ApiDesign", "RS0030:Do not use banned APIs", Justification = "Only where the clock is the machine's own.")]
    public AttemptLimit(TimeProvider clock, TimeSpan limit, CancellationToken cancellationToken, CancellationToken ending = default)
    {
        limit = Durations.Shortest(limit, Durations.LongestTimer);
        (_caller, _ending) = (cancellationToken, ending);
        _isKept = clock == TimeProvider.System;
        if (!_isKept || !Kept.TryDequeue(out CancellationTokenSource? source))
            source = _isKept ? new CancellationTokenSource() : new CancellationTokenSource(limit, clock);
        if (_isKept)
            source.CancelAfter(limit);
        _source = source;
        Token = source.Token;
        _registration = Follow(cancellationToken);
        _ended = Follow(ending);
    }

    public CancellationToken Token { get; }

    /// <summary>Whether the time has run out.</summary>
    public bool IsOver => _source.IsCancellationRequested && !_caller.IsCancellationRequested && !_ending.IsCancellationRequested;

    public void Dispose()
    {
        _registration.Dispose();
        _ended.Dispose();
        if (_isKept && _source.TryReset() && Kept.Count < MostKept)
            Kept.Enqueue(_source);
        else
            _source.Dispose();
    }

    private CancellationTokenRegistration Follow(CancellationToken token) => token.UnsafeRegister(static s => ((CancellationTokenSource)s!).Cancel(), _source); // it is handed its own state
}

using System.Web;
using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Wire;

/// <summary>Real connections, whose requests are counted while they are under way.</summary>
public sealed class Traffic(VirtualTimeProvider clock) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    private int _underWay;
    private int _sent;

    /// <summary>How many requests have no answer yet.</summary>
    public int UnderWay => Volatile.Read(ref _underWay);

    /// <summary>How many requests were sent in all, unanswered ones included.</summary>
    public int Sent => Volatile.Read(ref _sent);

    /// <summary>Whether a request with <c>wait=</c> takes that long on the clock, as when the service holds it until the wait is over.</summary>
    public bool HoldsWaits { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _sent);
        Interlocked.Increment(ref _underWay);
        int left = 0;
        using CancellationTokenRegistration canceled = cancellationToken.UnsafeRegister(_ => Leave(), null); // in the same moment, so that no time passes for it any more
        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            if (HoldsWaits && HttpUtility.ParseQueryString(request.RequestUri!.Query)["wait"] is { } wait)
                clock.Advance(TimeSpan.FromSeconds(int.Parse(wait, System.Globalization.CultureInfo.InvariantCulture)));
            return response;
        }
        finally
        {
            Leave();
        }

        void Leave()
        {
            if (Interlocked.Exchange(ref left, 1) == 0)
                Interlocked.Decrement(ref _underWay);
        }
    }
}

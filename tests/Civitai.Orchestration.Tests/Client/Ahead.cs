namespace Civitai.Orchestration.Tests.Client;

/// <summary>The clock of a machine that is ahead of the service's.</summary>
internal sealed class Ahead(TimeProvider clock, TimeSpan by) : TimeProvider
{
    public override long TimestampFrequency => clock.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow() + by;

    public override long GetTimestamp() => clock.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => clock.CreateTimer(callback, state, dueTime, period);
}

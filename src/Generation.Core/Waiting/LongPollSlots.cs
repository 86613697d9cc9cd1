namespace Generation.Waiting;

/// <summary>The places of a client for requests that are held open at the service.</summary>
internal sealed class LongPollSlots(int places)
{
    private int _taken;

    /// <summary>Takes a place; false when all are taken.</summary>
    public bool TryTake()
    {
        if (Interlocked.Increment(ref _taken) <= places)
            return true;
        Interlocked.Decrement(ref _taken);
        return false;
    }

    public void Return() => Interlocked.Decrement(ref _taken);
}

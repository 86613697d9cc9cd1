namespace Civitai.Orchestration.Faults.Matrix;

/// <summary>One life of a program. After its death nothing that it began goes on: calls that it is in never return, and nothing that it does reaches a journal or the service.</summary>
internal sealed class Life
{
    private readonly TaskCompletionSource _died = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Died => _died.Task;

    public bool IsDead => _died.Task.IsCompleted;

    /// <summary>Why it died, for the report.</summary>
    public string Cause { get; private set; } = "";

    /// <summary>Ends it; the first cause counts.</summary>
    public void End(string cause)
    {
        lock (_died)
        {
            if (IsDead)
                return;
            Cause = cause;
            _died.SetResult();
        }
    }

    /// <summary>Goes on while it lives, and never when it has died.</summary>
    public Task GoOnAsync() => IsDead ? new TaskCompletionSource().Task : Task.CompletedTask;

    /// <summary>Dies here.</summary>
    public Task DieAsync(string cause)
    {
        End(cause);
        return GoOnAsync();
    }
}

using Generation.Http;
using Generation.Submitting;

namespace Civitai.Orchestration;

/// <summary>A workflow from its submission to its end, with what is submitted again in its place when it fails.</summary>
internal sealed class WorkflowRun
{
    private readonly TaskCompletionSource<bool> _left = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What is submitted, with the caller's key where there is one; null for a workflow that is only waited for.</summary>
    public WorkflowTemplate? Template { get; init; }

    public required RunOptions Options { get; init; }

    public required WaitOptions Waiting { get; init; }

    /// <summary>The key of the first submission.</summary>
    public required string Key { get; init; }

    public bool IsKeyMinted { get; init; }

    public required Deadline Deadline { get; init; }

    public IProgress<WorkflowProgress>? Progress { get; init; }

    /// <summary>Whether the keys of all runs stay open in the journal until the last one is closed, so that the same call finds its way through them again.</summary>
    public bool KeepsKeysOpen { get; init; }

    /// <summary>Whether its first workflow was not submitted by this call: the journal knew it by its key alone, so that it may be other work.</summary>
    public bool IsKnownByKey { get; set; }

    /// <summary>Ends when nobody waits for its keys any more: true where its end was reported to who called.</summary>
    public Task<bool> Left => _left.Task;

    /// <summary>Whether its end was reported, or is being reported, to who called.</summary>
    public bool IsReported { get; set; }

    /// <summary>Which run it is, from 1.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>How many runs that have ended were paid.</summary>
    public int PaidRuns { get; private set; }

    /// <summary>What the runs that have ended were charged.</summary>
    public decimal Charge { get; private set; }

    /// <summary>How far the present submission came.</summary>
    public SubmissionTrace<Workflow> Trace { get; private set; } = new();

    /// <summary>The key of the present run.</summary>
    public string PresentKey => KeyOf(Number);

    /// <summary>The keys of all runs so far.</summary>
    public IEnumerable<string> Keys => Enumerable.Range(1, Number).Select(KeyOf);

    /// <summary>The workflows of the keys, as accepted or as they ended.</summary>
    public Dictionary<string, Workflow> Works { get; } = new(StringComparer.Ordinal);

    /// <summary>Counts what an end was charged.</summary>
    public void Count(Workflow ended)
    {
        Works[PresentKey] = ended;
        PaidRuns += WorkflowCosts.IsPaid(ended) ? 1 : 0;
        Charge += ended.Charge ?? 0;
    }

    /// <summary>Nobody waits for its keys any more.</summary>
    public void Leave() => _left.TrySetResult(IsReported);

    /// <summary>Goes on to the next run.</summary>
    public void Next() => (Number, Trace) = (Number + 1, new());

    /// <summary>Stays with the run before.</summary>
    public void Back() => Number--;

    private string KeyOf(int number) => number == 1 ? Key : DerivedKey.OfRepetition(Key, number);
}

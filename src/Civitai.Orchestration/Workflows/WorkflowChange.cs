namespace Civitai.Orchestration;

/// <summary>Whether two snapshots tell the same. Signed addresses differ in every reply and do not count.</summary>
internal static class WorkflowChange
{
    internal static bool IsSame(Workflow a, Workflow b)
    {
        if (a.Status != b.Status || a.Steps.Count != b.Steps.Count || a.Cost?.TotalOnWire != b.Cost?.TotalOnWire || a.ForceRefunded != b.ForceRefunded || a.LostBlobsRefund != b.LostBlobsRefund
            || !IsSame(a.Transactions?.List ?? [], b.Transactions?.List ?? []))
            return false;
        for (int i = 0; i < a.Steps.Count; i++)
        {
            if (!IsSame(a.Steps[i], b.Steps[i]))
                return false;
        }

        return true;
    }

    private static bool IsSame(IReadOnlyList<WorkflowTransaction> a, IReadOnlyList<WorkflowTransaction> b)
    {
        if (a.Count != b.Count)
            return false;
        for (int i = 0; i < a.Count; i++)
        {
            if (a[i].Type != b[i].Type || a[i].AmountOnWire != b[i].AmountOnWire)
                return false;
        }

        return true;
    }

    private static bool IsSame(WorkflowStep a, WorkflowStep b)
    {
        if (a.Status != b.Status || a.EstimatedProgressRate != b.EstimatedProgressRate || a.Preparation?.Progress != b.Preparation?.Progress
            || a.Preparation?.QueuePosition != b.Preparation?.QueuePosition || a.QueuePosition?.PrecedingJobs != b.QueuePosition?.PrecedingJobs
            || a.Reason != b.Reason || a.BlockedReason != b.BlockedReason || a.Jobs.Count != b.Jobs.Count)
            return false;
        for (int i = 0; i < a.Jobs.Count; i++)
        {
            if (a.Jobs[i].Status != b.Jobs[i].Status || a.Jobs[i].EstimatedProgressRate != b.Jobs[i].EstimatedProgressRate
                || a.Jobs[i].QueuePosition?.PrecedingJobs != b.Jobs[i].QueuePosition?.PrecedingJobs || a.Jobs[i].Reason != b.Jobs[i].Reason || a.Jobs[i].BlockedReason != b.Jobs[i].BlockedReason)
                return false;
        }

        return a.CountResults() == b.CountResults() && HasOutput(a) == HasOutput(b);
    }

    private static bool HasOutput(WorkflowStep step) => step is UnknownStep unknown ? unknown.Output is not null : step.GetOutput() is not null;
}

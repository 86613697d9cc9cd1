using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration;

/// <summary>Whether two snapshots tell the same. Signed addresses differ in every reply and do not count.</summary>
internal static class WorkflowChange
{
    internal static bool IsSame(Workflow a, Workflow b)
    {
        if (a.Status != b.Status || a.Steps.Count != b.Steps.Count || a.Cost?.Total != b.Cost?.Total || a.Transactions?.List.Count != b.Transactions?.List.Count)
            return false;
        for (int i = 0; i < a.Steps.Count; i++)
        {
            if (!IsSame(a.Steps[i], b.Steps[i]))
                return false;
        }

        return true;
    }

    private static bool IsSame(WorkflowStep a, WorkflowStep b)
    {
        if (a.Status != b.Status || a.EstimatedProgressRate != b.EstimatedProgressRate || a.Preparation?.Progress != b.Preparation?.Progress
            || a.Preparation?.QueuePosition != b.Preparation?.QueuePosition || a.QueuePosition?.PrecedingJobs != b.QueuePosition?.PrecedingJobs || a.Jobs.Count != b.Jobs.Count)
            return false;
        for (int i = 0; i < a.Jobs.Count; i++)
        {
            if (a.Jobs[i].Status != b.Jobs[i].Status || a.Jobs[i].EstimatedProgressRate != b.Jobs[i].EstimatedProgressRate
                || a.Jobs[i].QueuePosition?.PrecedingJobs != b.Jobs[i].QueuePosition?.PrecedingJobs)
                return false;
        }

        return (a.GetOutput(), b.GetOutput()) switch
        {
            (null, null) => true,
            (TrainingOutput x, TrainingOutput y) => x.ModerationStatus == y.ModerationStatus && Count(x) == Count(y),
            (ImageGenOutput x, ImageGenOutput y) => x.Images.Count(i => i.Url is not null) == y.Images.Count(i => i.Url is not null) && x.Errors.Count == y.Errors.Count,
            (not null, not null) => true,
            _ => false,
        };

        static (int Epochs, int Samples) Count(TrainingOutput output) => (output.Epochs.Count(e => e.Model is not null), output.Epochs.Sum(e => e.Samples.Count));
    }
}

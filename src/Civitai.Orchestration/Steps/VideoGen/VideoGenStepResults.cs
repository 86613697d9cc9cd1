using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

public sealed partial record VideoGenStep
{
    /// <summary>How many of the videos that were asked for are not there, or cannot be had. They may have been paid for: see the workflow's transactions and <see cref="Workflow.LostBlobsRefund"/>.</summary>
    /// <value>0 while the step has not ended, and where the input does not say how many were asked for and nothing is known to be missing.</value>
    [JsonIgnore]
    public int MissingVideos => Status.IsTerminal && CountResults() is { } results ? results.Expected - results.Made : 0;
}

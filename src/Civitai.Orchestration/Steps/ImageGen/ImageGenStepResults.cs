using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

public sealed partial record ImageGenStep
{
    /// <summary>How many of the images that were asked for are not there, or cannot be had. They may have been paid for: see the workflow's transactions and <see cref="Workflow.LostBlobsRefund"/>.</summary>
    /// <value>0 while the step has not ended, and where the input does not say how many were asked for and nothing is known to be missing.</value>
    [JsonIgnore]
    public int MissingImages => Status.IsTerminal && CountResults() is { } results ? results.Expected - results.Made : 0;
}

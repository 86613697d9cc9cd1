using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>Counts the images that go into a workflow, by the rows of its inputs.</summary>
internal static class ReferenceImages
{
    public static int Count(JsonObject template) =>
        WorkflowTemplate.Parse(template.ToJsonString()).Steps.Sum(step => step?.GetInput()?.CountMedia() ?? 0);
}

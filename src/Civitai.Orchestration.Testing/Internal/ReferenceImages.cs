using System.Text.Json.Nodes;
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>Counts the images that go into a workflow, by the rows of its inputs.</summary>
internal static class ReferenceImages
{
    public static int Count(JsonObject template)
    {
        var parsed = WorkflowTemplate.Parse(template.ToJsonString());
        var count = 0;
        for (var index = 0; index < parsed.Steps.Count; index++)
        {
            var input = template.At(FormattableString.Invariant($"steps[{index}].input"));
            foreach (var parameter in parsed.Steps[index].GetInput()?.Definition?.Parameters ?? [])
            {
                if (parameter is MediaParameter or MediaListParameter)
                    count += input?.At(parameter.Name) is { } value ? (value as JsonArray)?.Count ?? 1 : 0;
            }
        }

        return count;
    }
}

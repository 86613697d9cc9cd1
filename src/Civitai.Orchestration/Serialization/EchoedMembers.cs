using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Serialization;

/// <summary>Takes what the service only reports out of an input, so that it can be sent again.</summary>
internal static class EchoedMembers
{
    private static readonly ConcurrentDictionary<string, string[]> Names = new(StringComparer.Ordinal);

    internal static StepInput? Remove(StepInput? input)
    {
        if (input?.GetDefinition() is { } definition)
            return definition.WithoutEchoes(input);
        if (input is not IUnknownInput unknown)
            return input;

        // An input without a row, for example of an ecosystem that came later: what is read-only in every row of its step type that has it is so there as well.
        string[] echoed = Names.GetOrAdd(unknown.StepType, Find);
        if (!echoed.Any(name => RawJson.Member(unknown.Raw, name) is not null))
            return input;

        var body = (JsonObject)RawJson.ToNode(unknown.Raw)!; // it has members
        foreach (string name in echoed)
            body.Remove(name);
        return unknown.Reread(body);
    }

    private static string[] Find(string stepType)
    {
        Parameter[] rows = [.. InputCatalog.OfStep(stepType).SelectMany(d => d.Parameters)];
        return [.. rows.Where(p => p.IsReadOnly).Select(p => p.Name).Except(rows.Where(p => !p.IsReadOnly).Select(p => p.Name), StringComparer.Ordinal)];
    }
}

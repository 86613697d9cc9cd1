namespace Civitai.Orchestration.Tool.Vendors;

/// <summary>Finds what is to be trained by the whole of its id or a part that names only one.</summary>
internal static class ChoiceFinder
{
    public static TrainingChoice Find(ITrainingService service, string name)
    {
        IReadOnlyList<TrainingChoice> all = service.TrainingChoices;
        TrainingChoice[] found = [.. all.Where(c => c.Id.Equals(name, StringComparison.OrdinalIgnoreCase))];
        if (found.Length == 0)
            found = [.. all.Where(c => c.Id.EndsWith("/" + name, StringComparison.OrdinalIgnoreCase) || c.Id.Equals(name + "-lora", StringComparison.OrdinalIgnoreCase))];
        if (found.Length > 1 && found.Where(c => c.Id.StartsWith("training/ai-toolkit/", StringComparison.Ordinal)).ToArray() is { Length: 1 } usual)
            found = usual; // the engine of the guides
        if (found.Length == 0)
            found = [.. all.Where(c => c.Id.Contains(name, StringComparison.OrdinalIgnoreCase))];
        return found.Length switch
        {
            1 => found[0],
            0 => throw new ToolException(ExitCode.Usage, "choice", $"{service.VendorName} has no training '{name}'. `loraforge choices` lists them."),
            _ => throw new ToolException(ExitCode.Usage, "choice", $"'{name}' may be any of these: {string.Join(", ", found.Select(c => c.Id))}."),
        };
    }
}

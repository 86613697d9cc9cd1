namespace Civitai.Orchestration;

/// <summary>A handle as a short text: the version of the form, the id, and the step whose output is the result where one was named. Nothing in it is a secret.</summary>
internal static class HandleText
{
    private const string Version = "civitai1";

    public static string Write(string id, string? stepName) => stepName is null ? $"{Version}:{Uri.EscapeDataString(id)}" : $"{Version}:{Uri.EscapeDataString(id)}:{Uri.EscapeDataString(stepName)}";

    public static (string Id, string? StepName) Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] parts = text.Split(':');
        if (parts is not [Version, { Length: > 0 }, ..] || parts.Length > 3)
            throw new FormatException($"The text is no handle of a workflow: it must begin with {Version}: as WorkflowHandle.Serialize writes it.");
        return (Uri.UnescapeDataString(parts[1]), parts.Length == 3 ? Uri.UnescapeDataString(parts[2]) : null);
    }
}

namespace Civitai.Orchestration;

/// <summary>A handle as a short text: the version of the form, the id, the step whose output is the result where one was named, and the key where it is known. Nothing in it is a secret.</summary>
internal static class HandleText
{
    private const string Version = "civitai1";

    public static string Write(string id, string? stepName, string? key)
    {
        string?[] parts = [id, stepName, key];
        int last = Array.FindLastIndex(parts, part => part is not null);
        return string.Join(':', parts[..(last + 1)].Select(part => Uri.EscapeDataString(part ?? "")).Prepend(Version));
    }

    public static (string Id, string? StepName, string? Key) Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] parts = text.Split(':');
        if (parts is not [Version, { Length: > 0 }, ..] || parts.Length > 4)
            throw new FormatException($"The text is no handle of a workflow: it must begin with {Version}: as WorkflowHandle.Serialize writes it.");
        return (Uri.UnescapeDataString(parts[1]), PartOf(2), PartOf(3));

        string? PartOf(int place) => parts.Length > place && parts[place].Length > 0 ? Uri.UnescapeDataString(parts[place]) : null;
    }
}

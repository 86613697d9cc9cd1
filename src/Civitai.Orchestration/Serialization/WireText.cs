namespace Civitai.Orchestration.Serialization;

/// <summary>Text that has a richer type for readers and must survive even where it does not fit that type.</summary>
internal static class WireText
{
    internal static Uri? ToUri(string? text) => Uri.TryCreate(text, UriKind.Absolute, out Uri? address) ? address : null;
}

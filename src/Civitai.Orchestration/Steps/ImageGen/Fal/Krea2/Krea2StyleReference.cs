// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image whose style is taken over.</summary>
public sealed partial record Krea2StyleReference : WireRecord
{
    /// <summary>The image.</summary>
    /// <value>An https address that needs no sign-in. Required.</value>
    public required MediaSource ImageUrl { get; init; }

    /// <summary>How strongly it counts; below 0 its style is avoided.</summary>
    /// <value>-2 to 2. When null the service uses 1.</value>
    public double? Strength { get; init; }
}

// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>What guides have in common whose gray tones can be reduced to a few steps.</summary>
public abstract partial record PreprocessImageSafeInput : PreprocessImageInput
{
    private protected PreprocessImageSafeInput(string kind)
        : base(kind)
    {
    }

    /// <summary>Whether gray tones are reduced to a few steps.</summary>
    /// <value>When null the service decides.</value>
    public PreprocessorSwitch? Safe { get; init; }
}

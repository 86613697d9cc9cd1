// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>What poses of people have in common.</summary>
public abstract partial record PreprocessImagePeopleInput : PreprocessImageInput
{
    private protected PreprocessImagePeopleInput(string kind)
        : base(kind)
    {
    }

    /// <summary>Whether hands are drawn.</summary>
    /// <value>When null the service uses true.</value>
    public bool? DetectHand { get; init; }

    /// <summary>Whether bodies are drawn.</summary>
    /// <value>When null the service uses true.</value>
    public bool? DetectBody { get; init; }

    /// <summary>Whether faces are drawn.</summary>
    /// <value>When null the service uses false or true, depending on the model.</value>
    public bool? DetectFace { get; init; }
}

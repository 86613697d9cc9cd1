namespace Civitai.Orchestration.ImageGen;

/// <summary>An image that steers the composition.</summary>
/// <remarks>Schema name <c>ImageJobControlNet</c>.</remarks>
public sealed partial record ControlNet : WireRecord
{
    /// <summary>How the control image is prepared.</summary>
    public required ImageTransformer Preprocessor { get; init; }

    /// <summary>How strongly it steers.</summary>
    public required double Weight { get; init; }

    /// <summary>The share of the steps at which it begins.</summary>
    public required double StartStep { get; init; }

    /// <summary>The share of the steps at which it ends.</summary>
    public required double EndStep { get; init; }

    /// <summary>The control image. When null there is none.</summary>
    public MediaSource? Image { get; init; }

    /// <summary>The mask. Needed when the preprocessor is <see cref="ImageTransformer.Inpaint"/>.</summary>
    public MediaSource? Mask { get; init; }
}

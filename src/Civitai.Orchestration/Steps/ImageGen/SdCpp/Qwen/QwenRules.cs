namespace Civitai.Orchestration.ImageGen;

/// <summary>Checks of Qwen-Image that span members.</summary>
internal static class QwenRules
{
    /// <summary>
    /// Whether an edit refuses a size. The guide documents the refusal; requests of public programs to release 2511 carry a size, which is ignored.
    /// </summary>
    internal static bool RefusesSize(WireRecord input) => ((Qwen20bImageGenInput)input).Version != QwenImageVersion.V2511;

    /// <summary>A variation has the size of its image, in every version.</summary>
    internal static bool RefusesEverySize(WireRecord input) => true;
}

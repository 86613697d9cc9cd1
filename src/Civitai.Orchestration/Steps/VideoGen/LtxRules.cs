namespace Civitai.Orchestration.VideoGen;

/// <summary>Checks of LTX that span members.</summary>
internal static class LtxRules
{
    internal static void OneFrameIsGiven(ComfyLtxVideoGenInput video, ref ValidationSink sink)
    {
        (bool isGiven, string source) = video switch
        {
            ComfyLtx2FirstLastFrameToVideoInput ltx2 => (ltx2.FirstFrame is not null || ltx2.LastFrame is not null, Sources.SchemaComfyLtx2FirstLastFrameToVideo),
            ComfyLtx23FirstLastFrameToVideoInput ltx23 => (ltx23.FirstFrame is not null || ltx23.LastFrame is not null, Sources.SchemaComfyLtx23FirstLastFrameToVideo),
            ComfyLtx25FirstLastFrameToVideoInput ltx25 => (ltx25.FirstFrame is not null || ltx25.LastFrame is not null, Sources.SchemaComfyLtx25FirstLastFrameToVideo),
            _ => (true, ""),
        };
        if (!isGiven)
            sink.Error("firstFrame", ValidationCodes.Conflict, "firstFrame and lastFrame are both missing; give at least one of them.", source);
    }
}

namespace Civitai.Orchestration.VideoGen;

/// <summary>Checks of Wan that span members, and a range that has gaps.</summary>
internal static class WanRules
{
    internal static void LengthAndSoundOfReferences(Wan26FalReferenceToVideoInput video, ref ValidationSink sink)
    {
        if (video.Duration is > 5 and < 10)
            sink.Warn(
                "duration",
                ValidationCodes.NotRecommended,
                FormattableString.Invariant($"duration is {video.Duration}; the schema says that a video from references is limited to 5 or 10 seconds."),
                Sources.SchemaWan26FalReferenceToVideo);
        if (video.AudioUrl is not null)
            sink.Warn("audioUrl", ValidationCodes.Ignored, "audioUrl has no effect here; it is for videos from text and from an image.", Sources.SchemaWan26FalVideoGen);
    }
}

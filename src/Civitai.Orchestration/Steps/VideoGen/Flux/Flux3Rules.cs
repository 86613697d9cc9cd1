namespace Civitai.Orchestration.VideoGen;

/// <summary>Checks of FLUX 3 that span members.</summary>
internal static class Flux3Rules
{
    private const int FramesInASecond = 24;
    private const int MostImages = 10; // more are refused by their number alone

    internal static void EachImageHasItsFrame(Flux3V3KeyframesToVideoInput video, ref ValidationSink sink)
    {
        int last = (video.Duration ?? (int)Flux3V3NewVideoRows.Duration.Default!.Value) * FramesInASecond; // the row has one
        for (int i = 0; i < video.Keyframes?.Count && i < MostImages; i++)
        {
            if (video.Keyframes[i]?.FrameIndex is not { } frame)
                continue;
            if (IsTaken(video.Keyframes, frame, i))
                Refuse(i, FormattableString.Invariant($"is {frame}, as that of an earlier image; each needs a frame of its own."), ref sink);
            if (frame > last)
                Refuse(i, FormattableString.Invariant($"is {frame}, behind the last frame of the video, {last}: {FramesInASecond} in each second of duration."), ref sink);
        }
    }

    private static bool IsTaken(IReadOnlyList<Flux3Keyframe> images, int frame, int end)
    {
        for (int i = 0; i < end; i++)
        {
            if (images[i]?.FrameIndex == frame)
                return true;
        }

        return false;
    }

    private static void Refuse(int index, string why, ref ValidationSink sink)
    {
        string place = FormattableString.Invariant($"keyframes[{index}].frameIndex");
        sink.Error(place, ValidationCodes.Conflict, $"{place} {why}", Sources.SchemaFlux3Keyframe);
    }
}

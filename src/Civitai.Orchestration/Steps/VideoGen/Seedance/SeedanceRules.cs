namespace Civitai.Orchestration.VideoGen;

/// <summary>Checks of Seedance that span members.</summary>
internal static class SeedanceRules
{
    private const int LongestOfV2 = 15;

    internal static void ModelDecidesLengthAndSize(SeedanceVideoGenInput video, ref ValidationSink sink)
    {
        bool isV25 = video.Model == SeedanceModel.V25;
        if (isV25 && video.Resolution == VideoResolution.R1080P)
            sink.Error("resolution", ValidationCodes.NotAllowed, "resolution is 1080p, which the model v2.5 refuses; it takes 480p and 720p.", Sources.SeedancePage);
        else if (!isV25 && video.Duration > LongestOfV2)
            sink.Warn(
                "duration",
                ValidationCodes.NotRecommended,
                FormattableString.Invariant($"duration is {video.Duration}; the documentation gives {video.Model ?? SeedanceModel.V2} 4 to {LongestOfV2} seconds, and v2.5 alone up to 30."),
                Sources.SeedancePage);
    }
}

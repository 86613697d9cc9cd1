namespace Civitai.Orchestration.ImageGen;

/// <summary>Checks of FLUX.2 that its guide states for some of its models.</summary>
internal static class Flux2Rules
{
    private const int Step = 8;

    internal static void SizeIsOfEights(Flux2ImageGenInput image, ref ValidationSink sink)
    {
        Check("width", image.Width, ref sink);
        Check("height", image.Height, ref sink);
    }

    private static void Check(string name, int? value, ref ValidationSink sink)
    {
        if (value % Step is not (null or 0))
            sink.Warn(
                name,
                ValidationCodes.NotRecommended,
                FormattableString.Invariant($"{name} is {value}; the guide's table of errors asks for a multiple of {Step}, its table of parameters does not."),
                Sources.Flux2Page);
    }
}

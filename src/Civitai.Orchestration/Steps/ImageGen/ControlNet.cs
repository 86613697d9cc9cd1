using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image that steers the composition.</summary>
/// <remarks>Schema name <c>ImageJobControlNet</c>.</remarks>
public sealed partial record ControlNet : WireRecord
{
    private const string Source = "schema 2026-08: ImageJobControlNet";

    /// <summary>How the control image is prepared.</summary>
    /// <value>Required.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public required ImageTransformer Preprocessor { get; init; }

    /// <summary>How strongly it steers.</summary>
    /// <value>Required.</value>
    public double? Weight { get; init; }

    /// <summary>The share of the steps at which it begins.</summary>
    /// <value>Required.</value>
    public double? StartStep { get; init; }

    /// <summary>The share of the steps at which it ends.</summary>
    /// <value>Required.</value>
    public double? EndStep { get; init; }

    /// <summary>The control image. When null there is none.</summary>
    public MediaSource? Image { get; init; }

    /// <summary>The mask. Needed when the preprocessor is <see cref="ImageTransformer.Inpaint"/>.</summary>
    public MediaSource? Mask { get; init; }

    internal static RecordRow<ControlNet> Row { get; } = new()
    {
        OwnParameters =
        [
            new ChoiceParameter<ImageTransformer>(Members.Preprocessor) { IsRequired = true, Source = Source },
            new NumberParameter(Members.Weight) { IsRequired = true, Source = Source },
            new NumberParameter(Members.StartStep) { IsRequired = true, Source = Source },
            new NumberParameter(Members.EndStep) { IsRequired = true, Source = Source },
            new MediaParameter(Members.Image) { Source = Source },
            new MediaParameter(Members.Mask) { AppliesWhen = "preprocessor is inpaint.", Source = Source },
        ],
        Rules = [InpaintNeedsMask],
    };

    private static void InpaintNeedsMask(ControlNet net, ref ValidationSink sink)
    {
        if (net.Preprocessor == ImageTransformer.Inpaint && net.Mask is null)
            sink.Error("mask", ValidationCodes.Required, "mask is required when the preprocessor is inpaint.", Source);
    }

    private static class Members
    {
        internal static readonly Member<ImageTransformer?> Preprocessor = new Member<ControlNet, ImageTransformer?>(
            "preprocessor", "Preprocessor", "How the control image is prepared.", n => Member.Given(n.Preprocessor),
            (n, v) => n with { Preprocessor = v ?? default });

        internal static readonly Member<double?> Weight = new Member<ControlNet, double?>(
            "weight", "Weight", "How strongly it steers.", n => n.Weight, (n, v) => n with { Weight = v });

        internal static readonly Member<double?> StartStep = new Member<ControlNet, double?>(
            "startStep", "StartStep", "The share of the steps at which it begins.", n => n.StartStep, (n, v) => n with { StartStep = v });

        internal static readonly Member<double?> EndStep = new Member<ControlNet, double?>(
            "endStep", "EndStep", "The share of the steps at which it ends.", n => n.EndStep, (n, v) => n with { EndStep = v });

        internal static readonly Member<MediaSource?> Image = new Member<ControlNet, MediaSource?>(
            "image", "Image", "The control image.", n => n.Image, (n, v) => n with { Image = v });

        internal static readonly Member<MediaSource?> Mask = new Member<ControlNet, MediaSource?>(
            "mask", "Mask", "The mask.", n => n.Mask, (n, v) => n with { Mask = v });
    }
}

using Civitai.Orchestration.AceStepAudio;
using Civitai.Orchestration.AgeClassification;
using Civitai.Orchestration.AudioCaptioning;
using Civitai.Orchestration.BatchOcrSafety;
using Civitai.Orchestration.BlobArchive;
using Civitai.Orchestration.ChatCompletion;
using Civitai.Orchestration.Comfy;
using Civitai.Orchestration.ComfyNodepackSnapshot;
using Civitai.Orchestration.ComposeMedia;
using Civitai.Orchestration.ConvertImage;
using Civitai.Orchestration.CustomComfy;
using Civitai.Orchestration.Echo;
using Civitai.Orchestration.HumanoidImageMask;
using Civitai.Orchestration.ImageBackgroundRemoval;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.ImageResourceTraining;
using Civitai.Orchestration.ImageToSvg;
using Civitai.Orchestration.ImageUpload;
using Civitai.Orchestration.ImageUpscaler;
using Civitai.Orchestration.MediaCaptioning;
using Civitai.Orchestration.MediaHash;
using Civitai.Orchestration.MediaRating;
using Civitai.Orchestration.MiniMaxMusic3;
using Civitai.Orchestration.Model3DPreview;
using Civitai.Orchestration.ModelClamScan;
using Civitai.Orchestration.ModelHash;
using Civitai.Orchestration.ModelParseMetadata;
using Civitai.Orchestration.ModelPickleScan;
using Civitai.Orchestration.PolyGen;
using Civitai.Orchestration.PrepareResource;
using Civitai.Orchestration.PreprocessImage;
using Civitai.Orchestration.PromptEnhancement;
using Civitai.Orchestration.QwenImageBench;
using Civitai.Orchestration.Repeat;
using Civitai.Orchestration.ShieldstralModeration;
using Civitai.Orchestration.TextToImage;
using Civitai.Orchestration.TextToSpeech;
using Civitai.Orchestration.Training;
using Civitai.Orchestration.Transcode;
using Civitai.Orchestration.Transcription;
using Civitai.Orchestration.TryOnU;
using Civitai.Orchestration.VideoBackgroundRemoval;
using Civitai.Orchestration.VideoEnhancement;
using Civitai.Orchestration.VideoFrameExtraction;
using Civitai.Orchestration.VideoGen;
using Civitai.Orchestration.VideoInterpolation;
using Civitai.Orchestration.VideoMetadata;
using Civitai.Orchestration.VideoUpscaler;
using Civitai.Orchestration.WdTagging;
using Civitai.Orchestration.XGuardModeration;

namespace Civitai.Orchestration;

/// <summary>The types of steps that this version of the library knows; the one list of them.</summary>
internal static class StepKinds
{
    private static readonly object Gate = new();

    // In the order in which they are looked up, and no further than they are: most programs use the first ones, and each costs time when it is made.
    private static readonly Func<IReadOnlyList<StepKind>>[] Listed =
    [
        static () => TrainingKind.Registered,
        static () => ImageGenKind.Registered,
        static () => VideoGenKind.Registered,
        static () => ImageResourceTrainingKind.Registered,
        static () => ImageUpscalerKind.Registered,
        static () => ImageBackgroundRemovalKind.Registered,
        static () => PromptEnhancementKind.Registered,
        static () => TextToSpeechKind.Registered,
        static () => TranscriptionKind.Registered,
        static () => ImageToSvgKind.Registered,
        static () => MediaCaptioningKind.Registered,
        static () => WdTaggingKind.Registered,
        static () => MediaRatingKind.Registered,
        static () => AceStepAudioKind.Registered,
        static () => MiniMaxMusic3Kind.Registered,
        static () => VideoUpscalerKind.Registered,
        static () => VideoInterpolationKind.Registered,
        static () => VideoEnhancementKind.Registered,
        static () => VideoBackgroundRemovalKind.Registered,
        static () => VideoFrameExtractionKind.Registered,
        static () => VideoMetadataKind.Registered,
        static () => TranscodeKind.Registered,
        static () => AudioCaptioningKind.Registered,
        static () => AgeClassificationKind.Registered,
        static () => MediaHashKind.Registered,
        static () => ModelHashKind.Registered,
        static () => ModelClamScanKind.Registered,
        static () => ModelPickleScanKind.Registered,
        static () => ModelParseMetadataKind.Registered,
        static () => BlobArchiveKind.Registered,
        static () => EchoKind.Registered,
        static () => XGuardModerationKind.Registered,
        static () => ShieldstralModerationKind.Registered,
        static () => ChatCompletionKind.Registered,
        static () => ComfyKind.Registered,
        static () => ComposeMediaKind.Registered,
        static () => ConvertImageKind.Registered,
        static () => CustomComfyKind.Registered,
        static () => TextToImageKind.Registered,
        static () => ComfyNodepackSnapshotKind.Registered,
        static () => PreprocessImageKind.Registered,
        static () => PolyGenKind.Registered,
        static () => Model3DPreviewKind.Registered,
        static () => QwenImageBenchKind.Registered,
        static () => ImageUploadKind.Registered,
        static () => BatchOcrSafetyKind.Registered,
        static () => HumanoidImageMaskKind.Registered,
        static () => PrepareResourceKind.Registered,
        static () => RepeatKind.Registered,
        static () => TryOnUKind.Registered,
    ];

    private static StepKind[] _made = [];
    private static int _next;

    public static IReadOnlyList<StepKind> All => MakeMoreThan(int.MaxValue);

    /// <summary>A type of step by its <c>$type</c>; null when there is none.</summary>
    public static StepKind? Find(ReadOnlySpan<char> type)
    {
        StepKind[] made = Volatile.Read(ref _made);
        for (int i = 0; ; i++)
        {
            if (i == made.Length && (made = MakeMoreThan(i)).Length == i)
                return null;
            if (type.SequenceEqual(made[i].Type))
                return made[i];
        }
    }

    private static StepKind[] MakeMoreThan(int count)
    {
        lock (Gate)
        {
            while (_made.Length <= count && _next < Listed.Length)
                Volatile.Write(ref _made, [.. _made, .. Listed[_next++]()]);
            return _made;
        }
    }
}

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
    public static IReadOnlyList<StepKind> All { get; } =
    [
        .. TrainingKind.Registered,
        .. ImageGenKind.Registered,
        .. VideoGenKind.Registered,
        .. ImageResourceTrainingKind.Registered,
        .. ImageUpscalerKind.Registered,
        .. ImageBackgroundRemovalKind.Registered,
        .. PromptEnhancementKind.Registered,
        .. TextToSpeechKind.Registered,
        .. TranscriptionKind.Registered,
        .. ImageToSvgKind.Registered,
        .. MediaCaptioningKind.Registered,
        .. WdTaggingKind.Registered,
        .. MediaRatingKind.Registered,
        .. AceStepAudioKind.Registered,
        .. MiniMaxMusic3Kind.Registered,
        .. VideoUpscalerKind.Registered,
        .. VideoInterpolationKind.Registered,
        .. VideoEnhancementKind.Registered,
        .. VideoBackgroundRemovalKind.Registered,
        .. VideoFrameExtractionKind.Registered,
        .. VideoMetadataKind.Registered,
        .. TranscodeKind.Registered,
        .. AudioCaptioningKind.Registered,
        .. AgeClassificationKind.Registered,
        .. MediaHashKind.Registered,
        .. ModelHashKind.Registered,
        .. ModelClamScanKind.Registered,
        .. ModelPickleScanKind.Registered,
        .. ModelParseMetadataKind.Registered,
        .. BlobArchiveKind.Registered,
        .. EchoKind.Registered,
        .. XGuardModerationKind.Registered,
        .. ShieldstralModerationKind.Registered,
        .. ChatCompletionKind.Registered,
        .. ComfyKind.Registered,
        .. ComposeMediaKind.Registered,
        .. ConvertImageKind.Registered,
        .. CustomComfyKind.Registered,
        .. TextToImageKind.Registered,
        .. ComfyNodepackSnapshotKind.Registered,
        .. PreprocessImageKind.Registered,
        .. PolyGenKind.Registered,
        .. Model3DPreviewKind.Registered,
        .. QwenImageBenchKind.Registered,
        .. ImageUploadKind.Registered,
        .. BatchOcrSafetyKind.Registered,
        .. HumanoidImageMaskKind.Registered,
        .. PrepareResourceKind.Registered,
        .. RepeatKind.Registered,
        .. TryOnUKind.Registered,
    ];

    /// <summary>A type of step by its <c>$type</c>; null when there is none.</summary>
    public static StepKind? Find(ReadOnlySpan<char> type)
    {
        for (int i = 0; i < All.Count; i++)
        {
            if (type.SequenceEqual(All[i].Type))
                return All[i];
        }

        return null;
    }
}

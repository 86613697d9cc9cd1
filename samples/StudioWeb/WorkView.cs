using System.Text.Json.Nodes;
using Civitai.Orchestration;
using Civitai.Orchestration.AceStepAudio;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.ImageUpscaler;
using Civitai.Orchestration.MiniMaxMusic3;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.TextToSpeech;
using Civitai.Orchestration.Training;
using Civitai.Orchestration.VideoGen;

namespace StudioWeb;

/// <summary>What the page is told of one piece of work: words, figures and addresses of this server, nothing secret.</summary>
internal sealed record WorkView(
    string Id,
    string Title,
    string? Text,
    string Status,
    bool HasEnded,
    string Phase,
    double? Rate,
    int? QueuePlace,
    DateTimeOffset? CreatedAt,
    DateTimeOffset? CompletedAt,
    decimal? Cost,
    string? Problem,
    IReadOnlyList<FileView> Files,
    IReadOnlyList<EpochView> Epochs)
{
    /// <summary>The label of everything that this page has submitted.</summary>
    public const string Tag = "studio-web";

    private const string KeyMember = "key", InputMember = "input", TextMember = "text";

    /// <summary>What is kept with a workflow at the service, so that a list of workflows is all that a history needs.</summary>
    public static JsonObject NotesOf(Draft draft) => new()
    {
        [KeyMember] = draft.Key,
        [InputMember] = draft.Input,
        [TextMember] = ((string[])["prompt", "musicDescription", "text", "lyrics", "triggerWord"]).Select(name => draft.Members?[name]).OfType<JsonValue>().FirstOrDefault()?.ToString(),
    };

    /// <summary>The key that a workflow was submitted with; null where another program made it.</summary>
    public static string? KeyOf(Workflow workflow) => Note(workflow, KeyMember);

    public static WorkView Of(Workflow workflow, WorkflowProgress? progress = null)
    {
        WorkflowStep? step = workflow.Steps.Count > 0 ? workflow.Steps[0] : null;
        string? input = Note(workflow, InputMember);
        return new WorkView(
            workflow.Id,
            (input is null ? null : InputCatalog.Find(input)?.Title) ?? step?.Type ?? "Workflow",
            Note(workflow, TextMember),
            workflow.Status.Value,
            workflow.Status.IsTerminal,
            (progress?.Phase ?? (workflow.Status.IsTerminal ? WorkflowPhase.Ended : WorkflowPhase.Queued)).ToString(),
            progress?.Rate,
            progress?.QueuePlace,
            workflow.CreatedAt,
            workflow.CompletedAt,
            workflow.Charge ?? workflow.Cost?.Total,
            workflow.Status.IsTerminal && workflow.Status != WorkflowStatus.Succeeded ? ProblemOf(workflow) : null,
            [.. BlobsOf(step).Select(FileView.Of)],
            [.. (step as TrainingStep)?.Output?.Epochs.Select(EpochView.Of) ?? []]);
    }

    private static string? Note(Workflow workflow, string member) => (workflow.Metadata?[member] as JsonValue)?.ToString();

    private static string ProblemOf(Workflow workflow)
    {
        var failure = new WorkflowFailedException(workflow);
        return string.Join(": ", ((string?[])[failure.Message, failure.BlockedReason ?? failure.Reason]).Where(t => !string.IsNullOrEmpty(t)));
    }

    // Every kind of step has its own typed output.
    private static IEnumerable<Blob> BlobsOf(WorkflowStep? step) => step switch
    {
        ImageGenStep { Output: { } made } => made.Images,
        ImageUpscalerStep { Output: { } made } => [made.Blob],
        VideoGenStep { Output: { } made } => made.Videos,
        AceStepAudioStep { Output: { } made } => [made.Blob],
        MiniMaxMusic3Step { Output: { } made } => [made.Blob],
        TextToSpeechStep { Output: { } made } => [made.AudioBlob],
        _ => [],
    };
}

/// <summary>A file that work made, under an address of this server.</summary>
internal sealed record FileView(string Name, string Medium, string? Address, string? Problem, int? Width, int? Height)
{
    public static FileView Of(Blob blob) => new(
        blob.Id ?? "",
        MediumOf(blob),
        blob is { IsAvailable: true, Id: { } id } ? (blob is ModelBlob ? "models/" : "files/") + Uri.EscapeDataString(id) : null,
        blob.BlockedReason,
        (blob as ImageBlob)?.Width ?? (blob as VideoBlob)?.Width,
        (blob as ImageBlob)?.Height ?? (blob as VideoBlob)?.Height);

    private static string MediumOf(Blob blob) => blob switch
    {
        ImageBlob => "image",
        VideoBlob => "video",
        AudioBlob => "audio",
        ModelBlob => "model",
        _ => "file",
    };
}

/// <summary>A checkpoint of a training, with the pictures that show what it has learned.</summary>
internal sealed record EpochView(int Number, bool IsReady, FileView? Model, IReadOnlyList<FileView> Samples)
{
    public static EpochView Of(TrainingEpoch epoch) =>
        new(epoch.EpochNumber, epoch.IsAvailable, epoch.Model is { } model ? FileView.Of(model) : null, [.. epoch.Samples.Select(FileView.Of)]);
}

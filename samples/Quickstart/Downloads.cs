using System.Text.Json;
using Civitai.Orchestration;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Training;

namespace Quickstart;

/// <summary>Finds the files that a workflow made and saves them.</summary>
internal sealed class Downloads(BlobClient blobs)
{
    public async Task<IReadOnlyList<string>> SaveAsync(Workflow workflow, string folder, Action<int, int> done, CancellationToken cancellationToken)
    {
        List<(string Name, Blob Blob)> found = [];
        for (int i = 0; i < workflow.Steps.Count; i++)
        {
            string prefix = workflow.Steps.Count > 1 ? $"step-{i + 1}-" : "";
            await foreach ((string name, Blob blob) in FindAsync(workflow.Steps[i], cancellationToken))
                found.Add((prefix + name, blob));
        }

        var files = new List<string>();
        foreach ((string name, Blob blob) in found.Where(f => f.Blob is { IsAvailable: true, BlockedReason: null }))
        {
            string path = Path.Combine(folder, name + ExtensionOf(blob));
            await blobs.DownloadAsync(blob, path, cancellationToken: cancellationToken);
            files.Add(path);
            done(files.Count, found.Count);
        }

        return files;
    }

    private async IAsyncEnumerable<(string Name, Blob Blob)> FindAsync(WorkflowStep step, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        switch (step)
        {
            case ImageGenStep { Output: { } output }:
                for (int i = 0; i < output.Images.Count; i++)
                    yield return ($"image-{i + 1}", output.Images[i]);
                break;

            case TrainingStep { Output: { } output }:
                foreach (TrainingEpoch epoch in output.Epochs)
                {
                    if (epoch is { IsAvailable: true, Model: { } lora })
                        yield return ($"epoch-{epoch.EpochNumber:00}", lora);
                    for (int i = 0; i < epoch.Samples.Count; i++)
                        yield return ($"epoch-{epoch.EpochNumber:00}-sample-{i + 1}", epoch.Samples[i]);
                }

                break;

            case UnknownStep { Output: { } output }: // a kind of step that the library does not model yet: its files have ids all the same
                int number = 0;
                foreach (string id in FindBlobIds(output))
                    yield return ($"file-{++number}", await blobs.RefreshAsync(id, cancellationToken));
                break;
        }
    }

    private static IEnumerable<string> FindBlobIds(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object when json.TryGetProperty("url", out _) && json.TryGetProperty("id", out JsonElement id) && id.ValueKind == JsonValueKind.String => [id.GetString()!],
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => FindBlobIds(member.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(FindBlobIds),
        _ => [],
    };

    private static string ExtensionOf(Blob blob)
    {
        string extension = Path.GetExtension(blob.Url?.AbsolutePath) ?? "";
        return extension.Length > 0 ? extension : blob is ImageBlob ? ".jpeg" : ".bin";
    }
}

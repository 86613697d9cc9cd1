using System.Globalization;
using System.Security.Cryptography;
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration.Faults.Kills;

/// <summary>
/// The program that is killed: it chose its key before it began, stores the id when it has it, waits and downloads. Started again, it goes on from what it stored.
/// </summary>
internal static class Child
{
    public static async Task<int> RunAsync(Uri service, string key, string folder, bool stopsWhenAccepted, bool stopsWhenComplete)
    {
        using SocketsHttpHandler trusting = LoopbackCertificate.Trusting();
        using var client = new OrchestrationClient(SecretWatch.Token, new() { BaseAddress = service }, trusting);
        string idFile = Path.Combine(folder, "id");
        string? id = File.Exists(idFile) ? await File.ReadAllTextAsync(idFile) : null;
        if (id is null)
        {
            WorkflowTemplate template = WorkflowTemplate.For(new ZImageTurboCreateImageGenInput { Prompt = "a lighthouse" }) with { ExternalId = key };
            id = (await client.Workflows.SubmitAsync(template)).Id;
            Say("accepted " + id);
            if (stopsWhenAccepted)
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System);
            await File.WriteAllTextAsync(idFile, id);
        }

        Workflow ended = await client.Workflows.WaitAsync(id);
        string path = Path.Combine(folder, "result.png");
        await client.Blobs.DownloadAsync(ended.GetOutput<ImageGenOutput>().Images[0], path, new Progress(stopsWhenComplete));
        Say("done " + Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(path))));
        return 0;
    }

    private static void Say(string line)
    {
        Console.Out.WriteLine(line);
        Console.Out.Flush();
    }

    private sealed class Progress(bool stopsWhenComplete) : IProgress<TransferProgress>
    {
        public void Report(TransferProgress value)
        {
            bool isComplete = value.Bytes == value.TotalBytes;
            Say(isComplete ? "complete" : "received " + value.Bytes.ToString(CultureInfo.InvariantCulture));
            if (isComplete && stopsWhenComplete)
                new ManualResetEventSlim().Wait(); // until it is killed
        }
    }
}

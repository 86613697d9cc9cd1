using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using Civitai.Orchestration.Faults.Proxy;
using Civitai.Orchestration.Faults.Service;

namespace Civitai.Orchestration.Faults.Kills;

/// <summary>Kills a process (SIGKILL) on its way, at each of seven places, and starts it again: one workflow, the right file, and what was downloaded is used.</summary>
internal sealed class KillRun(int repetitions, int parallel, KillPlace? only = null)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly RunReport _report = new("kills");
    private readonly X509Certificate2 _certificate = LoopbackCertificate.Create();

    public async Task<RunReport> RunAsync()
    {
        KillPlace[] places = only is { } one ? [one] : Enum.GetValues<KillPlace>();
        await Parallel.ForEachAsync(
            places.SelectMany(p => Enumerable.Repeat(p, repetitions)), new ParallelOptions { MaxDegreeOfParallelism = parallel }, async (place, _) =>
            {
                try
                {
                    await RunOneAsync(place);
                }
                catch (TimeoutException e)
                {
                    _report.Find("a process did not get that far", place.ToString(), e.ToString());
                }
            });
        _certificate.Dispose();
        return _report;
    }

    private async Task RunOneAsync(KillPlace place)
    {
        string folder = Directory.CreateTempSubdirectory("faults-").FullName;
        var service = new ReferenceService(TimeProvider.System, SecretWatch.Token) { Signature = SecretWatch.Signature, Runtime = TimeSpan.FromMilliseconds(1500), ImageBytes = 1_000_000 };
        var killed = new TaskCompletionSource();
        using var first = new ChildProcess();
        int arming = 1;
        long served = 0;

        async Task KillAsync()
        {
            if (Interlocked.Exchange(ref arming, 0) == 0)
                return;
            await first.KillAsync();
            killed.SetResult();
        }

        await using var proxy = new FaultProxy(service, new FaultPlan(), TimeProvider.System, _certificate)
        {
            Connected = () => place == KillPlace.BeforeSend ? KillAsync() : Task.CompletedTask,
            Received = request => (place == KillPlace.AfterSend && request.IsSubmission) || (place == KillPlace.WhileWaiting && request.Method == "GET" && !request.IsContent) ? KillAsync() : Task.CompletedTask,
            Answering = async (request, reply) =>
            {
                if (request.IsContent && killed.Task.IsCompleted)
                    Interlocked.Add(ref served, reply.Body.Length);
                if (place == KillPlace.AfterAccept && request.IsSubmission)
                    await KillAsync();
            },
            PauseAfter = (request, reply) => place == KillPlace.MidDownload && request.IsContent && reply.Status == 200 && Volatile.Read(ref arming) == 1 ? reply.Body.Length / 2 : null,
            Paused = async () =>
            {
                await first.WaitForAsync(line => line.StartsWith("received ", StringComparison.Ordinal) && int.Parse(line["received ".Length..], CultureInfo.InvariantCulture) >= 400_000);
                await KillAsync();
            },
        };
        try
        {
            string key = "kill-" + Guid.NewGuid().ToString("N");
            first.Start(Arguments(proxy.BaseAddress, key, folder, place));
            if (place == KillPlace.BeforeStore)
            {
                await first.WaitForAsync(line => line.StartsWith("accepted ", StringComparison.Ordinal));
                await KillAsync();
            }
            else if (place == KillPlace.BeforeRename)
            {
                await first.WaitForAsync(line => line == "complete");
                await KillAsync();
            }

            await killed.Task.WaitAsync(Limit);
            if (File.Exists(Path.Combine(folder, "result.png")))
                _report.Find("the final name exists before the download was complete", place.ToString());
            int made = service.All.Count;

            using var second = new ChildProcess();
            second.Start(Arguments(proxy.BaseAddress, key, folder, null));
            string? done = await second.WaitForAsync(line => line.StartsWith("done ", StringComparison.Ordinal), mayEnd: true);
            await second.KillAsync();
            _report.Count($"killed at {place}, {made} workflow then");
            Judge(place, service, folder, done, second, served);
        }
        finally
        {
            await first.KillAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string[] Arguments(Uri service, string key, string folder, KillPlace? place) =>
        ["child", service.OriginalString, key, folder, (place == KillPlace.BeforeStore).ToString(), (place == KillPlace.BeforeRename).ToString()];

    private void Judge(KillPlace place, ReferenceService service, string folder, string? done, ChildProcess second, long served)
    {
        if (service.All.Count != 1)
            _report.Find($"{service.All.Count} workflows", place.ToString(), second.Output);
        Work work = service.All.First();
        StoredFile file = service.FindFile(work.BlobId(0))!; // made with the work
        if (done != "done " + file.Digest)
            _report.Find("result not recovered", place.ToString(), second.Output);
        else
            _report.Count("results recovered");
        if (place is KillPlace.MidDownload or KillPlace.BeforeRename)
        {
            _report.Count($"bytes sent again after {place}, of {file.Bytes.Length}", served);
            if (served > file.Bytes.Length * 8 / 10)
                _report.Find("what was downloaded before is not used", place.ToString(), $"{served} of {file.Bytes.Length} bytes sent again");
        }

        string[] left = [.. Directory.GetFiles(folder).Select(Path.GetFileName).OfType<string>().Where(f => f is not ("id" or "result.png"))];
        if (done is not null && left.Length > 0)
            _report.Find("files left beside the download", place.ToString(), string.Join(' ', left));
    }
}

using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Civitai.Orchestration.Faults.Intents;
using Civitai.Orchestration.Faults.Proxy;
using Civitai.Orchestration.Faults.Service;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Faults.Downloads;

/// <summary>
/// Downloads that break off, from hosts of many kinds: with a length, without one, chunked, compressed, over TLS, with and without ranges, with files that change on the way.
/// What stands under the final name must be the file, byte by byte, or what stood there before.
/// </summary>
internal sealed class DownloadRun(int seed, int count, int parallel, double speed, int? only = null)
{
    private static readonly TimeSpan CallLimit = TimeSpan.FromMinutes(2); // of real time

    private static readonly FaultKind[] Cuts =
    [
        FaultKind.CutInBody, FaultKind.CutInBody, FaultKind.CutInRecord, FaultKind.CutInRecord, FaultKind.CutWithoutLength, FaultKind.CutWithoutLength, FaultKind.CutInHeader, FaultKind.LengthTooLong, FaultKind.LengthTooShort,
        FaultKind.MalformedChunk, FaultKind.CutChunks, FaultKind.ShortGzip, FaultKind.CorruptGzip, FaultKind.WholeWithoutLength, FaultKind.SlowDrip, FaultKind.Silence, FaultKind.LostReply, FaultKind.ResetAfterAccept,
        FaultKind.GatewayPage200, FaultKind.GatewayPage5xx, FaultKind.EmptyBody, FaultKind.NoContent, FaultKind.SignInPage403, FaultKind.RedirectToSignIn, FaultKind.TooManyRequests, FaultKind.RefusedConnection,
    ];

    private readonly RunReport _report = new("cut downloads");
    private readonly ScaledTimeProvider _clock = new(speed);
    private readonly X509Certificate2 _certificate = LoopbackCertificate.Create();

    public async Task<RunReport> RunAsync()
    {
        using var watch = new SecretWatch(_report);
        string folder = Directory.CreateTempSubdirectory("faults-").FullName;
        try
        {
            IEnumerable<int> numbers = only is { } one ? [one] : Enumerable.Range(0, count);
            await Parallel.ForEachAsync(numbers, new ParallelOptions { MaxDegreeOfParallelism = parallel }, async (number, _) =>
                await RunOneAsync(number, watch, Directory.CreateDirectory(Path.Combine(folder, $"{number}")).FullName));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
            _certificate.Dispose();
        }

        return _report;
    }

    private async Task RunOneAsync(int number, SecretWatch watch, string folder)
    {
        var random = new Random(IntentRun.HashCode(seed, number));
        string where = $"--seed {seed} --only {number}";
        bool isSecure = random.Next(3) == 0;
        bool isModel = random.Next(2) == 0;
        int size = random.Next(4) == 0 ? 2_000_000 : 20_000 + random.Next(200_000);
        string id = isModel ? "F.safetensors" : "F.png";
        StoredFile file = Make(isModel, number, size) with { AcceptsRanges = random.Next(3) != 0 };
        var service = new ReferenceService(_clock, SecretWatch.Token) { Signature = SecretWatch.Signature };
        service.AddFile(id, file);
        List<string> digests = [file.Digest];

        // One cut or more, then the host recovers; sometimes the file behind the address is replaced in between.
        int cuts = 1 + random.Next(4);
        var plan = new FaultPlan([.. Enumerable.Range(0, cuts).Select(_ => new PlannedFault(Cuts[random.Next(Cuts.Length)], ReachesService: true, random.Next(1 << 20)))]);
        bool changes = random.Next(5) == 0;
        int reads = 0;
        await using var proxy = new FaultProxy(service, plan, _clock, isSecure ? _certificate : null)
        {
            Received = request =>
            {
                if (request.IsContent && Interlocked.Increment(ref reads) == 2 && changes)
                {
                    StoredFile other = Make(isModel, number + 1_000_000, size) with { AcceptsRanges = file.AcceptsRanges };
                    lock (digests)
                        digests.Add(other.Digest);
                    service.AddFile(id, other);
                }

                return Task.CompletedTask;
            },
        };
        using SocketsHttpHandler? trusting = isSecure ? LoopbackCertificate.Trusting() : null;
        using var client = new OrchestrationClient(SecretWatch.Token, new() { BaseAddress = proxy.BaseAddress, TimeProvider = _clock, LoggerFactory = watch }, trusting);
        Blob blob = BlobOf(isModel, id, new Uri(proxy.BaseAddress, service.SignedPath(id, direct: true)));
        string path = Path.Combine(folder, id);
        bool isThere = random.Next(4) == 0;
        if (isThere)
            await File.WriteAllTextAsync(path, "what stood there before");

        bool isDone = false;
        for (int round = 0; round < 12 && !isDone; round++)
        {
            try
            {
                await client.Blobs.DownloadAsync(blob, path).WaitAsync(CallLimit);
                isDone = true;
                string digest = Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(path)));
                lock (digests)
                {
                    if (!digests.Contains(digest))
                        _report.Find("a wrong file under the final name", where, $"{plan} {(isSecure ? "TLS " : "")}{(file.AcceptsRanges ? "ranges " : "")}{(changes ? "changes " : "")}length {new FileInfo(path).Length} of {file.Bytes.Length}");
                    else
                        _report.Count("files right");
                }
            }
            catch (TimeoutException e) when (e.StackTrace?.Contains("Faults", StringComparison.Ordinal) == true)
            {
                _report.Find("hang", where, plan.ToString());
                break;
            }
            catch (Exception e)
            {
                _report.Count($"exception {e.GetType().Name}");
                watch.Search(e, where);
                if (!LibraryExceptions.IsExpected(e, CancellationToken.None))
                    _report.Find($"foreign exception: {LibraryExceptions.Describe(e)}", where, plan + "\n" + e);
                bool isUntouched = isThere ? File.Exists(path) && await File.ReadAllTextAsync(path) == "what stood there before" : !File.Exists(path);
                if (!isUntouched)
                    _report.Find("the final name was touched by a download that failed", where, plan.ToString());
                await proxy.CloseConnectionsAsync();
                await Task.Delay(TimeSpan.FromSeconds(10), _clock, CancellationToken.None);
            }
        }

        if (!isDone)
            _report.Find("never downloaded although the host recovered", where, plan.ToString());
        string[] left = [.. Directory.GetFiles(folder).Where(f => f != path)];
        if (isDone && left.Length > 0)
            _report.Find("files left beside the download", where, string.Join(' ', left.Select(Path.GetFileName)));
        _report.Count("downloads");
        _report.Count("cuts", Enum.GetValues<FaultKind>().Where(k => k != FaultKind.None).Sum(plan.Applied));
        _report.Count("requests for a range", proxy.Requests.Count(r => r.Headers.ContainsKey("range")));
    }

    /// <summary>The blob as a caller has it: from a workflow that was read.</summary>
    private static Blob BlobOf(bool isModel, string id, Uri address)
    {
        string blob = $$"""{"type":"{{(isModel ? "model" : "image")}}","id":"{{id}}","available":true,"url":"{{address}}","urlExpiresAt":"2099-01-01T00:00:00Z"}""";
        string step = isModel
            ? $$"""{"$type":"training","status":"succeeded","input":{"engine":"ai-toolkit","ecosystem":"sdxl"},"output":{"epochs":[{"epochNumber":1,"model":{{blob}},"samples":[]}]} }"""
            : $$"""{"$type":"imageGen","status":"succeeded","input":{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage","prompt":"x"},"output":{"images":[{{blob}}]} }""";
        var workflow = Workflow.Parse($$"""{"id":"w","status":"succeeded","steps":[{{step}}]}""");
        return isModel ? workflow.GetOutput<TrainingOutput>().Epochs[0].Model! : workflow.GetOutput<ImageGenOutput>().Images[0]; // stated above
    }

    private static StoredFile Make(bool isModel, int number, int size) => isModel
        ? new StoredFile(MediaFile.Safetensors(number, size), "application/octet-stream")
        : new StoredFile(MediaFile.Png(number, size), "image/png");
}

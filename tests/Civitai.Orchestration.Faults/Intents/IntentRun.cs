using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Civitai.Orchestration.Faults.Proxy;
using Civitai.Orchestration.Faults.Service;
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration.Faults.Intents;

/// <summary>
/// Seeded intents over real sockets. Each one is submitted, waited for and downloaded through a proxy with a plan of faults, by a caller who obeys what the exceptions say: it
/// goes on with the key or the id that they carry. At the end there must be one workflow, and its result in the caller's hands.
/// </summary>
internal sealed class IntentRun(int seed, int count, int parallel, double speed, int? only = null)
{
    private static readonly FaultKind[] Kinds = [.. Enum.GetValues<FaultKind>().Where(k => k != FaultKind.None)];
    private static readonly TimeSpan CallLimit = TimeSpan.FromMinutes(3); // of real time: a call that takes longer hangs
    private const int Rounds = 80;

    private readonly RunReport _report = new("intents");
    private readonly ScaledTimeProvider _clock = new(speed);
    private readonly X509Certificate2 _certificate = LoopbackCertificate.Create();

    public async Task<RunReport> RunAsync()
    {
        using var watch = new SecretWatch(_report);
        string folder = Directory.CreateTempSubdirectory("faults-").FullName;
        try
        {
            IEnumerable<int> numbers = only is { } one ? [one] : Enumerable.Range(0, count);
            await Parallel.ForEachAsync(numbers, new ParallelOptions { MaxDegreeOfParallelism = parallel }, async (number, _) => await RunOneAsync(number, watch, folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
            _certificate.Dispose();
        }

        _report.Max("peak memory, MiB", RunReport.PeakMemory());
        return _report;
    }

    private async Task RunOneAsync(int number, SecretWatch watch, string folder)
    {
        var random = new Random(HashCode(seed, number));
        bool isSecure = random.Next(4) == 0;
        int quantity = 1 + random.Next(3);
        int way = random.Next(3);
        bool hasOwnKey = random.Next(2) == 0;
        FaultPlan plan = FaultPlan.Seeded(random, Kinds);
        var service = new ReferenceService(_clock, SecretWatch.Token)
        {
            Signature = SecretWatch.Signature,
            Runtime = TimeSpan.FromSeconds(random.Next(120)),
            RedirectsContent = random.Next(2) == 0,
        };
        await using var proxy = new FaultProxy(service, plan, _clock, isSecure ? _certificate : null);
        using SocketsHttpHandler? trusting = isSecure ? LoopbackCertificate.Trusting() : null;
        using var client = new OrchestrationClient(
            SecretWatch.Token, new() { BaseAddress = proxy.BaseAddress, TimeProvider = _clock, LoggerFactory = watch }, trusting);
        string where = $"--seed {seed} --only {number}";
        var input = new ZImageTurboCreateImageGenInput { Prompt = $"{SecretWatch.PromptMark} größe 日本 {number}", Quantity = quantity };
        WorkflowTemplate template = WorkflowTemplate.For(input) with { ExternalId = hasOwnKey ? $"intent-{number}" : null };

        string? id = null;
        Workflow? ended = null;
        string? digest = null;
        for (int round = 0; round < Rounds && digest is null; round++)
        {
            int before = service.Submissions;
            int connectionsBefore = proxy.Accepted;
            bool isSubmitting = id is null;
            using var cancel = new CancellationTokenSource(random.Next(20) == 0 ? TimeSpan.FromSeconds(random.Next(90)) : Timeout.InfiniteTimeSpan, _clock);
            try
            {
                if (id is null)
                {
                    Task<Workflow> submitting = way == 0 ? client.Workflows.RunAsync(template, cancellationToken: cancel.Token) : client.Workflows.SubmitAsync(template, cancellationToken: cancel.Token);
                    Workflow workflow = await submitting.WaitAsync(CallLimit);
                    (id, isSubmitting) = (workflow.Id, false);
                    ended = workflow.Status.IsTerminal ? workflow : null;
                }

                ended ??= await client.Workflows.WaitAsync(id, new() { Timeout = TimeSpan.FromHours(2) }, cancellationToken: cancel.Token).WaitAsync(CallLimit);
                string path = Path.Combine(folder, $"{number}.png");
                await client.Blobs.DownloadAsync(ended.GetOutput<ImageGenOutput>().Images[0], path, cancellationToken: cancel.Token).WaitAsync(CallLimit);
                digest = Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(path, CancellationToken.None)));
                File.Delete(path);
            }
            catch (Exception e) when (e is TimeoutException && e.StackTrace?.Contains("Faults", StringComparison.Ordinal) == true)
            {
                _report.Find("hang", where, e.ToString());
                return;
            }
            catch (Exception e)
            {
                int executed = service.Submissions - before;
                bool wasConnected = proxy.Accepted != connectionsBefore;
                _report.Count($"exception {e.GetType().Name}");
                watch.Search(e, where);
                if (!LibraryExceptions.IsExpected(e, cancel.Token))
                    _report.Find($"foreign exception: {LibraryExceptions.Describe(e)}", where, e.ToString());
                if (isSubmitting && LibraryExceptions.MayHaveBeenExecuted(e) is { } says)
                {
                    _report.Count($"MayHaveBeenExecuted said {says}, executed {(executed > 0 ? "yes" : "no")}, connected {(wasConnected ? "yes" : "no")}");
                    if (!says && executed > 0)
                        _report.Find("MayHaveBeenExecuted is false though the service has executed it", where, e.ToString());
                    if (says && !wasConnected && connectionsBefore == 0)
                        _report.Find("MayHaveBeenExecuted is true though no connection was ever made", where, e.ToString());
                }

                (template, id) = Obey(e, template, id, isSubmitting, where);
                ended = null;
                await proxy.CloseConnectionsAsync();
                await Task.Delay(TimeSpan.FromSeconds(1 + random.Next(20)), _clock, CancellationToken.None);
            }
        }

        Judge(service, plan, ended, digest, quantity, where);
    }

    /// <summary>What a caller does who reads the exception and its documentation.</summary>
    private (WorkflowTemplate Template, string? Id) Obey(Exception exception, WorkflowTemplate template, string? id, bool isSubmitting, string where)
    {
        if (exception is ExternalIdConflictException)
        {
            _report.Find("conflict reported for a key that was used for this work only", where, exception.ToString());
            return (template with { ExternalId = "other-" + Guid.NewGuid().ToString("N") }, null); // as its message says
        }

        if (!isSubmitting)
            return (template, id);
        (string? key, string? known) = exception switch
        {
            CivitaiException e => (e.ExternalId, e.WorkflowId),
            WorkflowSubmitCanceledException e => (e.ExternalId, null),
            WorkflowWaitCanceledException e => (null, e.Handle.Id),
            _ => (null, null),
        };
        if (key is null && known is null && id is null && exception is CivitaiException)
            _report.Find("exception of a submission without key and id", where, exception.ToString());
        return (template with { ExternalId = template.ExternalId ?? key }, id ?? known);
    }

    private void Judge(ReferenceService service, FaultPlan plan, Workflow? ended, string? digest, int quantity, string where)
    {
        _report.Count("intents");
        foreach (FaultKind kind in Kinds)
        {
            if (plan.Applied(kind) is > 0 and int applied)
            {
                _report.Count($"fault {kind}", applied);
                _report.Count("faults", applied);
            }
        }

        IReadOnlyCollection<Work> made = service.All;
        _report.Count("workflows made", made.Count);
        if (made.Count > 1)
            _report.Find($"{made.Count} workflows for one intent", where, plan.ToString());
        if (digest is null || ended is null)
        {
            _report.Find("result lost", where, plan.ToString());
            return;
        }

        Work? work = service.Find(ended.Id);
        if (work is null)
        {
            _report.Find("result of another workflow", where);
            return;
        }

        ImageGenOutput output = ended.GetOutput<ImageGenOutput>();
        if (output.Images.Count != quantity || output.Images[0].Id != work.BlobId(0) || service.FindFile(work.BlobId(0))!.Digest != digest)
            _report.Find("result wrong", where, $"images {output.Images.Count} of {quantity}, id {output.Images[0].Id}, expected {work.BlobId(0)}, digest {digest}\n{plan}");
        else
            _report.Count("results right");
    }

    internal static int HashCode(int seed, int number) => unchecked((seed * 486187739) + (number * 16777619) + 17);
}

using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Civitai.Orchestration.Faults.Intents;
using Civitai.Orchestration.Faults.Service;

namespace Civitai.Orchestration.Faults.Matrix;

/// <summary>The same networks and deaths with what other clients do: a submission without a key, sent again or not, and the result stored when it comes.</summary>
internal sealed class OtherHabits(int seed, int count, int parallel, TimeProvider clock)
{
    private const int Attempts = 5;
    private static readonly NetworkFault[] Faults = [.. Enum.GetValues<NetworkFault>().Where(f => f != NetworkFault.None)];
    private static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(20);

    /// <summary>What came of a habit.</summary>
    public sealed record Row(string Habit, int Intents, int Charges, int ChargedTwice, int PaidAndLost, int NeverMade)
    {
        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"| {Habit} | {Intents} | {Charges} | {(double)Charges / Intents:0.000} | {ChargedTwice} | {PaidAndLost} | {NeverMade} |");
    }

    public async Task<Row[]> RunAsync() =>
    [
        await RunAsync("POST without a key, sent again after a failure and after a crash", repeats: true),
        await RunAsync("POST without a key, never sent again", repeats: false),
    ];

    private async Task<Row> RunAsync(string habit, bool repeats)
    {
        (int charges, int twice, int lost, int never) = (0, 0, 0, 0);
        var nobody = new RunReport("habits");
        await Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = parallel }, async (number, _) =>
        {
            var random = new Random(IntentRun.HashCode(seed, number));
            var service = new ReferenceService(clock, SecretWatch.Token) { Runtime = TimeSpan.Zero, ImageBytes = 40 };
            var network = new MatrixNetwork(service, clock, MatrixNetwork.Plan(random, Faults), nobody);
            bool hasResult = false;
            for (int life = 0; !hasResult && (repeats || life == 0); life++)
                hasResult = await LiveAsync(network, repeats);
            await network.ArriveAsync();
            int made = service.All.Count;
            Interlocked.Add(ref charges, made);
            Interlocked.Add(ref twice, made > 1 ? 1 : 0);
            Interlocked.Add(ref lost, made > 0 && !hasResult ? 1 : 0);
            Interlocked.Add(ref never, made == 0 ? 1 : 0);
        });
        return new Row(habit, count, charges, twice, lost, never);
    }

    private async Task<bool> LiveAsync(MatrixNetwork network, bool repeats)
    {
        var life = new Life();
        using var client = new HttpClient(network.Connect(life)) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", SecretWatch.Token);
        for (int attempt = 0; attempt < (repeats ? Attempts : 1); attempt++)
        {
            Task<bool> sending = SendAsync(client);
            await Task.WhenAny(sending, life.Died);
            if (life.IsDead || await sending)
                return !life.IsDead;
            if (repeats)
                await Task.Delay(TimeSpan.FromSeconds(1 << attempt), clock);
        }

        return false;
    }

    private async Task<bool> SendAsync(HttpClient client)
    {
        using var limit = new CancellationTokenSource(AttemptTimeout, clock);
        try
        {
            using var content = new StringContent("""{"steps":[{"$type":"imageGen","input":{"prompt":"a pond"}}]}""", Encoding.UTF8, "application/json");
            using HttpResponseMessage answer = await client.PostAsync(new Uri("https://habit.test" + ReferenceService.Workflows), content, limit.Token);
            if (!answer.IsSuccessStatusCode)
                return false;
            using var document = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(limit.Token));
            return document.RootElement.GetProperty("status").GetString() == "succeeded";
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
        {
            return false;
        }
    }
}

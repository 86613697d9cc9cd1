// Makes 500 pictures of the prompts in prompts.csv, within a budget, and a page that shows them:
//   dotnet run --project samples/Batch -- [--out FOLDER] [--budget BUZZ] [--service ADDRESS] [--yes]
// Without a token it runs on a simulator inside this program; with CIVITAI_API_TOKEN on the real service, where it says what that costs (about 1000 Buzz) and submits nothing without --yes.
//
// Killed and started again with the same folder it goes on where it was, and pays for nothing twice. The simulator inside forgets everything with the program; to see it go on without a token, let one run beside it:
//   dotnet run --project samples/Simulator -- --port 5099 --fast
//   dotnet run --project samples/Batch -- --service http://127.0.0.1:5099
using System.Globalization;
using System.Net;
using Batch;
using Civitai.Orchestration;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;
using Generation.Datasets;

const string Usage = "Usage: dotnet run --project samples/Batch -- [--out FOLDER] [--budget BUZZ] [--service ADDRESS] [--yes]";
string folder = "batch-out";
decimal limit = 1200;
Uri? service = null;
bool isAgreed = false;
for (int i = 0; i < args.Length; i++)
{
    string? value = i + 1 < args.Length ? args[i + 1] : null;
    switch (args[i])
    {
        case "--help" or "-h" or "-?":
            Console.WriteLine(Usage);
            return 0;
        case "--yes":
            isAgreed = true;
            continue; // it has no value
        case "--out" when value is { Length: > 0 }:
            folder = value;
            break;
        case "--budget" when decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal buzz) && buzz >= 0:
            limit = buzz;
            break;
        case "--service" when Uri.TryCreate(value, UriKind.Absolute, out Uri? address):
            service = address;
            break;
        default:
            Console.Error.WriteLine(Usage);
            return 2;
    }

    i++; // the value
}

// The first Ctrl+C stops it in good order, the second one at once; neither loses anything.
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};

string? token = Environment.GetEnvironmentVariable("CIVITAI_API_TOKEN") is { Length: > 0 } set ? set : null;
await using OrchestratorSimulator? simulator = token is null && service is null ? await OrchestratorSimulator.StartAsync(new OrchestratorSimulatorOptions { Speed = 20 }, stop.Token) : null;
service ??= simulator?.BaseAddress ?? OrchestrationClientOptions.DefaultBaseAddress;
Console.WriteLine(simulator is null ? $"Service: {service}" : "Service: the simulator inside this program, at no cost");

Prompts prompts = Prompts.Read(Path.Combine(AppContext.BaseDirectory, "prompts.csv"));
WorkflowTemplate<ImageGenOutput>[] cards =
    [.. prompts.All.Select(p => WorkflowTemplate.For(new ZImageTurboCreateImageGenInput { Prompt = p.Text, Width = 512, Height = 512 }, externalId: p.Key))];
if (!service.IsLoopback && !isAgreed)
{
    decimal price = cards.Sum(c => c.Template.EstimateCost().Total);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Nothing was submitted: {cards.Length} pictures cost about {price:0.##} Buzz, and one start spends at most {limit:0.##} (--budget). To spend it, add --yes."));
    return 0;
}

string pictures = Directory.CreateDirectory(Path.Combine(folder, "pictures")).FullName;
using FileJournal journal = FileJournal.Open(Path.Combine(folder, "journal"));
var options = new OrchestrationClientOptions { BaseAddress = service, Journal = journal, Budgets = { new SpendBudget(limit) } }; // of this process; a ledger of a database would outlast it
using var client = new OrchestrationClient(token ?? OrchestratorSimulatorOptions.DefaultApiToken, options);

Batch<ImageGenOutput> batch = client.Workflows.SubmitManyAsync("menagerie", cards, new BatchOptions { Run = new RunOptions { Tags = ["menagerie"], Retries = 2 } });

int count = 0;
try
{
    await foreach (BatchOutcome<ImageGenOutput> outcome in client.Workflows.WhenEachAsync(batch, stop.Token))
    {
        string? problem = outcome.Output is { } output
            ? await SaveAsync(output, Path.Combine(pictures, outcome.Key + ".jpg"))
            : $"{outcome.Exception!.Message} ({outcome.Advice})";
        if (problem is not null)
            Console.WriteLine($"{outcome.Key}: {problem}");
        if (++count % 50 == 0)
            Console.WriteLine(batch.Progress);
    }
}
catch (OperationCanceledException)
{
    Console.WriteLine("Stopped; start it again to go on.");
}

Console.WriteLine(batch.Progress);
if (batch.Progress.StoppedBy is { } reason)
    Console.WriteLine($"Submitting ended early: {reason.Message}");

string page = Path.Combine(folder, "index.html");
await ContactSheet.WriteHtmlAsync(page, new ContactSheetContent
{
    Title = "Menagerie",
    Note = string.Create(CultureInfo.InvariantCulture, $"{Directory.GetFiles(pictures, "*.jpg").Length} pictures"),
    Columns = prompts.Scenes,
    Rows = [.. prompts.Subjects.Select(subject => new ContactSheetRow { Title = subject, Cells = [.. prompts.Scenes.Select(scene => Path.Combine(pictures, Prompts.KeyOf(subject, scene) + ".jpg"))] })],
});
Console.WriteLine($"See {page}");
return batch.Progress is { Failed: 0, StoppedBy: null } && !stop.IsCancellationRequested ? 0 : 1;

// A picture that is not to be had is said, and the batch goes on: an item whose loop ends with an exception is handed over again at every start. Whatever else keeps a picture away, an outage or a token that has expired, ends the program; the
// next start downloads it.
async Task<string?> SaveAsync(ImageGenOutput output, string path)
{
    if (output.Images is not [{ IsAvailable: true } picture, ..])
        return output.Images is [var withheld, ..] ? $"The picture is not shown ({withheld.BlockedReason ?? "no reason given"})." : "The result has no picture.";
    try
    {
        await client.Blobs.DownloadAsync(picture, path, cancellationToken: stop.Token);
        return null;
    }
    catch (CivitaiException e) when (e is BlobContentException { Problem: FileProblem.Withheld } or { StatusCode: HttpStatusCode.NotFound or HttpStatusCode.Gone })
    {
        return e.Message;
    }
}

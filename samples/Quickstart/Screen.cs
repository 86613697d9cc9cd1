using Civitai.Orchestration;
using Civitai.Orchestration.Training;
using Spectre.Console;
using ValidationResult = Generation.ValidationResult;

namespace Quickstart;

/// <summary>Shows what happens: live on a terminal, as plain lines everywhere else.</summary>
internal static class Screen
{
    public static bool IsInteractive { get; } = !Console.IsInputRedirected && !Console.IsOutputRedirected;

    public static void Line(string text) => Console.WriteLine(text);

    public static void Failure(Exception exception)
    {
        if (exception is ValidationFailedException { IsLocal: false } refused)
            Issues("service", refused.Result);
        Console.Error.WriteLine(exception is System.Text.Json.JsonException ? $"The file is not a workflow: {exception.Message}" : exception.Message);
        if (exception is CivitaiApiException { Problem.Detail: { } detail })
            Console.Error.WriteLine(detail);
        if (exception is CivitaiException { ExternalId: { } key })
            Console.Error.WriteLine($"Submitting again with \"externalId\": \"{key}\" cannot pay twice.");
    }

    public static void Issues(string name, ValidationResult result)
    {
        foreach (ValidationIssue issue in result.Issues)
            Line($"{name}: {issue}");
    }

    public static void Price(string name, CostEstimate estimate, CostPreview preview)
    {
        Line($"{name}: {preview.Total:0.##} Buzz by the service, {estimate} by the offline estimate");
        foreach (CostLine line in estimate.Lines)
            Line($"  {line.Name}: {(line.Amount is { } amount ? $"{amount:0.##} Buzz" : "not known")}; {line.Explanation}");
    }

    public static Task<bool> AskAsync(string question, CancellationToken cancellationToken) =>
        new ConfirmationPrompt(question) { DefaultValue = false }.ShowAsync(AnsiConsole.Console, cancellationToken);

    /// <summary>Runs a wait under a progress display.</summary>
    public static Task<Workflow> FollowAsync(string name, Func<IProgress<WorkflowProgress>, Task<Workflow>> wait)
    {
        if (!IsInteractive)
            return wait(new ProgressLines(name));
        return Bars().StartAsync(context =>
        {
            ProgressTask bar = context.AddTask(Markup.Escape(name));
            return wait(new Reporter(progress =>
            {
                bar.Description = Markup.Escape($"{name}: {Describe(progress)}");
                bar.IsIndeterminate = progress.Rate is null && progress.Phase != WorkflowPhase.Ended;
                bar.Value = progress.Phase == WorkflowPhase.Ended ? bar.MaxValue : bar.MaxValue * (progress.Rate ?? 0);
            }));
        });
    }

    /// <summary>Runs downloads under a progress display.</summary>
    public static async Task<IReadOnlyList<BlobDownload>> FollowDownloadsAsync(string name, Func<IProgress<TransferProgress>?, Task<IReadOnlyList<BlobDownload>>> download)
    {
        if (IsInteractive)
        {
            return await Bars().StartAsync(context =>
            {
                ProgressTask bar = context.AddTask(Markup.Escape($"{name}: downloading"));
                return download(new Progress<TransferProgress>(p => bar.Value = bar.MaxValue * (p.Rate ?? 0)));
            });
        }

        IReadOnlyList<BlobDownload> downloads = await download(null);
        int files = downloads.Count(d => d.File is not null);
        Line($"{name}: {files} file{(files == 1 ? "" : "s")} downloaded");
        return downloads;
    }

    public static void Results(IEnumerable<Outcome> outcomes)
    {
        Table table = new Table().Border(IsInteractive ? TableBorder.Simple : TableBorder.Markdown).AddColumns("Result", "Estimate", "Price", "Time", "Files");
        foreach (Outcome outcome in outcomes)
        {
            Workflow? workflow = outcome.Workflow;
            TimeSpan? time = workflow?.CompletedAt - workflow?.CreatedAt;
            // Samples stand beside their LoRA, so a count says enough.
            string[] files = [.. outcome.Files.GroupBy(f => f.Split("-sample-")[0].Split('.')[0]).Select(g => g.First() + (g.Count() > 1 ? $" and {g.Count() - 1} samples" : ""))];
            AddRow(
                $"{outcome.Name}: {(workflow is null ? "not ended" : workflow.Status)}",
                outcome.Estimate is { } estimate ? estimate.ToString() : "",
                workflow?.Charge is { } charge ? $"{charge:0.##} Buzz" : "",
                time is { } span ? $"{span.TotalSeconds:0.0} s" : "",
                files is [var first, ..] ? first : "");
            foreach (string file in files.Skip(1))
                AddRow("", "", "", "", file);
        }

        AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, IsInteractive ? 0 : 140);
        AnsiConsole.Write(table);
        foreach (Outcome outcome in outcomes.Where(o => o.Problem is not null))
            Line($"{outcome.Name}: {outcome.Problem}");

        void AddRow(params string[] cells) => table.AddRow(cells.Select(cell => new Text(cell)));
    }

    private static Progress Bars() => AnsiConsole.Progress().Columns(
        new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn());

    private static string Describe(WorkflowProgress progress)
    {
        string text = progress.Phase switch
        {
            WorkflowPhase.Queued => progress.QueuePlace is > 0 ? $"queued behind {progress.QueuePlace}" : "queued",
            WorkflowPhase.Preparing => "fetching the model",
            WorkflowPhase.Processing => "at work",
            _ => progress.Status.Value,
        };
        TrainingStep? training = progress.Workflow.Steps.OfType<TrainingStep>().FirstOrDefault();
        if (training is not { Output: { } output })
            return text;
        string total = training.Input is AiToolkitTrainingInput { Epochs: { } epochs } ? $" of {epochs}" : "";
        return $"{text}, {output.Epochs.Count(e => e.IsAvailable)}{total} epochs saved";
    }

    private sealed class Reporter(Action<WorkflowProgress> show) : IProgress<WorkflowProgress>
    {
        public void Report(WorkflowProgress value) => show(value);
    }

    /// <summary>A line for each phase and each further quarter of the work.</summary>
    private sealed class ProgressLines(string name) : IProgress<WorkflowProgress>
    {
        private (WorkflowPhase, int) _last;

        public void Report(WorkflowProgress value)
        {
            (WorkflowPhase, int) now = (value.Phase, value.Phase == WorkflowPhase.Processing ? (int)((value.Rate ?? 0) * 4) : 0);
            if (now == _last)
                return;
            _last = now;
            Line($"{name}: {Describe(value)}{(value.Rate is { } rate ? $" ({rate * 100:0} %)" : "")}");
        }
    }
}

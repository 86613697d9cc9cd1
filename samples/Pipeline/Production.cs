using Civitai.Orchestration;

namespace Pipeline;

/// <summary>Shows the price of a film, has it made, and fetches its files.</summary>
internal sealed class Production(OrchestrationClient client, TextWriter screen)
{
    /// <summary>Makes the film.</summary>
    /// <param name="film">The steps.</param>
    /// <param name="folder">Where the files go.</param>
    /// <param name="mayCost">Whether a price, in Buzz, may be paid.</param>
    /// <param name="cancellationToken">Stops the waiting; what was submitted goes on.</param>
    /// <returns>The files by what they are; nothing when the price may not be paid.</returns>
    public async Task<IReadOnlyList<(string Name, DownloadedFile File)>> MakeAsync(Film film, string folder, Func<decimal, bool> mayCost, CancellationToken cancellationToken = default)
    {
        WorkflowTemplate template = film.Workflow;
        CostPreview preview = await client.Workflows.PreviewCostAsync(template, cancellationToken: cancellationToken); // the service's own price; nothing runs
        decimal price = preview.Total ?? throw new InvalidOperationException("The service's preview names no price.");
        screen.WriteLine($"{template.Steps.Count} steps: {price:0.##} Buzz by the service, {template.EstimateCost()} by the offline estimate");
        if (!mayCost(price))
            return [];

        // Never more than the price that was shown.
        Workflow submitted = await client.Workflows.SubmitAsync(template, new SubmitOptions { MaxCost = price }, cancellationToken);
        screen.WriteLine($"submitted as {submitted.Id}");
        Workflow workflow = await client.Workflows.WaitAsync(submitted.Id, new WaitOptions { ProgressInterval = TimeSpan.FromSeconds(1) }, new Lines(screen), cancellationToken);

        screen.WriteLine($"The words became: {workflow.GetOutput(film.Words).EnhancedPrompt}");
        IReadOnlyList<BlobDownload> downloads = await client.Blobs.DownloadAllAsync(workflow, folder, cancellationToken: cancellationToken);
        var files = new List<(string Name, DownloadedFile File)>();
        foreach ((string name, Blob blob) in film.FilesOf(workflow))
        {
            BlobDownload download = downloads.First(d => d.Blob.Id == blob.Id);
            files.Add((name, download.File ?? throw download.Problem!)); // one of the two is there
        }

        foreach ((string name, DownloadedFile file) in files)
            screen.WriteLine($"{name}: {file.Path}, {file.Length} bytes, {file.MediaType}");
        return files;
    }

    /// <summary>A line for each step that begins.</summary>
    private sealed class Lines(TextWriter screen) : IProgress<WorkflowProgress>
    {
        private int _last;

        public void Report(WorkflowProgress value)
        {
            if (value.Phase == WorkflowPhase.Ended || value.StepNumber == _last)
                return;
            _last = value.StepNumber;
            screen.WriteLine($"step {value.StepNumber} of {value.StepCount}: {value.StepName}");
        }
    }
}

// Words, two pictures, a large one, a cut-out, a video and music as one workflow: dotnet run --project samples/Pipeline
// Without a token everything happens on a simulator inside this program; with CIVITAI_API_TOKEN on the real service, which is paid only with --yes.
using Civitai.Orchestration;
using Pipeline;
using Quickstart;

if (args is not ([] or ["--yes"]))
{
    const string Usage = "Usage: dotnet run --project samples/Pipeline -- [--yes]";
    bool isAsked = args is ["--help" or "-h" or "-?"];
    (isAsked ? Console.Out : Console.Error).WriteLine(Usage);
    return isAsked ? 0 : 2;
}

try
{
    await using Service service = await Service.ConnectAsync(CancellationToken.None);
    var production = new Production(service.Client, Console.Out);
    var film = new Film("a paper lighthouse on a desk at night");
    IReadOnlyList<(string Name, DownloadedFile File)> files = await production.MakeAsync(film, "out", price =>
    {
        if (!Service.IsReal || args.Contains("--yes"))
            return true;
        Console.WriteLine($"Nothing was submitted. To spend {price:0.##} Buzz, add --yes.");
        return false;
    });
    Console.WriteLine($"{files.Count} files");
    return 0;
}
catch (ValidationFailedException e)
{
    foreach (ValidationIssue issue in e.Result.Issues)
        Console.Error.WriteLine(issue);
    return 1;
}
catch (Exception e) when (e is CivitaiException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}

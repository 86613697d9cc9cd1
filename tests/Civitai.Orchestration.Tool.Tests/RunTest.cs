using System.Text.Json.Nodes;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Tool.Runs;

namespace Civitai.Orchestration.Tool.Tests;

/// <summary>With the usual runs, and what the tool has said of them and remembers.</summary>
public abstract class RunTest : ToolTest
{
    /// <summary>A run of five epochs without samples, for 250 Buzz. Source: seed: SDXL and SD1, 50 for each epoch.</summary>
    private protected string[] Train => ["train", Folder.Path, "--ecosystem", "sdxl", "--epochs", "5", "--out", Output];

    /// <summary>One of three epochs with a sample each, for 45 creative units.</summary>
    private protected string[] TrainAtScenario => ["train", Folder.Path, "--ecosystem", "zimage-turbo", "--epochs", "3", "--prompt", "a cat", "--out", Output];

    private protected RunStore Store => new(() => Folder.Beside("home"));

    private protected RunRecord Record => Assert.Single(Store.All());

    private protected string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What the last command ended with, for scripts and for people.</summary>
    private protected (int ExitCode, string Code, string Message) Failure => ((int)Told("error")["exitCode"]!, (string)Told("error")["code"]!, (string)Told("error")["message"]!);

    private protected IEnumerable<RecordedRequest> Submissions => Civitai.Requests.Where(IsStart);

    /// <summary>The input of the last submission's first step.</summary>
    private protected JsonObject Input => Inputs[0];

    private protected JsonObject[] Inputs => [.. JsonNode.Parse(Submissions.Last().Body)!["steps"]!.AsArray().Select(s => s!["input"]!.AsObject())];

    private protected static bool IsStart(RecordedRequest request) => request is { Method: "POST", Path: "/v2/consumer/workflows" } && !request.Query.Contains("whatif", StringComparison.Ordinal);

    /// <summary>All events of a kind.</summary>
    private protected JsonNode[] All(string name) => [.. Events.Where(e => (string?)e["event"] == name)];

    /// <summary>The only event of a kind.</summary>
    private protected JsonNode Told(string name) => Assert.Single(All(name));

    /// <summary>The only event of a kind, as text.</summary>
    private protected string Json(string name) => Told(name).ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>A run that has ended, with its files at the service alone.</summary>
    private protected async Task<RunRecord> EndedAsync(params string[] more)
    {
        Assert.Equal(0, await RunAsync([.. Train, .. more, "--detach"]));
        Clock.Advance(TimeSpan.FromDays(1));
        return Record;
    }

    /// <summary>Runs the tool as another machine would.</summary>
    private protected void MoveToAnotherMachine() => Set("LORAFORGE_HOME", Folder.Beside("another"));

    /// <summary>The ids of the models of a run, by epoch.</summary>
    private protected async Task<string[]> ModelsAsync(string id)
    {
        using var client = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, new OrchestrationClientOptions { BaseAddress = Civitai.BaseAddress, TimeProvider = Clock });
        return [.. (await client.GetTraining(id).GetUpdateAsync(Stop)).Epochs.Select(e => ((Blob)e.Model!.Source).Id!)];
    }

    /// <summary>The folder in the current one that has the name of a run, where files go unless another is named; it is gone afterwards.</summary>
    private protected static async Task InCurrentFolderAsync(string name, Func<string, Task> act)
    {
        Assert.Matches("^[a-z-]+-20260101-[0-9a-f]{6}$", name); // nothing else is deleted
        string folder = Path.Combine(Environment.CurrentDirectory, name);
        try
        {
            await act(folder);
        }
        finally
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
    }
}

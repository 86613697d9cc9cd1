using System.Text.Json.Nodes;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Tool.Runs;

namespace Civitai.Orchestration.Tool.Tests;

/// <summary>Files that are fetched later, elsewhere, or again.</summary>
public sealed class FetchTests : RunTest
{
    [Fact]
    public async Task Pictures_are_fetched_by_their_id_and_by_their_key_into_one_folder()
    {
        Assert.Equal(0, await RunAsync("generate", "a lighthouse", "--out", Output, "--json"));
        (string id, string key) = ((string)Told("started")["id"]!, (string)Told("run")["key"]!);
        string copy = Folder.Beside("copy");

        Assert.Equal(0, await RunAsync("fetch", id, "--out", copy));
        string picture = Assert.Single(Directory.GetFiles(copy, "*.png"));
        Assert.StartsWith($"{picture}, ", Out, StringComparison.Ordinal);
        Assert.EndsWith("iB", Out.Trim(), StringComparison.Ordinal);
        Assert.Equal(id, await File.ReadAllTextAsync(Path.Combine(copy, ".loraforge"), Stop));
        Assert.Equal(0, await RunAsync("fetch", key, "--out", copy));
        Assert.Equal(0, await RunAsync("fetch", id, "--out", Output)); // which is claimed by the key
        Assert.Equal(0, await RunAsync("fetch", id, "--out", copy, "--json"));
        Assert.Equal((id, picture), ((string?)Told("file")["id"], (string?)Told("file")["path"]));

        await InCurrentFolderAsync(key, async folder =>
        {
            Assert.Equal(0, await RunAsync("fetch", key));
            Assert.Single(Directory.GetFiles(folder, "*.png"));
            Assert.Equal(key, await File.ReadAllTextAsync(Path.Combine(folder, ".loraforge"), Stop));
            Assert.Equal(0, await RunAsync("fetch", key)); // once more into its own
        });
    }

    [Fact]
    public async Task Interrupted_fetch_of_pictures_is_gone_on_with_into_the_same_folder()
    {
        Assert.Equal(0, await RunAsync("generate", "a lighthouse", "--out", Output, "--json"));
        string id = (string)Told("started")["id"]!;
        Civitai.FailNext(Fault.Status(500), when: r =>
        {
            if (r.Path.Contains("/blobs/", StringComparison.Ordinal))
                Interrupt();
            return false;
        });

        Assert.Equal(130, await RunAsync("fetch", id, "--out", Folder.Beside("copy"), "--json"));

        Assert.Equal((130, "interrupted", "Interrupted. What was accepted goes on and is paid for."), Failure);
        Assert.Equal($"loraforge fetch {id} --simulator --service {Civitai.BaseAddress.AbsoluteUri} --out {Folder.Beside("copy")}", (string?)Told("error")["goOn"]);
    }

    [Fact]
    public async Task Model_that_cannot_be_copied_is_fetched_into_the_copy_later()
    {
        RunRecord run = await EndedAsync("--prompt", "a cat");
        string first = (await ModelsAsync(run.Id!))[0];
        Civitai.FailNext(Fault.Status(404), times: 100, r => r.Path.Contains(first, StringComparison.Ordinal));

        Assert.Equal(1, await RunAsync("fetch", run.Key, "--out", Folder.Beside("copy"), "--json"));

        JsonNode missing = Told("missing");
        Assert.Equal((run.Id, 1, "model"), ((string?)missing["id"], (int)missing["epoch"]!, (string?)missing["kind"]));
        Assert.NotEmpty((string)missing["message"]!);
        Assert.Equal((1, "file", "The model could not be had of these epochs: 1. Everything else is there."), Failure);
        Assert.Equal((run.Id, $"loraforge fetch {run.Key} --out {Folder.Beside("copy")}"), ((string?)Told("error")["id"], (string?)Told("error")["goOn"]));

        Assert.Equal(1, await RunAsync("fetch", run.Key));
        Assert.Contains(Lines, l => l.StartsWith("epoch-1: ", StringComparison.Ordinal));
        Assert.Equal(4, Lines.Count(l => l.StartsWith("epoch ", StringComparison.Ordinal)));
        Assert.Equal($"The model could not be had of these epochs: 1. Everything else is there.\nGo on with: loraforge fetch {run.Key}\n", Error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Model_that_is_gone_and_cannot_be_had_is_not_said_to_be_there()
    {
        Assert.Equal(0, await RunAsync(Train));
        File.Delete(Path.Combine(Output, "epoch-1.safetensors"));
        Civitai.FailNext(Fault.Status(404), times: 1000, r => r.Path.Contains("/blobs/", StringComparison.Ordinal));

        Assert.Equal(1, await RunAsync("fetch", Record.Key));

        Assert.DoesNotContain(Record.Fetched, f => f is { Number: 1, Model: not null });
        Assert.Equal(4, Record.Fetched.Count(f => f.Model is not null));
        Assert.Contains("The model could not be had of these epochs: 1, 2, 3, 4, 5. Everything else is there.", Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copies_are_remembered_by_their_folders()
    {
        RunRecord run = await EndedAsync();
        string copy = Folder.Beside("copy"), other = Folder.Beside("other");

        Assert.Equal(0, await RunAsync("fetch", run.Key, "--epoch", "1", "--out", copy));
        Assert.Equal(0, await RunAsync("fetch", run.Key, "--epoch", "2", "--out", other));

        Assert.Equal([copy, other], Record.Copies!.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Path.Combine(other, "epoch-2.safetensors"), Assert.Single(Record.Copies[other]).Model);
        Assert.Empty(Record.Fetched);
        File.Delete(Path.Combine(copy, ".loraforge"));
        Assert.Equal(0, await RunAsync("fetch", run.Key, "--out", copy)); // it is remembered as the run's
        Assert.Equal(5, Record.Copies[copy].Count);
        Assert.Equal([run.Output, copy, other], Record.Folders!.Order(StringComparer.Ordinal).OrderBy(f => f != run.Output));
    }

    [Fact]
    public async Task Run_of_an_earlier_version_is_copied_by_its_id_as_often_as_is_wanted()
    {
        RunRecord run = await EndedAsync();
        Store.Save(run with { Folders = null });

        for (int i = 0; i < 2; i++)
            Assert.Equal(0, await RunAsync("fetch", run.Id!, "--out", Folder.Beside("copy")));

        Assert.Equal(5, Record.Copies![Folder.Beside("copy")].Count);
        Assert.Equal(run.Output, Record.Output);
    }

    [Fact]
    public async Task Run_of_another_machine_is_remembered_with_what_is_known_of_it()
    {
        RunRecord run = await EndedAsync();
        MoveToAnotherMachine();
        Assert.Equal(0, await RunAsync("resume", run.Id!, "--out", Folder.Beside("other")));

        RunRecord adopted = Assert.Single(new RunStore(() => Folder.Beside("another")).All());
        Assert.Equal((run.Id, run.Id, run.Id, "", ""), (adopted.Key, adopted.Id, adopted.Name, adopted.Choice, adopted.Folder));
        Assert.Equal((Civitai.BaseAddress, true, "civitai", Folder.Beside("other")), (adopted.SimulatorAt, adopted.IsSimulator, adopted.Vendor, adopted.Output));
        Assert.Equal((5, 250m, TrainingPhase.Succeeded), (adopted.Fetched.Count, adopted.Cost, adopted.Ended));
    }

    [Fact]
    public async Task Run_of_a_real_account_is_remembered_without_a_simulator()
    {
        Set("CIVITAI_API_TOKEN", OrchestratorSimulatorOptions.DefaultApiToken);
        RunRecord run = await EndedAsync("--yes");
        MoveToAnotherMachine();
        Assert.Equal(0, await RunAsync("fetch", run.Key, "--out", Folder.Beside("other")));

        RunRecord adopted = Assert.Single(new RunStore(() => Folder.Beside("another")).All());
        Assert.Equal((run.Key, run.Id, null, false), (adopted.Key, adopted.Id, adopted.SimulatorAt, adopted.IsSimulator));
        Assert.Equal(5, adopted.Fetched.Count);
    }

    [Fact]
    public async Task Run_at_an_address_that_is_gone_is_found_at_the_one_that_is_named()
    {
        RunRecord run = await EndedAsync();
        Store.Save(run with { Service = new Uri("http://127.0.0.1:1/") });

        Assert.Equal(0, await RunAsync("resume", run.Key));
    }

    [Fact]
    public async Task Failure_that_is_given_back_costs_nothing_at_either_service()
    {
        Civitai.OnSubmit(Outcome.Failed("worker_lost"));
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));
        Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(0, await RunAsync("cancel", Record.Key));
        Assert.Equal($"It had ended already: Failed; epochs: 2, 0 Buzz charged so far. Fetch them with: loraforge fetch {Record.Key}", Out.Trim());
        Assert.Equal((TrainingPhase.Failed, 0m), (Record.Ended, Record.Cost));
    }

    [Fact]
    public async Task Page_is_as_wide_as_the_epoch_with_the_most_samples()
    {
        RunRecord run = await EndedAsync("--prompt", "a cat");
        Assert.Equal(0, await RunAsync("resume", run.Key));
        Store.Save(Record with { Fetched = [Record.Fetched[0] with { Samples = [] }, .. Record.Fetched.Skip(1)] });

        Assert.Equal(0, await RunAsync("fetch", run.Key, "--epoch", "5"));

        string page = await File.ReadAllTextAsync(Path.Combine(Output, "index.html"), Stop);
        Assert.Equal(4, page.Split("<img ").Length - 1);
        Assert.Contains(">a cat<", page, StringComparison.Ordinal);
        Assert.Contains(">Epoch 1<", page, StringComparison.Ordinal);
        Assert.Contains("href=\"epoch-1.safetensors\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_gone_or_elsewhere_is_not_said_to_be_there()
    {
        RunRecord run = await EndedAsync("--prompt", "a cat");
        Assert.Equal(0, await RunAsync("resume", run.Key));
        RunRecord whole = Record;
        string elsewhere = Folder.Beside("epoch-2.safetensors");
        File.Copy(Path.Combine(Output, "epoch-2.safetensors"), elsewhere);
        Store.Save(whole with { Fetched = [whole.Fetched[0], whole.Fetched[1] with { Model = elsewhere }, .. whole.Fetched.Skip(2)] });
        foreach (string file in new[] { "epoch-1.safetensors", "epoch-1-sample-1.png", "epoch-3-sample-1.png" })
            File.Delete(Path.Combine(Output, file));
        Civitai.FailNext(Fault.Status(404), times: 1000, r => r.Path.Contains("/blobs/", StringComparison.Ordinal));

        Assert.Equal(1, await RunAsync("resume", run.Key));

        Assert.Equal([(1, false, 0), (2, false, 1), (3, true, 0), (4, true, 1), (5, true, 1)], Record.Fetched.Select(f => (f.Number, f.Model is not null, f.Samples.Count(s => s is not null))));
        Assert.Contains("The model could not be had of these epochs: 1, 2. Everything else is there.", Error, StringComparison.Ordinal);
    }
}

using System.Text.Json.Nodes;
using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Tool.Tests;

/// <summary>Pictures, with and without a LoRA.</summary>
public sealed class GenerateTests : RunTest
{
    private const string Usual = "imageGen/sdcpp/zImage/turbo/createImage";

    [Fact]
    public async Task Picture_is_told_of_line_by_line()
    {
        Assert.Equal(0, await RunAsync("generate", "a lighthouse", "--out", Output));

        string id = Assert.Single(Civitai.Workflows).Id;
        string picture = Assert.Single(Directory.GetFiles(Output, "*.png"));
        string[] lines = [.. Lines.Where(l => !l.StartsWith("pictures: ", StringComparison.Ordinal))];
        Assert.Equal($"1 pictures with {Usual}. Estimate: 8 Buzz.", lines[0]); // Source: the guide of Z-Image
        Assert.Equal("The service's price: 8 Buzz (simulated).", lines[1]);
        Assert.StartsWith("Run pictures-20260101-", lines[2], StringComparison.Ordinal);
        Assert.Contains(". Interrupted, what it made is had with: loraforge fetch pictures-20260101-", lines[2], StringComparison.Ordinal);
        Assert.EndsWith($" --simulator --service {Civitai.BaseAddress.AbsoluteUri} --out {Output}", lines[2], StringComparison.Ordinal);
        Assert.Equal($"Started as {id}.", lines[3]);
        Assert.Matches($"^{System.Text.RegularExpressions.Regex.Escape(picture)}, [0-9.]+ (bytes|KiB)$", lines[4]);
        Assert.Equal("1 pictures for 8 Buzz.", lines[5]);
        Assert.Equal(6, lines.Length);
        Assert.False(File.Exists(Path.Combine(Output, "index.html")));
        Assert.Contains(Lines, l => l.StartsWith("pictures: Processing ", StringComparison.Ordinal));
        Assert.Equal("""["prompt"]""", new JsonArray([.. Input.Select(m => (JsonNode)m.Key).Where(m => (string?)m is "prompt" or "loras" or "seed")]).ToJsonString());
    }

    [Fact]
    public async Task Picture_is_told_of_in_events()
    {
        Assert.Equal(0, await RunAsync("generate", "a lighthouse", "--out", Output, "--json"));

        string id = Assert.Single(Civitai.Workflows).Id;
        string key = (string)Told("run")["key"]!;
        Assert.Equal($$"""{"event":"estimate","count":1,"input":"{{Usual}}","total":8,"isComplete":true}""", Json("estimate"));
        Assert.Equal("""{"event":"price","cost":8,"unit":"Buzz","estimate":8,"otherAccount":false,"forgotten":false}""", Json("price"));
        Assert.StartsWith("pictures-20260101-", key, StringComparison.Ordinal);
        Assert.Equal($$"""{"event":"started","id":"{{id}}","key":"{{key}}","cost":8}""", Json("started"));
        Assert.All(All("pictures"), e => Assert.Equal(id, (string?)e["id"]));
        Assert.NotEmpty(All("pictures"));
        JsonNode file = Told("file");
        var there = new FileInfo(Assert.Single(Directory.GetFiles(Output, "*.png")));
        Assert.Equal((id, there.FullName, there.Length, 64), ((string?)file["id"], (string?)file["path"], (long)file["length"]!, ((string)file["sha256"]!).Length));
        Assert.Equal($$"""{"event":"done","id":"{{id}}","charge":8,"folder":"{{Output}}"}""", Json("done"));
    }

    [Fact]
    public async Task Pictures_go_into_a_folder_in_the_current_one_unless_another_is_named()
    {
        string key = "";
        Printed = line =>
        {
            if (line.Contains("\"run\"", StringComparison.Ordinal))
                key = (string)JsonNode.Parse(line)!["key"]!;
        };
        int code = await RunAsync("generate", "a lighthouse", "--json");

        await InCurrentFolderAsync(key, folder =>
        {
            Assert.Equal((0, folder), (code, (string?)Told("done")["folder"]));
            Assert.Single(Directory.GetFiles(folder, "*.png"));
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task Several_prompts_are_a_page_with_a_row()
    {
        Assert.Equal(0, await RunAsync("generate", "a lighthouse", "a ship", "--out", Output));

        string page = await File.ReadAllTextAsync(Path.Combine(Output, "index.html"), Stop);
        Assert.Equal(2, page.Split("<img ").Length - 1);
        Assert.Contains("<title>Pictures<", page, StringComparison.Ordinal);
        Assert.Contains(">a lighthouse<", page, StringComparison.Ordinal);
        Assert.Contains($"Contact sheet: {Path.Combine(Output, "index.html")}", Lines);
        Assert.Equal("2 pictures for 16 Buzz.", Lines[^1]);
        Assert.Equal(["a lighthouse", "a ship"], Inputs.Select(i => (string?)i["prompt"]));
    }

    [Fact]
    public async Task Pictures_that_are_withheld_leave_their_places_empty()
    {
        Civitai.OnSubmit(Outcome.Succeeded().WithUnavailableImages(1, "moderation"));

        Assert.Equal(1, await RunAsync("generate", "a lighthouse", "a ship", "--out", Output, "--json"));

        Assert.Equal(2, All("missing").Length);
        Assert.Equal("file", Failure.Code);
        Assert.Equal(16m, (decimal)Told("done")["charge"]!);
        string page = await File.ReadAllTextAsync((string)Told("sheet")["path"]!, Stop);
        Assert.Contains("a lighthouse", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img ", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Picture_that_cannot_be_had_is_not_counted()
    {
        string? lost = null;
        Civitai.FailNext(Fault.Status(404), times: 100, r => r.Path.Contains("/blobs/", StringComparison.Ordinal) && r.Path == (lost ??= r.Path));

        Assert.Equal(1, await RunAsync("generate", "a lighthouse", "a ship", "--out", Output));

        string id = Assert.Single(Civitai.Workflows).Id;
        Assert.Equal("1 pictures for 16 Buzz.", Lines[^1]);
        Assert.Single((await File.ReadAllTextAsync(Path.Combine(Output, "index.html"), Stop)).Split("<img ").Skip(1));
        lost = null;
        Assert.Equal(1, await RunAsync("fetch", id, "--out", Folder.Beside("again"), "--json"));
        JsonNode missing = Told("missing");
        string blob = (string)missing["blob"]!, message = (string)missing["message"]!;
        Assert.Equal(id, (string?)missing["id"]);
        Assert.Contains(blob, lost, StringComparison.Ordinal);
        Assert.Equal((1, "file", $"These files could not be had: {blob}. Everything else is there."), Failure);
        lost = null;
        Assert.Equal(1, await RunAsync("fetch", id, "--out", Folder.Beside("third")));
        Assert.Contains(Lines, l => l.EndsWith($": {message}", StringComparison.Ordinal));
    }

    [Fact]
    public void Files_that_are_missing_are_all_named()
    {
        ToolException problem = Assert.Throws<ToolException>(() => Commands.FetchCommand.RefuseMissing([
            new BlobDownload { Blob = new ImageBlob { Id = "a" } }, new BlobDownload { Blob = new ImageBlob { Id = "b" }, File = new DownloadedFile { Sha256 = "" } }, new BlobDownload { Blob = new ImageBlob() }]));

        Assert.Equal((1, "file", "These files could not be had: a, ?. Everything else is there."), (problem.ExitCode, problem.Code, problem.Message));
    }

    [Fact]
    public async Task Pictures_that_fail_are_said_to_have_failed()
    {
        Civitai.OnSubmit(Outcome.Failed("timeout"));

        Assert.Equal(8, await RunAsync("generate", "a lighthouse", "--out", Output, "--json"));

        Assert.Equal((8, "failed"), (Failure.ExitCode, Failure.Code));
        Assert.True((bool?)Told("error")["mayHaveBeenExecuted"]);
    }

    [Fact]
    public async Task Folder_is_for_others_again_where_nothing_was_started()
    {
        string note = Path.Combine(Output, ".loraforge");
        Civitai.FailNext(Fault.Status(403, "Not for you."), when: IsStart);
        Assert.Equal(5, await RunAsync("generate", "a lighthouse", "--out", Output, "--json"));
        Assert.Equal((5, "token"), (Failure.ExitCode, Failure.Code));
        Assert.False(File.Exists(note));

        Civitai.FailNext(Fault.ConnectionCut(), times: 100, IsStart);
        Assert.NotEqual(0, await RunAsync("generate", "a lighthouse", "--out", Output, "--json"));
        Assert.True((bool?)Told("error")["mayHaveBeenExecuted"]);
        Assert.Equal((string?)Told("run")["key"], await File.ReadAllTextAsync(note, Stop));
    }

    [Fact]
    public async Task Prompt_that_is_too_long_is_refused_before_anything_is_sent()
    {
        Assert.Equal(3, await RunAsync("generate", new string('a', 10_001), "--out", Output, "--json"));

        JsonNode issue = All("issue")[0];
        Assert.Equal(("error", "steps[0].input.prompt", "length"), ((string?)issue["severity"], (string?)issue["path"], (string?)issue["code"]));
        Assert.NotEmpty((string)issue["message"]!);
        Assert.Equal((3, "invalid", "The request is not valid; nothing was sent."), Failure);
        Assert.Empty(Civitai.Requests);
    }

    [Fact]
    public async Task Lora_of_the_last_epoch_counts_fully_unless_another_is_wanted()
    {
        Assert.Equal(0, await RunAsync([.. Train[..^3], "3", "--out", Output, "--detach"]));
        Clock.Advance(TimeSpan.FromDays(1));
        string key = Record.Key;
        string[] models = await ModelsAsync(Record.Id!);
        Civitai.ClearRequests();

        Assert.Equal(0, await RunAsync("generate", "inkcat", "-r", key, "--out", Folder.Beside("last"), "--json"));
        Assert.Equal("""{"event":"estimate","count":1,"input":"imageGen/sdcpp/sdxl/createImage","total":8,"isComplete":true}""", Json("estimate")); // Source: the guide of SDXL; comfy has the same price
        Assert.EndsWith(models[2], LoraOf(Input).Key, StringComparison.Ordinal);
        Assert.Equal(1, (double)LoraOf(Input).Value!);
        Assert.False(Input.ContainsKey("seed"));
        Assert.DoesNotContain(Civitai.Requests, r => r.Path.EndsWith(key, StringComparison.Ordinal)); // the id is remembered

        Assert.Equal(0, await RunAsync("generate", "inkcat", "--run", key, "--epoch", "1", "--epoch", "3", "--seed", "7", "--strength", "-0.5", "--out", Folder.Beside("two")));
        Assert.Equal([(models[0], -0.5, 7L), (models[2], -0.5, 7L)], Inputs.Select(i => (models.Single(m => LoraOf(i).Key.EndsWith(m, StringComparison.Ordinal)), (double)LoraOf(i).Value!, (long)i["seed"]!)));
        Assert.Equal(0, await RunAsync("generate", "inkcat", "--run", key, "--epoch", "2", "--out", Folder.Beside("one")));
        Assert.EndsWith(models[1], LoraOf(Assert.Single(Inputs)).Key, StringComparison.Ordinal);

        Assert.Equal(0, await RunAsync("generate", "inkcat on a roof", "inkcat in snow", "--run", key, "--grid", "--out", Folder.Beside("grid")));
        Assert.All(Inputs, i => Assert.Equal(1, (long)i["seed"]!));
        string page = await File.ReadAllTextAsync(Folder.Beside("grid/index.html"), Stop);
        Assert.All(Directory.GetFiles(Folder.Beside("grid"), "*.png"), f => Assert.Contains($"href=\"{Path.GetFileName(f)}\"", page, StringComparison.Ordinal));
        Assert.Equal(6, Directory.GetFiles(Folder.Beside("grid"), "*.png").Length);
        Assert.Contains(">Epoch 3<", page, StringComparison.Ordinal);
        Assert.Contains(">inkcat in snow<", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lora_that_an_input_does_not_take_is_said_to_be_refused()
    {
        string key = (await EndedAsync()).Key;

        Assert.Equal(3, await RunAsync("generate", "inkcat", "--run", key, "--input", Usual, "--out", Folder.Beside("cats"), "--json"));

        Assert.Equal((3, "invalid"), (Failure.ExitCode, Failure.Code));
        Assert.Contains($"The LoRA is of the family sdxl; {Usual} takes those of ", Failure.Message, StringComparison.Ordinal);
        Assert.Single(Civitai.Workflows);
    }

    [Fact]
    public async Task Run_of_another_machine_is_used_by_its_id_and_by_its_name()
    {
        string id = (await EndedAsync()).Id!, key = Record.Key;
        MoveToAnotherMachine();

        Assert.Equal(0, await RunAsync("generate", "inkcat", "--run", id, "--out", Folder.Beside("a")));
        Assert.Equal(0, await RunAsync("generate", "inkcat", "--run", key, "--out", Folder.Beside("b")));
    }

    private static KeyValuePair<string, JsonNode?> LoraOf(JsonObject input) => Assert.Single(input["loras"]!.AsObject());
}

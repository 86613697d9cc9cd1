using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Tests.Files;

public sealed class DownloadAllTests : FileFixture
{
    [Fact]
    public async Task DownloadAllAsync_images_are_named_by_their_ids_and_by_what_they_are()
    {
        Host.Then(_ => Answer(Png, "application/octet-stream"));
        var output = new ImageGenOutput { Images = [Image("8ZQ1M3V7K2.jpeg"), Image("blob_b")] };

        IReadOnlyList<BlobDownload> all = await Client.Blobs.DownloadAllAsync(output, Folder, cancellationToken: Stop);

        Assert.Equal(["8ZQ1M3V7K2.jpeg", "blob_b.png"], FilesIn());
        Assert.Equal([In("8ZQ1M3V7K2.jpeg"), In("blob_b.png")], all.Select(d => d.File!.Path));
    }

    [Fact]
    public async Task DownloadAllAsync_training_saves_models_and_samples_and_lists_what_is_not_made_yet()
    {
        Host.Then((request, _) => Task.FromResult(Answer(request.RequestUri!.AbsolutePath.Contains("sample", StringComparison.Ordinal) ? Png : Safetensors)));
        var output = new TrainingOutput
        {
            Epochs =
            [
                new() { EpochNumber = 1, Model = new ModelBlob { Id = "m1", Available = true }, Samples = [new ImageBlob { Id = "sample1" }, new ImageBlob { Id = "sample2" }] },
                new() { EpochNumber = 2, Model = new ModelBlob { Id = "m2", Available = false } },
            ],
        };

        IReadOnlyList<BlobDownload> all = await Client.Blobs.DownloadAllAsync(output, Folder, cancellationToken: Stop);

        Assert.Equal(["epoch-01-sample-1.png", "epoch-01-sample-2.png", "epoch-01.safetensors"], FilesIn());
        BlobDownload missing = Assert.Single(all, d => d.File is null);
        Assert.Equal("m2", missing.Blob.Id);
        Assert.Equal(FileProblem.NotReady, Assert.IsType<BlobContentException>(missing.Problem).Problem);
        Assert.DoesNotContain(Host.Requests, r => r.Address.AbsolutePath.EndsWith("m2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task DownloadAllAsync_one_that_cannot_be_had_does_not_end_the_others()
    {
        Host.Then((request, _) => Task.FromResult(request.RequestUri!.AbsolutePath.EndsWith("gone", StringComparison.Ordinal) ? new HttpResponseMessage(System.Net.HttpStatusCode.NotFound) : Answer(Png)));
        var output = new ImageGenOutput { Images = [Image("a"), Image("gone"), Image("withheld") with { BlockedReason = "x" }, Image(".."), Image("b")] };

        IReadOnlyList<BlobDownload> all = await Client.Blobs.DownloadAllAsync(output, Folder, cancellationToken: Stop);

        Assert.Equal(["a.png", "b.png"], FilesIn());
        Assert.Equal([null, typeof(NotFoundException), typeof(BlobContentException), typeof(BlobContentException), null], all.Select(d => d.Problem?.GetType()));
        Assert.Equal(["a", "gone", "withheld", "..", "b"], all.Select(d => d.Blob.Id));
    }

    [Fact]
    public async Task DownloadAllAsync_steps_that_this_version_does_not_know_are_walked_and_inputs_are_not()
    {
        Host.Then(_ => Answer(Png));
        Workflow workflow = Workflow.Parse("""
            {"id":"wf_1","status":"succeeded","steps":[
              {"$type":"futureGen","name":"$0","status":"succeeded","input":{"source":{"id":"input1","url":"https://files.example.com/i","available":true}},
               "output":{"deep":[{"result":{"type":"image","id":"made1","available":true,"url":"https://files.example.com/1"}}]}}]}
            """);

        IReadOnlyList<BlobDownload> all = await Client.Blobs.DownloadAllAsync(workflow, Folder, cancellationToken: Stop);

        Assert.Equal("made1", Assert.Single(all).Blob.Id);
        Assert.Equal(["made1.png"], FilesIn());
    }

    [Fact]
    public async Task DownloadAllAsync_older_trainings_name_addresses_alone()
    {
        Host.Then(_ => Answer(Png));
        Workflow workflow = Workflow.Parse("""
            {"id":"wf_1","status":"succeeded","steps":[{"$type":"imageResourceTraining","name":"$0","status":"succeeded",
              "output":{"epochs":[{"epochNumber":3,"blobName":"lora.safetensors","blobUrl":"https://files.example.com/lora","sampleImages":["https://files.example.com/s1"]}]}}]}
            """);

        await Client.Blobs.DownloadAllAsync(workflow, Folder, cancellationToken: Stop);

        Assert.Equal(["epoch-03-sample-1.png", "epoch-03.safetensors"], FilesIn());
    }

    [Fact]
    public async Task DownloadAllAsync_results_without_an_id_are_named_by_their_place()
    {
        Host.Then((request, _) => Task.FromResult(Answer(request.RequestUri!.AbsolutePath.Contains("lora", StringComparison.Ordinal) ? Safetensors : Png)));
        Workflow workflow = Workflow.Parse("""
            {"id":"wf_1","status":"succeeded","steps":[
              {"$type":"imageGen","name":"a","status":"succeeded","output":{"images":[
                {"type":"image","id":"one","available":true,"url":"https://files.example.com/1"},
                {"type":"image","available":true,"url":"https://files.example.com/2"},
                {"type":"image","id":7,"url":"https://files.example.com/3"},
                {"type":"image","id":null,"available":false}]}},
              {"$type":"training","name":"b","status":"succeeded","output":{"epochs":[{"epochNumber":1,"model":{"available":true,"url":"https://files.example.com/lora"},
                "samples":[{"type":"image","url":"https://files.example.com/s1"}]}]}},
              {"$type":"futureGen","name":"c","status":"succeeded","output":{"cover":{"available":true,"url":"https://files.example.com/4"},"page":{"type":"url_citation","url":"https://example.com"}}}]}
            """);

        IReadOnlyList<BlobDownload> all = await Client.Blobs.DownloadAllAsync(workflow, Folder, cancellationToken: Stop);

        Assert.Equal(["a-images-2.png", "a-images-3.png", "a-one.png", "b-epoch-01-sample-1.png", "b-epoch-01.safetensors", "c-cover.png"], FilesIn());
        Assert.Equal(FileProblem.NotReady, Assert.IsType<BlobContentException>(Assert.Single(all, d => d.File is null).Problem).Problem);
    }

    [Fact]
    public async Task DownloadAllAsync_ids_that_are_no_names_stay_in_the_folder()
    {
        Host.Then(_ => Answer(Bytes(100)));
        string[] ids = ["a:b", "CON", "same", "SAME", "line\u2028end", new string('x', 400), ".hidden", "trailing. "];
        var output = new ImageGenOutput { Images = [.. ids.Select(Image)] };

        IReadOnlyList<BlobDownload> all = await Client.Blobs.DownloadAllAsync(output, Folder, cancellationToken: Stop);

        Assert.All(all, d => Assert.Equal(Folder, Path.GetDirectoryName(d.File!.Path)));
        Assert.Equal(8, FilesIn().Length);
        Assert.Equal(["a_b", "_CON", "same", "SAME-2", "line_end", new string('x', 120), "hidden", "trailing"], all.Select(d => Path.GetFileName(d.File!.Path)));
    }

    [Fact]
    public async Task DownloadAllAsync_asks_for_four_at_a_time()
    {
        int now = 0, most = 0;
        Host.Then(async (_, token) =>
        {
            int running = Interlocked.Increment(ref now);
            lock (Host)
                most = Math.Max(most, running);
            await Task.Delay(TimeSpan.FromSeconds(1), Clock, token);
            Interlocked.Decrement(ref now);
            return Answer(Png);
        });
        var output = new ImageGenOutput { Images = [.. Enumerable.Range(0, 20).Select(i => Image("b" + i))] };

        await Client.Blobs.DownloadAllAsync(output, Folder, cancellationToken: Stop);

        Assert.Equal(20, FilesIn().Length);
        Assert.InRange(most, 2, 4);
    }

    [Fact(Timeout = 60_000)]
    public async Task DownloadAllAsync_cancelled_ends_the_four_that_are_under_way_and_begins_no_other()
    {
        Host.ThenSilence();
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var output = new ImageGenOutput { Images = [.. Enumerable.Range(0, 20).Select(i => Image("b" + i))] };

        Task<IReadOnlyList<BlobDownload>> all = Client.Blobs.DownloadAllAsync(output, Folder, cancellationToken: caller.Token);
        for (int i = 0; i < 4; i++)
            await Host.Still.WaitAsync(Stop);
        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => all);
        Assert.Equal(4, Host.Requests.Count);
        Assert.Empty(FilesIn());
    }

    [Theory]
    [InlineData("../../x", "_.._x")]
    [InlineData("..", "file")]
    [InlineData("", "file")]
    [InlineData("a/b\\c", "a_b_c")]
    [InlineData("nul.png", "_nul.png")]
    [InlineData("com1", "_com1")]
    [InlineData("tab\tnew\nline", "tab_new_line")]
    [InlineData("a?b*c|d<e>f\"g", "a_b_c_d_e_f_g")]
    [InlineData("..%2F..%2Fx", "_2F.._2Fx")]
    [InlineData("\u202Egnp.exe", "_gnp.exe")]
    [InlineData("\uD83D", "file")]
    [InlineData("naïve 絵.png", "naïve 絵.png")]
    public void Safe_names_lead_nowhere(string proposed, string expected)
    {
        string name = Generation.Files.FileNames.Safe(proposed);

        Assert.Equal(expected, name);
        Assert.Equal(name, Path.GetFileName(name));
    }

    [Fact]
    public void Safe_name_is_cut_between_characters_and_keeps_its_extension()
    {
        string name = Generation.Files.FileNames.Safe(string.Concat(Enumerable.Repeat("絵", 100)) + ".png");

        Assert.Equal(string.Concat(Enumerable.Repeat("絵", 38)) + ".png", name); // 38 times 3 bytes and 4 more are at most 120
    }

    private static byte[] Safetensors
    {
        get
        {
            byte[] header = "{\"w\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}"u8.ToArray();
            return [.. BitConverter.GetBytes((long)header.Length), .. header, 0, 0, 0, 0];
        }
    }

    private static ImageBlob Image(string id) => new() { Id = id, Available = true };
}

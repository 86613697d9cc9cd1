using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Civitai.Orchestration.Tool.Commands;
using Civitai.Orchestration.Tool.Runs;
using Civitai.Orchestration.Tool.Screen;
using Civitai.Orchestration.Tool.Vendors;
using Generation.Datasets.Tests;

namespace Civitai.Orchestration.Tool.Tests;

/// <summary>Parts of the tool by themselves, with values at their limits.</summary>
public sealed class UnitTests : IDisposable
{
    private static readonly DateTimeOffset NewYear = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0, "0 bytes")]
    [InlineData(1023, "1023 bytes")]
    [InlineData(1024, "1 KiB")]
    [InlineData(1536, "1.5 KiB")]
    [InlineData(150 * 1024, "150 KiB")]
    [InlineData(102_800, "100 KiB")]
    [InlineData(1024 * 1024, "1 MiB")]
    [InlineData(2L << 40, "2048 GiB")]
    public void Sizes_have_three_digits_or_so(long bytes, string text) => Assert.Equal(text, Size.Text(bytes));

    [Theory]
    [InlineData(3.2, 3.2, "4 s")]
    [InlineData(12, 12, "15 s")]
    [InlineData(89, 89, "90 s")]
    [InlineData(90, 90, "2 min")]
    [InlineData(89 * 60, 89 * 60, "89 min")]
    [InlineData(90 * 60, 90 * 60, "1.5 h")]
    [InlineData(3.2, 12, "4 s to 15 s")]
    [InlineData(11, 14, "15 s")]
    public void Durations_are_rounded_up_and_said_once_where_both_ends_are_the_same(double shortest, double longest, string text) =>
        Assert.Equal(text, Span.Text(new DurationRange(TimeSpan.FromSeconds(shortest), TimeSpan.FromSeconds(longest))));

    [Theory]
    [InlineData("https://example.com/", true)]
    [InlineData("https://127.0.0.1:5099/", true)]
    [InlineData("http://127.0.0.1:5099/", true)]
    [InlineData("http://localhost/", true)]
    [InlineData("http://example.com/", false)]
    [InlineData("ftp://127.0.0.1/", false)]
    [InlineData("notauri", false)]
    [InlineData("", false)]
    public void Addresses_are_secure_or_of_this_machine(string text, bool isTaken) => Assert.Equal(isTaken ? text : null, VendorOptions.ReadAddress(text)?.AbsoluteUri);

    [Theory]
    [InlineData("civitai", "training/ai-toolkit/sdxl", "training/ai-toolkit/sdxl")]
    [InlineData("civitai", "TRAINING/AI-TOOLKIT/SDXL", "training/ai-toolkit/sdxl")]
    [InlineData("civitai", "SDXL", "training/ai-toolkit/sdxl")]
    [InlineData("civitai", "ideogram", "training/ai-toolkit/ideogram4")]
    [InlineData("scenario", "zimage-turbo", "zimage-turbo-lora")]
    [InlineData("scenario", "ZIMAGE", "zimage-lora")]
    [InlineData("scenario", "qwen-image-2512", "qwen-image-2512-lora")]
    [InlineData("scenario", "De-Turbo", "zimage-de-turbo-lora")]
    public void What_is_trained_is_found_by_its_id_or_a_part_of_it(string vendor, string name, string id) => Assert.Equal(id, FindChoice(vendor, name));

    [Theory]
    [InlineData("civitai", "nothing", "Civitai has no training 'nothing'. `loraforge choices` lists them.")]
    [InlineData("civitai", "flux1", "'flux1' may be any of these: training/ai-toolkit/flux1/dev, training/ai-toolkit/flux1/schnell.")]
    [InlineData("scenario", "2509-lora-x", "Scenario has no training '2509-lora-x'. `loraforge choices` lists them.")]
    [InlineData("scenario", "2-dev", "'2-dev' may be any of these: flux.2-dev-lora, flux.2-dev-edit-lora.")]
    public void What_names_no_training_or_several_is_a_mistake(string vendor, string name, string message)
    {
        ToolException problem = Assert.Throws<ToolException>(() => FindChoice(vendor, name));

        Assert.Equal((2, "choice", message), (problem.ExitCode, problem.Code, problem.Message));
    }

    [Theory]
    [InlineData("a/b", null, true)]
    [InlineData("a/b", "", true)]
    [InlineData("pictures", "pictures", false)]
    [InlineData("pictures/a/b", "pictures", false)]
    [InlineData("pictures/..b", "pictures", false)]
    [InlineData(".", "pictures", true)]
    [InlineData("pictures-out", "pictures", true)]
    [InlineData("other/pictures", "pictures", true)]
    public void Files_go_anywhere_but_into_the_folder_with_the_pictures(string folder, string? pictures, bool isTaken)
    {
        string into = DatasetOptions.FullPath(_folder.Beside(folder));
        string? from = string.IsNullOrEmpty(pictures) ? pictures : _folder.Beside(pictures);

        if (isTaken)
        {
            DatasetOptions.RefuseInside(into, from);
            return;
        }

        ToolException problem = Assert.Throws<ToolException>(() => DatasetOptions.RefuseInside(into, from));
        Assert.Equal((2, "inside"), (problem.ExitCode, problem.Code));
        Assert.Equal($"Files would go to {into}, inside the folder with the pictures, and the next training would learn from them; name a folder elsewhere with --out.", problem.Message);
    }

    [Theory]
    [InlineData("", "''")]
    [InlineData("a-b_c.d/e:f=g@h%i+j,k", "a-b_c.d/e:f=g@h%i+j,k")]
    [InlineData("a\\b", "'a\\b'")]
    [InlineData("a b", "'a b'")]
    [InlineData("a'b", "'a'\\''b'")]
    [InlineData("$HOME", "'$HOME'")]
    public void Texts_are_quoted_for_a_shell_where_they_need_it(string text, string quoted)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "It has another shell.");
        Assert.Equal(quoted, DatasetOptions.Quoted(text));
    }

    [Theory]
    [InlineData("Ink Cat!", "ink-cat")]
    [InlineData("0123456789012345678901234567890123456789", "012345678901234567890123456789")]
    [InlineData("01234567890123456789012345678 abc", "01234567890123456789012345678")]
    [InlineData("???", "run")]
    [InlineData("", "run")]
    [InlineData("Kätze", "k-tze")]
    public void Keys_have_the_name_and_the_day_and_are_never_the_same(string name, string beginning)
    {
        string key = RunStore.NewKey(name, NewYear);

        Assert.Matches($"^{beginning}-20260101-[0-9a-f]{{6}}$", key);
        Assert.NotEqual(key, RunStore.NewKey(name, NewYear));
    }

    [Fact]
    public void Names_of_files_have_letters_digits_and_two_signs() => Assert.Equal("aZ09-______", RunStore.Plain("aZ09-_/.\\ ä"));

    [Theory]
    [InlineData(null, false)]
    [InlineData("a", false)]
    [InlineData("b", true)]
    [InlineData("ab", true)]
    public void Start_may_be_at_any_other_account_that_was_asked(string? accounts, bool mayBe) =>
        Assert.Equal(mayBe, (Run("a") with { Accounts = accounts?.Select(a => a.ToString()).ToArray() }).MayBeElsewhere("a"));

    [Theory]
    [InlineData("model", 0, true, true)]
    [InlineData(null, 2, true, true)]
    [InlineData("model", 2, true, true)]
    [InlineData(null, 0, false, true)]
    [InlineData("model", 1, true, false)]
    public void Epoch_is_there_when_its_model_and_all_its_samples_are(string? model, int samples, bool hasFile, bool isWhole)
    {
        var source = Workflow.Parse("{}");
        TrainedFile[] two = [new() { Name = "sample", Source = source }, new() { Name = "sample", Source = source }];
        var epoch = new TrainedEpoch { Number = 1, Model = model is null ? null : new TrainedFile { Name = "model", IsModel = true, Source = source }, Samples = samples == 0 ? [] : two };
        var fetched = new FetchedEpoch { Number = 1, Model = model, Samples = [.. Enumerable.Repeat<string?>("file", samples), .. samples == 1 ? new string?[] { null } : []] };

        Assert.Equal((hasFile, isWhole), (fetched.HasFile, fetched.Has(epoch)));
        Assert.False((fetched with { Number = 2 }).Has(epoch));
        Assert.Equal(isWhole && model is null, (fetched with { Model = null }).Has(epoch));
        Assert.Equal(isWhole, (fetched with { Model = "model" }).Has(epoch)); // more than there is, is enough
    }

    [Fact]
    public void Sample_that_could_not_be_had_is_no_file()
    {
        Assert.True(new FetchedEpoch { Number = 1, Samples = [null, "x"] }.HasFile);
        Assert.False(new FetchedEpoch { Number = 1, Samples = [null] }.HasFile);
    }

    [Fact]
    public void Folder_is_claimed_by_one_run()
    {
        string folder = _folder.Beside("out");

        Assert.True(OutputFolder.Claim(folder, "cat-1"));
        Assert.False(OutputFolder.Claim(folder, "cat-1"));
        Assert.False(OutputFolder.Claim(folder, "wf_1", owner => owner == "cat-1"));
        ToolException problem = Assert.Throws<ToolException>(() => OutputFolder.Claim(folder, "cat-2"));
        Assert.Equal((2, "exists", $"--out: files of cat-1 go to {folder}, and nothing is written over; name another folder with --out."), (problem.ExitCode, problem.Code, problem.Message));
        Assert.Throws<ToolException>(() => OutputFolder.Claim(folder, "cat-2", owner => owner == "cat-3"));

        OutputFolder.Release(folder, "cat-2");
        Assert.Equal("cat-1", File.ReadAllText(Path.Combine(folder, ".loraforge")));
        OutputFolder.Release(folder, "cat-1");
        Assert.False(File.Exists(Path.Combine(folder, ".loraforge")));
    }

    [Fact]
    public void Folder_with_anything_in_it_is_refused_but_for_the_run_that_has_it()
    {
        string folder = _folder.Beside("out");
        OutputFolder.RefuseFilled(folder); // there is none
        Directory.CreateDirectory(folder);
        OutputFolder.RefuseFilled(folder);

        File.WriteAllText(Path.Combine(folder, ".loraforge"), "cat-1");
        OutputFolder.RefuseFilled(folder, owner => owner == "cat-2"); // what has a note alone is left to Claim
        Refused(null);
        File.WriteAllText(Path.Combine(folder, "a"), "a");
        OutputFolder.RefuseFilled(folder, owner => owner == "cat-1");
        Refused(owner => owner == "cat-2");
        using (new FileStream(Path.Combine(folder, ".loraforge"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            Refused(owner => owner == "cat-1"); // nobody can read whose it is
        OutputFolder.Release(folder, "cat-2");
        Assert.True(File.Exists(Path.Combine(folder, ".loraforge")));

        void Refused(Func<string, bool>? isSame)
        {
            ToolException problem = Assert.Throws<ToolException>(() => OutputFolder.RefuseFilled(folder, isSame));
            Assert.Equal((2, "exists", $"--out: {folder} is not an empty folder; nothing is written over."), (problem.ExitCode, problem.Code, problem.Message));
        }
    }

    [Fact]
    public void Folder_whose_note_another_process_holds_cannot_be_written()
    {
        string folder = _folder.Beside("out");
        OutputFolder.Claim(folder, "cat-1");
        using var held = new FileStream(Path.Combine(folder, ".loraforge"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        ToolException problem = Assert.Throws<ToolException>(() => OutputFolder.Claim(folder, "cat-1"));
        OutputFolder.Release(folder, "cat-1"); // as well as it can

        Assert.Equal((1, "folder", $"Files cannot be written to {folder} (IOException); name another folder with --out."), (problem.ExitCode, problem.Code, problem.Message));
        Assert.True(File.Exists(Path.Combine(folder, ".loraforge")));
    }

    [Fact]
    public void Runs_are_remembered_the_newest_first_and_taken_by_one_at_a_time()
    {
        var store = new RunStore(() => _folder.Beside("new/home"));
        Assert.Empty(store.All());
        foreach ((string key, int day) in new[] { ("b", 2), ("c", 3), ("a", 1) })
            store.Save(Run(key) with { Id = $"wf_{key}", CreatedAt = NewYear.AddDays(day) });

        Assert.Equal(["c", "b", "a"], store.All().Select(r => r.Key));
        Assert.Equal(["b", "b", null], new[] { "b", "wf_b", "wf_d" }.Select(id => store.Find(id)?.Key));
        Assert.Equal(["a.json", "b.json", "c.json"], Directory.GetFiles(_folder.Beside("new/home/runs")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        using (store.Take("a.b"))
        {
            ToolException problem = Assert.Throws<ToolException>(() => store.Take("a.b"));
            Assert.Equal((7, "busy", "Another process is working on a.b; nothing was done."), (problem.ExitCode, problem.Code, problem.Message));
            Assert.Null(store.TryTake("a.b"));
        }

        Assert.True(File.Exists(_folder.Beside("new/home/runs/a_b.lock")));
        store.Take("a.b").Dispose();
        Assert.Equal(_folder.Beside("new/home/runs/a_b.uploads"), store.UploadsPath("a.b"));
    }

    [Theory]
    [InlineData("\"vendor\":\"civitai\"", "\"vendor\":\"other\"")]
    [InlineData("\"vendor\":\"civitai\"", "\"vendor\":\"civitai\",\"simulatorAt\":\"there\"")]
    [InlineData("\"vendor\":\"civitai\"", "\"vendor\":\"civitai\",\"service\":\"there\"")]
    [InlineData("\"vendor\":\"civitai\"", "\"vendor\":\"civitai\",\"id\":\"\"")]
    [InlineData("\"key\":\"a\"", "\"key\":null")]
    [InlineData("\"name\":\"a\"", "\"name\":null")]
    [InlineData("\"choice\":\"a\"", "\"choice\":null")]
    [InlineData("\"folder\":\"a\"", "\"folder\":null")]
    [InlineData("\"output\":\"a\"", "\"output\":null")]
    [InlineData("\"prompts\":[]", "\"prompts\":null")]
    [InlineData("\"fetched\":[]", "\"fetched\":null")]
    [InlineData("\"fetched\":[]", "\"fetched\":[{\"number\":1,\"samples\":[]},{\"number\":2,\"samples\":null}]")]
    [InlineData("\"fetched\":[]", "\"fetched\":[null]")]
    [InlineData("\"fetched\":[]", "\"fetched\":[],\"copies\":{\"/a\":[{\"number\":1,\"samples\":[]},{\"number\":2,\"samples\":null}]}")]
    [InlineData("\"fetched\":[]", "\"fetched\":[],\"copies\":{\"/a\":[],\"/b\":null}")]
    public void Record_of_which_a_part_is_missing_or_wrong_is_damaged(string right, string wrong)
    {
        const string Record = """{"key":"a","vendor":"civitai","isSimulator":true,"createdAt":"2026-01-01T00:00:00Z","name":"a","choice":"a","folder":"a","output":"a","fetched":[],"prompts":[]}""";
        var store = new RunStore(() => _folder.Beside("home"));
        string path = Directory.CreateDirectory(_folder.Beside("home/runs")).FullName + "/a.json";
        File.WriteAllText(path, Record);
        Assert.Equal(("a", 0), (Assert.Single(store.All()).Key, store.Damaged().Count));
        Assert.Contains(right, Record, StringComparison.Ordinal);

        File.WriteAllText(path, Record.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Empty(store.All());
        Assert.Equal(path, Assert.Single(store.Damaged()));
    }

    [Fact]
    public void Record_with_all_its_parts_is_read_as_it_was_written()
    {
        var store = new RunStore(() => _folder.Beside("home"));
        RunRecord run = Run("a") with
        {
            Vendor = "scenario",
            Service = new Uri("https://example.com/"),
            SimulatorAt = new Uri("http://127.0.0.1:5099/"),
            Ended = TrainingPhase.Succeeded,
            Fetched = [new FetchedEpoch { Number = 1, Samples = [null, "/b"] }],
            Copies = new Dictionary<string, IReadOnlyList<FetchedEpoch>> { ["/c"] = [new FetchedEpoch { Number = 2, Model = "/c/d" }] },
        };
        store.Save(run);

        RunRecord read = Assert.Single(store.All());

        Assert.Equal((run.Vendor, run.Service, run.SimulatorAt, run.Ended), (read.Vendor, read.Service, read.SimulatorAt, read.Ended));
        Assert.Equal(new string?[] { null, "/b" }, read.Fetched.Single().Samples);
        Assert.Equal("/c/d", read.Copies!["/c"].Single().Model); // as it was written
        using (new FileStream(_folder.Beside("home/runs/a.json"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            Assert.Equal(_folder.Beside("home/runs/a.json"), Assert.Single(store.Damaged()));
        Assert.Empty(store.Damaged());
    }

    [Fact]
    public void Progress_is_a_line_for_each_tenth_and_each_text()
    {
        Assert.Equal(["x: doing 1 %", "x: doing 11 %", "x: doing", "x: more"], Lines(isJson: false, stage =>
        {
            stage.Report(0.01, "doing");
            stage.Report(0.02, "doing");
            stage.Report(0.11, "doing");
            stage.Report(null, "doing");
            stage.Report(null, "doing");
            stage.Report(null, "more");
        }));

        JsonNode[] events = [.. Lines(isJson: true, stage =>
        {
            stage.Report(1d / 3, "doing", ("id", "a"));
            stage.Report(null, "doing");
        }).Select(l => JsonNode.Parse(l)!)];
        Assert.Equal("""{"event":"x","id":"a","share":0.3333}""", events[0].ToJsonString());
        Assert.Equal("""{"event":"x","share":null}""", events[1].ToJsonString());
    }

    [Fact]
    public async Task Progress_is_a_bar_for_a_person()
    {
        Assert.Equal("x: doing: 50%", await BarAsync(stage => stage.Report(0.5, "doing")));
        Assert.Equal("x: [b]: 0%", await BarAsync(stage => stage.Report(null, "[b]")));
        Assert.Equal("", await BarAsync(stage => stage.Report(1, "doing"))); // it is over

        static async Task<string> BarAsync(Action<Display.Stage> report)
        {
            using var output = new StringWriter(CultureInfo.InvariantCulture);
            Display.Stage stage = new Display(ToolContext.OfProcess() with { Out = output, IsInteractive = true }, isJson: false).Begin("x");
            report(stage);
            await stage.DisposeAsync();
            return Regex.Replace(output.ToString(), "\u001b\\[[0-9;?]*[A-Za-z]", "").Trim(); // without colors, which the surroundings decide
        }
    }

    [Fact]
    public void Process_has_its_own_environment()
    {
        const string Variable = "LORAFORGE_TEST_OF_VARIABLES";
        ToolContext process = ToolContext.OfProcess();
        try
        {
            Assert.Null(process.GetVariable(Variable));
            Environment.SetEnvironmentVariable(Variable, "");
            Assert.Null(process.GetVariable(Variable));
            Environment.SetEnvironmentVariable(Variable, "a");
            Assert.Equal("a", process.GetVariable(Variable));
        }
        finally
        {
            Environment.SetEnvironmentVariable(Variable, null);
        }
    }

    [Fact]
    public void Runs_are_remembered_among_the_user_s_data_unless_another_folder_is_named()
    {
        ToolContext process = ToolContext.OfProcess();
        string data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);

        Assert.Equal(Path.Combine(data, "loraforge"), (process with { GetVariable = _ => null }).Home);
        Assert.Equal(Path.Combine(Environment.CurrentDirectory, "here"), (process with { GetVariable = name => name == "LORAFORGE_HOME" ? "here" : null }).Home);
    }

    private static string FindChoice(string vendor, string name)
    {
        ITrainingService service = Vendor.Describe(vendor);
        using var client = (IDisposable)service;
        return ChoiceFinder.Find(service, name).Id;
    }

    private static string[] Lines(bool isJson, Action<Display.Stage> report)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        report(new Display(ToolContext.OfProcess() with { Out = output, IsInteractive = false }, isJson).Begin("x"));
        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static RunRecord Run(string key) => new() { Key = key, Vendor = "civitai", IsSimulator = true, CreatedAt = NewYear, Name = "a", Choice = "a", Folder = "a", Output = "a" };
}

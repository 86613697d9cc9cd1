using System.Text.Json.Nodes;
using Generation.Datasets.Tests;
using SixLabors.ImageSharp;

namespace Civitai.Orchestration.Tool.Tests;

/// <summary>What is said of a folder, and what is repaired of it.</summary>
public sealed class CheckTests : RunTest
{
    [Fact]
    public async Task Folder_is_told_of_line_by_line()
    {
        string zip = Folder.Beside("a.zip"), page = Folder.Beside("a.html");

        Assert.Equal(0, await RunPlainAsync("check", Folder.Path, "-e", "sdxl", "--report", page, "--zip", zip));

        Assert.Contains("check: pictures 100 %", Lines);
        Assert.Contains(Lines, l => l.StartsWith($"4 items, 4 with captions, an archive of {new FileInfo(zip).Length} bytes; 0 errors, ", StringComparison.Ordinal));
        Assert.Equal(
            [
                $"Report with pictures: {page}", "SDXL LoRA training, as the service does it: 250 Buzz or more", "SDXL LoRA training, 10 epochs: 500 Buzz", "SDXL LoRA training, 20 epochs: 1000 Buzz", // Source: the guide of SDXL trainings: 50 for each epoch, of which there are 5 unless more are asked for
                $"Archive: {zip}, 4 items, {new FileInfo(zip).Length / 1024d:0.#} KiB",
            ],
            Lines[^5..]);
    }

    [Fact]
    public async Task Folder_is_told_of_in_events()
    {
        string zip = Folder.Beside("a.zip"), page = Folder.Beside("a.html");

        Assert.Equal(0, await RunPlainAsync("check", Folder.Path, "-e", "sdxl", "--report", page, "--zip", zip, "--json"));

        long length = new FileInfo(zip).Length;
        Assert.Equal(1, (double)All("check")[^1]["share"]!);
        Assert.All(All("check"), e => Assert.InRange((double)e["share"]!, 0, 1));
        JsonNode report = Told("report");
        Assert.Equal((4, true, length), ((int)report["count"]!, (bool)report["isValid"]!, (long)report["archiveLength"]!));
        Assert.Equal($$"""{"event":"page","path":"{{page}}"}""", Json("page"));
        Assert.Equal($$"""{"event":"archive","path":"{{zip}}","count":4,"length":{{length}}}""", Json("archive"));
        Assert.Equal(
            [
                """{"event":"estimate","choice":"training/ai-toolkit/sdxl","epochs":null,"total":250,"unit":"Buzz","isComplete":false}""",
                """{"event":"estimate","choice":"training/ai-toolkit/sdxl","epochs":10,"total":500,"unit":"Buzz","isComplete":true}""",
                """{"event":"estimate","choice":"training/ai-toolkit/sdxl","epochs":20,"total":1000,"unit":"Buzz","isComplete":true}""",
            ],
            All("estimate").Select(e => e.ToJsonString()));
    }

    [Fact]
    public async Task Broken_picture_is_an_issue_with_its_file()
    {
        Folder.Add("broken.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]);

        Assert.Equal(3, await RunPlainAsync("check", Folder.Path, "--zip", Folder.Beside("a.zip"), "--json"));

        JsonNode report = Told("report");
        Assert.Equal((5, false), ((int)report["count"]!, (bool)report["isValid"]!));
        JsonNode issue = report["issues"]!.AsArray().First(i => (string?)i!["severity"] == "error")!;
        Assert.Equal(("broken", "broken.png"), ((string?)issue["code"], (string?)issue["file"]));
        Assert.Contains("broken.png", (string?)issue["message"], StringComparison.Ordinal);
        Assert.Contains(report["issues"]!.AsArray(), i => (string?)i!["severity"] == "warning"); // it has no caption
        Assert.False(File.Exists(Folder.Beside("a.zip")));
        Assert.Empty(All("estimate"));
    }

    [Fact]
    public async Task Folder_is_held_against_what_is_trained_and_the_word()
    {
        Assert.Equal(3, await RunPlainAsync("check", Folder.Path, "-e", "flux.2-dev-edit", "--vendor", "scenario", "--json"));
        Assert.Contains("notAPair", Codes());
        Assert.Equal(0, await RunPlainAsync("check", Folder.Path, "--vendor", "scenario", "--json"));
        Assert.DoesNotContain("notAPair", Codes());
        Assert.DoesNotContain("triggerWordMissing", Codes());
        Assert.Equal(0, await RunPlainAsync("check", Folder.Path, "--trigger", "zzz", "--json"));
        Assert.Contains("triggerWordMissing", Codes());
        Assert.Equal(0, await RunPlainAsync("check", Folder.Path, "--trigger", "zzz", "-e", "sdxl", "--json"));
        Assert.Contains("triggerWordMissing", Codes());

        string?[] Codes() => [.. Told("report")["issues"]!.AsArray().Select(i => (string?)i!["code"])];
    }

    [Fact]
    public async Task Copy_is_repaired_as_it_is_asked_for_and_no_more()
    {
        Folder.Captioned("turned.jpg", Pictures.Jpeg(8, 64, 32, orientation: 6)).Captioned("again.png", Pictures.Png(1), "another caption").Captioned("large.png", Pictures.Png(9, 256, 128));
        string turned = Folder.Beside("turned"), small = Folder.Beside("small"), worded = Folder.Beside("worded"), fewer = Folder.Beside("fewer");

        await RunPlainAsync("check", Folder.Path, "--repair-to", turned, "--rotate", "--trigger", "zzz");
        Assert.Contains("repair: 1 items", Lines);
        Assert.Contains("repair: 7 items", Lines);
        Assert.Equal("inkcat number 1", await File.ReadAllTextAsync(Path.Combine(turned, "cat 1.txt"), Stop));
        Assert.Equal((32, 64), SizeOf(turned, "turned.*"));
        Assert.Equal((64, 64), SizeOf(turned, "cat 1.*"));

        await RunPlainAsync("check", Folder.Path, "--repair-to", small, "--downscale", "64", "--json");
        Assert.Equal("""{"event":"repair","share":null}""", All("repair")[0].ToJsonString());
        Assert.Equal((64, 32), SizeOf(small, "large.*"));
        Assert.Equal(7, (int)Told("report")["count"]!);

        await RunPlainAsync("check", Folder.Path, "--repair-to", worded, "--add-trigger", "--trigger", "zzz");
        Assert.Contains("zzz", await File.ReadAllTextAsync(Path.Combine(worded, "cat 1.txt"), Stop), StringComparison.Ordinal);
        Assert.Equal((256, 128), SizeOf(worded, "large.*"));

        await RunPlainAsync("check", Folder.Path, "--repair-to", fewer, "--drop-duplicates", "--json");
        Assert.Equal(6, (int)Told("report")["count"]!);

        static (int Width, int Height) SizeOf(string folder, string name)
        {
            IImageInfo picture = Image.Identify(Directory.GetFiles(folder, name).Single(f => !f.EndsWith(".txt", StringComparison.Ordinal)));
            return (picture.Width, picture.Height);
        }
    }

    [Fact]
    public async Task Choices_are_a_column_of_ids_and_one_of_titles()
    {
        Assert.Equal(0, await RunPlainAsync("choices", "--json"));
        (string Id, string Title)[] choices = [.. All("choice").Select(e => ((string)e["id"]!, (string)e["title"]!))];
        int width = choices.Max(c => c.Id.Length);
        Assert.Equal(
            """{"event":"choice","id":"training/ai-toolkit/sdxl","title":"SDXL LoRA training","resolution":1024,"pairs":false,"clips":false,"minimumPictures":1,"maximumPictures":null}""",
            All("choice").Single(e => (string?)e["id"] == "training/ai-toolkit/sdxl").ToJsonString());

        Assert.Equal(0, await RunPlainAsync("choices"));
        Assert.Equal(choices.Length, Lines.Length);
        Assert.All(Lines.Zip(choices), p => Assert.StartsWith($"{p.Second.Id.PadRight(width)}  {p.Second.Title}", p.First, StringComparison.Ordinal));
        Assert.Contains($"{"training/ai-toolkit/sdxl".PadRight(width)}  SDXL LoRA training", Lines);
        Assert.Contains($"{"training/ai-toolkit/wan/2.2".PadRight(width)}  Wan 2.2 LoRA training, takes clips", Lines);

        Assert.Equal(0, await RunPlainAsync("choices", "--vendor", "scenario"));
        Assert.Equal(18, Lines.Length);
        Assert.Contains("flux.2-dev-edit-lora            FLUX.2 Dev, edit, learns from pairs", Lines);
        Assert.Contains("zimage-turbo-lora               Z-Image Turbo", Lines);
        Assert.Equal(0, await RunPlainAsync("choices", "--vendor", "scenario", "--json"));
        Assert.Equal(
            """{"event":"choice","id":"flux.2-dev-edit-lora","title":"FLUX.2 Dev, edit","resolution":null,"pairs":true,"clips":false,"minimumPictures":2,"maximumPictures":50}""",
            All("choice").Single(e => (string?)e["id"] == "flux.2-dev-edit-lora").ToJsonString()); // Source: vendor's guide
    }

    [Fact]
    public async Task Prices_are_listed_the_cheapest_first_and_what_is_not_known_last()
    {
        Assert.Equal(0, await RunPlainAsync("price", "--epochs", "5", "--json"));

        (bool IsComplete, decimal Total)[] prices = [.. All("estimate").Select(e => ((bool)e["isComplete"]!, (decimal)e["total"]!))];
        Assert.Equal(prices.OrderBy(p => p.IsComplete ? 0 : 1).ThenBy(p => p.Total), prices);
        Assert.Contains(prices, p => p.IsComplete);
        Assert.Contains(prices, p => !p.IsComplete);
        Assert.Empty(All("line"));
        JsonNode sdxl = All("estimate").Single(e => (string?)e["choice"] == "training/ai-toolkit/sdxl");
        Assert.Equal((250m, "Buzz", true), ((decimal)sdxl["total"]!, (string?)sdxl["unit"], (bool)sdxl["isComplete"]!)); // Source: seed: SDXL and SD1, 50 for each epoch
        JsonNode line = Assert.Single(sdxl["lines"]!.AsArray())!;
        Assert.Equal(("training", 250m), ((string?)line["name"], (decimal)line["amount"]!));
        Assert.NotEmpty((string)line["explanation"]!);

        Assert.Equal(0, await RunPlainAsync("price", "--epochs", "5"));
        Assert.Equal(prices.Length, Lines.Length); // without what they are made of
        int place = Lines.Select(l => l.IndexOf("  ", StringComparison.Ordinal)).Max() + 2;
        Assert.All(Lines, l => Assert.Matches("^[0-9.]+ Buzz( or more)?$", l[place..]));
        Assert.All(Lines, l => Assert.Equal(' ', l[place - 1]));
    }

    [Fact]
    public async Task One_price_is_said_with_what_it_is_made_of()
    {
        Assert.Equal(0, await RunPlainAsync("price", "-e", "sdxl", "--epochs", "10"));
        Assert.Equal("training/ai-toolkit/sdxl  500 Buzz", Lines[0]);
        Assert.StartsWith("  training: 500 (", Assert.Single(Lines[1..]), StringComparison.Ordinal);

        Assert.Equal(0, await RunPlainAsync("price", "-e", "sdxl", "--epochs", "10", "--prompts", "0"));
        Assert.Equal("training/ai-toolkit/sdxl  500 Buzz", Lines[0]);
        Assert.Equal(0, await RunPlainAsync("price", "-e", "sdxl", "--epochs", "10", "--prompts", "4"));
        Assert.Contains("training/ai-toolkit/sdxl  500 Buzz or more", Lines); // no source says what samples cost
        Assert.Equal(0, await RunPlainAsync("price", "-e", "sdxl", "--epochs", "10", "--json"));
        Assert.Equal("estimate", (string?)Assert.Single(Events)["event"]);

        Assert.Equal(3, await RunPlainAsync("price", "-e", "sdxl", "--epochs", "500"));
        Assert.StartsWith("epochs: error outOfRange: epochs ", Lines[0], StringComparison.Ordinal);
        Assert.Equal("The settings are not taken.", Error.Trim());
    }

    [Fact]
    public async Task Every_training_of_the_other_vendor_has_a_price_that_only_the_service_knows()
    {
        Assert.Equal(0, await RunPlainAsync("price", "--vendor", "scenario", "--prompts", "4", "--json"));

        Assert.Equal(18, Events.Count);
        Assert.All(Events, e => Assert.Equal(("estimate", false, "creative units"), ((string?)e["event"], (bool)e["isComplete"]!, (string?)e["unit"])));
        Assert.Equal(0, await RunPlainAsync("price", "--vendor", "scenario", "-e", "zimage-turbo"));
        Assert.Equal("zimage-turbo-lora  0 creative units or more", Lines[^2]);
        Assert.StartsWith("  training: unknown (", Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_take_the_settings_is_said_with_the_reason()
    {
        Assert.Equal(0, await RunPlainAsync("price", "--epochs", "21"));
        string line = Assert.Single(Lines, l => l.StartsWith("training/ai-toolkit/sdxl ", StringComparison.Ordinal));
        Assert.Matches("^training/ai-toolkit/sdxl +is left out: epochs .*20.*$", line); // Source: the guide of SDXL trainings

        Assert.Equal(0, await RunPlainAsync("price", "--epochs", "21", "--json"));
        JsonNode left = All("leftOut").Single(e => (string?)e["choice"] == "training/ai-toolkit/sdxl");
        Assert.EndsWith($"  is left out: {(string?)left["message"]}", line, StringComparison.Ordinal);
        Assert.DoesNotContain(All("estimate"), e => (string?)e["choice"] == "training/ai-toolkit/sdxl");
    }

    [Fact]
    public async Task Shells_complete_what_is_trained_and_runs()
    {
        Assert.Equal(0, await RunAsync([.. Train, "--detach"]));

        Assert.Contains("sdxl", await SuggestAsync("loraforge train x --ecosystem "));
        Assert.DoesNotContain(Lines, l => l.Contains('/', StringComparison.Ordinal) && l.StartsWith("training/ai-toolkit", StringComparison.Ordinal));
        Assert.Contains("zimage-turbo-lora", await SuggestAsync("loraforge train x --vendor scenario --ecosystem "));
        Assert.Contains(Record.Key, await SuggestAsync("loraforge resume "));
        Assert.Equal(0, await RunPlainAsync("completion", "BASH"));
        Assert.StartsWith("# loraforge completion bash >> ~/.bashrc", Out, StringComparison.Ordinal);

        async Task<string[]> SuggestAsync(string line)
        {
            Assert.Equal(0, await RunPlainAsync($"[suggest:{line.Length}]", line));
            return [.. Lines.Select(l => l.Trim())];
        }
    }
}

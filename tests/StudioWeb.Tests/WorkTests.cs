using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StudioWeb.Tests;

/// <summary>From a submission to what it made.</summary>
public sealed class WorkTests(Chromium chromium) : StudioTest(chromium)
{
    [Fact]
    public async Task Pictures_appear_with_progress_on_the_way_and_can_be_looked_at_and_saved()
    {
        await Expect(Page.GetByText("Nothing here yet")).ToBeVisibleAsync();
        await Field("prompt").FillAsync("a lighthouse <b>in fog</b>");
        await Field("quantity").FillAsync("2");
        await Submit.ClickAsync();

        await Expect(Works.Locator("progress")).ToBeVisibleAsync();
        await Expect(Works.Locator(".progress")).ToContainTextAsync("%");
        await ExpectStatusAsync(Works, "Done");
        await ExpectPicturesAsync(Works, 2);
        await Expect(Works.Locator(".work-text")).ToHaveTextAsync("a lighthouse <b>in fog</b>"); // as text
        await Expect(Page.Locator("#announcer")).ToContainTextAsync("Done");
        await Expect(Page.Locator("#budget-text")).ToHaveTextAsync("16 of 500 Buzz spent, 484 left");

        await Simulator.WaitForCallbacksAsync(Stop);
        Assert.Equal(202, Assert.Single(Simulator.Callbacks).StatusCode);

        await Works.GetByRole(AriaRole.Button, new() { Name = "Show large" }).First.ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Dialog, new() { Name = "Picture" })).ToBeVisibleAsync();
        IDownload download = await Page.RunAndWaitForDownloadAsync(() => Page.Locator("#viewer-download").ClickAsync());
        Assert.EndsWith(".png", download.SuggestedFilename, StringComparison.Ordinal);
        await Page.Keyboard.PressAsync("Escape");
        await Expect(Page.Locator("#viewer")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task By_keyboard_alone_to_a_picture()
    {
        await TabToAsync("field-prompt");
        await Page.Keyboard.TypeAsync("a lighthouse");
        await TabToAsync("submit");
        await Page.Keyboard.PressAsync("Enter");
        await ExpectPicturesAsync(Works, 1);
        await TabToAsync(".picture");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator("#viewer")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Pressed_twice_lost_on_the_way_and_loaded_again_it_is_paid_once()
    {
        ExpectedError = "net::ERR_FAILED";
        bool isLost = false;
        await Page.RouteAsync("**/api/works", async route =>
        {
            if (route.Request.Method == "POST" && !isLost)
            {
                isLost = true;
                await route.FetchAsync(); // it arrives, and its answer does not
                await route.AbortAsync();
            }
            else
            {
                await route.ContinueAsync();
            }
        });
        await Field("prompt").FillAsync("a lighthouse");
        await Submit.DblClickAsync();
        await Expect(Page.Locator("#problem")).ToContainTextAsync("trying again cannot pay twice");

        await Page.ReloadAsync();
        await Expect(Field("prompt")).ToHaveValueAsync("a lighthouse");
        await Submit.DblClickAsync();
        await Expect(Page.Locator("#sent")).ToBeVisibleAsync();
        await Field("width").FocusAsync();
        await Field("height").FocusAsync(); // looked at, and nothing changed
        await Submit.ClickAsync();
        await Page.ReloadAsync();
        await Expect(Page.Locator("#sent")).ToBeVisibleAsync();
        await Submit.ClickAsync();
        await ExpectStatusAsync(Works, "Done");
        Assert.Equal(8, Assert.Single(Paid).Cost);

        await Page.GetByRole(AriaRole.Button, new() { Name = "make the same once more" }).ClickAsync();
        await Expect(Works).ToHaveCountAsync(2);
        Assert.Equal(2, Paid.Count());
    }

    [Fact]
    public async Task Epochs_land_one_after_another_with_their_samples_and_models()
    {
        await FillTrainingAsync(epochs: 3);
        await Expect(Page.Locator("#price")).ToContainTextAsync("150 Buzz");
        await Submit.ClickAsync();

        ILocator epochs = Works.Locator(".epochs li");
        await Expect(epochs).ToHaveCountAsync(3);
        await Expect(epochs.Nth(0)).ToHaveClassAsync("ready");
        await Expect(epochs.Nth(2)).ToContainTextAsync("not yet");
        await ExpectStatusAsync(Works, "Done");
        await ExpectPicturesAsync(epochs.Nth(2), 2);
        await Expect(Works.GetByRole(AriaRole.Link, new() { Name = "Download the LoRA" })).ToHaveCountAsync(3);

        IDownload model = await Page.RunAndWaitForDownloadAsync(() => Works.GetByRole(AriaRole.Link, new() { Name = "Download the LoRA" }).First.ClickAsync());
        Assert.True(new FileInfo(await model.PathAsync()).Length > 0);
    }

    [Fact]
    public async Task Videos_and_sounds_play()
    {
        await ChooseAsync("Sound");
        await Field("musicDescription").FillAsync("calm piano");
        await Field("lyrics").FillAsync("[Instrumental]");
        await Field("seed").FillAsync("7");
        await Submit.ClickAsync();
        await ExpectPlayableAsync("audio");

        await Page.GetByRole(AriaRole.Radio, new() { Name = "Video" }).CheckAsync(new() { Force = true });
        await Page.GetByRole(AriaRole.Button, new() { Name = "Model" }).ClickAsync();
        await Page.GetByLabel("Search").FillAsync("ltx2/createVideo");
        await Page.Locator("#models-list button").First.ClickAsync();
        await Field("prompt").FillAsync("waves roll in");
        await Submit.ClickAsync();
        await ExpectPlayableAsync("video");
    }

    [Fact]
    public async Task Work_is_cancelled()
    {
        Simulator.OnSubmit(Outcome.NeverEnding());
        await Field("prompt").FillAsync("a lighthouse");
        await Submit.ClickAsync();
        await Works.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await ExpectStatusAsync(Works, "Cancelled");
        Assert.Equal("canceled", Assert.Single(Paid).Status);
    }

    [Fact]
    public async Task Failure_and_withheld_pictures_are_said_in_words()
    {
        Simulator.OnSubmit(Outcome.Failed("timeout"));
        Simulator.OnSubmit(Outcome.Succeeded().WithUnavailableImages(1, "<i>blocked</i>"));
        await Field("prompt").FillAsync("a lighthouse");
        await Submit.ClickAsync();
        await ExpectStatusAsync(Works, "Failed");
        await Expect(Works.Locator(".problem")).ToContainTextAsync("timeout");

        await Field("prompt").FillAsync("another lighthouse");
        await Submit.ClickAsync();
        await Expect(Works.First.Locator(".withheld")).ToHaveTextAsync("Withheld: <i>blocked</i>");
    }

    [Fact]
    public async Task History_comes_in_pages_newest_first()
    {
        using var http = new HttpClient { BaseAddress = Host.Address };
        for (int i = 1; i <= 14; i++)
        {
            var draft = new JsonObject { ["input"] = "imageGen/sdcpp/zImage/turbo/createImage", ["key"] = $"picture-{i}", ["members"] = new JsonObject { ["prompt"] = $"picture {i}" } };
            using HttpResponseMessage answer = await http.PostAsJsonAsync("api/works", draft, Stop);
            answer.EnsureSuccessStatusCode();
        }

        IPage other = await NewPageAsync();
        await other.GotoAsync(Host.Address.AbsoluteUri);
        await Expect(other.GetByRole(AriaRole.Button, new() { Name = "Show older work" })).ToBeVisibleAsync();
        await Expect(Works).ToHaveCountAsync(14); // this page saw them come

        await Expect(Page.Locator(".work:not([data-status=succeeded])")).ToHaveCountAsync(0);
        await Page.ReloadAsync();
        await Expect(Works).ToHaveCountAsync(12);
        await Expect(Works.First.Locator(".work-text")).ToHaveTextAsync("picture 14");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Show older work" }).ClickAsync();
        await Expect(Works).ToHaveCountAsync(14);
        await Expect(Works.Last.Locator(".work-text")).ToHaveTextAsync("picture 1");
        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Show older work" })).ToBeHiddenAsync();
        await other.Context.CloseAsync();
    }

    [Fact]
    public async Task A_killed_server_goes_on_when_it_is_back_and_nothing_is_paid_twice()
    {
        ExpectedError = "net::ERR_";
        Simulator.OnSubmit(Outcome.Succeeded().SlowedBy(3));
        await Field("prompt").FillAsync("a lighthouse");
        await Submit.ClickAsync();
        await Expect(Works.Locator("progress")).ToBeVisibleAsync();

        await Host.KillAsync();
        await Expect(Page.Locator("#offline")).ToBeVisibleAsync();
        await Host.StartAsync();

        await Expect(Page.Locator("#offline")).ToBeHiddenAsync();
        await ExpectStatusAsync(Works, "Done");
        await ExpectPicturesAsync(Works, 1);
        Assert.Equal(8, Assert.Single(Paid).Cost);
    }

    private async Task ExpectPlayableAsync(string medium)
    {
        ILocator player = Page.Locator(medium).First;
        await Expect(player).ToBeVisibleAsync();
        await player.EvaluateAsync("m => m.readyState >= 1 || new Promise(r => m.addEventListener('loadedmetadata', r, { once: true }))");
        Assert.True(await player.EvaluateAsync<double>("m => m.duration") > 0);
        using var http = new HttpClient { BaseAddress = Host.Address };
        using var part = new HttpRequestMessage(HttpMethod.Get, await player.GetAttributeAsync("src")) { Headers = { Range = new(0, 9) } };
        using HttpResponseMessage answer = await http.SendAsync(part, Stop);
        Assert.Equal(206, (int)answer.StatusCode);
        Assert.StartsWith(medium + "/", answer.Content.Headers.ContentType?.MediaType, StringComparison.Ordinal);
    }

    private async Task TabToAsync(string idOrClass)
    {
        for (int i = 0; i < 80; i++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await Page.EvaluateAsync<bool>("name => document.activeElement.id === name || document.activeElement.matches(name.startsWith('.') ? name : 'none')", idOrClass))
                return;
        }

        Assert.Fail($"{idOrClass} is not reached by Tab.");
    }
}

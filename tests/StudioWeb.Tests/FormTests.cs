using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StudioWeb.Tests;

/// <summary>What a form says before anything is sent.</summary>
public sealed class FormTests(Chromium chromium, StudioHost host) : StudioTest(chromium, host), IClassFixture<StudioHost>
{
    [Fact]
    public async Task Limits_default_and_advice_are_there_before_anything_is_sent()
    {
        await Expect(Limits("width")).ToHaveTextAsync("Whole number, 64 to 2048, multiple of 16 · default 1024");
        await Expect(Limits("prompt")).ToHaveTextAsync("At most 10000 characters");
        await Page.GetByText("More settings").ClickAsync();
        await Expect(Page.Locator(".field", new() { Has = Field("steps") })).ToContainTextAsync("Advised: 8 to 12.");
        await Expect(Field("sampleMethod").Locator("option").First).ToHaveTextAsync("Default: euler");

        Assert.Empty(Sent);
    }

    [Fact]
    public async Task A_wrong_value_is_named_at_its_field_as_it_is_typed()
    {
        await Field("width").FillAsync("100000");
        await Expect(Issues("width")).ToHaveTextAsync("width is 100000; it must be 64 to 2048.");
        await Expect(Field("width")).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(Field("height")).Not.ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(Page.Locator("#price")).ToHaveTextAsync("Not yet");

        await Field("width").FillAsync("wide");
        await Expect(Issues("width")).ToHaveTextAsync("width must be a whole number, 64 to 2048.");

        await Field("width").FillAsync("512");
        await Expect(Issues("width")).ToBeEmptyAsync();
        await Expect(Page.Locator("#price")).ToHaveTextAsync("4 Buzz");
        Assert.Empty(Sent);
    }

    [Fact]
    public async Task What_is_only_missing_is_said_when_it_is_sent_and_has_the_focus()
    {
        await Expect(Issues("prompt")).ToBeEmptyAsync();

        await Submit.ClickAsync();

        await Expect(Issues("prompt")).Not.ToBeEmptyAsync();
        await Expect(Field("prompt")).ToBeFocusedAsync();
        Assert.Empty(Sent);
    }

    [Fact]
    public async Task The_price_follows_what_is_typed_and_the_service_confirms_it()
    {
        await Field("prompt").FillAsync("a lighthouse");
        await Expect(Page.Locator("#price")).ToHaveTextAsync("8 Buzz");

        await Field("quantity").FillAsync("3");
        await Expect(Page.Locator("#price")).ToHaveTextAsync("24 Buzz");
        await Page.GetByText("How it is priced").ClickAsync();
        await Expect(Page.Locator("#price-lines li").First).ToBeVisibleAsync();

        await Page.GetByRole(AriaRole.Button, new() { Name = "Ask the service" }).ClickAsync();
        await Expect(Page.Locator("#price-note")).ToHaveTextAsync("says the service");
        await Expect(Page.Locator("#price")).ToHaveTextAsync("24 Buzz");
        Assert.Empty(Paid);
    }

    [Fact]
    public async Task Another_model_is_found_by_words_and_takes_the_prompt_along()
    {
        await Field("prompt").FillAsync("a lighthouse");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Model" }).ClickAsync();
        await Page.GetByLabel("Search").FillAsync("klein");
        await Page.Locator("#models-list button").First.ClickAsync();

        await Expect(Page.Locator("#model-title")).ToContainTextAsync("klein");
        await Expect(Field("prompt")).ToHaveValueAsync("a lighthouse");
    }

    [Fact]
    public async Task What_was_typed_is_there_after_a_reload()
    {
        await ChooseAsync("Training");
        await Field("triggerWord").FillAsync("inkcat");
        await Page.ReloadAsync();
        await Expect(Field("triggerWord")).ToHaveValueAsync("inkcat");
    }

    [Fact]
    public async Task A_file_of_the_device_is_handed_on_and_its_address_filled_in()
    {
        await ChooseAsync("Video");
        byte[] picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        await Page.GetByLabel("Source image: a file of this device").SetInputFilesAsync(new FilePayload { Name = "dot.png", MimeType = "image/png", Buffer = picture });

        await Expect(Page.GetByText("dot.png was sent.")).ToBeVisibleAsync();
        await Expect(Field("sourceImage")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^https?://"));
    }
}

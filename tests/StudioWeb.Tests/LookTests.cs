using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StudioWeb.Tests;

/// <summary>What holds for everybody: on a phone and a desk, light and dark, with eyes and without.</summary>
public sealed class LookTests(Chromium chromium, StudioHost host) : StudioTest(chromium, host), IClassFixture<StudioHost>
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // The contrast of every visible text with what it stands on; texts over pictures there are none.
    private const string LowContrast = """
        () => {
          const rgb = text => text.match(/[\d.]+/g).map(Number);
          const light = c => c.slice(0, 3).map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4).reduce((s, v, i) => s + v * [.2126, .7152, .0722][i], 0);
          const over = (top, under) => { const a = top[3] ?? 1; return [0, 1, 2].map(i => top[i] * a + under[i] * (1 - a)); };
          const ground = e => { const stack = []; for (let at = e; at; at = at.parentElement) { const c = rgb(getComputedStyle(at).backgroundColor); stack.push(c); if ((c[3] ?? 1) === 1) break; }
            return stack.reverse().reduce((under, c) => over(c, under), [255, 255, 255]); };
          const bad = [];
          for (const e of document.querySelectorAll('body *')) {
            if (![...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()) || !e.checkVisibility({ visibilityProperty: true }) || e.closest('.hidden')) continue;
            const back = ground(e), fore = over(rgb(getComputedStyle(e).color), back);
            const [a, b] = [light(fore), light(back)].sort((x, y) => y - x);
            const contrast = (a + .05) / (b + .05);
            if (contrast < 4.5) bad.push(`${e.tagName} "${e.textContent.trim().slice(0, 30)}" ${contrast.toFixed(2)}`);
          }
          return bad;
        }
        """;

    private const string Violations = """
        async () => (await axe.run({ resultTypes: ['violations'] })).violations.filter(v => v.impact === 'serious' || v.impact === 'critical')
          .map(v => `${v.id}, ${v.help}: ${v.nodes.slice(0, 3).map(n => n.html).join('; ')}`)
        """;

    private const string Nameless = """
        () => [...document.querySelectorAll('button, a, input, select, textarea, video, audio, progress, meter')]
          .filter(e => e.checkVisibility() && !(e.labels?.length || e.getAttribute('aria-label') || e.getAttribute('aria-labelledby') || e.textContent.trim()))
          .map(e => e.outerHTML.slice(0, 80))
        """;

    [Theory]
    [InlineData(360, 740)]
    [InlineData(1280, 800)]
    public async Task Readable_in_light_and_dark_named_and_never_wider_than_the_screen(int width, int height)
    {
        await Page.SetViewportSizeAsync(width, height);
        await Field("prompt").FillAsync("a lighthouse-with-a-very-long-name-that-has-no-place-to-break-and-goes-on-and-on-and-on");
        await Submit.ClickAsync();
        await ExpectPicturesAsync(Works.First, 1);
        await Field("width").FillAsync("1");
        await Expect(Issues("width")).Not.ToBeEmptyAsync();
        await Page.GetByText("More settings").ClickAsync();
        await CheckAsync("picture and error");

        await FillTrainingAsync(epochs: 1);
        await Submit.ClickAsync();
        await Expect(Works.First.Locator(".epochs .ready").First).ToBeVisibleAsync();
        await CheckAsync("training");

        await Page.GetByRole(AriaRole.Button, new() { Name = "Model" }).ClickAsync();
        await CheckAsync("models");
    }

    [Fact]
    public async Task Focus_is_seen_wherever_it_goes()
    {
        string at = "";
        for (int i = 0; i < 25; i++)
        {
            await Page.Keyboard.PressAsync("Tab");
            at = await Page.EvaluateAsync<string>("document.activeElement.id || document.activeElement.className || document.activeElement.tagName");
            if (at == "BODY")
                break;
            Assert.True(
                await Page.EvaluateAsync<bool>("(e => [e, e.nextElementSibling, e.closest('.pick')].some(x => x && getComputedStyle(x).outlineStyle === 'solid' && parseFloat(getComputedStyle(x).outlineWidth) >= 2))(document.activeElement)"),
                $"The focus on {at} is not seen.");
        }
    }

    [Fact]
    public async Task The_theme_is_chosen_and_stays()
    {
        await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        string light = await BackgroundAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Theme: automatic" }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Theme: light" }).ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Theme: dark" })).ToBeVisibleAsync();
        Assert.NotEqual(light, await BackgroundAsync());
        await Page.ReloadAsync();
        Assert.NotEqual(light, await BackgroundAsync());
    }

    private Task<string> BackgroundAsync() => Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

    private async Task CheckAsync(string state)
    {
        Assert.Equal(Page.ViewportSize!.Width, await Page.EvaluateAsync<int>("document.documentElement.scrollWidth")); // it was set
        Assert.Empty(await Page.EvaluateAsync<string[]>(Nameless));
        foreach (ColorScheme scheme in new[] { ColorScheme.Dark, ColorScheme.Light })
        {
            await Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            Assert.Empty(await Page.EvaluateAsync<string[]>(LowContrast));
        }

        await Page.EvaluateAsync(Axe); // what it looks at besides contrast is the same in both
        Assert.Empty((await Page.EvaluateAsync<string[]>(Violations)).Select(violation => $"{state}: {violation}"));
    }
}

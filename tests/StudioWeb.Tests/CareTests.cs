using static Microsoft.Playwright.Assertions;

namespace StudioWeb.Tests;

/// <summary>With a token of its own and little to spend: what is refused, and what never leaves the server.</summary>
public sealed class CareTests(Chromium chromium) : StudioTest(chromium, own: new StudioHost(Secret, "--budget", "20"))
{
    private const string Secret = "a-token-that-no-browser-may-see";

    [Fact]
    public async Task Over_the_budget_nothing_is_submitted_and_the_page_says_why()
    {
        ExpectedError = "409";
        await Field("prompt").FillAsync("a lighthouse");
        await Field("quantity").FillAsync("3");
        await Submit.ClickAsync();

        await Expect(Page.Locator("#problem")).ToHaveTextAsync("Over the budgetThis costs 24 Buzz, and 20 of the budget are left. Nothing was submitted.");
        Assert.Empty(Paid);

        await Field("quantity").FillAsync("2");
        await Expect(Page.Locator("#problem")).ToBeHiddenAsync();
        await Submit.ClickAsync();
        await ExpectPicturesAsync(Works, 2);
        await Expect(Page.Locator("#budget-text")).ToHaveTextAsync("16 of 20 Buzz spent, 4 left");
    }

    [Fact]
    public async Task The_token_reaches_no_browser()
    {
        var bodies = new List<Task<byte[]>>();
        await Page.GotoAsync("about:blank"); // what is still on its way to the first page ends here
        Page.Response += (_, response) =>
        {
            lock (bodies)
            {
                if (response.Ok && !response.Url.EndsWith("/changes", StringComparison.Ordinal))
                    bodies.Add(response.BodyAsync());
            }
        };
        await Page.GotoAsync(Host.Address.AbsoluteUri);
        await Field("prompt").FillAsync("a lighthouse");
        await Submit.ClickAsync();
        await ExpectPicturesAsync(Works, 1);

        Assert.True(Simulator.Requests.Count > 0);
        Task<byte[]>[] all;
        lock (bodies)
            all = [.. bodies];
        Assert.True(all.Length > 10, $"{all.Length} replies");
        foreach (byte[] body in await Task.WhenAll(all))
            Assert.DoesNotContain(Secret, System.Text.Encoding.Latin1.GetString(body), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, await Page.ContentAsync(), StringComparison.Ordinal);
    }
}

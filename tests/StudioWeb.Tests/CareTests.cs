using System.Collections.Concurrent;
using System.Text;
using Microsoft.Playwright;
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
        var replies = new ConcurrentQueue<string>();
        await Page.RouteAsync(url => !url.EndsWith("/changes", StringComparison.Ordinal), async route =>
        {
            IAPIResponse reply = await route.FetchAsync(new() { MaxRedirects = 0 });
            byte[] body = await reply.BodyAsync();
            replies.Enqueue($"{string.Join('\n', reply.Headers.Values)}\n{Encoding.Latin1.GetString(body)}");
            await route.FulfillAsync(new() { Response = reply, BodyBytes = body });
        });
        await Page.GotoAsync(Host.Address.AbsoluteUri);
        await Field("prompt").FillAsync("a lighthouse");
        await Submit.ClickAsync();
        await ExpectPicturesAsync(Works, 1);

        Assert.True(Simulator.Requests.Count > 0);
        Assert.True(replies.Count > 10, $"{replies.Count} replies");
        Assert.All(replies, r => Assert.DoesNotContain(Secret, r, StringComparison.Ordinal)); // more than ten
        Assert.DoesNotContain(Secret, await Page.ContentAsync(), StringComparison.Ordinal);
    }
}

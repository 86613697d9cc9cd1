using Generation.Http;

namespace Civitai.Orchestration.Tests.Core;

/// <summary>A list that comes in pages, read whatever the pages say of one another.</summary>
public sealed class PagesTests
{
    private readonly List<string?> _asked = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task AllAsync_follows_the_pages_to_the_one_without_a_next(string? end)
    {
        Assert.Equal([1, 2, 3], await ReadAsync(null, new() { [""] = ([1, 2], "b"), ["b"] = ([], "c"), ["c"] = ([3], end) }));

        Assert.Equal([null, "b", "c"], _asked);
    }

    [Fact]
    public async Task AllAsync_begins_where_it_is_told_to()
    {
        Assert.Equal([3], await ReadAsync("c", new() { ["c"] = ([3], null) }));

        Assert.Equal(["c"], _asked);
    }

    [Fact]
    public async Task AllAsync_asks_for_a_page_only_when_its_items_are_wanted()
    {
        await foreach (int item in Pages.AllAsync(null, Read(new() { [""] = ([1, 2], "b") }), page => page, text => new CivitaiTransportException(text), Stop))
        {
            if (item == 2)
                break;
        }

        Assert.Equal([null], _asked);
    }

    [Fact]
    public async Task AllAsync_page_that_was_read_already_ends_the_listing()
    {
        var e = await Assert.ThrowsAsync<CivitaiTransportException>(() => ReadAsync(null, new() { [""] = ([1], "b"), ["b"] = ([2], "c"), ["c"] = ([3], "b") }));

        Assert.Equal("The service's list does not end: it leads back to a page that was read already, or on through empty ones; the listing was stopped.", e.Message);
        Assert.Equal([null, "b", "c"], _asked);
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public async Task AllAsync_hundred_empty_pages_in_a_row_are_gone_through(int empty, bool isRead)
    {
        var pages = new Dictionary<string, (IReadOnlyList<int>, string?)> { [""] = ([], "0") };
        for (int i = 0; i < empty - 1; i++)
            pages[$"{i}"] = ([], $"{i + 1}");
        pages[$"{empty - 1}"] = ([7], null);

        Task<List<int>> reading = ReadAsync(null, pages);

        if (isRead)
            Assert.Equal([7], await reading);
        else
            await Assert.ThrowsAsync<CivitaiTransportException>(() => reading);
    }

    [Fact]
    public async Task AllAsync_page_with_an_item_begins_the_count_of_empty_ones_anew()
    {
        var pages = new Dictionary<string, (IReadOnlyList<int>, string?)> { [""] = ([], "0") };
        for (int i = 0; i < 250; i++)
            pages[$"{i}"] = (i is 80 or 160 or 249 ? [i] : [], i == 249 ? null : $"{i + 1}");

        Assert.Equal([80, 160, 249], await ReadAsync(null, pages));
    }

    private async Task<List<int>> ReadAsync(string? next, Dictionary<string, (IReadOnlyList<int>, string?)> pages)
    {
        var items = new List<int>();
        await foreach (int item in Pages.AllAsync(next, Read(pages), page => page, text => new CivitaiTransportException(text), Stop))
            items.Add(item);
        return items;
    }

    private Func<string?, CancellationToken, Task<(IReadOnlyList<int> Items, string? Next)>> Read(Dictionary<string, (IReadOnlyList<int>, string?)> pages) => (next, _) =>
    {
        _asked.Add(next);
        return Task.FromResult<(IReadOnlyList<int> Items, string? Next)>(pages[next ?? ""]);
    };
}

namespace Civitai.Orchestration.Tests.Core;

/// <summary>What every ledger of budgets keeps, wherever it writes.</summary>
public abstract class LedgerContract : IAsyncLifetime
{
    private IBudgetLedger _ledger = null!; // opened before every test

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>An empty ledger.</summary>
    protected abstract ValueTask<IBudgetLedger> OpenAsync();

    /// <summary>Closes what was opened.</summary>
    protected abstract ValueTask CloseAsync();

    public async ValueTask InitializeAsync() => _ledger = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Amounts_are_reserved_up_to_the_limit()
    {
        Assert.Equal(0, await _ledger.GetUsedAsync("a", Stop));
        Assert.Equal(BudgetReservation.Reserved, await _ledger.ReserveAsync("a", "1", 60.25m, 100, Stop));
        Assert.Equal(BudgetReservation.Refused, await _ledger.ReserveAsync("a", "2", 39.76m, 100, Stop));
        Assert.Equal(60.25m, await _ledger.GetUsedAsync("a", Stop));
        Assert.Equal(BudgetReservation.Reserved, await _ledger.ReserveAsync("a", "2", 39.75m, 100, Stop)); // to the last part
        Assert.Equal(BudgetReservation.Reserved, await _ledger.ReserveAsync("a", "3", 0, 100, Stop));
        Assert.Equal(BudgetReservation.Refused, await _ledger.ReserveAsync("a", "4", 0.01m, 100, Stop));

        Assert.Equal(100, await _ledger.GetUsedAsync("a", Stop));
    }

    [Fact]
    public async Task Accounts_are_apart()
    {
        Assert.Equal(BudgetReservation.Reserved, await _ledger.ReserveAsync("a", "1", 10, 10, Stop));
        Assert.Equal(BudgetReservation.Reserved, await _ledger.ReserveAsync("A", "1", 10, 10, Stop));
        await _ledger.ReleaseAsync("a", "1", Stop);

        Assert.Equal((0, 10), (await _ledger.GetUsedAsync("a", Stop), await _ledger.GetUsedAsync("A", Stop)));
    }

    [Fact]
    public async Task A_key_holds_one_amount()
    {
        await _ledger.ReserveAsync("a", "1", 10, 10, Stop);

        Assert.Equal(BudgetReservation.AlreadyReserved, await _ledger.ReserveAsync("a", "1", 5, 10, Stop));
        Assert.Equal(BudgetReservation.AlreadyReserved, await _ledger.ReserveAsync("a", "1", 1000, 0, Stop)); // whatever is asked for

        Assert.Equal(10, await _ledger.GetUsedAsync("a", Stop));
    }

    [Fact]
    public async Task What_was_charged_takes_the_place_of_what_was_reserved()
    {
        await _ledger.ReserveAsync("a", "1", 10, 10, Stop);

        await _ledger.SettleAsync("a", "1", 4, Stop);
        Assert.Equal(4, await _ledger.GetUsedAsync("a", Stop));
        await _ledger.SettleAsync("a", "1", 25, Stop); // more than the limit: it was charged
        Assert.Equal(25, await _ledger.GetUsedAsync("a", Stop));
        await _ledger.SettleAsync("a", "1", 25, Stop);
        await _ledger.SettleAsync("a", "2", 7, Stop); // holds nothing
        await _ledger.SettleAsync("b", "1", 7, Stop);

        Assert.Equal((25, 0), (await _ledger.GetUsedAsync("a", Stop), await _ledger.GetUsedAsync("b", Stop)));
        Assert.Equal(BudgetReservation.Refused, await _ledger.ReserveAsync("a", "3", 0, 10, Stop));
    }

    [Fact]
    public async Task What_is_given_back_can_be_spent_again()
    {
        await _ledger.ReserveAsync("a", "1", 10, 10, Stop);

        await _ledger.ReleaseAsync("a", "1", Stop);
        await _ledger.ReleaseAsync("a", "1", Stop);
        await _ledger.ReleaseAsync("a", "2", Stop);
        await _ledger.ReleaseAsync("b", "1", Stop);

        Assert.Equal(0, await _ledger.GetUsedAsync("a", Stop));
        Assert.Equal(BudgetReservation.Reserved, await _ledger.ReserveAsync("a", "1", 10, 10, Stop));
    }

    [Fact]
    public async Task What_was_moved_leaves_the_key_free_and_is_moved_once()
    {
        await _ledger.ReserveAsync("a", "1", 10, 100, Stop);

        Assert.True(await _ledger.MoveAsync("a", "1", "1 first", Stop));
        Assert.Equal(BudgetReservation.Reserved, await _ledger.ReserveAsync("a", "1", 5, 100, Stop));
        Assert.False(await _ledger.MoveAsync("a", "1", "1 first", Stop));
        await _ledger.SettleAsync("a", "1", 4, Stop);

        Assert.Equal(14, await _ledger.GetUsedAsync("a", Stop));
        await _ledger.ReleaseAsync("a", "1", Stop);
        Assert.Equal(10, await _ledger.GetUsedAsync("a", Stop));
    }

    [Theory]
    [InlineData(null, 0)] // an account that nobody has used
    [InlineData(0, 0)]
    [InlineData(10, 10)]
    public async Task What_was_moved_back_takes_the_place_of_what_the_key_holds(int? before, int used)
    {
        if (before is { } amount)
            await _ledger.ReserveAsync("a", "1", amount, 100, Stop);
        Assert.Equal(before is not null, await _ledger.MoveAsync("a", "1", "1 first", Stop));
        Assert.False(await _ledger.MoveAsync("a", "1", "1 first", Stop)); // nothing was there to be moved, and that stays so
        await _ledger.ReserveAsync("a", "1", 5, 100, Stop);
        Assert.False(await _ledger.MoveAsync("a", "1", "1 first", Stop));

        await _ledger.MoveBackAsync("a", "1", "1 first", Stop);
        await _ledger.MoveBackAsync("a", "1", "1 first", Stop);
        await _ledger.MoveBackAsync("b", "1", "1 first", Stop);

        Assert.Equal(used, await _ledger.GetUsedAsync("a", Stop));
        Assert.Equal(used > 0 ? BudgetReservation.AlreadyReserved : BudgetReservation.Reserved, await _ledger.ReserveAsync("a", "1", 5, 100, Stop));
    }

    [Fact]
    public async Task Of_many_at_once_only_as_many_are_reserved_as_can_be_paid()
    {
        BudgetReservation[] results = await Task.WhenAll(Enumerable.Range(0, 300).Select(i => Task.Run(async () => await _ledger.ReserveAsync("a", $"{i}", 3, 100, Stop), Stop)));

        Assert.Equal(33, results.Count(r => r == BudgetReservation.Reserved));
        Assert.Equal(267, results.Count(r => r == BudgetReservation.Refused));
        Assert.Equal(99, await _ledger.GetUsedAsync("a", Stop));
    }

    [Fact]
    public async Task Of_many_at_once_with_one_key_one_is_told_that_it_reserved()
    {
        BudgetReservation[] results = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(async () => await _ledger.ReserveAsync("a", "1", 3, 100, Stop), Stop)));

        Assert.Equal((1, 99), (results.Count(r => r == BudgetReservation.Reserved), results.Count(r => r == BudgetReservation.AlreadyReserved)));
        Assert.Equal(3, await _ledger.GetUsedAsync("a", Stop));
    }

    [Fact]
    public async Task Reserving_settling_and_giving_back_at_once_leave_what_is_held()
    {
        await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Task.Run(
            async () =>
            {
                await _ledger.ReserveAsync("a", $"{i}", 5, 1000, Stop);
                if (i % 2 == 0)
                    await _ledger.SettleAsync("a", $"{i}", 2, Stop);
                else
                    await _ledger.ReleaseAsync("a", $"{i}", Stop);
            },
            Stop)));

        Assert.Equal(100, await _ledger.GetUsedAsync("a", Stop));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public async Task Nothing_without_a_name_is_kept(string? none)
    {
        Func<ValueTask>[] calls =
        [
            async () => await _ledger.ReserveAsync(none!, "1", 3, 100, Stop),
            async () => await _ledger.ReserveAsync("a", none!, 3, 100, Stop),
            () => _ledger.SettleAsync(none!, "1", 3, Stop),
            () => _ledger.SettleAsync("a", none!, 3, Stop),
            () => _ledger.ReleaseAsync(none!, "1", Stop),
            () => _ledger.ReleaseAsync("a", none!, Stop),
            async () => await _ledger.MoveAsync(none!, "1", "1 old", Stop),
            async () => await _ledger.MoveAsync("a", none!, "1 old", Stop),
            async () => await _ledger.MoveAsync("a", "1", none!, Stop),
            () => _ledger.MoveBackAsync(none!, "1", "1 old", Stop),
            () => _ledger.MoveBackAsync("a", none!, "1 old", Stop),
            () => _ledger.MoveBackAsync("a", "1", none!, Stop),
            async () => await _ledger.GetUsedAsync(none!, Stop),
        ];

        string[] parameters = [.. await Task.WhenAll(calls.Select(async call => (await Assert.ThrowsAnyAsync<ArgumentException>(() => call().AsTask())).ParamName!))];

        Assert.Equal(["account", "key", "account", "key", "account", "key", "account", "key", "name", "account", "key", "name", "account"], parameters);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await _ledger.ReserveAsync("a", "1", -1, 100, Stop));
        Assert.Equal(0, await _ledger.GetUsedAsync("a", Stop));
    }
}

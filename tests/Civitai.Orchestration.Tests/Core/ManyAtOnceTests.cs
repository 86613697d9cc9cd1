using Generation.Submitting;

namespace Civitai.Orchestration.Tests.Core;

/// <summary>Work through a stream, several at once.</summary>
public sealed class ManyAtOnceTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_a_hundred_thousand_items_no_more_are_held_than_are_worked_on()
    {
        int read = 0, taken = 0, most = 0;

        await foreach (int _ in ManyAtOnce.RunAsync(ManyAtOnce.StreamAsync(Enumerable.Range(0, 100_000).Select(Read), Stop), 16, WorkAsync, cancellationToken: Stop))
            taken++;

        Assert.Equal((100_000, 100_000), (read, taken));
        Assert.True(most <= 16 + 1, $"{most} were held."); // one more is taken than was given back

        int Read(int item)
        {
            most = Math.Max(most, ++read - Volatile.Read(ref taken));
            return item;
        }

        static async Task<int> WorkAsync(int item, CancellationToken token)
        {
            if (item % 3 == 0)
                await Task.Yield();
            return item;
        }
    }

    [Fact]
    public async Task Results_come_as_they_are_there()
    {
        TaskCompletionSource[] gates = [new(), new(), new()];
        await using IAsyncEnumerator<int> results = ManyAtOnce.RunAsync(ManyAtOnce.StreamAsync([0, 1, 2], Stop), 3, WorkAsync, cancellationToken: Stop).GetAsyncEnumerator(Stop);
        foreach (int next in new[] { 2, 0, 1 })
        {
            ValueTask<bool> move = results.MoveNextAsync();
            gates[next].SetResult();
            Assert.True(await move);
            Assert.Equal(next, results.Current);
        }

        Assert.False(await results.MoveNextAsync());

        async Task<int> WorkAsync(int item, CancellationToken token)
        {
            await gates[item].Task;
            return item;
        }
    }

    [Fact]
    public async Task A_loop_that_is_left_ends_the_work()
    {
        int ended = 0;
        await foreach (int item in ManyAtOnce.RunAsync(ManyAtOnce.StreamAsync(Enumerable.Range(0, 10), Stop), 4, WorkAsync, cancellationToken: Stop))
        {
            Assert.Equal(0, item);
            break;
        }

        Assert.Equal(3, ended); // and is waited for

        async Task<int> WorkAsync(int item, CancellationToken token)
        {
            if (item == 0)
                return item;
            try
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, token);
            }
            finally
            {
                Interlocked.Increment(ref ended);
            }

            return item;
        }
    }

    [Fact]
    public async Task Work_that_throws_ends_it()
    {
        await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (int _ in ManyAtOnce.RunAsync<int, int>(ManyAtOnce.StreamAsync(Enumerable.Range(0, 10), Stop), 4, (_, _) => throw new InvalidDataException(), cancellationToken: Stop))
                Assert.Fail("There is no result.");
        });
    }
}

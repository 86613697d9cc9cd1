using System.Text;
using Civitai.Orchestration.Testing;
using Generation.Submitting;

namespace Civitai.Orchestration.Tests.Core;

/// <summary>The stages of a submission, each by itself: their order, and how far a submission that fails came.</summary>
public sealed class PipelineStageTests
{
    private readonly VirtualTimeProvider _clock = new();
    private readonly SubmissionTrace<string> _trace = new();
    private readonly List<string> _stages = [];
    private decimal _price = 4;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Intent Work => new("key-1") { MaxCost = 5 };

    private Stages Pipeline(string? failing = null, params ISubmissionInterceptor<Intent, string>[] interceptors) => new(this, failing, interceptors);

    [Fact]
    public async Task Stages_follow_their_order_and_settling_is_told_the_time()
    {
        Assert.Equal("work-1", await Pipeline().SubmitAsync(Work, _trace, Stop));

        Assert.Equal(["validate key-1", "price key-1", "write key-1", "send key-1 body", "compare key-1 body work-1", "settle key-1 work-1  3"], _stages);
        Assert.Equal((true, "work-1", true), (_trace.WasSent, _trace.Accepted, _trace.IsOver));
    }

    [Fact]
    public async Task Submission_without_a_limit_is_not_priced()
    {
        await Pipeline().SubmitAsync(Work with { MaxCost = null }, _trace, Stop);

        Assert.DoesNotContain(_stages, s => s.StartsWith("price", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(5.01, false)]
    public async Task Price_above_the_limit_ends_it_before_anything_is_written(double price, bool isSent)
    {
        _price = (decimal)price;

        Exception? refusal = await Record.ExceptionAsync(() => Pipeline().SubmitAsync(Work, _trace, Stop));

        Assert.Equal(isSent ? null : "5.01 is over 5", refusal?.Message);
        Assert.Equal(isSent, _trace.WasSent);
        Assert.Equal(isSent, _stages.Contains("write key-1"));
    }

    [Theory]
    [InlineData(null, true, "4", null)]
    [InlineData(null, false, "4", "4 is declined")]
    [InlineData(5.0, true, "4", null)]
    [InlineData(3.0, true, "", "4 is over 3")]
    public async Task Price_is_agreed_to_once_and_only_within_the_limit(double? limit, bool answer, string asked, string? refusal)
    {
        var prices = new List<string>();
        Intent work = Work with
        {
            MaxCost = (decimal?)limit,
            ConfirmCost = (cost, token) =>
            {
                Assert.DoesNotContain("write key-1", _stages);
                prices.Add(FormattableString.Invariant($"{cost}"));
                return ValueTask.FromResult(answer);
            },
        };

        Exception? e = await Record.ExceptionAsync(() => Pipeline().SubmitAsync(work, _trace, Stop));

        Assert.Equal(refusal, e?.Message);
        Assert.Equal(asked, string.Join(' ', prices));
        Assert.Equal(refusal is null, _trace.WasSent);
    }

    [Theory]
    [InlineData("validate", 1, false, null, null)]
    [InlineData("price", 3, false, null, "settle key-1  price 0")]
    [InlineData("write", 4, false, null, "settle key-1  write 0")]
    [InlineData("send", 5, true, null, "settle key-1  send 3")]
    [InlineData("compare", 6, true, "work-1", "settle key-1 work-1 compare 3")]
    public async Task Stage_that_fails_ends_it_and_the_trace_says_how_far_it_came(string stage, int stages, bool wasSent, string? accepted, string? settled)
    {
        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => Pipeline(stage).SubmitAsync(Work, _trace, Stop));

        Assert.Equal(stage, e.Message);
        Assert.Equal(stages, _stages.Count);
        Assert.Equal((wasSent, accepted), (_trace.WasSent, _trace.Accepted));
        if (settled is not null)
            Assert.Equal(settled, _stages[^1]);
    }

    [Fact]
    public async Task Submission_that_no_interceptor_changes_is_validated_once()
    {
        await Pipeline(null, new Way((s, next, token) => next(s, token)), new Way((s, next, token) => next(s, token))).SubmitAsync(Work, _trace, Stop);

        Assert.Single(_stages, "validate key-1");
    }

    [Fact]
    public async Task Submission_that_an_interceptor_changes_is_validated_again_as_it_goes_out()
    {
        await Pipeline(null, new Way((s, next, token) => next(s with { Note = "-changed" }, token))).SubmitAsync(Work, _trace, Stop);

        Assert.Equal(["validate key-1", "validate key-1-changed", "price key-1-changed", "write key-1-changed"], _stages.Take(4));
    }

    [Fact]
    public async Task Interceptors_run_in_their_order_before_the_price_limit()
    {
        Way Named(string name) => new(async (s, next, token) =>
        {
            _stages.Add(name + " in");
            string work = await next(s, token);
            _stages.Add(name + " out");
            return work;
        });

        await Pipeline(null, Named("outer"), Named("inner")).SubmitAsync(Work, _trace, Stop);

        Assert.Equal(["validate key-1", "outer in", "inner in", "price key-1"], _stages.Take(4));
        Assert.Equal(["settle key-1 work-1  3", "inner out", "outer out"], _stages.TakeLast(3));
    }

    [Fact]
    public async Task Interceptor_that_returns_nothing_is_told_so()
    {
        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => Pipeline(null, new Way(async (s, next, token) =>
        {
            await next(s, token);
            return null!;
        })).SubmitAsync(Work, _trace, Stop));

        Assert.Equal("An interceptor returned nothing in place of the accepted work.", e.Message);
        Assert.Equal((true, "work-1", true), (_trace.WasSent, _trace.Accepted, _trace.IsOver));
    }

    [Fact]
    public async Task Interceptor_that_returns_no_task_is_told_so()
    {
        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => Pipeline(null, new Way((_, _, _) => null!)).SubmitAsync(Work, _trace, Stop));

        Assert.Equal("An interceptor returned no task.", e.Message);
        Assert.False(_trace.WasSent);
        Assert.True(_trace.IsOver);
    }

    [Fact]
    public async Task Interceptor_that_passes_nothing_on_is_told_so()
    {
        var e = await Assert.ThrowsAsync<ArgumentNullException>(() => Pipeline(null, new Way((_, next, token) => next(null!, token))).SubmitAsync(Work, _trace, Stop));

        Assert.Equal("submission", e.ParamName);
        Assert.Equal(["validate key-1"], _stages);
    }

    [Fact]
    public async Task Nothing_is_sent_once_the_submission_has_ended()
    {
        Func<Intent, CancellationToken, Task<string>>? later = null;
        await Pipeline(null, new Way((_, next, _) =>
        {
            later = next;
            return Task.FromResult("kept");
        })).SubmitAsync(Work, _trace, Stop);

        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => later!(Work, Stop));

        Assert.Equal("The submission has ended; what comes next may be called only before.", e.Message);
        Assert.Equal(["validate key-1"], _stages);
    }

    internal sealed record Intent(string Id) : Submission(Id, isKeyMinted: false)
    {
        public string Note { get; init; } = "";

        public string Name => Key + Note;
    }

    private sealed class Way(Func<Intent, Func<Intent, CancellationToken, Task<string>>, CancellationToken, Task<string>> act) : ISubmissionInterceptor<Intent, string>
    {
        public Task<string> SubmitAsync(Intent submission, Func<Intent, CancellationToken, Task<string>> next, CancellationToken cancellationToken) => act(submission, next, cancellationToken);
    }

    /// <summary>Writes down each stage; sending takes three seconds.</summary>
    private sealed class Stages(PipelineStageTests test, string? failing, IReadOnlyList<ISubmissionInterceptor<Intent, string>> interceptors) : SubmissionPipeline<Intent, string>(interceptors)
    {
        protected override TimeProvider Clock => test._clock;

        protected override void Validate(Intent submission) => Pass("validate", submission.Name);

        protected override Task<decimal> PriceAsync(Intent submission, CancellationToken cancellationToken)
        {
            Pass("price", submission.Name);
            return Task.FromResult(test._price);
        }

        protected override Exception OverLimit(Intent submission, decimal cost, decimal limit) => new InvalidOperationException(FormattableString.Invariant($"{cost} is over {limit}"));

        protected override Exception Declined(Intent submission, decimal cost) => new InvalidOperationException(FormattableString.Invariant($"{cost} is declined"));

        protected override byte[] Write(Intent submission)
        {
            Pass("write", submission.Name);
            return "body"u8.ToArray();
        }

        protected override void ThrowIfDisposed()
        {
        }

        protected override async Task<string> SendAsync(Intent submission, byte[] body, CancellationToken cancellationToken)
        {
            await Task.Delay(TimeSpan.FromSeconds(3), Clock, cancellationToken);
            Pass("send", $"{submission.Name} {Encoding.UTF8.GetString(body)}");
            return "work-1";
        }

        protected override void Compare(Intent submission, byte[] body, string snapshot) => Pass("compare", $"{submission.Name} {Encoding.UTF8.GetString(body)} {snapshot}");

        protected override void Settle(Intent submission, string? snapshot, Exception? failure, TimeSpan took) =>
            test._stages.Add(FormattableString.Invariant($"settle {submission.Name} {snapshot} {failure?.Message} {took.TotalSeconds}"));

        private void Pass(string stage, string what)
        {
            test._stages.Add($"{stage} {what}");
            if (stage == failing)
                throw new InvalidOperationException(stage);
        }
    }
}

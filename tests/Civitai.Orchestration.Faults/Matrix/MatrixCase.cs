using System.Globalization;
using Civitai.Orchestration.Faults.Intents;
using Civitai.Orchestration.Faults.Service;
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration.Faults.Matrix;

/// <summary>How a program submits and takes its results.</summary>
internal enum Way
{
    /// <summary>Submits, and leaves the results to a recovery.</summary>
    Recover,

    /// <summary>Submits, waits, takes the result and acknowledges it.</summary>
    Acknowledge,

    /// <summary>Runs each to its end.</summary>
    Run,

    /// <summary>Submits all as a batch.</summary>
    Batch,
}

/// <summary>One seeded run: a few intents, a program that dies and is started again until it has all results, and the judgement.</summary>
internal sealed class MatrixCase : IDisposable
{
    public const string ChargedAgain = "intents charged more than once";
    public const string Lost = "intents paid whose result was lost";
    public const string NeverMade = "intents never made";

    private const string Account = "1234567-";
    private const string BatchName = "batch";
    private const int MostLives = 12;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2); // of real time: a life that takes longer hangs
    private static readonly NetworkFault[] Faults = [.. Enum.GetValues<NetworkFault>().Where(f => f != NetworkFault.None)];

    private readonly Random _random;
    private readonly TimeProvider _clock;
    private readonly RunReport _report;
    private readonly JournalHome _home;
    private readonly ReferenceService _service;
    private readonly MatrixNetwork _network;
    private readonly Uri _address;
    private readonly string _where;
    private readonly Way _way;
    private readonly Order[] _orders;
    private readonly bool _isMinted;
    private readonly bool _isTwice;
    private readonly bool _submitsWhenTold;
    private readonly bool _recoversOnTwo;
    private readonly bool _leaves;
    private readonly int _deaths;
    private int _handlerFaults;
    private int _handlerDeaths;
    private int _life;
    private readonly List<string> _story = [];

    public MatrixCase(int seed, int number, JournalKind kind, string folder, PostgresStore? store, TimeProvider clock, RunReport report)
    {
        (_clock, _report, _random) = (clock, report, new Random(IntentRun.HashCode(seed, number)));
        string host = string.Create(CultureInfo.InvariantCulture, $"run-{number}-{Guid.NewGuid():N}.test");
        _address = new Uri("https://" + host);
        _home = new JournalHome(kind, Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{number}.journal")), store, host);
        _service = new ReferenceService(clock, SecretWatch.Token) { Runtime = TimeSpan.Zero, ImageBytes = 40 };
        _where = string.Create(CultureInfo.InvariantCulture, $"matrix --seed {seed} --only {number} ({kind})");
        _way = (Way)_random.Next(4);
        int count = 1 + _random.Next(3);
        _isMinted = count == 1 && (_way is Way.Recover or Way.Acknowledge) && _random.Next(2) == 0; // with a key of the client's
        _orders = [.. Enumerable.Range(0, count).Select(n => new Order(string.Create(CultureInfo.InvariantCulture, $"order {n}"), _isMinted ? null : string.Create(CultureInfo.InvariantCulture, $"order-{n}")))];
        _isTwice = !_isMinted && _random.Next(3) == 0;
        _submitsWhenTold = _random.Next(2) == 0;
        _recoversOnTwo = kind == JournalKind.Postgres && _random.Next(2) == 0;
        _leaves = _way is Way.Recover or Way.Acknowledge && _random.Next(3) > 0; // what was accepted is the journal's business
        _deaths = _random.Next(4);
        _handlerFaults = _random.Next(4) == 0 ? 1 + _random.Next(2) : 0;
        _handlerDeaths = _random.Next(4) == 0 ? 1 : 0;
        _network = new MatrixNetwork(_service, clock, MatrixNetwork.Plan(_random, Faults), report);
    }

    public async Task RunAsync()
    {
        _report.Count("runs");
        _report.Count($"runs over {_home.Kind}");
        _report.Count("intents", _orders.Length);
        bool isLast = false;
        for (_life = 0; _life < MostLives; _life++)
        {
            isLast = _orders.All(o => o.HasResult);
            if (_life >= MostLives - 3 || isLast)
                _network.Calm();
            if (isLast)
                _handlerDeaths = 0;
            if (!await LiveAsync(_life < _deaths && !isLast, isLast))
                return;
            if (isLast)
                break;
        }

        await _network.ArriveAsync();
        await JudgeAsync();
    }

    public void Dispose() => _home.Dispose();

    // Whether it ended in time, by itself or by a death.
    private async Task<bool> LiveAsync(bool mayDie, bool isLast)
    {
        var life = new Life();
        WriteFault[] faults = [WriteFault.DeathBefore, WriteFault.DeathAfter, WriteFault.FailureBefore, WriteFault.FailureAfter, WriteFault.DeathAfter, _home.Kind == JournalKind.File ? WriteFault.Torn : WriteFault.DeathBefore];
        WriteFault fault = mayDie ? faults[_random.Next(faults.Length)] : WriteFault.None;
        MortalJournal journal = _home.Open(life, fault, 1 + _random.Next(5 * _orders.Length));
        OrchestrationClient client = Connect(life, journal);
        OrchestrationClient? other = _recoversOnTwo ? Connect(life, _home.OpenAgain(life)) : null;
        Task living = Task.Run(() => LiveAsync(client, other, life, isLast));
        try
        {
            await Task.WhenAny(living, life.Died).WaitAsync(Limit);
        }
        catch (TimeoutException)
        {
            _report.Find("hang", _where, Story());
            return false;
        }

        if (life.IsDead)
        {
            _report.Count("deaths");
            _report.Count($"death by {life.Cause}");
            _story.Add($"{_life}: died by {life.Cause}");
        }
        else if (living.Exception is { } foreign)
        {
            _report.Find($"foreign exception: {LibraryExceptions.Describe(foreign.InnerException!)}", _where, Story() + foreign); // there is one
        }

        life.End("end");
        client.Dispose();
        other?.Dispose();
        await _home.CloseAsync(_random);
        foreach (Order order in _orders.Where(o => !o.WasNeverMade && o.Key is not null))
        {
            string key = _way == Way.Batch ? ItemKey(order) : order.Key!; // looked at
            Work? work = _service.All.FirstOrDefault(w => w.Key == key);
            if ((await _home.ReadAsync([key])).FirstOrDefault() is { State: JournalState.Refused } entry && work?.CreatedAt <= entry.ChangedAt)
                _report.Find("closed as refused, although it was made", _where, Story());
        }

        return true;
    }

    private OrchestrationClient Connect(Life life, ISubmissionJournal journal) => new(
        SecretWatch.Token, new() { BaseAddress = _address, TimeProvider = _clock, Journal = journal, AttemptTimeout = TimeSpan.FromSeconds(20) }, _network.Connect(life));

    // A program as the documentation tells it: what is open first, then what has no result yet.
    private async Task LiveAsync(OrchestrationClient client, OrchestrationClient? other, Life life, bool isLast)
    {
        if (!await RecoverAsync(client, other, life) || isLast)
            return;
        Order[] open = [.. _orders.Where(o => !o.HasResult && !o.IsLeft)];
        if (_way == Way.Batch)
            await BatchAsync(client, life, open);
        else
            await Task.WhenAll(open.SelectMany(o => Enumerable.Repeat(o, _isTwice ? 2 : 1)).Select(o => SubmitAsync(client, life, o)));
        if (_way == Way.Recover)
            await RecoverAsync(client, other, life);
    }

    private async Task<bool> RecoverAsync(OrchestrationClient client, OrchestrationClient? other, Life life)
    {
        for (int attempt = 0; attempt < 3; attempt++)
        {
            DateTimeOffset begin = _clock.GetUtcNow();
            try
            {
                var options = new RecoverOptions { MinimumAge = TimeSpan.Zero };
                await Task.WhenAll(new[] { client, other }.OfType<OrchestrationClient>()
                    .Select(c => c.Workflows.RecoverAsync((recovered, _) => TakeAsync(c, life, recovered, begin), options)));
                return true;
            }
            catch (Exception e) when (e is AggregateException or GenerationException)
            {
                Tell($"recovery ended with {string.Join(", ", (e as AggregateException)?.InnerExceptions.Select(i => i.GetType().Name) ?? [e.GetType().Name])}");
            }
        }

        return false;
    }

    private async Task TakeAsync(OrchestrationClient client, Life life, RecoveredWorkflow recovered, DateTimeOffset begin)
    {
        await life.GoOnAsync();
        Order order = _isMinted ? _orders[0] : _orders.Single(o => recovered.ExternalId == o.Key || recovered.ExternalId == ItemKey(o));
        if (Interlocked.Decrement(ref _handlerFaults) >= 0)
        {
            Tell($"handler of {recovered.ExternalId} throws");
            throw new InvalidOperationException("The folder is full.");
        }

        if (recovered.Workflow is not { } workflow)
        {
            Tell($"{recovered.ExternalId} told as never made");
            _report.Count("told as never made");
            if (_service.All.FirstOrDefault(w => w.Key == recovered.ExternalId) is { } work && work.CreatedAt < begin)
                _report.Find("told as never made, although the service has it", _where, Story());
            order.Key ??= recovered.ExternalId;
            (order.IsLeft, order.WasNeverMade) = (false, true);
            if (_submitsWhenTold && _way != Way.Batch)
                await SubmitAsync(client, life, order, Way.Recover);
            await DieInHandlerAsync(life);
            return;
        }

        Deliver(life, order, recovered.ExternalId, workflow, isRecovered: true, recovered.IsRepeated);
        await DieInHandlerAsync(life);
    }

    private async Task DieInHandlerAsync(Life life)
    {
        if (_life < _deaths && Interlocked.Decrement(ref _handlerDeaths) >= 0)
            await life.DieAsync("handler");
    }

    private async Task SubmitAsync(OrchestrationClient client, Life life, Order order, Way? way = null)
    {
        for (int attempt = 0; attempt < 3; attempt++)
        {
            try
            {
                WorkflowTemplate template = Template(order) with { ExternalId = order.Key };
                Workflow workflow = (way ?? _way) == Way.Run ? await client.Workflows.RunAsync(template) : await client.Workflows.SubmitAsync(template);
                await life.GoOnAsync();
                string key = order.Key ??= workflow.ExternalId![Account.Length..]; // the service names it
                Tell($"{key} accepted as {workflow.Id}");
                order.IsLeft |= _leaves;
                if ((way ?? _way) == Way.Acknowledge)
                {
                    Workflow ended = await client.Workflows.WaitAsync(workflow.Id);
                    await life.GoOnAsync();
                    Deliver(life, order, key, ended, isRecovered: false, isRepeated: false);
                    await client.Workflows.AcknowledgeAsync(key);
                }
                else if ((way ?? _way) == Way.Run)
                {
                    Deliver(life, order, key, workflow, isRecovered: false, isRepeated: false);
                }

                return;
            }
            catch (GenerationException e)
            {
                await life.GoOnAsync();
                Tell($"{order.Key} ended with {e.GetType().Name}");
                order.Key ??= (e as CivitaiException)?.ExternalId;
                if (e is ExternalIdConflictException)
                    _report.Find("conflict for a key of one intent", _where, Story() + e);
            }
        }
    }

    private async Task BatchAsync(OrchestrationClient client, Life life, Order[] open)
    {
        Batch<ImageGenOutput> batch = client.Workflows.SubmitManyAsync(BatchName, open.Select(o => WorkflowTemplate.For(Input(o), o.Key!))); // a batch has its own keys
        await foreach (BatchOutcome<ImageGenOutput> outcome in client.Workflows.WhenEachAsync(batch))
        {
            await life.GoOnAsync();
            Tell($"{outcome.ExternalId} ended with {outcome.Exception?.GetType().Name ?? "a result"}");
            if (outcome.IsSuccess)
                Deliver(life, _orders.Single(o => o.Key == outcome.Key), outcome.ExternalId, outcome.Workflow!, isRecovered: false, isRepeated: false); // it succeeded
        }
    }

    private void Deliver(Life life, Order order, string key, Workflow workflow, bool isRecovered, bool isRepeated)
    {
        lock (order)
        {
            if (life.IsDead)
                return; // its thread was held up since it was asked last
            Tell($"{key} handed over by {(isRecovered ? "recovery" : "call")}{(isRepeated ? ", repeated" : "")}");
            if (_service.Find(workflow.Id)?.Prompt != order.Prompt || workflow.Status != WorkflowStatus.Succeeded || workflow.GetOutput<ImageGenOutput>().Images.Count != 1)
                _report.Find("result wrong", _where, Story());
            if (isRecovered && !isRepeated && order.Recovered > 0)
                _report.Find("handed over twice by recovery", _where, Story());
            if (isRecovered && order.HasResult && _home.Closed.ContainsKey(key))
                _report.Find("handed over after it was acknowledged", _where, Story());
            if (isRepeated)
                _report.Count("told as repeated");
            order.Recovered += isRecovered ? 1 : 0;
            order.HasResult = true;
        }
    }

    private async Task JudgeAsync()
    {
        foreach (Order order in _orders)
        {
            int charges = _service.All.Count(w => w.Prompt == order.Prompt);
            _report.Count("charges", charges);
            if (charges > 1)
                _report.Count(ChargedAgain);
            if (!order.HasResult)
                _report.Count(charges > 0 ? Lost : NeverMade);
            if (charges != 1)
                _report.Find($"{charges} charges for one intent", _where, Story());
            if (!order.HasResult)
                _report.Find("result lost", _where, Story());
            else
                _report.Count("results");
        }

        var life = new Life();
        MortalJournal journal = _home.Open(life, WriteFault.None, 0);
        await foreach (JournalEntry entry in journal.ReadOpenAsync(_address.Authority))
            _report.Find("left open", _where, $"{entry}\n{Story()}");
        await _home.CloseAsync(_random);
    }

    private void Tell(string line)
    {
        lock (_story)
            _story.Add($"{_life}: {line}");
    }

    private string Story()
    {
        lock (_story)
            return $"{_way}{(_isMinted ? ", minted" : "")}{(_isTwice ? ", twice" : "")}{(_submitsWhenTold ? ", submits when told" : "")}{(_recoversOnTwo ? ", two machines" : "")}: {string.Join("; ", _story)}\n";
    }

    // A batch's name and the item's own, whose dashes are doubled.
    private static string ItemKey(Order order) => $"{BatchName}-{order.Key!.Replace("-", "--", StringComparison.Ordinal)}"; // items are not minted

    private static ZImageTurboCreateImageGenInput Input(Order order) => new() { Prompt = order.Prompt };

    private static WorkflowTemplate Template(Order order) => WorkflowTemplate.For(Input(order));

    /// <summary>What one intent is to its program, which keeps this on a disk of its own.</summary>
    private sealed class Order(string prompt, string? key)
    {
        public string Prompt => prompt;

        public string? Key { get; set; } = key;

        public bool HasResult { get; set; }

        /// <summary>Whether the program does not submit it again, because it was accepted.</summary>
        public bool IsLeft { get; set; }

        /// <summary>Whether a recovery has told that the service never had it.</summary>
        public bool WasNeverMade { get; set; }

        /// <summary>How often recovery has handed it over.</summary>
        public int Recovered { get; set; }
    }
}

using System.Globalization;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>Everything that the simulator of Scenario remembers.</summary>
internal sealed class ScenarioState(ScenarioSimulatorOptions options)
{
    private readonly List<ScenarioModelState> _models = [];
    private readonly List<string> _started = [];
    private readonly Queue<ScenarioOutcome> _outcomes = new();
    private int _images;

    public object Gate { get; } = new();

    public DateTimeOffset Now => options.TimeProvider.GetUtcNow();

    public DateTimeOffset? LastStart { get; private set; }

    public IReadOnlyList<ScenarioModelState> Models => _models;

    public IReadOnlyList<string> ModelIds
    {
        get
        {
            lock (Gate)
                return [.. _models.Select(m => m.Id)];
        }
    }

    public IReadOnlyList<string> Started
    {
        get
        {
            lock (Gate)
                return [.. _started];
        }
    }

    public decimal Balance
    {
        get
        {
            lock (Gate)
                return options.Balance - _models.Where(m => m.Training is not null && m.Training.At(Now).ModelStatus is "training" or "trained").Sum(m => m.Training?.Cost ?? 0);
        }
    }

    public int CountImages(string modelId)
    {
        lock (Gate)
            return Find(modelId)?.Images.Count ?? 0;
    }

    public void Enqueue(ScenarioOutcome outcome)
    {
        lock (Gate)
            _outcomes.Enqueue(outcome);
    }

    public ScenarioModelState? Find(string id) => _models.Find(m => m.Id == id);

    public ScenarioModelState Add(string name, string type, string? description)
    {
        var model = new ScenarioModelState("model_" + (_models.Count + 1).ToString("000000000000", CultureInfo.InvariantCulture), name, type, description, Now);
        _models.Add(model);
        return model;
    }

    public string NextImageId() => "asset_" + (++_images).ToString("000000000000", CultureInfo.InvariantCulture);

    public void Start(ScenarioModelState model, System.Text.Json.Nodes.JsonObject parameters, decimal cost)
    {
        _started.Add(model.Id);
        LastStart = Now;
        model.Training = new ScenarioTraining(
            "job_" + _started.Count.ToString("000000000000", CultureInfo.InvariantCulture), Now, parameters, _outcomes.TryDequeue(out var outcome) ? outcome : ScenarioOutcome.Trained(), cost, options);
    }
}

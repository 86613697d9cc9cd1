namespace Scenario.Training;

/// <summary>The key of a start, which the caller chose, stands for the training of other work: it was probably used before. Nothing was started.</summary>
/// <remarks>Nothing is lost: <see cref="Model"/> is what the key stands for. Look at it before choosing another key; if it is the training that was wanted, go on with its id.</remarks>
public sealed class ScenarioKeyConflictException : ScenarioException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="model">The model that the key stands for.</param>
    /// <param name="path">Where it differs from what was asked for.</param>
    public ScenarioKeyConflictException(ScenarioModel model, string path)
        : base($"The key stands for the training of model {model?.Id}, which differs from what was asked for at {path}; nothing was started. Look at Model before you choose another key.")
    {
        ArgumentNullException.ThrowIfNull(model);
        Model = model;
        ModelId = model.Id;
        Path = path;
    }

    /// <summary>The model that the key stands for.</summary>
    public ScenarioModel Model { get; }

    /// <summary>Where it differs from what was asked for, for example <c>parameters.nbEpochs</c> or <c>images</c>.</summary>
    public string Path { get; }
}

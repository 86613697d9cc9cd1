using System.Net;

namespace Scenario.Training;

/// <summary>The model is being trained already. Where a lost answer may be the reason, the client has looked before it says so; read the model to see that training.</summary>
public sealed class ScenarioAlreadyTrainingException : ScenarioApiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="problem">The service's own description; null when it gave none.</param>
    public ScenarioAlreadyTrainingException(ScenarioProblem? problem = null)
        : base("The model is already being trained; nothing was started besides. Follow it with GetTraining(ModelId).", HttpStatusCode.BadRequest, problem)
    {
    }
}

using System.Net;

namespace Scenario.Training;

/// <summary>The asset is an image of the model already; it was not added a second time.</summary>
public sealed class ScenarioDuplicateImageException : ScenarioApiException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="problem">The service's own description; null when it gave none.</param>
    public ScenarioDuplicateImageException(ScenarioProblem? problem = null)
        : base("The asset is already a training image of this model.", HttpStatusCode.BadRequest, problem)
    {
    }
}

namespace Scenario.Training.Requests;

/// <summary>The body that acts on a training; the service knows <c>cancel</c> alone.</summary>
internal sealed partial record ActionRequest : WireRecord
{
    public string? Action { get; init; }
}

using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Civitai.Orchestration.Diagnostics;

/// <summary>The library's traces and measurements, under the name of the package. They hold ids, states and amounts, never prompts or addresses.</summary>
internal static class Telemetry
{
    internal const string Name = "Civitai.Orchestration";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> SubmittedWorkflows = Meter.CreateCounter<long>("civitai.workflow.submitted", "{workflow}", "Workflows accepted by the service.");
    private static readonly Counter<double> SpentBuzz = Meter.CreateCounter<double>("civitai.workflow.cost", "{buzz}", "Cost of accepted workflows.");

    internal static Activity? Start(string name, string? workflowId = null)
    {
        Activity? activity = Source.StartActivity(name, ActivityKind.Client);
        if (workflowId is not null)
            activity?.SetTag("civitai.workflow.id", workflowId);
        return activity;
    }

    internal static void Submitted(Activity? activity, Workflow workflow)
    {
        SubmittedWorkflows.Add(1);
        if (workflow.Cost is { } cost)
            SpentBuzz.Add((double)cost.Total);
        activity?.SetTag("civitai.workflow.id", workflow.Id);
        activity?.SetTag("civitai.workflow.status", workflow.Status.Value);
    }

    internal static void Ended(Activity? activity, Workflow workflow) => activity?.SetTag("civitai.workflow.status", workflow.Status.Value);
}

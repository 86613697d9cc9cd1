namespace Civitai.Orchestration;

/// <summary>How a price is asked for. What the workflow will be submitted with, where it can change the price or what pays, is said here too.</summary>
public sealed record PreviewOptions : WorkflowOptions;

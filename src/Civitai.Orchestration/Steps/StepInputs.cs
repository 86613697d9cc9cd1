namespace Civitai.Orchestration;

/// <summary>The inputs of the types of steps that have one input only, each made of what it requires; <c>with</c> sets the rest.</summary>
public static partial class StepInputs;

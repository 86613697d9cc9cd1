namespace Civitai.Orchestration.Tests.Core;

/// <summary>A question about work that is waited for.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Time">When it was asked, in seconds from the start.</param>
/// <param name="Hold">For how many seconds it is to be held open.</param>
internal sealed record Look(int Number, double Time, double Hold);

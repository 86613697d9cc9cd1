namespace Civitai.Orchestration.Tests;

/// <summary>For tests that compute for long: on a thread of the pool they would look like work that the virtual clocks of other tests wait for.</summary>
internal static class OwnThread
{
    public static Task RunAsync(Action test) => Task.Factory.StartNew(test, TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}

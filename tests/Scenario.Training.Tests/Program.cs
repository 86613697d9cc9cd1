namespace Scenario.Training.Tests;

/// <summary>Without arguments of its own: the test runner. With <c>child</c>: the program that <see cref="KillTests"/> kills.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] arguments)
    {
        if (arguments.Contains("--server")) // the protocol by which Stryker runs tests, docs/mutation.md
            return await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(arguments, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
        if (arguments is not ["child", string service, string key])
            return await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(arguments);

        using var client = new ScenarioClient("test-key", "test-secret", "proj_1", new ScenarioClientOptions { BaseAddress = new Uri(service) });
        ScenarioTrainingRun run = await client.StartTrainingAsync(KillTests.Request, new ScenarioTrainOptions { Key = key });
        Console.WriteLine("started " + run.Id);
        ScenarioModel model = await run.WaitAsync();
        Console.WriteLine("done " + model.Status);
        return 0;
    }
}

using System.Diagnostics;
using Civitai.Orchestration.Testing;

namespace Scenario.Training.Tests;

/// <summary>A program that is killed, as with <c>kill -9</c>: another one goes on, by the model's id or by the key of the intent. On real sockets and real time.</summary>
public sealed class KillTests
{
    internal static ScenarioTrainingRequest Request { get; } = new() { Name = "Inkcat", Type = ScenarioTrainingType.Flux2DevLora, Pictures = Pictures.Many(8), Parameters = new() { Epochs = 2 } };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Killed_while_it_waits_another_program_waits_by_the_id()
    {
        await using ScenarioSimulator simulator = await ScenarioSimulator.StartAsync(new() { Speed = 10 }, Stop);
        using Process child = Begin(simulator, "kill-1");
        string line = await child.StandardOutput.ReadLineAsync(Stop) ?? "";
        child.Kill();
        await child.WaitForExitAsync(Stop);

        using ScenarioClient client = Connect(simulator);
        ScenarioModel model = await client.GetTraining(line.Split(' ')[1]).WaitAsync(cancellationToken: Stop);

        Assert.StartsWith("started ", line, StringComparison.Ordinal);
        Assert.Equal(ScenarioModelStatus.Trained, model.Status);
        Assert.Equal([model.Id], simulator.StartedModelIds);
    }

    [Fact]
    public async Task Killed_while_it_uploads_another_program_goes_on_by_the_key()
    {
        await using ScenarioSimulator simulator = await ScenarioSimulator.StartAsync(new() { Speed = 20 }, Stop);
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        int uploads = 0;
        simulator.FailNext(Fault.Slow(TimeSpan.FromMinutes(1)), when: r =>
        {
            bool isFifth = r.Path.EndsWith("/training-images", StringComparison.Ordinal) && ++uploads == 5;
            if (isFifth)
                reached.TrySetResult();
            return isFifth;
        });
        using Process child = Begin(simulator, "kill-2");
        await reached.Task.WaitAsync(TimeSpan.FromSeconds(60), Stop);
        child.Kill();
        await child.WaitForExitAsync(Stop);

        using ScenarioClient client = Connect(simulator);
        ScenarioTrainingResult result = await client.TrainAsync(Request, new ScenarioTrainOptions { Key = "kill-2" }, cancellationToken: Stop);

        Assert.Equal([result.Model.Id], simulator.ModelIds);
        Assert.Equal([result.Model.Id], simulator.StartedModelIds);
        Assert.Equal(8, simulator.CountImages(result.Model.Id));
    }

    private static ScenarioClient Connect(ScenarioSimulator simulator) => new("test-key", "test-secret", "proj_1", new ScenarioClientOptions { BaseAddress = simulator.BaseAddress });

    private static Process Begin(ScenarioSimulator simulator, string key)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "Scenario.Training.Tests.dll");
        return Process.Start(new ProcessStartInfo("dotnet", ["exec", program, "child", simulator.BaseAddress.AbsoluteUri, key]) { RedirectStandardOutput = true })!; // it is a new process
    }
}

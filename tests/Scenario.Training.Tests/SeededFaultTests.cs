using Civitai.Orchestration.Testing;

namespace Scenario.Training.Tests;

/// <summary>Faults of all kinds at every place, in many whole trainings.</summary>
public sealed class SeededFaultTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_thousand_seeded_faults_start_one_training_per_intent_and_lose_no_result()
    {
        int struck = 0;
        int retried = 0;
        for (int seed = 0; struck < 1000; seed++)
        {
            var clock = new VirtualTimeProvider();
            await using ScenarioSimulator simulator = await ScenarioSimulator.StartAsync(new() { InMemory = true, TimeProvider = clock }, Stop);
            using HttpMessageHandler handler = simulator.CreateHandler();
            using var client = new ScenarioClient("test-key", "test-secret", "proj_1", new ScenarioClientOptions { BaseAddress = simulator.BaseAddress, TimeProvider = clock, Randomness = () => 0.5 }, handler);
            var random = new Random(seed);
            Func<Fault>[] faults = [.. LostAnswerTests.All.Values];
            for (int i = 0; i < 6; i++)
                simulator.FailNext(faults[random.Next(faults.Length)](), when: r => random.Next(3) == 0 && Interlocked.Increment(ref struck) > 0);

            var request = new ScenarioTrainingRequest { Name = "Inkcat", Type = ScenarioTrainingType.QwenImageLora, Pictures = Pictures.Many(3), Parameters = new() { Epochs = 2 } };
            ScenarioModel? trained = null;
            for (int call = 0; trained is null && call < 10; call++)
            {
                try
                {
                    trained = (await client.TrainAsync(request, new ScenarioTrainOptions { Key = $"intent-{seed}" }, cancellationToken: Stop)).Model;
                }
                catch (ScenarioException e) when (e.IsTransient)
                {
                    retried++;
                }
            }

            Assert.NotNull(trained);
            Assert.Equal(ScenarioModelStatus.Trained, trained.Status);
            Assert.True(simulator.StartedModelIds is [var one] && one == trained.Id, $"seed {seed}: started {string.Join(", ", simulator.StartedModelIds)}, result {trained.Id}");
            Assert.True(simulator.CountImages(trained.Id) == 3, $"seed {seed}: {simulator.CountImages(trained.Id)} images");
            Assert.Equal(100_000 - 30, simulator.Balance);
        }

        Assert.InRange(retried, 0, 400);
    }
}

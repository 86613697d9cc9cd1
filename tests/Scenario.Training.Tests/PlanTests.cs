using Civitai.Orchestration.Testing;

namespace Scenario.Training.Tests;

/// <summary>What the plan allows and the account can pay.</summary>
public sealed class PlanTests : SimulatorTest
{
    public override ValueTask InitializeAsync()
    {
        (SimulatorOptions.ParallelTrainings, SimulatorOptions.ImagesOfPlan, SimulatorOptions.Cooldown, SimulatorOptions.Balance) = (2, 6, TimeSpan.FromMinutes(1), 400);
        return base.InitializeAsync();
    }

    [Fact]
    public async Task A_cooldown_that_fits_the_budget_is_waited_for()
    {
        string first = await PrepareAsync();
        string second = await PrepareAsync();
        await Client.StartTrainingAsync(first, cancellationToken: Stop);
        DateTimeOffset before = Clock.GetUtcNow();

        await Client.StartTrainingAsync(second, cancellationToken: Stop);

        Assert.InRange(Clock.GetUtcNow() - before, TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(66));
        Assert.Equal([first, second], Simulator.StartedModelIds);
    }

    [Fact]
    public async Task Too_many_trainings_at_once_images_and_units_are_told_apart()
    {
        Simulator.OnStart(ScenarioOutcome.NeverEnding(), times: 2);
        string[] models = [await PrepareAsync(), await PrepareAsync(), await PrepareAsync()];
        await Client.StartTrainingAsync(models[0], cancellationToken: Stop);
        var images = await Assert.ThrowsAsync<ScenarioPlanLimitException>(() => Client.AddTrainingAssetsAsync(models[1], ["a", "b"], Stop));
        Clock.Advance(TimeSpan.FromMinutes(2));
        await Assert.ThrowsAsync<ScenarioInsufficientUnitsException>(() => Client.StartTrainingAsync(models[1], new() { Epochs = 100 }, cancellationToken: Stop));
        await Client.StartTrainingAsync(models[1], cancellationToken: Stop);

        var trainings = await Assert.ThrowsAsync<ScenarioPlanLimitException>(() => Client.StartTrainingAsync(models[2], cancellationToken: Stop));

        Assert.Equal(("add-training-image", 6d), (images.ActionName, images.Limit));
        Assert.Equal(("parallel-training", 2d, 2d), (trainings.ActionName, trainings.Limit, trainings.Value));
        Assert.Contains("parallel-training, at most 2", trainings.Message, StringComparison.Ordinal);
        Assert.Equal(2, Simulator.StartedModelIds.Count);
    }
}

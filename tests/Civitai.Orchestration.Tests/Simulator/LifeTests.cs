using System.Net;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Tests.Simulator;

/// <summary>How work goes on and ends, and what it costs: findings A3, A4, A5, A6, A7, A9 and A14.</summary>
public sealed class LifeTests : SimulatorFixture
{
    private const string TwoSteps = """
        {"steps":[
        {"$type":"imageGen","name":"first","input":{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage","prompt":"a"}},
        {"$type":"imageGen","input":{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage","prompt":"b"}},
        {"$type":"imageGen","input":{"engine":"flux2","model":"klein","operation":"editImage","prompt":"c","images":[{"$ref":"first","path":"output.images[0].url"}]}}]}
        """;

    [Fact]
    public async Task A_training_announces_all_epochs_at_once_each_unavailable_until_it_is_made()
    {
        var (_, workflow) = await SubmitAsync(Training);
        Clock.Advance(TimeSpan.FromSeconds(7)); // 6 until a worker begins

        JsonArray announced = Epochs(workflow = await ReadAsync(workflow));
        using HttpResponseMessage unmade = await Http.GetAsync($"/v2/consumer/blobs/{announced[0]!["model"]!["id"]}", Stop);
        JsonArray made = Epochs(await ReadAsync(workflow, "?wait=100"));

        Assert.Equal([1, 2, 3, 4], announced.Select(epoch => (int)epoch!["epochNumber"]!));
        Assert.All(announced, epoch => Assert.False((bool)epoch!["model"]!["available"]!));
        Assert.All(announced, epoch => Assert.Null(epoch!["model"]!["url"]));
        Assert.Equal(HttpStatusCode.NotFound, unmade.StatusCode);
        Assert.All(made, epoch => Assert.True((bool)epoch!["model"]!["available"]!));
        Assert.Equal(announced.Select(epoch => Text(epoch!["model"]!["id"])), made.Select(epoch => Text(epoch!["model"]!["id"])));

        static JsonArray Epochs(JsonNode workflow) => Step(workflow)["output"]!["epochs"]!.AsArray();
    }

    [Fact]
    public async Task While_a_training_runs_its_cost_is_0_and_the_charge_stands_in_the_transactions()
    {
        var (_, running) = await SubmitAsync(Training);
        JsonNode ended = await ReadAsync(running, "?wait=100");

        int charge = (int)running["transactions"]!["list"]![0]!["amount"]!;
        Assert.Equal(0, (int)running["cost"]!["total"]!);
        Assert.Equal("debit", Text(running["transactions"]!["list"]![0]!["type"]));
        Assert.True(charge >= 400); // 4 epochs of chroma at 100, and whatever the samples cost
        Assert.Equal(charge, (int)ended["cost"]!["total"]!);
        Assert.Equal(1_000_000 - charge, Simulator.Balance);
    }

    [Theory]
    [InlineData(4, 1, 2)]
    [InlineData(8, 1, 3)]
    [InlineData(20, 1, 6)]
    [InlineData(20, 5, 12)]
    public async Task Prices_are_whole_Buzz_rounded_up(int steps, int cfgScale, int price)
    {
        string body = $$$"""
            {"steps":[{"$type":"imageGen","input":{"engine":"sdcpp","ecosystem":"flux2Klein","operation":"createImage","prompt":"a",
            "width":832,"height":1248,"steps":{{{steps}}},"cfgScale":{{{cfgScale}}}}}]}
            """;

        var (_, preview) = await SubmitAsync(body, "?whatif=true");

        Assert.Equal(price, (int)preview["cost"]!["total"]!);
    }

    [Fact]
    public async Task Each_step_is_rounded_up_by_itself()
    {
        // 1.2 Buzz each: 2 and 2, not 2.4 rounded up to 3.
        const string Step = """
            {"$type":"imageGen","input":{"engine":"sdcpp","ecosystem":"flux2Klein","operation":"createImage","prompt":"a","width":832,"height":1248,"steps":4,"cfgScale":1}}
            """;

        var (_, preview) = await SubmitAsync($$"""{"steps":[{{Step}},{{Step}}]}""", "?whatif=true");

        Assert.Equal(4, (int)preview["cost"]!["total"]!);
    }

    [Fact]
    public async Task A_step_without_name_or_priority_is_named_by_its_place_and_counts_as_low()
    {
        var (_, workflow) = await SubmitAsync(TwoSteps);

        Assert.Equal(["first", "$1", "$2"], workflow["steps"]!.AsArray().Select(step => Text(step!["name"])));
        Assert.Equal("low", Text(Step(workflow)["priority"]));
        var (status, step) = await SendAsync(HttpMethod.Get, $"{Workflows}/{workflow["id"]}/steps/$1");
        Assert.Equal((HttpStatusCode.OK, "$1"), (status, Text(step["name"])));
    }

    [Fact]
    public async Task Cancel_is_accepted_at_once_takes_effect_minutes_later_and_is_refunded_later_still()
    {
        Simulator.OnSubmit(Outcome.NeverEnding());
        var (_, workflow) = await SubmitAsync(Image);
        decimal charged = Simulator.Balance;

        var (accepted, _) = await CancelAsync(workflow);
        string atOnce = Text((await ReadAsync(workflow))["status"]);
        Clock.Advance(TimeSpan.FromMinutes(2));
        JsonNode later = await ReadAsync(workflow);
        decimal unrefunded = Simulator.Balance;
        Clock.Advance(TimeSpan.FromMinutes(30));
        JsonNode settled = await ReadAsync(workflow);

        Assert.Equal(HttpStatusCode.NoContent, accepted);
        Assert.Equal("unassigned", atOnce);
        Assert.Equal("canceled", Text(later["status"]));
        Assert.Equal(charged, unrefunded);
        Assert.Equal(["debit", "credit"], settled["transactions"]!["list"]!.AsArray().Select(entry => Text(entry!["type"])));
        Assert.Equal(1_000_000m, Simulator.Balance);
    }

    [Fact]
    public async Task Work_that_a_worker_had_begun_is_canceled_without_a_refund_and_delivers_no_more()
    {
        var (_, workflow) = await SubmitAsync(Training);
        Clock.Advance(TimeSpan.FromSeconds(17));

        await CancelAsync(workflow);
        Clock.Advance(TimeSpan.FromSeconds(60));
        JsonNode meanwhile = await ReadAsync(workflow);
        JsonNode ended = await ReadAsync(workflow, "?wait=100");
        Clock.Advance(TimeSpan.FromHours(2));

        Assert.Equal("processing", Text(meanwhile["status"]));
        Assert.Equal("canceled", Text(ended["status"]));
        Assert.Equal([true, false, false, false], Step(ended)["output"]!["epochs"]!.AsArray().Select(epoch => (bool)epoch!["model"]!["available"]!));
        Assert.True(Simulator.Balance < 1_000_000);
    }

    // Schema, of ephemeral: once the workflow has ended no record of it remains.
    [Fact]
    public async Task The_external_id_of_an_ephemeral_workflow_is_free_when_it_has_ended()
    {
        string ephemeral = With(Image, json => (json["ephemeral"], json["externalId"]) = (true, "fox"));

        var (_, running) = await SubmitAsync(ephemeral, "?wait=1");
        var (_, ended) = await SubmitAsync(ephemeral, "?wait=60");
        var (status, next) = await SubmitAsync(ephemeral, "?wait=1");

        Assert.Equal((Text(running["id"]), "succeeded"), (Text(ended["id"]), Text(ended["status"])));
        Assert.Equal(HttpStatusCode.Accepted, status);
        Assert.NotEqual(Text(ended["id"]), Text(next["id"]));
    }

    [Fact]
    public async Task A_workflow_may_succeed_with_a_failed_step_in_it()
    {
        Simulator.OnSubmit(Outcome.PartlyFailed("blocked", "minor"));

        var (_, workflow) = await SubmitAsync(TwoSteps, "?wait=100");

        Assert.Equal("succeeded", Text(workflow["status"]));
        Assert.Equal(["failed", "succeeded", "canceled"], workflow["steps"]!.AsArray().Select(step => Text(step!["status"])));
        Assert.Equal("minor", Text(Step(workflow)["jobs"]![0]!["blockedReason"]));
        Assert.True(Simulator.Balance < 1_000_000);
    }

    [Fact]
    public async Task A_preview_with_reference_images_takes_its_time_for_each()
    {
        await StartAsync(new() { ReferenceImageTime = TimeSpan.FromSeconds(20) });
        const string Edit = """
            {"steps":[{"$type":"imageGen","input":{"engine":"openai","model":"gpt-image-1","operation":"editImage","prompt":"a",
            "images":["https://example.com/a.png","https://example.com/b.png","https://example.com/c.png"]}}]}
            """;

        var (status, _) = await SubmitAsync(Edit, "?whatif=true");
        TimeSpan withImages = Clock.Elapsed;
        await SubmitAsync(Image, "?whatif=true");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(TimeSpan.FromSeconds(60), withImages);
        Assert.Equal(TimeSpan.FromSeconds(60), Clock.Elapsed);
    }

    [Fact]
    public async Task A_workflow_just_accepted_may_be_unknown_for_a_while()
    {
        await StartAsync(new() { ReadableAfter = TimeSpan.FromSeconds(3) });

        var (accepted, workflow) = await SubmitAsync(Image);
        var (atOnce, _) = await SendAsync(HttpMethod.Get, $"{Workflows}/{workflow["id"]}");
        Clock.Advance(TimeSpan.FromSeconds(3));
        var (later, _) = await SendAsync(HttpMethod.Get, $"{Workflows}/{workflow["id"]}");

        Assert.Equal([HttpStatusCode.Accepted, HttpStatusCode.NotFound, HttpStatusCode.Accepted], [accepted, atOnce, later]);
    }

    // Source: schema and seeds: what storing an epoch costs, 2,000 steps, and the largest batch; epochs without steps is flat per epoch, except for Flux 1.
    [Theory]
    [InlineData("\"chroma\",\"epochs\":4", false, 10, 1)]
    [InlineData("\"chroma\",\"epochs\":4,\"steps\":900", true, 10, 1)]
    [InlineData("\"chroma\"", true, 10, 1)]
    [InlineData("\"zimageturbo\",\"epochs\":4", false, 10, 2)]
    [InlineData("\"sdxl\",\"epochs\":4", false, 10, 4)]
    [InlineData("\"flux2klein\",\"modelVariant\":\"4b\",\"epochs\":4", false, 10, 2)]
    [InlineData("\"flux1\",\"modelVariant\":\"dev\",\"epochs\":4", true, 20, 1)]
    public async Task A_training_echoes_the_terms_of_its_row(string members, bool isByStep, int storage, int largestBatch)
    {
        var (_, workflow) = await SubmitAsync(Training.Replace("\"chroma\",\"epochs\":4", members, StringComparison.Ordinal));

        JsonNode input = Step(workflow)["input"]!;
        Assert.Equal(
            (isByStep, storage, 2000, largestBatch),
            ((bool)input["usesStepPricing"]!, (int)input["storageBuzzPerEpoch"]!.GetValue<decimal>(), (int)input["defaultSteps"]!, (int)input["maxBatchSize"]!));
    }
}

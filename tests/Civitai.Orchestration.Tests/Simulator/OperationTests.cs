using System.Net;
using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Tests.Simulator;

/// <summary>Operations that other clients call, and lists: findings A7 and H.</summary>
public sealed class OperationTests : SimulatorFixture
{
    [Fact]
    public async Task A_list_ends_with_a_page_that_has_no_next()
    {
        for (int count = 0; count < 3; count++)
            await SubmitAsync(Image);

        var (_, first) = await SendAsync(HttpMethod.Get, $"{Workflows}?take=2");
        var (_, last) = await SendAsync(HttpMethod.Get, $"{Workflows}?take=2&cursor={first["next"]}");
        var (_, none) = await SendAsync(HttpMethod.Get, $"{Workflows}?tags=nobody");

        Assert.Equal(2, first["items"]!.AsArray().Count);
        Assert.Single(last["items"]!.AsArray());
        Assert.False(last.AsObject().ContainsKey("next"));
        Assert.False(none.AsObject().ContainsKey("next"));
    }

    [Fact]
    public async Task An_empty_page_may_have_a_next()
    {
        await StartAsync(new() { SendsEmptyPages = true });
        for (int count = 0; count < 3; count++)
            await SubmitAsync(Image);

        List<int> pages = [];
        string? next = null;
        do
        {
            var (_, page) = await SendAsync(HttpMethod.Get, $"{Workflows}?take=2&cursor={next}");
            pages.Add(page["items"]!.AsArray().Count);
            next = (string?)page["next"];
        }
        while (next is not null);

        Assert.Equal([2, 0, 1], pages);
    }

    [Fact]
    public async Task A_steps_metadata_is_changed_by_json_patch()
    {
        var (_, workflow) = await SubmitAsync(With(Image, json => json["steps"]![0]!["metadata"] = new JsonObject { ["a/b"] = 1, ["list"] = new JsonArray(1, 2) }));
        const string Patch = """
            [{"op":"test","path":"/metadata/a~1b","value":1},{"op":"add","path":"/metadata/list/-","value":3},{"op":"remove","path":"/metadata/list/0"},
            {"op":"add","path":"/metadata/x","value":{"y":null}},{"op":"replace","path":"/metadata/x/y","value":5},
            {"op":"copy","from":"/metadata/x","path":"/metadata/z"},{"op":"move","from":"/metadata/a~1b","path":"/metadata/c"}]
            """;

        var (status, _) = await SendAsync(HttpMethod.Patch, $"{Workflows}/{workflow["id"]}/steps/$0", Patch);
        var (refused, _) = await SendAsync(HttpMethod.Patch, $"{Workflows}/{workflow["id"]}/steps/$0", """[{"op":"test","path":"/metadata/c","value":2}]""");

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.BadRequest), (status, refused));
        JsonNode metadata = Step(await ReadAsync(workflow))["metadata"]!;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"list":[2,3],"x":{"y":5},"z":{"y":5},"c":1}"""), metadata), metadata.ToJsonString());
    }

    [Theory]
    [InlineData("replace", "/status", "\"canceled\"")]
    [InlineData("add", "/status", "\"canceled\"")]
    [InlineData("replace", "/allowMatureContent", "true")]
    [InlineData("add", "/allowMatureContent", "true")]
    [InlineData("replace", "/tags", "[\"one\",\"two\"]")]
    [InlineData("add", "/tags/0", "\"one\"")]
    [InlineData("replace", "/metadata", "{\"a\":1}")]
    [InlineData("add", "/metadata/a", "1")]
    public async Task What_may_be_changed_of_a_workflow_is_changed_and_tested_by_json_patch(string operation, string path, string value)
    {
        await StartAsync(new() { CancelDelay = TimeSpan.Zero });
        var (_, workflow) = await SubmitAsync(Image);
        string test = $$"""{"op":"test","path":"{{path}}","value":{{value}}}""";

        var (before, _) = await PatchAsync(workflow, test);
        var (status, _) = await PatchAsync(workflow, $$"""{"op":"{{operation}}","path":"{{path}}","value":{{value}}}""");
        var (after, _) = await PatchAsync(workflow, test);

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.NoContent, HttpStatusCode.NoContent), (before, status, after));
    }

    [Fact]
    public async Task What_json_patch_does_not_name_stays_as_it_is()
    {
        var (_, workflow) = await SubmitAsync(With(Image, json => (json["tags"], json["allowMatureContent"]) = (new JsonArray("kept"), true)));

        await PatchAsync(workflow, """{"op":"add","path":"/metadata/a","value":1}""");

        JsonNode read = await ReadAsync(workflow);
        Assert.False(Assert.Single(Simulator.Workflows).IsCancelRequested);
        Assert.Equal(("kept", true, 1), (Text(read["tags"]![0]), (bool)read["allowMatureContent"]!, (int)read["metadata"]!["a"]!));
    }

    [Fact]
    public async Task What_json_patch_removes_is_empty_but_a_status_is_not_removed()
    {
        var (_, workflow) = await SubmitAsync(With(Image, json =>
            (json["tags"], json["allowMatureContent"], json["metadata"]) = (new JsonArray("gone"), true, new JsonObject { ["a"] = 1 })));

        foreach (string member in (string[])["tags", "allowMatureContent", "metadata"])
            Assert.Equal(HttpStatusCode.NoContent, (await PatchAsync(workflow, $$"""{"op":"remove","path":"/{{member}}"}""")).Status);
        var (refused, _) = await PatchAsync(workflow, """{"op":"remove","path":"/status"}""");

        JsonNode read = await ReadAsync(workflow);
        Assert.Equal(HttpStatusCode.BadRequest, refused);
        Assert.Empty(read["tags"]!.AsArray());
        Assert.Empty(read["metadata"]!.AsObject());
        Assert.Null(read["allowMatureContent"]);
    }

    [Fact]
    public async Task Tags_that_are_added_at_the_same_time_are_all_kept()
    {
        for (int round = 0; round < 20; round++)
        {
            var (_, workflow) = await SubmitAsync(Image);

            await Task.WhenAll(Enumerable.Range(0, 10).Select(i => i % 2 == 0
                ? SendAsync(HttpMethod.Post, $"{Workflows}/{workflow["id"]}/tags", $"\"tag {i}\"")
                : PatchAsync(workflow, $$"""{"op":"add","path":"/tags/-","value":"tag {{i}}"}""")));

            Assert.Equal(10, (await ReadAsync(workflow))["tags"]!.AsArray().Count);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_tag_that_is_escaped_in_the_path_is_removed(bool inMemory)
    {
        await StartAsync(new() { InMemory = inMemory });
        var (_, workflow) = await SubmitAsync(With(Image, json => json["tags"] = new JsonArray("a/b c%", "kept")));

        var (status, _) = await SendAsync(HttpMethod.Delete, $"{Workflows}/{workflow["id"]}/tags/a%2Fb%20c%25");

        Assert.Equal(HttpStatusCode.NoContent, status);
        Assert.Equal(["kept"], (await ReadAsync(workflow))["tags"]!.AsArray().Select(Text));
    }

    [Fact]
    public async Task A_recipe_runs_one_step_and_answers_with_its_output()
    {
        string input = JsonNode.Parse(Image)!["steps"]![0]!["input"]!.ToJsonString();

        var (status, output) = await SendAsync(HttpMethod.Post, "/v2/consumer/recipes/imageGen", input);
        var (previewed, preview) = await SendAsync(HttpMethod.Post, "/v2/consumer/recipes/imageGen?whatif=true", input);
        var (refused, problem) = await SendAsync(HttpMethod.Post, "/v2/consumer/recipes/imageGen", input.Replace("768", "8000", StringComparison.Ordinal));
        var (unknown, _) = await SendAsync(HttpMethod.Post, "/v2/consumer/recipes/nothing", "{}");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal([true, true], output["images"]!.AsArray().Select(image => (bool)image!["available"]!));
        Assert.Equal(HttpStatusCode.OK, previewed);
        Assert.True((int)preview["cost"]!["total"]! > 0);
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.NotFound), (refused, unknown));
        Assert.NotNull(problem["errors"]!["steps[0].input.width"]);
        Assert.Single(Simulator.Workflows);
    }

    // The schema has these types as recipes alone.
    [Fact]
    public async Task A_type_that_is_a_recipe_alone_is_no_step_of_a_workflow()
    {
        const string Mask = """{"imageUrl":"https://media.example.com/walker.png","category":"upperBody"}""";

        var (refused, problem) = await SendAsync(HttpMethod.Post, Workflows, $$"""{"steps":[{"$type":"humanoidImageMask","input":{{Mask}}}]}""");
        var (unpriced, _) = await SendAsync(HttpMethod.Post, $"{Workflows}?whatif=true", $$"""{"steps":[{"$type":"humanoidImageMask","input":{{Mask}}}]}""");
        var (previewed, preview) = await SendAsync(HttpMethod.Post, "/v2/consumer/recipes/humanoidImageMask?whatif=true", Mask);
        var (done, output) = await SendAsync(HttpMethod.Post, "/v2/consumer/recipes/humanoidImageMask", Mask);

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (refused, unpriced));
        Assert.NotNull(problem["errors"]!["steps[0].$type"]);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (previewed, done));
        Assert.NotNull(preview["cost"]!["total"]);
        Assert.True((bool)output["blob"]!["available"]!);
    }

    private Task<(HttpStatusCode Status, JsonNode Json)> PatchAsync(JsonNode workflow, string operation) =>
        SendAsync(HttpMethod.Patch, $"{Workflows}/{workflow["id"]}", $"[{operation}]");
}

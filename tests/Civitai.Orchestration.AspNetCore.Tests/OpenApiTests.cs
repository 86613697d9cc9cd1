using System.Text.Json.Nodes;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Parameters;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Civitai.Orchestration.AspNetCore.Tests;

/// <summary>What an application's own OpenAPI document says of inputs.</summary>
public sealed class OpenApiTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_input_is_described_by_its_row()
    {
        JsonNode schema = await DescribeAsync(app => app.MapPost("/pictures", (ZImageTurboCreateImageGenInput input) => input.Prompt));

        JsonNode body = Resolve(schema, BodyOf(schema, "/pictures"));
        InputDefinition row = InputCatalog.All.Single(i => i.InputType == typeof(ZImageTurboCreateImageGenInput));
        Assert.Equal(row.Title, (string?)body["title"]);
        Assert.Equal("turbo", (string?)body["properties"]!["model"]!["const"]);
        Assert.Equal(row.FindParameter("steps")!.Maximum, (double?)body["properties"]!["steps"]!["maximum"]);
        Assert.Contains("prompt", body["required"]!.AsArray().Select(n => (string?)n));
        Assert.False((bool)body["additionalProperties"]!);
    }

    [Fact]
    public async Task The_base_of_several_is_one_of_those_below_it_each_described_once()
    {
        JsonNode schema = await DescribeAsync(app =>
        {
            app.MapPost("/pictures", (ImageGenInput input) => input.ToJson());
            app.MapPost("/orders", (Order order) => order.Customer);
        });

        string[] expected = [.. InputCatalog.OfStep("imageGen").Select(i => "#/components/schemas/" + i.Id.Replace('/', '.'))];
        Assert.Equal(expected, OneOf(Resolve(schema, BodyOf(schema, "/pictures"))));
        JsonNode order = Resolve(schema, BodyOf(schema, "/orders"));
        Assert.Equal(expected, OneOf(Resolve(schema, order["properties"]!["input"]!)));
        Assert.All(expected, name => Assert.NotNull(schema["components"]!["schemas"]![name.Split('/')[^1]]!["properties"]!["engine"]!["const"]));

        static string[] OneOf(JsonNode node) => [.. node["oneOf"]!.AsArray().Select(n => (string?)n!["$ref"] ?? "inline")];
    }

    [Fact]
    public async Task A_component_says_what_its_schema_says()
    {
        JsonNode schema = await DescribeAsync(app => app.MapPost("/pictures", (StepInput input) => input.ToJson()));

        foreach (InputDefinition row in InputCatalog.All)
        {
            JsonNode component = schema["components"]!["schemas"]![row.Id.Replace('/', '.')]!;
            JsonObject expected = row.ToJsonSchema();
            AssertSays(row.Id, "", expected, component);
            if (row.StepType == "imageUpload")
            {
                Assert.Equal(("string", null), ((string?)component["type"], component["properties"])); // a text alone
                continue;
            }

            Assert.Equal(expected["properties"]!.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal), component["properties"]!.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal));
            foreach ((string name, JsonNode? member) in expected["properties"]!.AsObject())
                AssertSays(row.Id, name, member!, component["properties"]![name]!);
        }
    }

    [Fact]
    public async Task Other_types_are_described_as_ever()
    {
        JsonNode schema = await DescribeAsync(app => app.MapPost("/notes", (Note note) => note.Text));

        Assert.Equal("string", (string?)Resolve(schema, BodyOf(schema, "/notes"))["properties"]!["text"]!["type"]);
        Assert.Equal(["Note"], schema["components"]!["schemas"]!.AsObject().Select(s => s.Key));
    }

    private static void AssertSays(string id, string name, JsonNode expected, JsonNode actual)
    {
        foreach ((string keyword, JsonNode? value) in expected.AsObject())
        {
            if (keyword is "properties" or "oneOf" or "anyOf" or "items" or "additionalProperties" or "required")
                continue;
            Assert.True(Same(value, actual[keyword]), $"{id} {name}: {keyword} is {value?.ToJsonString()} and {actual[keyword]?.ToJsonString()}");
        }

        // The writer says 1 where 1.0 is meant, and the other way round.
        static bool Same(JsonNode? one, JsonNode? other) => JsonNode.DeepEquals(one, other)
            || (double.TryParse(one?.ToJsonString(), out double a) && double.TryParse(other?.ToJsonString().Trim('"'), out double b) && a == b);
    }

    private static JsonNode BodyOf(JsonNode document, string path) => document["paths"]![path]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!;

    private static JsonNode Resolve(JsonNode document, JsonNode schema) => (string?)schema["$ref"] is { } reference ? document["components"]!["schemas"]![reference.Split('/')[^1]]! : schema;

    private static async Task<JsonNode> DescribeAsync(Action<WebApplication> map)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddOpenApi(options => options.AddCivitaiInputs());
        await using WebApplication app = builder.Build();
        app.MapOpenApi();
        map(app);
        await app.StartAsync(Stop);
        using HttpClient http = app.GetTestClient();
        return JsonNode.Parse(await http.GetStringAsync("/openapi/v1.json", Stop))!;
    }

    private sealed record Note(string Text);

    private sealed record Order(string Customer, ImageGenInput Input);
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace StudioWeb.Tests;

/// <summary>What the server says without a page.</summary>
public sealed class ServerTests : IClassFixture<StudioHost>
{
    private readonly StudioHost _host;

    public ServerTests(StudioHost host)
    {
        Chromium.SkipIfMissing(); // the host is not started without it
        _host = host;
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("cross-site", null, HttpStatusCode.Forbidden)]
    [InlineData("same-site", null, HttpStatusCode.Forbidden)]
    [InlineData("same-origin", "evil.example", HttpStatusCode.BadRequest)]
    [InlineData("same-origin", null, HttpStatusCode.OK)]
    public async Task Other_pages_and_other_names_are_refused(string site, string? host, HttpStatusCode expected)
    {
        using var http = new HttpClient { BaseAddress = _host.Address };
        var draft = new JsonObject { ["input"] = "imageGen/sdcpp/zImage/turbo/createImage", ["members"] = new JsonObject { ["prompt"] = "a lighthouse" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/price") { Content = JsonContent.Create(draft) };
        request.Headers.Add("Sec-Fetch-Site", site);
        request.Headers.Host = host;
        using HttpResponseMessage answer = await http.SendAsync(request, Stop);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task A_service_on_this_machine_can_call_whatever_names_the_pages_have()
    {
        await using var open = new StudioHost(null, "--urls", "http://0.0.0.0:0", "--hosts", "192.168.0.5");
        await open.InitializeAsync();
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{open.Address.Port}") };
        using var nothing = new StringContent("{}");
        using HttpResponseMessage answer = await http.PostAsync("civitai/callbacks/AAAA", nothing, Stop);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode); // the address was not made here; a name that is not taken would be a bad request
    }

    [Theory]
    [InlineData("http://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData("http://{0}", HttpStatusCode.OK)]
    public async Task Pages_that_say_only_their_origin_are_told_apart(string origin, HttpStatusCode expected)
    {
        using var http = new HttpClient { BaseAddress = _host.Address };
        var draft = new JsonObject { ["input"] = "imageGen/sdcpp/zImage/turbo/createImage", ["members"] = new JsonObject { ["prompt"] = "a lighthouse" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/price") { Content = JsonContent.Create(draft) };
        request.Headers.Add("Origin", origin.Replace("{0}", _host.Address.Authority, StringComparison.Ordinal));
        using HttpResponseMessage answer = await http.SendAsync(request, Stop);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Problems_are_problem_details_and_the_page_allows_nothing_from_elsewhere()
    {
        using var http = new HttpClient { BaseAddress = _host.Address };
        using HttpResponseMessage refused = await http.PostAsJsonAsync("api/price", new JsonObject { ["input"] = "imageGen/sdcpp/zImage/turbo/createImage", ["members"] = new JsonObject { ["prompt"] = "x", ["width"] = 1 } }, Stop);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
        JsonNode problem = JsonNode.Parse(await refused.Content.ReadAsStringAsync(Stop))!;
        Assert.Equal("width", (string?)problem["issues"]![0]!["path"]);

        using HttpResponseMessage page = await http.GetAsync("", Stop);
        string policy = Assert.Single(page.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        using HttpResponseMessage none = await http.GetAsync("files/..%2Fjournal", Stop);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task Every_input_that_is_offered_has_a_form_and_an_empty_draft_is_checked()
    {
        using var http = new HttpClient { BaseAddress = _host.Address };
        JsonNode studio = (await http.GetFromJsonAsync<JsonNode>("api/studio", Stop))!; // it is an object
        string[] inputs = [.. studio["kinds"]!.AsArray().SelectMany(k => k!["inputs"]!.AsArray()).Select(i => (string)i!["id"]!)];
        Assert.True(inputs.Length > 200, $"{inputs.Length} inputs");
        foreach (string input in inputs)
        {
            JsonNode form = (await http.GetFromJsonAsync<JsonNode>("api/forms/" + input, Stop))!;
            string[] fields = [.. form["fields"]!.AsArray().Select(f => (string)f!["name"]!)];
            Assert.Equal(fields.Distinct(), fields);
            using HttpResponseMessage check = await http.PostAsJsonAsync("api/check", new JsonObject { ["input"] = input, ["members"] = new JsonObject() }, Stop);
            Assert.True(check.IsSuccessStatusCode, input);
        }
    }
}

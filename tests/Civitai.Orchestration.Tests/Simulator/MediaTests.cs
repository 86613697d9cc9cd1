using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Tests.Simulator;

/// <summary>How results are reached: findings A1, A2, A5 and A13, and links as inputs of findings H.</summary>
public sealed class MediaTests : SimulatorFixture
{
    private const string Edit = """
        {"steps":[{"$type":"imageGen","input":{"engine":"flux2","model":"klein","operation":"editImage","prompt":"at night","images":["https://example.com/a.png"]}}]}
        """;

    [Fact]
    public async Task A_signed_address_answers_301_with_a_path_alone_and_the_bytes_are_there()
    {
        JsonNode image = await MakeImageAsync();

        using HttpResponseMessage hop = await GetAnonymouslyAsync(Text(image["url"]));
        using HttpResponseMessage content = await GetAnonymouslyAsync(new Uri(Simulator.BaseAddress, hop.Headers.Location!).ToString());

        Assert.Equal(HttpStatusCode.MovedPermanently, hop.StatusCode);
        Assert.False(hop.Headers.Location!.IsAbsoluteUri);
        Assert.StartsWith("/v2/consumer/blobs/content/", hop.Headers.Location.OriginalString, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, content.StatusCode);
        Assert.Equal("image/png", content.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task By_id_a_blob_is_two_hops_away_and_the_first_leads_to_another_host(bool inMemory)
    {
        await StartAsync(new() { InMemory = inMemory });
        JsonNode image = await MakeImageAsync();

        using HttpResponseMessage first = await Http.GetAsync($"/v2/consumer/blobs/{image["id"]}", Stop);
        using HttpResponseMessage second = await GetAnonymouslyAsync(first.Headers.Location!.ToString());
        byte[] content = await DownloadAsync(new Uri(first.Headers.Location!, second.Headers.Location!).ToString());

        Assert.Equal(HttpStatusCode.MovedPermanently, first.StatusCode);
        Assert.NotEqual(Simulator.BaseAddress.Authority, first.Headers.Location!.Authority);
        Assert.Equal(HttpStatusCode.MovedPermanently, second.StatusCode);
        Assert.False(second.Headers.Location!.IsAbsoluteUri);
        Assert.Equal((byte)'P', content[1]);
    }

    [Fact]
    public async Task Without_redirects_the_answer_by_id_and_by_signed_address_is_the_content()
    {
        await StartAsync(new() { RedirectsMedia = false });
        JsonNode image = await MakeImageAsync();

        using HttpResponseMessage byId = await Http.GetAsync($"/v2/consumer/blobs/{image["id"]}", Stop);
        using HttpResponseMessage signed = await GetAnonymouslyAsync(Text(image["url"]));

        Assert.Equal((HttpStatusCode.OK, "image/png"), (byId.StatusCode, byId.Content.Headers.ContentType?.MediaType));
        Assert.Equal((HttpStatusCode.OK, "image/png"), (signed.StatusCode, signed.Content.Headers.ContentType?.MediaType));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    public async Task A_signed_address_may_be_refused_before_its_time_though_the_id_serves(int status)
    {
        await StartAsync(new() { SignedUrlLifetime = TimeSpan.FromHours(24), SignedUrlRefusedAfter = TimeSpan.FromMinutes(45), SignedUrlRefusal = status });
        JsonNode image = await MakeImageAsync();
        Clock.Advance(TimeSpan.FromMinutes(44));
        using HttpResponseMessage early = await GetAnonymouslyAsync(Text(image["url"]));
        Clock.Advance(TimeSpan.FromMinutes(2));

        using HttpResponseMessage late = await GetAnonymouslyAsync(Text(image["url"]));
        using HttpResponseMessage byId = await Http.GetAsync($"/v2/consumer/blobs/{image["id"]}", Stop);

        Assert.Equal(HttpStatusCode.MovedPermanently, early.StatusCode);
        Assert.Equal(status, (int)late.StatusCode);
        Assert.True(DateTimeOffset.Parse(Text(image["urlExpiresAt"]), null) > Clock.GetUtcNow());
        Assert.NotEmpty(await DownloadAsync(byId.Headers.Location!.ToString()));
    }

    [Fact]
    public async Task A_range_is_served_only_of_the_content_that_the_caller_knows()
    {
        JsonNode image = await MakeImageAsync();
        using HttpResponseMessage hop = await GetAnonymouslyAsync(Text(image["url"]));
        using HttpResponseMessage whole = await Http.GetAsync(hop.Headers.Location, Stop);

        Assert.Equal(HttpStatusCode.PartialContent, await RangeAsync(whole.Headers.ETag!.Tag));
        Assert.Equal(HttpStatusCode.OK, await RangeAsync("\"other\""));

        async Task<HttpStatusCode> RangeAsync(string tag)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, hop.Headers.Location);
            request.Headers.Range = new(100, null);
            request.Headers.TryAddWithoutValidation("If-Range", tag);
            using HttpResponseMessage response = await Http.SendAsync(request, Stop);
            return response.StatusCode;
        }
    }

    [Fact]
    public async Task An_upload_is_an_input_of_the_next_request()
    {
        using var content = new ByteArrayContent([0x89, .. "PNG\r\n\u001a\n"u8, 1, 2, 3]) { Headers = { ContentType = new("image/png") } };
        using HttpResponseMessage uploaded = await Http.PostAsync("/v2/consumer/blobs", content, Stop);
        JsonNode blob = JsonNode.Parse(await uploaded.Content.ReadAsStringAsync(Stop))!;

        var (status, workflow) = await SubmitAsync(EditOf(Text(blob["url"])), "?wait=60");

        Assert.Equal(HttpStatusCode.Created, uploaded.StatusCode);
        Assert.Equal((HttpStatusCode.OK, "succeeded"), (status, Text(workflow["status"])));
    }

    [Fact]
    public async Task A_result_is_an_input_of_the_next_request()
    {
        JsonNode image = await MakeImageAsync();

        var (status, _) = await SubmitAsync(EditOf(Text(image["url"])));

        Assert.Equal(HttpStatusCode.Accepted, status);
    }

    [Fact]
    public async Task An_archive_of_several_blobs_is_an_input_of_the_next_request()
    {
        string[] ids = [.. Step((await SubmitAsync(Image, "?wait=60")).Json)["output"]!["images"]!.AsArray().Select(image => Text(image!["id"]))];
        var (_, packed) = await SubmitAsync(
            $$$"""{"steps":[{"$type":"blobArchive","input":{"entries":[{"blobId":"{{{ids[0]}}}"},{"blobId":"{{{ids[1]}}}.png"}]}}]}""", "?wait=60");
        string url = Text(Step(packed)["output"]!["url"]);

        var (status, _) = await SubmitAsync(With(Training, json => json["steps"]![0]!["input"]!["trainingData"]!["sourceUrl"] = url));

        Assert.Equal(HttpStatusCode.Accepted, status);
        using var archive = new ZipArchive(new MemoryStream(await DownloadAsync(url)));
        Assert.Equal(2, archive.Entries.Count);
    }

    [Fact]
    public async Task The_address_of_content_is_an_input_until_it_expires()
    {
        JsonNode image = await MakeImageAsync();
        using HttpResponseMessage redirect = await GetAnonymouslyAsync(Text(image["url"]));
        string content = new Uri(Simulator.BaseAddress, redirect.Headers.Location!).ToString();

        var (inTime, _) = await SubmitAsync(EditOf(content));
        Clock.Advance(TimeSpan.FromHours(1));
        var (tooLate, _) = await SubmitAsync(EditOf(content));

        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.BadRequest), (inTime, tooLate));
    }

    [Theory]
    [InlineData("v2/consumer/blobs/blob_none.png?sig=1&exp=2")]
    [InlineData("v2/consumer/blobs/content/forged.4102444800000.0123456789ABCDEF01234567.png")]
    [InlineData("v2/consumer/blobs/archive/one~two.4102444800000.0123456789ABCDEF01234567")]
    [InlineData("v2/consumer/content/anything")]
    [InlineData("http://example.com/a.png")]
    public async Task An_input_that_leads_to_nothing_here_is_refused_with_its_path(string address)
    {
        var (status, problem) = await SubmitAsync(EditOf(new Uri(Simulator.BaseAddress, address).ToString()));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.NotNull(problem["errors"]!["steps[0].input.images[0]"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/v2/consumer/blobs/content/somewhere")]
    public async Task An_address_may_be_empty_or_a_path_alone(string url)
    {
        Simulator.OnSubmit(Outcome.Succeeded().WithMediaUrl(url));

        JsonNode image = await MakeImageAsync();
        using HttpResponseMessage byId = await Http.GetAsync($"/v2/consumer/blobs/{image["id"]}", Stop);

        Assert.Equal(url, Text(image["url"]));
        Assert.Equal(HttpStatusCode.MovedPermanently, byId.StatusCode);
    }

    [Fact]
    public async Task In_place_of_a_picture_there_may_be_a_page_or_nothing()
    {
        JsonNode image = await MakeImageAsync();
        Simulator.FailNext(Fault.HtmlPage(200), when: request => request.IsSignedAddress);
        Simulator.FailNext(Fault.EmptyBody(), when: request => request.IsSignedAddress);

        using HttpResponseMessage page = await GetAnonymouslyAsync(Text(image["url"]));
        using HttpResponseMessage nothing = await GetAnonymouslyAsync(Text(image["url"]));

        Assert.Equal((HttpStatusCode.OK, "text/html"), (page.StatusCode, page.Content.Headers.ContentType?.MediaType));
        Assert.Equal((HttpStatusCode.OK, 0L), (nothing.StatusCode, nothing.Content.Headers.ContentLength));
    }

    [Fact]
    public async Task A_workflow_may_succeed_without_an_image_or_with_one_that_is_not_there()
    {
        Simulator.OnSubmit(Outcome.Succeeded().WithoutImages());
        Simulator.OnSubmit(Outcome.Succeeded().WithUnavailableImages(1, "moderation"));

        var (_, none) = await SubmitAsync(Image, "?wait=60");
        var (_, one) = await SubmitAsync(Image, "?wait=60");
        using HttpResponseMessage byId = await Http.GetAsync($"/v2/consumer/blobs/{FirstImage(one)["id"]}", Stop);

        Assert.Equal("succeeded", Text(none["status"]));
        Assert.Empty(Step(none)["output"]!["images"]!.AsArray());
        Assert.Equal("succeeded", Text(one["status"]));
        Assert.Equal([false, true], Step(one)["output"]!["images"]!.AsArray().Select(image => (bool)image!["available"]!));
        Assert.Null(FirstImage(one)["url"]);
        Assert.Equal("moderation", Text(FirstImage(one)["blockedReason"]));
        Assert.Equal(HttpStatusCode.NotFound, byId.StatusCode);
    }

    private static string EditOf(string address) => With(Edit, json => json["steps"]![0]!["input"]!["images"]![0] = address);

    private async Task<JsonNode> MakeImageAsync() => FirstImage((await SubmitAsync(Image, "?wait=60")).Json);
}

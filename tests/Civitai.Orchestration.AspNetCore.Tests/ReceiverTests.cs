using System.Net;
using System.Text;
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration.AspNetCore.Tests;

/// <summary>What comes in: what is taken, what is dropped, what is refused, and that nothing is said of it.</summary>
public sealed class ReceiverTests : CallbackFixture
{
    [Fact]
    public async Task An_end_goes_to_its_handlers_as_the_service_reports_it()
    {
        var images = new List<(ImageGenOutput Output, string Key)>();
        await using WebApp app = await StartAsync(h => h
            .OnImages((output, end, _) =>
            {
                images.Add((output, end.ExternalId));
                return Task.CompletedTask;
            })
            .OnTraining((_, _, _) => throw new InvalidOperationException("no training was made"))
            .OnEnded((end, _) =>
            {
                Ends.Enqueue(end);
                return Task.CompletedTask;
            }));
        (Workflow workflow, string path) = await app.SubmitAsync("order-1");
        await PassWorkAsync();

        Assert.Equal(202, await app.PostAsync(path, workflow.Id, "succeeded"));
        await UntilAsync(() => Ends.Count == 1);

        Assert.Equal(("order-1", 1), (Assert.Single(images).Key, images[0].Output.Images.Count));
        Assert.Equal((WorkflowStatus.Succeeded, workflow.Id, false), (Ends.Single().Workflow.Status, Ends.Single().Workflow.Id, Ends.Single().IsRepeated));
    }

    [Fact]
    public async Task The_address_that_is_asked_for_is_the_applications_and_holds_no_secret()
    {
        await using WebApp app = await StartAsync(Keep, map: a => a.MapGroup("/api").MapCivitaiCallbacks("/hooks"), callbacks: o => o.PublicAddress = new Uri("https://studio.example/base/"));

        (Workflow workflow, _) = await app.SubmitAsync("order-1");

        WorkflowCallback callback = Assert.Single(workflow.Callbacks);
        Assert.StartsWith("https://studio.example/base/api/hooks/", callback.Url!.AbsoluteUri, StringComparison.Ordinal);
        Assert.Equal(CallbackEventType.Ends, callback.Events);
        Assert.DoesNotContain("secret", callback.Url.AbsoluteUri, StringComparison.Ordinal);
        Assert.Equal(202, await app.PostAsync(callback.Url.AbsolutePath["/base".Length..], workflow.Id, "succeeded"));
    }

    [Fact]
    public async Task A_callers_own_callbacks_stay()
    {
        await using WebApp app = await StartAsync(h => h.OnEvent((_, _, _) => Task.CompletedTask));
        var own = WorkflowCallback.ForEnds(new Uri("https://elsewhere.example/hook"));

        Workflow workflow = await app.Client.Workflows.SubmitAsync(WorkflowTemplate.For(new ZImageTurboCreateImageGenInput { Prompt = "a pond" }), new SubmitOptions { Callbacks = [own] }, Stop);

        Assert.Equal([own.Url!.Host, "studio.example"], workflow.Callbacks.Select(c => c.Url!.Host));
        Assert.Equal(CallbackEventType.Everything, workflow.Callbacks[1].Events);
    }

    [Fact]
    public async Task What_was_posted_is_a_hint_and_the_service_is_asked()
    {
        await using WebApp app = await StartAsync(Keep);
        (Workflow workflow, string path) = await app.SubmitAsync();

        Assert.Equal(202, await app.PostAsync(path, workflow.Id, "failed")); // it runs
        await UntilAsync(() => Ends.Count == 1);

        Assert.Equal(WorkflowStatus.Succeeded, Ends.Single().Workflow.Status);
    }

    [Theory]
    [InlineData("/civitai/callbacks/")]
    [InlineData("/civitai/callbacks/AAAA")]
    [InlineData("/civitai/callbacks/!!!!")]
    [InlineData("/civitai/callbacks/AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAb3JkZXItMQ")]
    public async Task An_address_that_was_not_made_here_is_refused(string path)
    {
        var events = new List<WorkflowEvent>();
        await using WebApp app = await StartAsync(h => h.OnEvent((happened, _, _) =>
        {
            events.Add(happened);
            return Task.CompletedTask;
        }));
        (Workflow workflow, _) = await app.SubmitAsync();

        Assert.Contains(await app.PostAsync(path, workflow.Id, "succeeded"), (int[])[401, 404, 405]);
        await app.DisposeAsync();
        Assert.Empty(events);
        Assert.DoesNotContain(Simulator.Requests, r => r.Method == "GET");
    }

    [Fact]
    public async Task An_address_with_any_letter_changed_is_refused()
    {
        await using WebApp app = await StartAsync(Keep);
        (Workflow workflow, string path) = await app.SubmitAsync();
        int start = path.LastIndexOf('/') + 1;

        for (int i = start; i < path.Length - 1; i++) // the last letter may hold bits that mean nothing
        {
            string changed = path[..i] + (path[i] == 'A' ? 'B' : 'A') + path[(i + 1)..];
            Assert.Equal((i, 401), (i, await app.PostAsync(changed, workflow.Id, "succeeded")));
        }
    }

    [Fact]
    public async Task Another_secret_and_another_client_make_other_addresses()
    {
        await using WebApp app = await StartAsync(Keep), other = await StartAsync(Keep, o => o.Secret = "another secret, of the same kind and length");
        (Workflow workflow, string path) = await app.SubmitAsync();

        Assert.Equal(401, await other.PostAsync(path, workflow.Id, "succeeded"));
        Assert.Contains("Civitai.Orchestration.AspNetCore|301|A callback was refused: the address was not made here.", other.Log.Lines);
    }

    [Fact]
    public async Task A_secret_that_was_changed_is_accepted_as_long_as_it_is_listed()
    {
        await using WebApp app = await StartAsync(Keep);
        (Workflow workflow, string path) = await app.SubmitAsync();
        await using WebApp rotated = await StartAsync(Keep, o =>
        {
            o.Secret = "the secret that came after the first one";
            o.PreviousSecrets.Add(WebApp.Secret);
        });

        Assert.Equal(202, await rotated.PostAsync(path, workflow.Id, "processing"));
        Assert.Equal(401, await app.PostAsync((await rotated.SubmitAsync()).Path, workflow.Id, "processing"));
    }

    [Fact]
    public async Task An_address_ends_with_its_age()
    {
        await using WebApp app = await StartAsync(Keep, o => o.MaxAge = TimeSpan.FromHours(1));
        (Workflow workflow, string path) = await app.SubmitAsync();

        Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(202, await app.PostAsync(path, workflow.Id, "processing", 1));
        Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(410, await app.PostAsync(path, workflow.Id, "processing", 2));
        AssertRefused(app, "the address is too old");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("\"succeeded\"")]
    [InlineData("{\"$type\":\"workflow\",\"workflowId\":\"x\"")]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("{\"$type\":\"workflow\",\"status\":\"succeeded\"}")]
    [InlineData("{\"$type\":\"workflow\",\"workflowId\":17,\"status\":\"succeeded\"}")]
    public async Task A_body_that_is_no_event_of_a_workflow_is_refused(string body)
    {
        await using WebApp app = await StartAsync(Keep);
        (_, string path) = await app.SubmitAsync();

        Assert.Equal(400, await app.PostAsync(path, body));
        AssertRefused(app, body.EndsWith('}') ? "what was posted names no workflow" : "what was posted is no JSON object");
    }

    private static void AssertRefused(WebApp app, string cause) =>
        Assert.Single(app.Log.Lines, l => l.StartsWith("Civitai.Orchestration.AspNetCore|302|A callback of submission ", StringComparison.Ordinal) && l.EndsWith($" was refused: {cause}.", StringComparison.Ordinal));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_that_is_too_large_is_refused(bool saysItsLength)
    {
        await using WebApp app = await StartAsync(Keep, o => o.MaxBodyBytes = 2000);
        (Workflow workflow, string path) = await app.SubmitAsync();
        string body = $$"""{"$type":"workflow","workflowId":"{{workflow.Id}}","status":"succeeded","padding":"{{new string('x', 2000)}}"}""";
        using HttpContent content = saysItsLength ? new StringContent(body) : new StreamContent(new Unsized(Encoding.UTF8.GetBytes(body)));

        using HttpResponseMessage response = await app.Http.PostAsync(path, content, Stop);

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, true), (response.StatusCode, response.Headers.ConnectionClose));
        AssertRefused(app, "what was posted is too large");
    }

    [Fact]
    public async Task A_body_of_the_largest_size_is_read()
    {
        await using WebApp app = await StartAsync(Keep, o => o.MaxBodyBytes = 2000);
        (Workflow workflow, string path) = await app.SubmitAsync();
        string start = $$"""{"$type":"workflow","workflowId":"{{workflow.Id}}","status":"processing","padding":"}""";

        Assert.Equal(202, await app.PostAsync(path, start[..^1] + new string('x', 2000 - start.Length - 1) + "\"}"));
    }

    [Fact]
    public async Task A_body_that_does_not_come_is_refused_in_time()
    {
        await using WebApp app = await StartAsync(Keep, o => o.BodyTimeout = TimeSpan.FromSeconds(5));
        (_, string path) = await app.SubmitAsync();
        using var body = new Endless();
        Task<HttpResponseMessage> posting = app.Http.PostAsync(path, body, Stop);
        await body.Begun.WaitAsync(Stop);

        await UntilAsync(() => posting.IsCompleted);

        using HttpResponseMessage response = await posting;
        Assert.Equal(HttpStatusCode.RequestTimeout, response.StatusCode);
        AssertRefused(app, "what was posted came too slowly");
        body.End();
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_refused()
    {
        await using WebApp app = await StartAsync(Keep);
        (_, string path) = await app.SubmitAsync();
        using var broken = new Endless();
        using var left = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        Task<HttpResponseMessage> posting = app.Http.PostAsync(path, broken, left.Token);
        await broken.Begun.WaitAsync(Stop);

        await left.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => posting);

        await UntilAsync(() => app.Log.Lines.Any(l => l.EndsWith(" was refused: what was posted did not come to its end.", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(200, 202)]
    [InlineData(201, 400)]
    public async Task An_id_of_a_workflow_has_its_length(int length, int answer)
    {
        await using WebApp app = await StartAsync(h => h.OnEvent((_, _, _) => Task.CompletedTask));
        (_, string path) = await app.SubmitAsync();

        Assert.Equal(answer, await app.PostAsync(path, new string('w', length), "processing"));
    }

    [Theory]
    [InlineData(".", 400)]
    [InlineData("..", 400)]
    [InlineData("a.b", 202)]
    public async Task An_id_of_dots_alone_leads_elsewhere(string id, int answer)
    {
        await using WebApp app = await StartAsync(h => h.OnEvent((_, _, _) => Task.CompletedTask));
        (_, string path) = await app.SubmitAsync();

        Assert.Equal(answer, await app.PostAsync(path, id, "processing"));
    }

    [Fact]
    public async Task Nothing_of_what_was_posted_nor_of_the_address_is_logged()
    {
        await using WebApp app = await StartAsync(Keep, o => o.MaxBodyBytes = 2000);
        (Workflow workflow, string path) = await app.SubmitAsync();
        await PassWorkAsync();
        await app.PostAsync(path, $$"""{"$type":"workflow","workflowId":"{{workflow.Id}}","status":"succeeded","details":{"steps":[],"metadata":{"note":"confidential"} } }""");
        await app.PostAsync(path, "confidential");
        await app.PostAsync(path, new string('x', 2001) + "confidential");
        await app.PostAsync(path[..^4] + "AAAA", "confidential");
        await UntilAsync(() => Ends.Count == 1);

        string token = path[(path.LastIndexOf('/') + 1)..];
        Assert.NotEmpty(app.Log.Lines);
        Assert.DoesNotContain(app.Log.Lines.Where(l => l.StartsWith("Civitai", StringComparison.Ordinal)), l => l.Contains("confidential", StringComparison.Ordinal) || l.Contains(token, StringComparison.Ordinal) || l.Contains(WebApp.Secret, StringComparison.Ordinal));
    }

    private sealed class Unsized(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }

    internal sealed class Endless : HttpContent
    {
        private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously), _end = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Begun => _begun.Task;

        public void End() => _end.TrySetResult();

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync("{\"$type\":"u8.ToArray());
            await stream.FlushAsync();
            _begun.TrySetResult();
            await _end.Task;
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }

        protected override void Dispose(bool disposing)
        {
            End();
            base.Dispose(disposing);
        }
    }
}

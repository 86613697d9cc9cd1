using System.Net;
using System.Text;
using Civitai.Orchestration.Tests.Client;

namespace Civitai.Orchestration.Tests.Surface;

/// <summary>Messages name the reason where it cannot be a prompt, and all issues.</summary>
public sealed class MessageTests : ScriptedFixture
{
    [Theory]
    [InlineData(401, "token expired", "did not accept the API token (token expired);")]
    [InlineData(403, "Your account has been suspended.", "for the account (Your account has been suspended);")]
    [InlineData(403, "member_only", "for the account (member_only);")]
    [InlineData(404, "workflow not found", "to this token (workflow not found);")]
    [InlineData(409, "The workflow is already completed", "allow the change (The workflow is already completed);")]
    [InlineData(429, "Daily limit of 100 requests reached", "rate of requests (Daily limit of 100 requests reached); retry after 20 s.")]
    [InlineData(418, "not supported today", "answered 418 (Problem has the service's words)")]
    [InlineData(418, "not available today", "answered 418 (not available today).")]
    [InlineData(403, "The prompt a naked castle is not allowed", "for the account (Problem has the service's words);")]
    [InlineData(403, "tok3n5ecret", "for the account (Problem has the service's words);")]
    public async Task GetAsync_refusal_names_the_reason_where_it_cannot_be_a_prompt(int status, string reason, string expected)
    {
        var reply = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent($$"""{"title":"Refused by the castle","detail":"{{reason}}"}""", Encoding.UTF8, "application/problem+json") };
        if (status == 429)
            reply.Headers.Add("Retry-After", "20");
        OrchestrationClient client = ClientOf(new ScriptedService(Clock, _ => reply), o => o.MaxAttempts = 1);

        var e = await Assert.ThrowsAnyAsync<CivitaiApiException>(() => client.Workflows.GetAsync("wf_1", Stop));

        Assert.Contains(expected, e.Message, StringComparison.Ordinal);
        Assert.Equal(reason, e.Problem!.Detail);
        Assert.DoesNotContain("castle", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "reason":"no_provider_available" """, "Workflow wf_1 ended as failed in step 'hero' (no_provider_available): no provider was available; submit it again later.")]
    [InlineData(""" "jobs":[{"status":"failed","reason":"timeout"}] """, "Workflow wf_1 ended as failed in step 'hero' (timeout): it took too long; submit it again, perhaps smaller.")]
    [InlineData(""" "reason":"the castle in the prompt is forbidden" """, "Workflow wf_1 ended as failed in step 'hero': Reason has the service's words.")]
    [InlineData(""" "reason":"blocked","blockedReason":"mature" """, "Workflow wf_1 ended as failed in step 'hero' (blocked): moderation blocked it; change the request before submitting again.")]
    [InlineData(""" "retries":1 """, "Workflow wf_1 ended as failed in step 'hero': no reason is given; see FailedSteps, and submit it once more.")]
    [InlineData(""" "reason":"blocked" """, "Workflow wf_1 ended as failed in step 'hero' (blocked): moderation blocked it; change the request before submitting again.")]
    [InlineData(""" "reason":"canceled" """, "Workflow wf_1 ended as failed in step 'hero' (canceled): it was cancelled on the service.")]
    [InlineData(""" "reason":"solar_flare" """, "Workflow wf_1 ended as failed in step 'hero' (solar_flare): see FailedSteps before submitting again.")]
    public void WorkflowFailedException_names_step_and_reason(string members, string expected)
    {
        Workflow workflow = Workflow.Parse($$"""{"id":"wf_1","status":"failed","steps":[{"$type":"imageGen","name":"draft","status":"succeeded"},{"$type":"imageGen","name":"hero","status":"failed",{{members}}}]}""");

        Assert.Equal(expected, new WorkflowFailedException(workflow).Message);
    }

    [Fact]
    public async Task SubmitAsync_local_refusal_lists_every_issue_with_wire_path_and_property()
    {
        var e = await Assert.ThrowsAsync<ValidationFailedException>(() => ClientOf(new ScriptedService(Clock, _ => ScriptedService.Work())).Workflows.SubmitAsync(Image with { Width = 1000, Height = 7, Prompt = default }, cancellationToken: Stop));

        Assert.True(e.Result.Errors.Count() >= 3);
        Assert.All(e.Result.Errors, i => Assert.Contains($"{i.Path} (", e.Message, StringComparison.Ordinal));
        Assert.Contains("steps[0].input.width (Width): ", e.Message, StringComparison.Ordinal);
        Assert.Contains("steps[0].input.prompt (Prompt): ", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10, "")]
    [InlineData(12, " And 2 more; see Result.Issues.")]
    public void ValidationFailedException_shows_the_first_ten_issues(int count, string end)
    {
        var result = new ValidationResult([.. Enumerable.Range(1, count).Select(i => new ValidationIssue { Path = $"steps[{i}].name", Code = "length", Message = "It is too long.", Severity = ValidationSeverity.Error })]);

        string message = new ValidationFailedException(result).Message;

        Assert.Equal(10, message.Split("It is too long.").Length - 1);
        Assert.EndsWith("steps[10].name (Name): It is too long." + end, message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SubmitAsync_refusal_of_the_service_lists_every_member()
    {
        const string Body = """{"errors":{"steps[0].input.model":["is not available"],"steps[0].input.prompt":["the castle is not allowed"],"steps[1].name":["is required"]}}""";
        OrchestrationClient client = ClientOf(new ScriptedService(Clock, _ => ScriptedService.Json(Body, HttpStatusCode.BadRequest)));

        var e = await Assert.ThrowsAsync<ValidationFailedException>(() => client.Workflows.SubmitAsync(Template, cancellationToken: Stop));

        Assert.Equal(
            "The service refused the request: steps[0].input.model (Model): is not available. steps[0].input.prompt (Prompt): see Result.Issues. steps[1].name (Name): is required.",
            e.Message);
    }
}

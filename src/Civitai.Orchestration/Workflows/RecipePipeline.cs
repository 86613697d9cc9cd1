using System.Net;
using System.Text;
using Generation.Http;

namespace Civitai.Orchestration;

/// <summary>The stages of a recipe, in the order of every submission: its one step is checked, passes the interceptors and is priced as a workflow's, and is sent as one call that is answered when the work is done.</summary>
internal sealed class RecipePipeline(ServiceConnection connection, WorkflowSettings settings) : WorkflowPipeline(connection, settings, settings.RecipeInterceptors)
{
    private const string Root = "/v2/consumer/recipes/";

    private readonly ServiceConnection _connection = connection;

    /// <summary>Asks for the price. Of a type that no workflow has, only the recipe knows it.</summary>
    public override async Task<CostPreview> PreviewAsync(WorkflowTemplate template, Deadline? deadline, CancellationToken cancellationToken)
    {
        template = template with { Ephemeral = null }; // of what does not run nothing is to be forgotten
        if (StepKinds.Find(template.Steps[0].Type) is not { IsRecipeOnly: true })
            return await base.PreviewAsync(template, deadline, cancellationToken).ConfigureAwait(false);
        var call = new ServiceCall(HttpMethod.Post, PathOf(template, isPreview: true)) { Body = BodyOf(template), Patience = PatienceFor(template), Deadline = deadline };
        return new() { Workflow = await _connection.SendAsync<Workflow>(call, cancellationToken).ConfigureAwait(false) };
    }

    protected override void Validate(WorkflowSubmission submission)
    {
        if (submission.Template.Steps is not [{ } step])
            throw new InvalidOperationException("A recipe is one step; an interceptor made something else of it.");
        if (step.GetInput() is null)
            throw new InvalidOperationException("A recipe needs an input that the library knows.");
        Validate(submission.Template, submission.Validation, isPreview: true, TimeSpan.Zero, isRecipe: true);
    }

    protected override byte[] Write(WorkflowSubmission submission) => submission.Trace is not { WasSent: true }
        ? BodyOf(submission.Template)
        : throw new InvalidOperationException("A recipe takes no key, so it is sent once; what comes next may not be called again.");

    // There is no key, so that it is never repeated once it may have arrived.
    protected override async Task<Workflow> SendAsync(WorkflowSubmission submission, byte[] body, CancellationToken cancellationToken)
    {
        var call = new ServiceCall(HttpMethod.Post, PathOf(submission.Template, isPreview: false))
        {
            Body = body,
            Retry = RetryScope.BeforeSent,
            Hold = submission.Deadline.Remaining,
            Patience = PatienceFor(submission.Template),
            Deadline = submission.Deadline,
        };
        try
        {
            using Reply reply = await _connection.SendAsync(call, cancellationToken).ConfigureAwait(false);
            return Read(reply, submission.Template.Steps[0].Type);
        }
        catch (CivitaiException e) when (e.MayHaveBeenExecuted)
        {
            e.MayPayTwice();
            throw;
        }
    }

    // The answer comes when the work is done: its time is none of a submission's.
    protected override void Settle(WorkflowSubmission submission, Workflow? snapshot, Exception? failure, TimeSpan took)
    {
    }

    private static string PathOf(WorkflowTemplate template, bool isPreview) => Root + template.Steps[0].Type + new QueryText()
        .Add("experimental", template.Experimental)
        .Add("allowMatureContent", template.AllowMatureContent)
        .Add("ephemeral", template.Ephemeral)
        .Add("whatif", isPreview ? true : null);

    private static byte[] BodyOf(WorkflowTemplate template) => WireWriter.ToUtf8(template.Steps[0].GetInput()!); // validated: there is one

    // The schema says that the answer is the step's output, the guide that it is a workflow: both are read. Outputs have an id, a status or steps too, but never the status with one of the others.
    private Workflow Read(Reply reply, string type)
    {
        Workflow workflow = _connection.Read<Workflow>(reply);
        if ((workflow.Status != default && (workflow.Id.Length > 0 || workflow.StepsOnWire is not null)) || workflow.Steps.Any(s => s.Type == type))
            return workflow;
        string status = reply.StatusCode == HttpStatusCode.Accepted ? "processing" : "succeeded";
        ReadOnlySpan<byte> output = WireReader.Utf8Of(WireReader.ParseElement(reply.Body.Span)); // as it was read, whatever stood around it
        byte[] wrapped = [.. Encoding.UTF8.GetBytes($$"""{"status":"{{status}}","steps":[{"$type":"{{type}}","name":"$0","status":"{{status}}","output":"""), .. output, .. "}]}"u8];
        return _connection.Read<Workflow>(reply.StatusCode, wrapped);
    }
}

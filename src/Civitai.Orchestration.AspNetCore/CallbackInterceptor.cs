namespace Civitai.Orchestration.AspNetCore;

/// <summary>Gives each submission of a client an address to call, and follows what was accepted.</summary>
internal sealed class CallbackInterceptor(Func<CallbackRoute> route) : ISubmissionInterceptor<WorkflowSubmission, Workflow>
{
    public async Task<Workflow> SubmitAsync(WorkflowSubmission submission, Func<WorkflowSubmission, CancellationToken, Task<Workflow>> next, CancellationToken cancellationToken)
    {
        if (submission.IsRecipe)
            return await next(submission, cancellationToken).ConfigureAwait(false); // its answer is the end, and it takes no callbacks
        CallbackRoute callbacks = route();
        WorkflowTemplate template = submission.Template;
        WorkflowCallback own = callbacks.CallbackFor(submission.Key, submission.IsAwaited);
        IEnumerable<WorkflowCallback> others = (template.Callbacks ?? []).Where(c => !callbacks.IsOwn(c)); // a template may be made of an earlier workflow
        Workflow accepted = await next(submission with { Template = template with { Callbacks = [.. others, own] } }, cancellationToken).ConfigureAwait(false);
        if (!submission.IsAwaited)
            callbacks.Hub.Follow(submission.Key, accepted);
        return accepted;
    }
}

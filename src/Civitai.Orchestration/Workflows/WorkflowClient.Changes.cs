using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Generation.Http;

namespace Civitai.Orchestration;

public partial class WorkflowClient
{
    private const string Tags = "/tags";

    private static readonly MediaTypeHeaderValue PatchType = new("application/json-patch+json");
    private static readonly TimeSpan CancelLimit = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Asks the service to cancel the work. It accepts at once, the work ends some time later, minutes perhaps, and a refund of what had not started may come up to an hour later; what was made so far stays
    /// readable. Wait for the end to know.
    /// </summary>
    /// <param name="workflowId">The workflow's id.</param>
    /// <param name="cancellationToken">Cancels this call, not the work.</param>
    /// <exception cref="NotFoundException">There is no such workflow, or it is not visible with this token.</exception>
    public virtual Task CancelAsync(string workflowId, CancellationToken cancellationToken = default) =>
        RequestCancelAsync(workflowId, null, cancellationToken);

    /// <summary>Changes a workflow's labels, metadata or permission, or cancels it.</summary>
    /// <param name="workflowId">The workflow's id.</param>
    /// <param name="update">The changes.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentException">There are more than 10 labels, two are alike, or one is longer than 200 characters; nothing was sent.</exception>
    /// <exception cref="NotFoundException">There is no such workflow, or it is not visible with this token.</exception>
    public virtual Task UpdateAsync(string workflowId, WorkflowUpdate update, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(update);
        WorkflowRows.ThrowIfTagsAreInvalid(update.Tags, nameof(update));
        return ChangeAsync(workflowId, Change(HttpMethod.Put, PathOf(workflowId), WireWriter.ToUtf8(update)), cancellationToken);
    }

    /// <summary>Deletes a workflow; it is cancelled when it still runs. Its results are no longer readable.</summary>
    /// <param name="workflowId">The workflow's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="NotFoundException">There is no such workflow, or it is not visible with this token.</exception>
    public virtual async Task DeleteAsync(string workflowId, CancellationToken cancellationToken = default)
    {
        try
        {
            await ChangeAsync(workflowId, Change(HttpMethod.Delete, PathOf(workflowId)), cancellationToken).ConfigureAwait(false);
        }
        catch (NotFoundException e) when (e.MayHaveBeenExecuted)
        {
            // An earlier attempt, whose answer was lost, has deleted it.
        }
    }

    /// <summary>Changes parts of a workflow: members of its metadata, single tags, or its status.</summary>
    /// <param name="workflowId">The workflow's id.</param>
    /// <param name="patch">The changes. They are sent again only when they cannot have arrived, because adding an item twice adds two.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentException">There is no change in the patch; nothing was sent.</exception>
    /// <exception cref="NotFoundException">There is no such workflow, or it is not visible with this token.</exception>
    /// <exception cref="CivitaiApiException">The service refused the changes (400), for example a place that does not exist.</exception>
    public virtual Task PatchAsync(string workflowId, JsonPatch patch, CancellationToken cancellationToken = default) =>
        ChangeAsync(workflowId, PatchOf(PathOf(workflowId), patch), cancellationToken);

    /// <summary>Labels a workflow. A label that it has already changes nothing.</summary>
    /// <param name="workflowId">The workflow's id.</param>
    /// <param name="tag">The label, at most 200 characters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentException">The label is empty or longer than 200 characters; nothing was sent.</exception>
    /// <exception cref="NotFoundException">There is no such workflow, or it is not visible with this token.</exception>
    public virtual Task AddTagAsync(string workflowId, string tag, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(tag);
        WorkflowRows.ThrowIfTagsAreInvalid([tag], nameof(tag));
        return ChangeAsync(workflowId, Change(HttpMethod.Post, PathOf(workflowId) + Tags, Encoding.UTF8.GetBytes(JsonValue.Create(tag).ToJsonString())), cancellationToken);
    }

    /// <summary>Takes a label from a workflow. One that it does not have changes nothing.</summary>
    /// <param name="workflowId">The workflow's id.</param>
    /// <param name="tag">The label; a slash in it is escaped.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="NotFoundException">There is no such workflow, or it is not visible with this token.</exception>
    public virtual Task RemoveTagAsync(string workflowId, string tag, CancellationToken cancellationToken = default) =>
        ChangeAsync(workflowId, Change(HttpMethod.Delete, $"{PathOf(workflowId)}{Tags}/{PathSegment.OfText(tag, nameof(tag))}"), cancellationToken);

    /// <summary>Takes all labels from a workflow.</summary>
    /// <param name="workflowId">The workflow's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="NotFoundException">There is no such workflow, or it is not visible with this token.</exception>
    public virtual Task RemoveAllTagsAsync(string workflowId, CancellationToken cancellationToken = default) =>
        ChangeAsync(workflowId, Change(HttpMethod.Delete, PathOf(workflowId) + Tags), cancellationToken);

    /// <summary>Reads one step of a workflow.</summary>
    /// <param name="workflowId">The workflow's id.</param>
    /// <param name="stepName">The step's name; the service names those that were sent without one <c>$0</c>, <c>$1</c> and so on.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The step, of the type that belongs to its kind, for example <see cref="ImageGen.ImageGenStep"/>.</returns>
    /// <exception cref="NotFoundException">There is no such step, or it is not visible with this token.</exception>
    public virtual async Task<WorkflowStep> GetStepAsync(string workflowId, string stepName, CancellationToken cancellationToken = default)
    {
        try
        {
            return await _connection.SendAsync<WorkflowStep>(new ServiceCall(HttpMethod.Get, PathOf(workflowId, stepName)), cancellationToken).ConfigureAwait(false);
        }
        catch (CivitaiException e)
        {
            e.IsAbout(workflowId);
            throw;
        }
    }

    /// <summary>Changes a step's metadata.</summary>
    /// <param name="workflowId">The workflow's id.</param>
    /// <param name="stepName">The step's name.</param>
    /// <param name="update">The changes.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="NotFoundException">There is no such step, or it is not visible with this token.</exception>
    public virtual Task UpdateStepAsync(string workflowId, string stepName, WorkflowStepUpdate update, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(update);
        return ChangeAsync(workflowId, Change(HttpMethod.Put, PathOf(workflowId, stepName), WireWriter.ToUtf8(update)), cancellationToken);
    }

    /// <summary>Changes parts of a step's metadata.</summary>
    /// <param name="workflowId">The workflow's id.</param>
    /// <param name="stepName">The step's name.</param>
    /// <param name="patch">The changes. They are sent again only when they cannot have arrived.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentException">There is no change in the patch; nothing was sent.</exception>
    /// <exception cref="NotFoundException">There is no such step, or it is not visible with this token.</exception>
    public virtual Task PatchStepAsync(string workflowId, string stepName, JsonPatch patch, CancellationToken cancellationToken = default) =>
        ChangeAsync(workflowId, PatchOf(PathOf(workflowId, stepName), patch), cancellationToken);

    private static string PathOf(string workflowId, string stepName) => $"{PathOf(workflowId)}/steps/{PathSegment.OfText(stepName, nameof(stepName))}";

    private static ServiceCall Change(HttpMethod method, string path, byte[]? body = null) => new(method, path) { Body = body, Expected = ExpectedReply.Nothing };

    private static ServiceCall PatchOf(string path, JsonPatch patch)
    {
        ArgumentNullException.ThrowIfNull(patch);
        if (patch.Count == 0)
            throw new ArgumentException("There is no change in the patch.", nameof(patch));
        byte[] body = Encoding.UTF8.GetBytes(patch.ToJson());
        return Change(HttpMethod.Patch, path) with { Retry = RetryScope.BeforeSent, Content = () => new ByteArrayContent(body) { Headers = { ContentType = PatchType } } };
    }

    // After a wait that the caller's token ended, which is used up: the request has its own short limit. Where it fails the exception of the wait says so, and its handle is there to ask again.
    private async Task<bool> TryCancelWorkAsync(string workflowId)
    {
        try
        {
            await RequestCancelAsync(workflowId, Deadline.After(_connection.Clock, CancelLimit), CancellationToken.None).ConfigureAwait(false);
            return true;
        }
        catch (Exception e) when (e is CivitaiException or ObjectDisposedException)
        {
            return false;
        }
    }

    private Task RequestCancelAsync(string workflowId, Deadline? deadline, CancellationToken cancellationToken) => ChangeAsync(
        workflowId,
        Change(HttpMethod.Put, PathOf(workflowId), WireWriter.ToUtf8(new WorkflowUpdate { Status = WorkflowStatus.Canceled })) with { Deadline = deadline },
        cancellationToken);

    private async Task ChangeAsync(string workflowId, ServiceCall call, CancellationToken cancellationToken)
    {
        try
        {
            using Reply reply = await _connection.SendAsync(call, cancellationToken).ConfigureAwait(false);
        }
        catch (CivitaiException e)
        {
            e.IsAbout(workflowId);
            throw;
        }
    }
}

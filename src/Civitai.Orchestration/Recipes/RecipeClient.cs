using System.Text;
using Generation.Http;

namespace Civitai.Orchestration;

/// <summary>Runs one step as one call that is answered with its output. Thread-safe.</summary>
/// <remarks>
/// A recipe takes no key: when its answer is lost, the work may have been done and paid for, and nothing leads back to it. It is therefore never sent again once it may have arrived. For what is dear or takes long,
/// <see cref="WorkflowClient.RunAsync{TOutput}(StepInput{TOutput}, RunOptions?, IProgress{WorkflowProgress}?, CancellationToken)"/> is the same with a key and a wait that can be gone on with.
/// </remarks>
public class RecipeClient
{
    private const string Root = "/v2/consumer/recipes/";
    private const string RepeatType = "repeat";

    private readonly ServiceConnection _connection;
    private readonly WorkflowClient _workflows;

    internal RecipeClient(ServiceConnection connection, WorkflowClient workflows) => (_connection, _workflows) = (connection, workflows);

    /// <summary>For mocks.</summary>
    protected RecipeClient() => (_connection, _workflows) = (null!, null!); // a mock overrides what uses them

    /// <summary>Runs a step and waits for its output.</summary>
    /// <typeparam name="TOutput">The kind of output, known from the input.</typeparam>
    /// <param name="input">What the step is to do.</param>
    /// <param name="options">Settings. When null: the defaults.</param>
    /// <param name="cancellationToken">Ends the call. The work may go on and be charged.</param>
    /// <exception cref="ValidationFailedException">The input is not valid; nothing was sent, or the service refused it.</exception>
    /// <exception cref="CostLimitExceededException">It would cost more than <see cref="RecipeOptions.MaxCost"/>; nothing was run.</exception>
    /// <exception cref="WorkflowOutputException">The step failed, or made nothing that can be had.</exception>
    /// <exception cref="CivitaiApiException">The service refused the call.</exception>
    /// <exception cref="CivitaiTransportException">There was no usable answer in time; <see cref="GenerationException.MayHaveBeenExecuted"/> says whether the work may have been done.</exception>
    public virtual async Task<TOutput> RunAsync<TOutput>(StepInput<TOutput> input, RecipeOptions? options = null, CancellationToken cancellationToken = default)
        where TOutput : WireRecord
    {
        ArgumentNullException.ThrowIfNull(input);
        options ??= new();
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.Timeout, TimeSpan.Zero, nameof(options));
        var deadline = Deadline.After(_connection.Clock, options.Timeout);
        WorkflowStepTemplate step = input.ToStepTemplate();
        var template = new WorkflowTemplate { Steps = [step], AllowMatureContent = options.AllowMatureContent, Experimental = options.Experimental };
        await _workflows.RequireAffordableAsync(template, options.Validation, options.MaxCost, deadline, cancellationToken).ConfigureAwait(false);

        return (await SendAsync(step.Type, WireWriter.ToUtf8(input), options, deadline, cancellationToken).ConfigureAwait(false)).GetOutput<TOutput>();
    }

    /// <summary>The address of the service.</summary>
    public override string ToString() => $"{nameof(RecipeClient)} {SafeText.Of(_connection?.Options.BaseAddress)}"; // a mock has no connection

    private async Task<Workflow> SendAsync(string type, byte[] body, RecipeOptions options, Deadline deadline, CancellationToken cancellationToken)
    {
        string query = new QueryText().Add("experimental", options.Experimental).Add("allowMatureContent", options.AllowMatureContent).Add("ephemeral", options.Ephemeral).ToString();
        var call = new ServiceCall(HttpMethod.Post, Root + type + query)
        {
            Body = body,
            Retry = RetryScope.BeforeSent,
            Hold = options.Timeout,
            Deadline = deadline,
        };
        using Reply reply = await _connection.SendAsync(call, cancellationToken).ConfigureAwait(false);
        return Read(reply, type);
    }

    // The schema says that the answer is the step's output, the guide that it is a workflow: both are read.
    private Workflow Read(Reply reply, string type)
    {
        Workflow workflow = _connection.Read<Workflow>(reply);
        bool isOutputOfSteps = type == RepeatType && string.IsNullOrEmpty(workflow.Id); // what a repeat step made is a list of steps too
        if (workflow.Steps.Count > 0 && !isOutputOfSteps)
            return workflow;
        string status = reply.StatusCode == System.Net.HttpStatusCode.Accepted ? "processing" : "succeeded";
        byte[] wrapped = [.. Encoding.UTF8.GetBytes($$"""{"steps":[{"$type":"{{type}}","name":"$0","status":"{{status}}","output":"""), .. reply.Body.Span, .. "}]}"u8];
        return WireReader.Read<Workflow>(wrapped);
    }
}

using Generation.Http;

namespace Civitai.Orchestration;

/// <summary>Runs one step as one call that is answered with its output. Thread-safe.</summary>
/// <remarks>
/// It passes <see cref="OrchestrationClientOptions.Interceptors"/> and <see cref="OrchestrationClientOptions.Budgets"/> as a workflow does; a journal does not remember it.
/// A recipe takes no key: when its answer is lost, the work may have been done and paid for, and nothing leads back to it. It is therefore never sent again once it may have arrived. For what is dear or takes long,
/// <see cref="WorkflowClient.RunAsync{TOutput}(StepInput{TOutput}, RunOptions?, IProgress{WorkflowProgress}?, CancellationToken)"/> is the same with a key and a wait that can be gone on with.
/// </remarks>
public class RecipeClient
{
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
    /// <exception cref="CostDeclinedException">The price was declined by <see cref="RecipeOptions.ConfirmCost"/>; nothing was run.</exception>
    /// <exception cref="BudgetExceededException">One of <see cref="OrchestrationClientOptions.Budgets"/> cannot pay it; nothing was run.</exception>
    /// <exception cref="WorkflowOutputException">The step failed, made nothing that can be had, or was answered for before its end, with no id by which the end could be waited for.</exception>
    /// <exception cref="WorkflowWaitTimeoutException">The answer came before the end and named a workflow, whose end did not come in time; the work goes on.</exception>
    /// <exception cref="CivitaiApiException">The service refused the call.</exception>
    /// <exception cref="CivitaiTransportException">There was no usable answer in time; <see cref="GenerationException.MayHaveBeenExecuted"/> says whether the work may have been done.</exception>
    public virtual async Task<TOutput> RunAsync<TOutput>(StepInput<TOutput> input, RecipeOptions? options = null, CancellationToken cancellationToken = default)
        where TOutput : WireRecord
    {
        ArgumentNullException.ThrowIfNull(input);
        options ??= new();
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.Timeout, TimeSpan.Zero, nameof(options));
        var template = new WorkflowTemplate { Steps = [input.ToStepTemplate()], AllowMatureContent = options.AllowMatureContent, Experimental = options.Experimental, Ephemeral = options.Ephemeral };
        var submission = new SubmitOptions { MaxCost = options.MaxCost, ConfirmCost = options.ConfirmCost, Validation = options.Validation, Timeout = options.Timeout };
        Workflow workflow = await _workflows.InvokeAsync<TOutput>(template, submission, cancellationToken).ConfigureAwait(false);
        return workflow.GetOutput<TOutput>();
    }

    /// <summary>The address of the service.</summary>
    public override string ToString() => $"{nameof(RecipeClient)} {SafeText.Of(_connection?.Options.BaseAddress)}"; // a mock has no connection
}

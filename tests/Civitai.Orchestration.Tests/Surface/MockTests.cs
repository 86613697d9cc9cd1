using System.Net;
using System.Reflection;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Training;
using NSubstitute;
using NSubstitute.ExceptionExtensions;

namespace Civitai.Orchestration.Tests.Surface;

/// <summary>Code that uses the library can be tested with mocks: every client can be replaced, every result made and every exception thrown.</summary>
public sealed class MockTests
{
    private static readonly Assembly[] Libraries = [typeof(GenerationException).Assembly, typeof(OrchestrationClient).Assembly, typeof(OrchestratorSimulator).Assembly];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static ZImageTurboCreateImageGenInput Image => new() { Prompt = "a lighthouse" };

    public static TheoryData<Type> Exceptions => [.. Libraries.SelectMany(l => l.GetExportedTypes()).Where(t => t.IsAssignableTo(typeof(Exception)) && !t.IsAbstract)];

    public static TheoryData<Type> Services => [typeof(OrchestrationClient), typeof(WorkflowClient), typeof(BlobClient), typeof(ResourceClient), typeof(RecipeClient), typeof(ServiceClient), typeof(UserClient), typeof(WorkflowHandle), typeof(WorkflowHandle<ImageGenOutput>)];

    [Theory]
    [MemberData(nameof(Exceptions))]
    public void Exception_can_be_made_with_everything_that_it_carries(Type type)
    {
        ConstructorInfo? constructor = type.GetConstructors().MaxBy(c => c.GetParameters().Length);
        Assert.True(constructor is not null, $"{type.Name} has no public constructor.");

        var e = (Exception)constructor.Invoke([.. constructor.GetParameters().Select(p => Sample(p.ParameterType))]);

        Assert.NotEmpty(e.Message);

        // What the constructor does not take can be set where it is made.
        string[] parameters = [.. type.GetConstructors().SelectMany(c => c.GetParameters()).Select(p => p.Name!)];
        string[] derived = ["Advice", "Reason", "BlockedReason", "FailedSteps", "IsBlocked", "IsDatasetRejected", "StepName", "Problem", "IsLocal"]; // read from the workflow, the step or the result that is given
        foreach (PropertyInfo property in type.GetProperties().Where(p => p.DeclaringType != typeof(Exception) && p.DeclaringType != typeof(OperationCanceledException)))
            Assert.True(property.SetMethod?.IsPublic == true || parameters.Contains(property.Name, StringComparer.OrdinalIgnoreCase) || derived.Contains(property.Name), $"{type.Name}.{property.Name} cannot be set.");
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void Service_every_method_can_be_replaced(Type type)
    {
        Assert.False(type.IsSealed);
        Assert.Contains(type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic), c => c.IsFamily && c.GetParameters().Length == 0);
        Assert.All(
            type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).Where(m => m.Name != nameof(IDisposable.Dispose)),
            m => Assert.True(m is { IsVirtual: true, IsFinal: false }, $"{type.Name}.{m.Name} is not virtual."));
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void Service_everything_that_a_method_returns_can_be_made(Type type)
    {
        Type[] results = [.. type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).Select(m => Inside(m.ReturnType)).Where(t => t.Assembly == typeof(OrchestrationClient).Assembly && t is { IsClass: true, IsAbstract: false, IsGenericParameter: false }).Distinct()];

        Assert.All(results.Except(Services.Select(s => s.Data)), t => Assert.True(t.GetConstructors().Length > 0, $"{t.Name} has no public constructor."));
    }

    [Fact]
    public async Task Substitute_returns_a_training()
    {
        WorkflowClient workflows = Substitute.For<WorkflowClient>();
        OrchestrationClient client = Substitute.For<OrchestrationClient>();
        workflows.GetAsync("wf_9", Arg.Any<CancellationToken>()).Returns(new Workflow { Id = "wf_9", Status = WorkflowStatus.Processing, Steps = [new TrainingStep { Status = WorkflowStatus.Processing }] });
        client.GetTraining("wf_9").Returns(new CivitaiTrainingRun(new WorkflowHandle(workflows, "wf_9"), Substitute.For<BlobClient>(), 500));

        CivitaiTrainingRun run = client.GetTraining("wf_9");
        TrainingUpdate update = await run.GetUpdateAsync(Stop);

        Assert.Equal(("wf_9", 500m, "wf_9", TrainingPhase.Training), (run.Id, run.Cost, update.RunId, update.Phase));
        Assert.Throws<ArgumentNullException>("handle", () => new CivitaiTrainingRun(null!, Substitute.For<BlobClient>()));
        Assert.Throws<ArgumentNullException>("blobs", () => new CivitaiTrainingRun(run.Handle, null!));
    }

    [Fact]
    public async Task Substitute_throws_what_the_client_throws()
    {
        WorkflowClient workflows = Substitute.For<WorkflowClient>();
        OrchestrationClient client = Substitute.For<OrchestrationClient>();
        client.Workflows.Returns(workflows);
        Workflow failed = Workflow.Parse("""{"id":"wf_1","status":"failed","steps":[{"$type":"imageGen","status":"failed","reason":"timeout"}]}""");
        var handle = new WorkflowHandle(workflows, "wf_1");
        workflows.RunAsync(Arg.Any<StepInput<ImageGenOutput>>(), Arg.Any<RunOptions?>(), Arg.Any<IProgress<WorkflowProgress>?>(), Arg.Any<CancellationToken>())
            .ThrowsAsync(new WorkflowFailedException(failed) { ExternalId = "order-1", IsTransient = true });
        workflows.WaitAsync("wf_1", Arg.Any<WaitOptions?>(), Arg.Any<IProgress<WorkflowProgress>?>(), Arg.Any<CancellationToken>())
            .ThrowsAsync(new WorkflowWaitCanceledException(handle, isWorkCancelRequested: true));
        workflows.PreviewCostAsync(Arg.Any<StepInput>(), Arg.Any<PreviewOptions?>(), Arg.Any<CancellationToken>())
            .ThrowsAsync(new ValidationFailedException(new ValidationResult([new ValidationIssue { Path = "steps[0].input.width", Code = ValidationCodes.OutOfRange, Message = "It is too wide.", Severity = ValidationSeverity.Error }]), HttpStatusCode.BadRequest, null) { RequestId = "r-1" });

        var run = await Assert.ThrowsAsync<WorkflowFailedException>(() => client.Workflows.RunAsync(Image, cancellationToken: Stop));
        var wait = await Assert.ThrowsAsync<WorkflowWaitCanceledException>(() => handle.WaitAsync(cancellationToken: Stop));
        var preview = await Assert.ThrowsAsync<ValidationFailedException>(() => client.Workflows.PreviewCostAsync(Image, cancellationToken: Stop));

        Assert.Equal(("timeout", "wf_1", "order-1"), (run.Reason, run.WorkflowId, run.ExternalId));
        Assert.True(wait.IsWorkCancelRequested);
        Assert.Equal(("r-1", "Width"), (preview.RequestId, preview.Result.Issues[0].MemberPath.Split('.')[^1]));
    }

    [Fact]
    public async Task Substitute_returns_a_handle_and_a_result()
    {
        WorkflowClient workflows = Substitute.For<WorkflowClient>();
        workflows.SubmitAsync(Arg.Any<StepInput<ImageGenOutput>>(), Arg.Any<SubmitOptions?>(), Arg.Any<CancellationToken>()).Returns(new WorkflowHandle<ImageGenOutput>(workflows, "wf_7"));
        workflows.WaitAsync("wf_7", Arg.Any<WaitOptions?>(), Arg.Any<IProgress<WorkflowProgress>?>(), Arg.Any<CancellationToken>())
            .Returns(new Workflow { Id = "wf_7", Status = WorkflowStatus.Succeeded, Steps = [new ImageGenStep { Output = new ImageGenOutput { Images = [new ImageBlob { Id = "A", Available = true }] } }] });

        WorkflowHandle<ImageGenOutput> handle = await workflows.SubmitAsync(Image, cancellationToken: Stop);
        ImageGenOutput output = await handle.GetResultAsync(cancellationToken: Stop);

        Assert.Equal("A", Assert.Single(output.Images).Id);
    }

    [Fact]
    public async Task Client_of_substitutes_starts_a_training()
    {
        WorkflowClient workflows = Substitute.For<WorkflowClient>();
        BlobClient blobs = Substitute.For<BlobClient>();
        OrchestrationClient client = Substitute.ForPartsOf<OrchestrationClient>();
        client.Workflows.Returns(workflows);
        client.Blobs.Returns(blobs);
        ITrainingArchive archive = Substitute.For<ITrainingArchive>();
        archive.Count.Returns(6);
        archive.Length.Returns(22);
        archive.OpenRead().Returns(_ => new MemoryStream([.. "PK"u8, 5, 6, .. new byte[18]]));
        blobs.UploadAsync(Arg.Any<Stream>(), Arg.Any<UploadOptions>(), Arg.Any<CancellationToken>()).Returns(call => StoreAsync(call.Arg<Stream>()));
        workflows.SubmitAsync(Arg.Any<WorkflowTemplate>(), Arg.Any<SubmitOptions?>(), Arg.Any<CancellationToken>()).Returns(new Workflow { Id = "wf_3" });

        CivitaiTrainingRun run = await client.StartTrainingAsync(archive, data => TrainingInputs.AiToolkit.Sdxl(data), cancellationToken: Stop);

        Assert.Equal("wf_3", run.Id);

        async Task<Blob> StoreAsync(Stream content)
        {
            await content.CopyToAsync(Stream.Null, Stop);
            return new ModelBlob { Id = "B", Available = true, Url = new Uri("https://example.com/B.zip") };
        }
    }

    private static Type Inside(Type type) => type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)) ? type.GetGenericArguments()[0] : type;

    private static object? Sample(Type type) => type switch
    {
        _ when type == typeof(string) => "text",
        _ when type == typeof(Workflow) => new Workflow { Id = "wf_1" },
        _ when type == typeof(WorkflowHandle) => new WorkflowHandle(Substitute.For<WorkflowClient>(), "wf_1"),
        _ when type == typeof(ValidationResult) => new ValidationResult([]),
        _ when type.IsValueType => Activator.CreateInstance(type),
        _ => null,
    };
}

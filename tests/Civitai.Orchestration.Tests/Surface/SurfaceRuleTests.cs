using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Tests.Surface;

/// <summary>What every public type of the packages keeps to.</summary>
public class SurfaceRuleTests
{
    private static readonly Assembly[] Packages = [typeof(WireRecord).Assembly, typeof(Workflow).Assembly, typeof(OrchestratorSimulator).Assembly, typeof(Scenario.Training.ScenarioClient).Assembly];

    // Names, ids, statuses, documented texts; never a prompt, a token, an address that may be signed, or a body.
    private static readonly string[] MayBeShown =
    [
        "Batch.Name", "BatchItem.ExternalId", "BatchOutcome.ExternalId", "Blob.Id", "BuzzAccount._value", "CallbackDelivery.Event", "CallbackDelivery.WorkflowId", "CallbackEventType._value", "CostEstimate.Unit",
        "CostLine.Explanation", "CostLine.Name", "Discriminator.Name", "Discriminator.Value", "DownloadedFile.MediaType", "DownloadedFile.Path",
        "DownloadedFile.Sha256", "FileJournal._path", "InputChoice.Name", "InputChoice.Values", "JobSupport._value", "JournalEntry.Key", "JournalEntry.WorkId", "OrchestrationClient.BaseAddress",
        "OrchestratorSimulator.BaseAddress", "PictureRefusal.Name", "ReadProblem.Message", "ReadProblem.Path", "RecordedRequest.Method", "RecordedRequest.Path", "RecoveredWorkflow.ExternalId",
        "Reference.Path", "Reference.Source", "ResourceInfo.ResourceName", "ResourceInfo.VersionName", "ScenarioClient.BaseAddress", "ScenarioEpoch.Epoch",
        "ScenarioEpochAsset.AssetId", "ScenarioJob.JobIdOnWire", "ScenarioJob.JobTypeOnWire", "ScenarioJobMetadata.OutputModelId", "ScenarioJobStatus._value",
        "ScenarioModel.IdOnWire", "ScenarioModelStatus._value", "ScenarioProblem.Name", "ScenarioSimulator.BaseAddress", "ScenarioSubmission.ModelId",
        "ScenarioTrainingImage.IdOnWire", "ScenarioTrainingPair.SourceId", "ScenarioTrainingPair.TargetId", "ScenarioTrainingRun.Id",
        "ScenarioTrainingStage._value", "ScenarioTrainingType._value", "ServiceClientOptions.BaseAddress", "ServiceInfo.Id", "ServiceQuery.Category", "ServiceQuery.Prefix", "ServiceStatus._value", "SimulatedStep.Name", "SimulatedStep.Type",
        "SimulatedStep.WorkflowId", "SimulatedWorkflow.Id", "SimulatedWorkflow.Status", "SpendBudget.Name", "Submission.Key", "TrainedFile.Name", "TrainingChoice.Id",
        "TrainingData.Type", "TrainingModerationStatus._value", "TrainingPicture.Name", "TrainingRequest.Choice", "TrainingResult.RunId",
        "TrainingUpdate.RunId", "TransactionType._value", "TypicalRuntime.Scope", "UploadOptions.ContentType", "ValidationIssue.Code",
        "ValidationIssue.Message", "ValidationIssue.Path", "Workflow.IdOnWire", "WorkflowEvent.Type", "WorkflowEvent.WorkflowIdOnWire", "WorkflowEventStepDetails.Name", "WorkflowHandle.Id", "WorkflowProgress.WorkflowId", "WorkflowStatus._value",
        "WorkflowStep.Name", "WorkflowStep.Type", "WorkflowStepJob.Id", "WorkflowStepTemplate.Name", "WorkflowStepTemplate.Type",
    ];

    private static IEnumerable<Type> PublicTypes => Packages.SelectMany(a => a.GetExportedTypes());

    /// <summary>Public classes and structs that hold something, generic ones of what they mostly hold. Exceptions print their message, which has tests of its own.</summary>
    private static IEnumerable<Type> TypesWithState => PublicTypes
        .Where(t => !t.IsAbstract && !t.IsInterface && !t.IsEnum && !t.IsByRefLike)
        .Where(t => !t.IsAssignableTo(typeof(Exception)) && !t.IsAssignableTo(typeof(Delegate)) && !t.IsAssignableTo(typeof(JsonConverter)))
        .Select(Closed)
        .Where(t => FieldsOf(t).Any());

    // Two names of one thing would be used by turns.
    [Fact]
    public void Row_of_an_input_is_asked_for_by_one_name() => Assert.Empty(Directory
        .GetFiles(Path.Combine(RepositoryFolder.Root, "src"), "*.cs", SearchOption.AllDirectories)
        .Where(f => File.ReadAllText(f).Contains(".GetDefinition()", StringComparison.Ordinal))
        .Select(Path.GetFileName));

    [Fact]
    public void Every_type_with_state_says_in_its_text_what_it_is()
    {
        string[] mute = [.. TypesWithState
            .Where(t => !Packages.Contains(t.GetMethod(nameof(ToString), [])!.DeclaringType!.Assembly)) // every object has the method
            .Select(t => t.FullName!)];

        Assert.Empty(mute);
    }

    [Fact]
    public void No_text_of_an_object_shows_more_than_what_tells_it_from_others()
    {
        string[] exempt = [nameof(Air), nameof(Reference), "ValueOrReference`1", nameof(VirtualTimeProvider)]; // values, whose text is what they are, and a clock
        var shown = new SortedSet<string>(StringComparer.Ordinal);
        foreach (Type type in TypesWithState.Where(t => !exempt.Contains(t.Name) && !IsVocabulary(t)))
            shown.UnionWith(Filled.MembersIn(Filled.Of(type).ToString()!)); // none gives null

        Assert.Equal(MayBeShown, shown);
    }

    [Fact]
    public void No_record_is_positional_so_that_all_may_grow()
    {
        string[] positional = [.. PublicTypes.Where(t => t.GetMethods().Any(m => m.Name == "Deconstruct")).Select(t => t.FullName!)];

        Assert.Empty(positional);
    }

    [Fact]
    public void No_user_can_set_members_that_a_record_does_not_declare()
    {
        PropertyInfo kept = typeof(WireRecord).GetProperty(nameof(WireRecord.AdditionalProperties))!; // the name is the member's

        Assert.True(kept.SetMethod is null or { IsAssembly: true });
        Assert.Equal(typeof(IReadOnlyDictionary<string, JsonElement>), kept.PropertyType);
        Assert.Empty(PublicTypes.SelectMany(t => t.GetProperties()).Where(p => p.IsDefined(typeof(JsonExtensionDataAttribute))).Select(p => p.Name));
    }

    [Fact]
    public void No_type_has_the_name_of_one_that_a_web_program_has_in_every_file()
    {
        string[] exempt =
        [
            "ValidationResult", // a promised name; a file that also uses System.ComponentModel.DataAnnotations names one of both in full
        ];
        Dictionary<string, string> taken = PlatformTypes.In(
            "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Net.Http.Json", "System.Threading", "System.Threading.Tasks",
            "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Mvc", "Microsoft.AspNetCore.Routing",
            "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
            "System.ComponentModel.DataAnnotations");
        Assert.True(taken.ContainsKey("ProblemDetails") && taken.ContainsKey("Task`1") && taken.ContainsKey("ValidationResult"), "The platform's types were not found.");

        Assert.Empty(PublicTypes.Where(t => !t.IsNested && taken.ContainsKey(t.Name) && !exempt.Contains(t.Name)).Select(t => $"{t.FullName} and {taken[t.Name]}.{t.Name}"));
    }

    [Fact]
    public void Every_type_that_compares_by_member_and_holds_a_list_says_so()
    {
        string[] silent = [.. PublicTypes
            .Where(t => !t.IsAbstract && IsRecord(t) && !t.IsAssignableTo(typeof(WireRecord)) && !t.IsAssignableTo(typeof(WorkflowOptions))) // their base says it for all
            .Where(t => t.GetProperties().Any(p => p.PropertyType != typeof(string) && (p.PropertyType.IsAssignableTo(typeof(System.Collections.IEnumerable)) || p.PropertyType.IsAssignableTo(typeof(WireRecord)))))
            .Where(t => !Documentation.Of(t).Contains("equal", StringComparison.Ordinal))
            .Select(t => t.FullName!)];

        Assert.Empty(silent);
        Assert.Contains("equal", Documentation.Of(typeof(WireRecord)));
        Assert.Contains("equal", Documentation.Of(typeof(WorkflowOptions)));
    }

    [Fact]
    public void No_member_is_required_and_nullable_at_once()
    {
        var nullability = new NullabilityInfoContext();

        Assert.Empty(PublicTypes.SelectMany(t => t.GetProperties())
            .Where(p => p.IsDefined(typeof(RequiredMemberAttribute)) && nullability.Create(p).WriteState == NullabilityState.Nullable)
            .Select(p => $"{p.DeclaringType!.Name}.{p.Name}")); // a property has a type
    }

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static bool IsVocabulary(Type type) => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IStringValue<>));

    private static Type Closed(Type type) => !type.IsGenericTypeDefinition ? type
        : type.MakeGenericType([.. type.GetGenericArguments().Select(a => a.GetGenericParameterConstraints() is [var bound, ..] && bound == typeof(WireRecord) ? typeof(ImageGen.ImageGenOutput) : typeof(string))]);

    private static IEnumerable<FieldInfo> FieldsOf(Type type)
    {
        for (Type? part = type; part is not null; part = part.BaseType)
        {
            foreach (FieldInfo field in part.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                yield return field;
        }
    }
}

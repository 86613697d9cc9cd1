using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Tests.Client;
using Civitai.Orchestration.Tests.Leaves;

namespace Civitai.Orchestration.Tests.Simulator;

/// <summary>Every type of step runs on the simulator and makes the output that its record and its shape describe, with real files.</summary>
public sealed class EveryStepTests : ClientFixture
{
    /// <summary>The first input of each type of step, those that the published schema does not have, and those whose switches add files.</summary>
    public static TheoryData<string> Types =>
        [.. StepKinds.All.Select(k => k.Definitions[0].Id), .. InputCatalog.All.Where(d => d.NotInSchema is not null).Select(d => d.Id), "polyGen/fal/meshy/v6/imageTo3D", "polyGen/fal/tripo"];

    /// <summary>What a workflow can have; the others are recipes alone.</summary>
    public static TheoryData<string> Inputs => [.. InputCatalog.All.Where(d => StepKinds.Find(d.StepType) is { IsStepOfWorkflows: true }).Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Types))]
    public async Task It_makes_an_output_that_its_record_has_room_for(string id)
    {
        Workflow workflow = await RunAsync(id);

        WorkflowStep step = Assert.Single(workflow.Steps);
        Assert.Equal(StepOutcome.Complete, step.Outcome);
        Leaf.AssertNone([.. Strangers(step.GetOutput()!, "output")]); // a step with an outcome has one
    }

    // R8: what the service adds to an input it reports again; a request made of a report is the first request.
    [Theory]
    [MemberData(nameof(Inputs))]
    public async Task What_is_reported_is_submitted_again_as_it_was(string id)
    {
        WorkflowTemplate first = WorkflowTemplate.Parse(File.ReadAllText(RepositoryFolder.GoldenFile(id)));

        Workflow reported = await Client.Workflows.SubmitAsync(first, cancellationToken: Stop);
        Workflow again = await Client.Workflows.SubmitAsync(reported.ToTemplate(), cancellationToken: Stop);

        Assert.NotEqual(reported.Id, again.Id);
        Assert.Empty(reported.ToTemplate().Validate().Errors);
        Assert.True(JsonNode.DeepEquals(InputOf(first), InputOf(again.ToTemplate())), InputOf(again.ToTemplate())?.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task It_makes_real_files(string id)
    {
        Workflow workflow = await RunAsync(id);

        foreach ((Blob blob, string name) in OutputBlobs.Of(workflow))
        {
            using var file = new MemoryStream();
            await Client.Blobs.DownloadAsync(blob, file, cancellationToken: Stop);
            string start = System.Text.Encoding.Latin1.GetString(file.ToArray().AsSpan(0, 12));
            bool fits = blob switch
            {
                ImageBlob => start.StartsWith("\u0089PNG", StringComparison.Ordinal) || start.StartsWith("<svg", StringComparison.Ordinal),
                AudioBlob { Url: { } url } when url.AbsolutePath.EndsWith(".mp3", StringComparison.Ordinal) => start.StartsWith("\u00FF\u00FB", StringComparison.Ordinal),
                AudioBlob => start.StartsWith("RIFF", StringComparison.Ordinal) && start.EndsWith("WAVE", StringComparison.Ordinal),
                VideoBlob => start[4..8] == "ftyp",
                Model3DBlob { Format: "fbx" } => start.StartsWith("Kaydara FBX ", StringComparison.Ordinal),
                Model3DBlob { Format: "glb" } => start.StartsWith("glTF", StringComparison.Ordinal),
                _ => blob is not Model3DBlob && file.Length > 12,
            };
            Assert.True(fits, $"{name}: {blob.GetType().Name} begins with {start}");
        }
    }

    [Fact]
    public async Task An_image_is_stored_by_its_recipe_and_may_be_taken_by_the_next_step()
    {
        Blob stored = (await Client.Recipes.RunAsync(StepInputs.ImageUpload("https://media.example.com/walker.png"), cancellationToken: Stop)).Image;
        using var file = new MemoryStream();
        await Client.Blobs.DownloadAsync(stored, file, cancellationToken: Stop);

        Workflow next = await Client.Workflows.SubmitAsync(WorkflowTemplate.For(StepInputs.ImageUpscaler(stored)), cancellationToken: Stop);

        Assert.IsType<ImageBlob>(stored);
        Assert.Equal([0x89, 0x50, 0x4E, 0x47], file.ToArray()[..4]); // how a PNG begins
        Assert.Equal("imageUpscaler", next.Steps[0].Type);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Shape_of_its_output_has_the_members_of_the_record(string id)
    {
        WorkflowStepTemplate step = WorkflowTemplate.Parse(File.ReadAllText(RepositoryFolder.GoldenFile(id))).Steps[0];
        Type output = step.GetType().GetInterfaces().Single(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IStepTemplate<>)).GetGenericArguments()[0];

        Leaf.AssertNone([.. Differences(output, step.OutputShape!, "output")]); // every known type of step has one
    }

    private async Task<Workflow> RunAsync(string id)
    {
        WorkflowTemplate template = WorkflowTemplate.Parse(File.ReadAllText(RepositoryFolder.GoldenFile(id)));
        string type = template.Steps[0].Type;
        if (StepKinds.Find(type) is { IsStepOfWorkflows: true })
            return await Client.Workflows.RunAsync(template, cancellationToken: Stop);

        using var http = new HttpClient(Simulator.CreateHandler()) { BaseAddress = Simulator.BaseAddress, DefaultRequestHeaders = { Authorization = new("Bearer", OrchestratorSimulatorOptions.DefaultApiToken) } };
        using var body = new StringContent(InputOf(template)!.ToJsonString(), System.Text.Encoding.UTF8, "application/json"); // the file has an input
        using HttpResponseMessage answer = await http.PostAsync(new Uri("/v2/consumer/recipes/" + type, UriKind.Relative), body, Stop);
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        return await Client.Workflows.GetAsync(Assert.Single(Simulator.Workflows).Id, Stop);
    }

    private static JsonNode? InputOf(WorkflowTemplate template) => JsonNode.Parse(template.ToJson())!["steps"]![0]!["input"];

    private static IEnumerable<string> Strangers(object? value, string path)
    {
        switch (value)
        {
            case WireRecord record:
                if (record.AdditionalProperties is not null || record.Unreadable is not null)
                    yield return $"{path} ({record.GetType().Name}): {string.Join(", ", record.AdditionalProperties?.Keys ?? [])}";
                foreach (PropertyInfo property in Members(record.GetType()))
                {
                    foreach (string stranger in Strangers(property.GetValue(record), $"{path}.{property.Name}"))
                        yield return stranger;
                }

                break;
            case IDictionary map:
                foreach (object? item in map.Values)
                {
                    foreach (string stranger in Strangers(item, path + "{}"))
                        yield return stranger;
                }

                break;
            case IEnumerable list and not string:
                foreach (object? item in list)
                {
                    foreach (string stranger in Strangers(item, path + "[]"))
                        yield return stranger;
                }

                break;
        }
    }

    private static IEnumerable<string> Differences(Type type, ValueShape shape, string path)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        Type[] arguments = type.GetGenericArguments();
        if (shape.IsOpen || type.IsAssignableTo(typeof(Blob)))
            yield break;
        if (shape.Item is { } item)
        {
            foreach (string difference in arguments.Length == 0 ? [$"{path} is {type.Name} and no list or map"] : Differences(arguments[^1], item, path + "[]"))
                yield return difference;
        }
        else if (type.IsAssignableTo(typeof(WireRecord)))
        {
            Dictionary<string, PropertyInfo> members = Members(type).ToDictionary(NameOf);
            foreach (string name in shape.Members.Except(members.Keys).Concat(members.Keys.Except(shape.Members)))
                yield return $"{path}.{name} is in one of record and shape";
            foreach ((string name, ValueShape part) in shape.Parts.Where(p => members.ContainsKey(p.Key)))
            {
                foreach (string difference in Differences(members[name].PropertyType, part, $"{path}.{name}"))
                    yield return difference;
            }
        }
        else if (shape.Members.Any())
        {
            yield return $"{path} is {type.Name} and no object";
        }
    }

    // What a reference may name: what is on the wire, by its public form.
    private static IEnumerable<PropertyInfo> Members(Type type) => type.GetProperties()
        .Where(p => p.DeclaringType != typeof(WireRecord) && p.GetIndexParameters().Length == 0)
        .Where(p => p.GetCustomAttribute<JsonIgnoreAttribute>() is not { Condition: JsonIgnoreCondition.Always } || type.GetProperty(p.Name + "OnWire", BindingFlags.Instance | BindingFlags.NonPublic) is not null);

    private static string NameOf(PropertyInfo property) => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}

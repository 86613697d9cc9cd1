using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Tests.Conformance;

namespace Civitai.Orchestration.Tests.Docs;

/// <summary>
/// The table of docs/operations.md: which tests exercise each operation. <c>CIVITAI_WRITE_OPERATIONS=1 dotnet test --filter OperationTableTests</c> writes the last two columns anew.
/// </summary>
/// <remarks>
/// Nothing of them is kept by hand. A test on the wire is one that uses a mapping file of the operation's method and path. A test on the simulator is one of a class that starts a simulator, and calls the client's method; that the
/// simulator serves the operation is asked of the simulator.
/// </remarks>
public sealed partial class OperationTableTests
{
    private const string None = "-";
    private const string NoSuchOperation = "The simulator has no such operation.";

    private static readonly string WireFolder = Path.Combine(RepositoryFolder.Root, "tests", "Civitai.Orchestration.Wire");

    // Where operations are tested one by one comes first.
    private static readonly TestMethod[] WireTests = Read(WireFolder, ["OperationTests", "ListTests", "ChangeTests", "TransferTests", "RecipeTests"], "WireTest");

    private static readonly TestMethod[] SimulatorTests = Read(
        Path.Combine(RepositoryFolder.Root, "tests", "Civitai.Orchestration.Tests"), ["EveryOperationTests", "ClientTests", "BlobTests"], "ClientFixture", "SimulatorFixture", "SnippetTests");

    private static readonly Mapping[] Mappings = [.. Directory.GetFiles(Path.Combine(WireFolder, "Mappings"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(ReadMappings)];

    [Fact]
    public void Table_names_the_tests_that_exercise_each_operation()
    {
        string path = Path.Combine(RepositoryFolder.Root, "docs", "operations.md");
        string page = File.ReadAllText(path).ReplaceLineEndings("\n");
        string written = Row().Replace(page, m =>
        {
            Operation operation = Operation.Of(m);
            return $"{m.Groups["kept"].Value} {Code(operation.WireTest())} | {Code(operation.SimulatorTest())} |";
        });
        if (Environment.GetEnvironmentVariable("CIVITAI_WRITE_OPERATIONS") == "1")
            File.WriteAllText(path, written);
        else
            Assert.Equal(written.Split('\n'), page.Split('\n'));

        static string Code(TestMethod? test) => test is null ? None : $"`{test.Name}`";
    }

    [Fact]
    public void Requests_of_the_table_are_those_of_the_schema()
    {
        Operation[] all = [.. Operations()];

        Assert.True(all.Length > 20);
        if (DocumentsTests.File is not { } document)
            return;
        using JsonDocument schema = JsonDocument.Parse(File.ReadAllText(document));
        var published = schema.RootElement.GetProperty("paths").EnumerateObject()
            .SelectMany(p => p.Value.EnumerateObject().Where(o => o.Value.ValueKind == JsonValueKind.Object && o.Value.TryGetProperty("operationId", out _))
                .Select(o => (Id: o.Value.GetProperty("operationId").GetString()!, Request: $"{o.Name.ToUpperInvariant()} {p.Name}"))) // it has one
            .ToList();
        Assert.All(all.Where(o => !o.IsRecipe), o => Assert.Contains((o.Id, $"{o.Method} {o.Path}"), published));
        Assert.All(published.Where(p => p.Id.StartsWith("Invoke", StringComparison.Ordinal)), p => Assert.StartsWith("POST /v2/consumer/recipes/", p.Request, StringComparison.Ordinal));
    }

    [Fact]
    public void Operation_that_the_client_calls_has_a_test_on_the_wire_and_one_on_the_simulator()
    {
        Operation[] called = [.. Operations().Where(o => o.Members.Count > 0)];

        Assert.True(called.Length > 20);
        Assert.Empty(called.Where(o => !Mappings.Any(o.IsServedBy)).Select(o => $"{o.Id} has no mapping"));
        Assert.Empty(called.Where(o => o.WireTest() is null).Select(o => $"{o.Id} has no test on the wire"));
        Assert.Empty(called.Where(o => o.SimulatorTest() is null).Select(o => $"{o.Id} has no test on the simulator"));
    }

    [Fact]
    public async Task Operation_that_the_client_calls_is_one_of_the_simulator()
    {
        CancellationToken stop = TestContext.Current.CancellationToken;
        await using OrchestratorSimulator simulator = await OrchestratorSimulator.StartAsync(new() { InMemory = true }, stop);
        using var http = new HttpClient(simulator.CreateHandler()) { BaseAddress = simulator.BaseAddress };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", OrchestratorSimulatorOptions.DefaultApiToken);

        Assert.False(await IsServedAsync("PUT", "/v2/consumer/nothing")); // so the answer tells
        foreach (Operation operation in Operations().Where(o => o.Members.Count > 0))
            Assert.True(await IsServedAsync(operation.Method, operation.Example), operation.Id);

        // Whatever it says of a workflow that is not there, or of no body: it knows what it was asked.
        async Task<bool> IsServedAsync(string method, string path)
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            if (method is "POST" or "PUT" or "PATCH")
                request.Content = new ByteArrayContent([]);
            using HttpResponseMessage reply = await http.SendAsync(request, stop);
            return reply.StatusCode != HttpStatusCode.MethodNotAllowed && !(await reply.Content.ReadAsStringAsync(stop)).Contains(NoSuchOperation, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<Operation> Operations() =>
        Row().Matches(File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs", "operations.md")).ReplaceLineEndings("\n")).Select(Operation.Of);

    private static IEnumerable<Mapping> ReadMappings(string file)
    {
        string name = Path.GetRelativePath(Path.Combine(WireFolder, "Mappings"), file)[..^".json".Length].Replace('\\', '/');
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(file));
        JsonElement root = document.RootElement;
        foreach (JsonElement mapping in root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().ToArray() : [root])
        {
            JsonElement request = mapping.GetProperty("Request");
            JsonElement place = request.TryGetProperty("Path", out JsonElement path) ? path : request.GetProperty("Url");
            foreach (JsonElement method in request.GetProperty("Methods").EnumerateArray())
            {
                foreach (JsonElement matcher in place.GetProperty("Matchers").EnumerateArray())
                {
                    string pattern = matcher.GetProperty("Pattern").GetString()!; // it is text, as the method is
                    yield return new Mapping(name, method.GetString()!, PathInAddress().Match(pattern) is { Success: true } match ? match.Groups["path"].Value : pattern);
                }
            }
        }
    }

    // The test methods of the classes of some bases: those named first, then by name.
    private static TestMethod[] Read(string folder, string[] first, params string[] bases)
    {
        IEnumerable<string> files = Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .OrderBy(f => (uint)Array.IndexOf(first, Path.GetFileNameWithoutExtension(f))) // -1 comes last
            .ThenBy(f => f, StringComparer.Ordinal);
        return [.. files.SelectMany(file => MethodsOf(File.ReadAllText(file).ReplaceLineEndings("\n"), bases))];
    }

    private static IEnumerable<TestMethod> MethodsOf(string text, string[] bases)
    {
        Match type = TestClass().Match(text);
        if (!type.Success || !bases.Contains(type.Groups["base"].Value))
            yield break;
        string[] parts = TestStart().Split(text);
        foreach (string part in parts.Skip(1))
        {
            if (MethodName().Match(part) is { Success: true } method)
                yield return new TestMethod($"{type.Groups["name"].Value}.{method.Groups["name"].Value}", part);
        }
    }

    [GeneratedRegex(@"^(?<kept>\| `(?<id>Invoke\.\.\.|[A-Z][A-Za-z]+)` \| `(?<method>[A-Z]+) (?<path>/[^`]+)` \| (?<members>[^|]+) \|) [^|]* \| [^|]* \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<member>[A-Za-z.]+)`")]
    private static partial Regex Member();

    [GeneratedRegex(@"^public sealed (partial )?class (?<name>\w+)(\([^)]*\))? : (?<base>\w+)", RegexOptions.Multiline)]
    private static partial Regex TestClass();

    [GeneratedRegex(@"^    \[(?:Fact|Theory)\b", RegexOptions.Multiline)]
    private static partial Regex TestStart();

    [GeneratedRegex(@"^    public (async )?(Task|void|ValueTask) (?<name>\w+)\(", RegexOptions.Multiline)]
    private static partial Regex MethodName();

    [GeneratedRegex(@"^\^http://\[\^/\]\+(?<path>/[\w./-]+)")]
    private static partial Regex PathInAddress();

    [GeneratedRegex(@"\{(?<name>\w+)\}")]
    private static partial Regex Placeholder();

    private sealed record TestMethod(string Name, string Text);

    private sealed record Mapping(string Name, string Method, string Path);

    private sealed record Operation(string Id, string Method, string Path, IReadOnlyList<(string Client, string Method)> Members)
    {
        public bool IsRecipe => Id.StartsWith("Invoke", StringComparison.Ordinal);

        /// <summary>A path of the operation.</summary>
        public string Example => Placeholder().Replace(Path, m => m.Groups["name"].Value switch
        {
            "air" => "urn:air:sdxl:checkpoint:civitai:101055@128078",
            "type" => "imageGen",
            _ => "1",
        });

        public static Operation Of(Match row)
        {
            var members = new List<(string Client, string Method)>();
            foreach (string member in Member().Matches(row.Groups["members"].Value).Select(m => m.Groups["member"].Value))
            {
                string[] parts = member.Split('.');
                members.Add((parts.Length == 2 ? parts[0] : members[^1].Client, parts[^1])); // a row begins with a client's name
            }

            return new Operation(row.Groups["id"].Value, row.Groups["method"].Value, row.Groups["path"].Value, members);
        }

        public bool IsServedBy(Mapping mapping) => mapping.Method == Method && Pattern().IsMatch(mapping.Path);

        public TestMethod? WireTest()
        {
            string[] uses = [.. Mappings.Where(IsServedBy).Select(m => $"\"{m.Name}\"").Distinct()];
            return WireTests.FirstOrDefault(t => uses.Any(u => t.Text.Contains(u, StringComparison.Ordinal)));
        }

        // Of the first of its members that has one, since a row begins with the method that the operation is for; one that is named after the method before others.
        public TestMethod? SimulatorTest() => Members
            .Select(member => SimulatorTests
                .Where(t => Regex.IsMatch(t.Text, $@"\b{member.Client}\.{member.Method}\("))
                .OrderByDescending(t => t.Name.Contains($".{member.Method}_", StringComparison.Ordinal))
                .FirstOrDefault())
            .FirstOrDefault(t => t is not null);

        // Labels, addresses of services and AIRs stand at the end and may hold slashes; "upload" is no id of a blob.
        private Regex Pattern()
        {
            string text = Regex.Escape(Path).Replace("\\{", "{", StringComparison.Ordinal);
            return new Regex("^" + Placeholder().Replace(text, m => m.Groups["name"].Value switch
            {
                "tag" or "serviceId" or "air" => ".+",
                "blobId" => "(?!upload$)[^/]+",
                _ => "[^/]+",
            }) + "$");
        }
    }
}

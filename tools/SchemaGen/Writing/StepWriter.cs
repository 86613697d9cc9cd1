using System.Text;
using SchemaGen.FactFiles;
using SchemaGen.Model;

namespace SchemaGen.Writing;

/// <summary>Writes what every type of step has, whatever its inputs are: the step of a request, the step of a report, the unknown input, and the one registration of it all.</summary>
internal sealed class StepWriter(FactSet facts, Complaints complaints)
{
    public IEnumerable<(string Path, string Code)> Write(Record root)
    {
        Fact step = facts.Steps[root.Step.Type]!; // the root is made from it
        string output = root.Step.Output;
        string does = Text(step, root, "does");
        string kind = root.Step.Folder;
        string remarks = step["isRecipeOnly"]?.IsTrue == true ? "\n/// <remarks>A recipe and no step of workflows by the schema: <see cref=\"RecipeClient\"/> runs its input; as a step it meets a warning.</remarks>" : "";
        string recipe = step["isRecipeOnly"]?.IsTrue == true ? "\n        IsRecipeOnly = true," : "";
        string required = string.Concat(root.Members.Where(m => m.IsRequired && !m.Kind.KnowsWhenMissing).Select(m => $"        {m.Name} = null!; // unless the next line finds it\n"));
        yield return ($"{kind}/{kind}StepTemplate.cs", File(root, "using System.Text.Json.Serialization;", $$"""
            /// <summary>A step that {{does}}.</summary>{{remarks}}
            public sealed partial record {{kind}}StepTemplate() : WorkflowStepTemplate("{{root.Step.Type}}"), IStepTemplate<{{output}}>
            {
                /// <summary>What to do.</summary>
                [JsonPropertyOrder(10)]
                public required {{root.Name}} Input { get; init; }

                internal override ValueShape OutputShape => {{output}}.Shape;

                internal override StepInput? GetInput() => Input;

                internal override {{kind}}StepTemplate WithInput(StepInput? input) =>
                    this with { Input = ({{root.Name}})input! }; // a missing input stays missing
            }
            """));
        yield return ($"{kind}/{kind}Step.cs", File(root, "using System.Text.Json.Serialization;", $$"""
            /// <summary>A step that {{does}}, as the service reports it.</summary>
            public sealed partial record {{kind}}Step() : WorkflowStep("{{root.Step.Type}}")
            {
                /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
                [JsonPropertyOrder(10)]
                public {{root.Name}}? Input { get; init; }

                /// <summary>What was made so far; null while there is nothing.</summary>
                [JsonPropertyOrder(11)]
                public {{output}}? Output { get; init; }

                /// <inheritdoc/>
                public override {{kind}}StepTemplate ToTemplate() =>
                    WithSettings(new {{kind}}StepTemplate { Input = ({{root.Name}})Input?.WithoutEchoes()! }); // validation names a missing one

                internal override StepInput? GetInput() => Input;

                internal override WireRecord? GetOutput() => Output;

                internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof({{output}});

                internal override StepResults? CountResults() => {{output}}.Count(Output, Input);
            }
            """));
        yield return ($"{kind}/{kind}Kind.cs", File(root, "using System.Diagnostics.CodeAnalysis;", $$"""
            /// <summary>The <c>{{root.Step.Type}}</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
            internal static class {{kind}}Kind
            {
                private const string Switch = "{{StepSwitches.Prefix}}{{root.Step.Type}}";

                private static readonly StepKind<{{root.Name}}, {{output}}> Instance = new("{{root.Step.Type}}")
                {
                    Rows = static () => {{kind}}Catalog.Definitions,
                    Template = {{kind}}StepTemplate.Blank,
                    Step = {{kind}}Step.Blank,{{recipe}}
                };

                /// <summary>The type of step; nothing in a program that leaves it out.</summary>
                internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

                [FeatureSwitchDefinition(Switch)]
                private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
            }
            """));
        if (root.IsLeaf)
            yield break; // the one input keeps what it does not know
        string asWhat = Text(step, root, "input");
        yield return ($"{kind}/Unknown{root.Name}.cs", File(root, "using System.Diagnostics.CodeAnalysis;\nusing System.Text.Json;\nusing System.Text.Json.Nodes;\nusing System.Text.Json.Serialization;", $$"""
            /// <summary>
            /// {{asWhat}} whose discriminators or values this version of the library does not know. Writes back as it came.
            /// </summary>
            public sealed partial record Unknown{{root.Name}} : {{root.Name}}, IUnknownInput
            {
                private readonly KeptObject _kept;

                /// <summary>Wraps an input, to send what the library does not model yet.</summary>
                /// <param name="raw">The input's JSON object, sent as it is.</param>
                [SetsRequiredMembers]
                public Unknown{{root.Name}}(JsonElement raw)
                    : this(raw, null)
                {
                }

                [SetsRequiredMembers]
                internal Unknown{{root.Name}}(JsonElement raw, ReadProblem? problem)
                    : base(RawJson.Text(raw, "{{root.Discriminator}}") ?? "")
                {
                    Problem = problem;
            {{required}}        _kept = new KeptObject(this, raw);
                }

                /// <summary>The input as it came, with what was set on it since.</summary>
                [JsonIgnore] public JsonElement Raw => _kept.With(this);

                /// <summary>Why an input of a known kind of <c>{{root.Step.Type}}</c> could not be read; null when the kind is unknown.</summary>
                [JsonIgnore] public ReadProblem? Problem { get; }

                UnknownDiscriminator? IUnknownInput.FindUnknown() => UnknownDiscriminator.Find("{{root.Step.Type}}", _kept.Raw);

                StepInput? IUnknownInput.Reread(JsonNode body) => WireReader.Read<{{root.Name}}>(RawJson.ToElement(body));

                internal override InputDefinition? GetDefinition() => null;
            }
            """));
    }

    private string Text(Fact step, Record root, string key)
    {
        string text = step[key]?.Text ?? "";
        if (text.Length == 0)
            complaints.Add($"facts steps.{root.Step.Type}", $"needs '{key}'.");
        return text;
    }

    private static string File(Record root, string usings, string code) =>
        new StringBuilder(usings).Append(usings.Length == 0 ? "\n" : "\n\n").Append("namespace ").Append(root.Step.Namespace).Append(";\n\n").Append(code).Append('\n').ToString();
}

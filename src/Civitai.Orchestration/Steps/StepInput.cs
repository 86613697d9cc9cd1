using System.Text.Json;
using System.Text.Json.Serialization;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Serialization;

namespace Civitai.Orchestration;

/// <summary>What a step is to do. Its type follows from its discriminators, for example <c>engine</c> and <c>ecosystem</c>.</summary>
public abstract record StepInput : WireRecord
{
    private protected StepInput()
    {
    }

    /// <summary>The input's row in the catalogue; null for an unknown input.</summary>
    [JsonIgnore]
    public InputDefinition? Definition => GetDefinition();

    /// <summary>Checks the input against its table, without any request; paths begin at the input, for example <c>width</c>.</summary>
    public ValidationResult Validate()
    {
        var sink = new ValidationSink(JsonLocation.Input);
        WorkflowValidation.Check(this, ref sink);
        return sink.ToResult();
    }

    /// <summary>Prices the input offline, from the documented rates.</summary>
    public CostEstimate EstimateCost() => WorkflowPricing.Estimate(this);

    internal abstract InputDefinition? GetDefinition();

    internal abstract WorkflowStepTemplate ToStepTemplate();
}

/// <summary>An input whose step has a known kind of result.</summary>
/// <typeparam name="TOutput">The step's result.</typeparam>
public abstract record StepInput<TOutput> : StepInput
    where TOutput : WireRecord
{
    private protected StepInput()
    {
    }
}

/// <summary>An input that is kept as it came, because its discriminators or one of its values are not known.</summary>
internal interface IUnknownInput : IUnknownLeaf
{
    ReadProblem? Problem { get; }

    /// <summary>The first discriminator on the way that leads nowhere, with what it could have been.</summary>
    UnknownDiscriminator? FindUnknown();
}

/// <summary>A discriminator that leads nowhere.</summary>
/// <param name="Name">Its member.</param>
/// <param name="Value">Its value; null when it is missing.</param>
/// <param name="Known">The values that lead somewhere.</param>
internal sealed record UnknownDiscriminator(string Name, string? Value, IReadOnlyList<string> Known)
{
    internal static UnknownDiscriminator? Find<TBase>(UnionNode<TBase> tree, JsonElement raw)
        where TBase : WireRecord
    {
        UnionNode<TBase>? node = tree;
        while (node is not null)
        {
            string? value = RawJson.Text(raw, node.Property);
            if (value is null || !node.Knows(value))
                return new UnknownDiscriminator(node.Property, value, [.. node.Values]);
            node = node.Child(value);
        }

        return null;
    }
}

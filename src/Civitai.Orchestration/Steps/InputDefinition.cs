using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Parameters;

/// <summary>
/// The row of one input in the catalogue: the discriminators that lead to it, its record, its parameters with limits and defaults, and its price. Reading,
/// validation, defaults, estimates, documentation and the simulator all use this row.
/// </summary>
public abstract class InputDefinition : RecordDefinition
{
    private protected InputDefinition(string stepType, IReadOnlyList<Discriminator> discriminators)
    {
        StepType = stepType;
        Discriminators = discriminators;
        Id = string.Join('/', discriminators.Select(d => d.Value).Prepend(stepType));
    }

    /// <summary>The step type and the discriminators' values, for example <c>training/ai-toolkit/sdxl</c>.</summary>
    public string Id { get; }

    /// <summary>The step's <c>$type</c>.</summary>
    public string StepType { get; }

    /// <summary>The record that holds it.</summary>
    public Type InputType => RecordType;

    /// <summary>A short name for a list.</summary>
    public required string Title { get; init; }

    /// <summary>The model that does the work, or that a LoRA is trained on; null when it is not documented.</summary>
    public string? BaseModel { get; init; }

    /// <summary>The edge of the square that the model was made for, in pixels; null when it is not documented.</summary>
    public int? NativeResolution { get; init; }

    /// <summary>Whether a training learns from clips as well as from pictures.</summary>
    public bool TakesClips { get; init; }

    /// <summary>How long the work usually takes; null when it is not documented.</summary>
    public TypicalRuntime? Runtime { get; init; }

    /// <summary>How it is priced.</summary>
    public required Price Price { get; init; }

    /// <summary>Where the row is documented.</summary>
    public required string Source { get; init; }

    /// <summary>
    /// Why sending the input is risky, for inputs that are known from elsewhere and the published schema does not list; null for ordinary inputs.
    /// </summary>
    public string? NotInSchema { get; init; }

    /// <summary>The discriminator whose value the published schema does not list; null for ordinary inputs.</summary>
    internal string? NotInSchemaAt { get; init; }

    /// <summary>The id of the row.</summary>
    public override string ToString() => Id;

    /// <summary>
    /// Creates an input of this kind from its members, without reflection; the discriminators are filled in. A member with a value of another type makes it the
    /// step's unknown input, as
    /// reading JSON does, and <see cref="StepInput.Validate"/> names the member.
    /// </summary>
    /// <param name="members">The members by their JSON names; null for an input with nothing set. Not changed.</param>
    public StepInput CreateInput(JsonObject? members = null)
    {
        if (IsBare && (members is null || (members.Count == 1 && members.ContainsKey(OwnParameters[0].Name))))
            return StepInput.Parse(StepType, members?[OwnParameters[0].Name]?.ToJsonString() ?? "null");
        var json = new JsonObject();
        foreach (Discriminator discriminator in Discriminators)
            json[discriminator.Name] = discriminator.Value;
        foreach ((string name, JsonNode? value) in members ?? [])
        {
            if (!json.ContainsKey(name))
                json[name] = value?.DeepClone();
        }

        return StepInput.Parse(StepType, json.ToJsonString());
    }

    /// <summary>
    /// How long a submission of this input is worth holding open: the advised wait up to the number of results and the size that it is advised for, else nothing.
    /// </summary>
    internal TimeSpan AdvisedWaitFor(StepInput input)
    {
        if (Runtime is null)
            return TimeSpan.Zero;
        bool isMore = (Runtime.AdvisedWaitUpToQuantity is { } most && QuantityOf(input) > most) || (Runtime.AdvisedWaitUpToMegapixels is { } size && PixelsOf(input) > size * 1e6);
        return isMore ? TimeSpan.Zero : Runtime.AdvisedWait;
    }

    /// <summary>How many results an input asks for: a number, which the engines name in one of two ways, or one for each view. What is left out is one.</summary>
    internal long QuantityOf(StepInput input) => FindQuantity(input) ?? 1;

    /// <summary>How many results an input asks for; null for one that has nothing to say so.</summary>
    internal long? FindQuantity(StepInput input)
    {
        long? count = null;
        long each = 1;
        for (int i = 0; i < OwnParameters.Count; i++)
        {
            if (OwnParameters[i] is IntegerParameter { Name: "quantity" or "numImages" } quantity)
                count ??= quantity.Read(input) ?? 1;
            else if (OwnParameters[i] is NestedParameter { Name: "cameraPoses" } views)
                count ??= (long)(views.Number(input) ?? 1);
            else if (OwnParameters[i] is IntegerParameter { Name: "batchSize" } batch)
                each = Math.Max(batch.Read(input) ?? 1, 1); // the quantity is one of batches; a training's batch size is beside no quantity
        }

        return count * each;
    }

    // The size of a result, with the service's defaults.
    private double? PixelsOf(StepInput input)
    {
        WireRecord effective = WithDefaults(input);
        return (double?)(FindOwn("width")?.Number(effective) * FindOwn("height")?.Number(effective));
    }

    private protected override string CommonSource => Source;

    private protected override void CheckWhole(WireRecord record, ref ValidationSink sink)
    {
        if (NotInSchema is not null)
            sink.Warn(NotInSchemaAt ?? "", ValidationCodes.NotInSchema, NotInSchema, Source);
    }
}

/// <inheritdoc/>
internal sealed class InputDefinition<TInput>(string stepType, IReadOnlyList<Discriminator> discriminators) : InputDefinition(stepType, discriminators)
    where TInput : StepInput
{
    /// <summary>Checks that span members.</summary>
    public IReadOnlyList<RecordRule<TInput>> Rules { get; init; } = [];

    internal override Type RecordType => typeof(TInput);

    private protected override void CheckWhole(WireRecord record, ref ValidationSink sink)
    {
        for (int i = 0; i < Rules.Count; i++)
            Rules[i]((TInput)record, ref sink);
        base.CheckWhole(record, ref sink);
    }
}

/// <summary>How long work usually takes.</summary>
public sealed record TypicalRuntime
{
    /// <summary>The short end.</summary>
    public required TimeSpan Minimum { get; init; }

    /// <summary>The long end.</summary>
    public required TimeSpan Maximum { get; init; }

    /// <summary>What the span covers, for example <c>an image of 1024 x 1024</c>.</summary>
    public required string Scope { get; init; }

    /// <summary>The wait that documentation advises on submission; zero for long work.</summary>
    public TimeSpan AdvisedWait { get; init; }

    /// <summary>Up to how many results at once the advised wait is enough; null when not documented.</summary>
    public int? AdvisedWaitUpToQuantity { get; init; }

    /// <summary>Up to how many megapixels of a result the advised wait is enough; null when not documented.</summary>
    public double? AdvisedWaitUpToMegapixels { get; init; }

    /// <summary>The span and what it covers.</summary>
    public override string ToString() => $"{Minimum} to {Maximum} ({Scope})";

    internal static TypicalRuntime Seconds(double minimum, double maximum, string scope) => Between(TimeSpan.FromSeconds(minimum), TimeSpan.FromSeconds(maximum), scope);

    internal static TypicalRuntime Minutes(double minimum, double maximum, string scope) => Between(TimeSpan.FromMinutes(minimum), TimeSpan.FromMinutes(maximum), scope);

    private static TypicalRuntime Between(TimeSpan minimum, TimeSpan maximum, string scope) => new() { Minimum = minimum, Maximum = maximum, Scope = scope };
}

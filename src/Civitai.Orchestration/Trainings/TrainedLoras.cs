using System.Globalization;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration;

/// <summary>From a training to what is generated with it.</summary>
public static class TrainedLoras
{
    private const string Member = "loras";
    private const string Prompt = "prompt";
    private const string Rule = "the table of the input";

    /// <summary>The name of an epoch's LoRA, for <see cref="WithLora{TInput}(TInput, Air, double)"/>, a member <c>Loras</c> or <c>ContinueFrom</c>.</summary>
    /// <param name="input">What was trained.</param>
    /// <param name="epoch">An epoch of its output, whose file is there.</param>
    /// <returns><c>urn:air:{ecosystem}:lora:orchestrator:blob@{blob}</c>, the form that the official client uses.</returns>
    /// <exception cref="ArgumentException">The epoch has no file yet, its id cannot stand in an AIR, or the input does not say which ecosystem it is of.</exception>
    public static Air LoraOf(this TrainingInput input, TrainingEpoch epoch)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(epoch);
        if (!epoch.IsAvailable)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Epoch {epoch.EpochNumber} has no file yet; look at IsAvailable."), nameof(epoch));
        return FindLora(input, epoch) ?? throw new ArgumentException("The input does not say which ecosystem was trained, or the epoch's file has no id that can stand in an AIR.", nameof(input));
    }

    /// <summary>The input with a trained LoRA.</summary>
    /// <typeparam name="TInput">The type of the input.</typeparam>
    /// <param name="input">An input that takes LoRAs.</param>
    /// <param name="epoch">An epoch of a training of this service, from <see cref="ITrainingRun"/>.</param>
    /// <param name="strength">How strongly it counts, 1 for as it was trained.</param>
    /// <inheritdoc cref="WithLora{TInput}(TInput, Air, double)" path="/exception"/>
    public static TInput WithLora<TInput>(this TInput input, TrainedEpoch epoch, double strength = 1)
        where TInput : StepInput
    {
        ArgumentNullException.ThrowIfNull(epoch);
        return input.WithLora(
            new Air(epoch.Model?.ResourceId ?? throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Epoch {epoch.Number} has no model that this service generates with."), nameof(epoch))), strength);
    }

    /// <summary>The input with a LoRA, in place of the same one, however it is spelled, or beside those that it has.</summary>
    /// <typeparam name="TInput">The type of the input.</typeparam>
    /// <param name="input">An input that takes LoRAs.</param>
    /// <param name="lora">The LoRA.</param>
    /// <param name="strength">How strongly it counts, 1 for as it was trained.</param>
    /// <exception cref="ValidationFailedException">The input takes no LoRAs, or none of this family where families are documented, or the strength is no finite number; nothing was sent.</exception>
    public static TInput WithLora<TInput>(this TInput input, Air lora, double strength = 1)
        where TInput : StepInput
    {
        ArgumentNullException.ThrowIfNull(input);
        InputDefinition? definition = input.Definition;
        Parameter? parameter = definition?.FindOwn(Member);
        if (definition is null || parameter is null)
            throw Refused(ValidationCodes.NotAllowed, Member, $"{definition?.Id ?? input.GetType().Name} takes no LoRAs.");
        IReadOnlyList<string> families = (parameter as ILoraParameter)?.Ecosystems ?? [];
        if (!lora.IsWellFormed)
            throw Refused(ValidationCodes.Malformed, Member, $"'{Spelling.Shorten(lora.Value)}' is no AIR (urn:air:ecosystem:lora:source:id@version).");
        if (!lora.HasEcosystem(families))
            throw Refused(ValidationCodes.WrongResource, $"{Member}['{lora.Value}']", $"The LoRA is of the family {lora.Ecosystem}; {definition.Id} takes those of {string.Join(" and ", families)}.");

        if (!double.IsFinite(strength))
            throw Refused(ValidationCodes.OutOfRange, $"{Member}['{lora.Value}']", $"The strength is {Parameter.Text(strength)}; it must be a finite number.");

        return Changed(input, members =>
        {
            if (parameter is LoraMapParameter)
            {
                JsonObject map = [.. (members[Member] as JsonObject ?? []).Where(l => new Air(l.Key) != lora).Select(l => KeyValuePair.Create(l.Key, l.Value?.DeepClone()))];
                map[lora.Value] = strength;
                members[Member] = map;
                return;
            }

            JsonArray others = [.. (members[Member] as JsonArray ?? []).Where(l => new Air((string?)l?["air"] ?? "") != lora).Select(l => l?.DeepClone())];
            others.Add((JsonNode)new JsonObject { ["air"] = lora.Value, ["strength"] = strength });
            members[Member] = others;
        });
    }

    /// <summary>An input for each prompt and each epoch, to choose the epoch: the prompts of the first epoch, then those of the next. Beside the prompt and the LoRA all are the same, so give a seed.</summary>
    /// <typeparam name="TInput">The type of the input.</typeparam>
    /// <param name="input">An input that takes LoRAs and a prompt.</param>
    /// <param name="epochs">The epochs to compare.</param>
    /// <param name="prompts">The prompts.</param>
    /// <param name="strength">How strongly the LoRA counts, 1 for as it was trained.</param>
    /// <exception cref="ArgumentException">The input takes no prompt, or an epoch has no model that this service generates with.</exception>
    /// <inheritdoc cref="WithLora{TInput}(TInput, Air, double)" path="/exception"/>
    public static IReadOnlyList<TInput> GridOf<TInput>(this TInput input, IEnumerable<TrainedEpoch> epochs, IReadOnlyList<string> prompts, double strength = 1)
        where TInput : StepInput
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(epochs);
        ArgumentNullException.ThrowIfNull(prompts);
        if (input.Definition?.FindOwn(Prompt) is null)
            throw new ArgumentException($"{input.Definition?.Id ?? input.GetType().Name} takes no prompt.", nameof(input));
        return [.. epochs.SelectMany(e => prompts.Select(p => WithPrompt(input, p).WithLora(e, strength)))];
    }

    private static TInput WithPrompt<TInput>(TInput input, string prompt)
        where TInput : StepInput => Changed(input, members => members[Prompt] = prompt);

    private static TInput Changed<TInput>(TInput input, Action<JsonObject> change)
        where TInput : StepInput
    {
        JsonObject members = RawJson.ToNodes(input);
        change(members);
        return (TInput)input.Definition!.CreateInput(members) with { Mark = input.Mark }; // callers looked for it
    }

    /// <summary>What names the model of an epoch in a generation; null where that is not known.</summary>
    internal static Air? FindLora(TrainingInput? input, TrainingEpoch epoch) =>
        input?.Definition?.Discriminators.FirstOrDefault(d => d.Name == "ecosystem") is { } ecosystem && Air.TryParse($"urn:air:{ecosystem.Value}:lora:orchestrator:blob@{epoch.Model?.Id}", out Air air) ? air : default(Air?);

    private static ValidationFailedException Refused(string code, string path, string message) =>
        new(new ValidationResult([new ValidationIssue { Path = path, Code = code, Severity = ValidationSeverity.Error, Message = message, Source = Rule }]));
}

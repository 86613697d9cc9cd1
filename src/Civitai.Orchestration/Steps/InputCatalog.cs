namespace Civitai.Orchestration.Parameters;

/// <summary>Every input that this version of the library knows.</summary>
public static class InputCatalog
{
    /// <summary>All inputs, by step type and discriminators.</summary>
    public static IReadOnlyList<InputDefinition> All { get; } =
        [.. StepKinds.All.SelectMany(k => k.Definitions)];

    private static Lazy<Dictionary<string, InputDefinition>> ById { get; } = new(static () => All.ToDictionary(d => d.Id, StringComparer.Ordinal));

    /// <summary>An input by its id; null when there is none.</summary>
    /// <param name="id">The id, for example <c>imageGen/sdcpp/zImage/turbo/createImage</c>.</param>
    public static InputDefinition? Find(string id) => ById.Value.GetValueOrDefault(id);

    /// <summary>
    /// An input by its discriminators; null when they name none, or not one alone. Discriminators that the service has a default for may be left out.
    /// </summary>
    /// <param name="stepType">The step's <c>$type</c>, for example <c>imageGen</c>.</param>
    /// <param name="discriminators">The members and their values in any order, for example <c>("engine", "sdcpp")</c>.</param>
    public static InputDefinition? Find(string stepType, params ReadOnlySpan<(string Name, string Value)> discriminators)
    {
        foreach (InputDefinition definition in All)
        {
            if (definition.StepType == stepType && IsExactly(definition, discriminators))
                return definition;
        }

        return null;
    }

    /// <summary>The inputs of a step type.</summary>
    /// <param name="stepType">The step's <c>$type</c>, for example <c>training</c>.</param>
    public static IEnumerable<InputDefinition> OfStep(string stepType) => All.Where(d => d.StepType == stepType);

    /// <summary>The next discriminator to choose, for drop-downs that follow each other; null when the choices name an input, or nothing fits them.</summary>
    /// <param name="stepType">The step's <c>$type</c>, for example <c>imageGen</c>.</param>
    /// <param name="chosen">What was chosen so far; nothing for the first drop-down.</param>
    public static InputChoice? Choices(string stepType, params ReadOnlySpan<(string Name, string Value)> chosen)
    {
        string? name = null;
        string? usual = null;
        var values = new List<string>();
        foreach (InputDefinition definition in All)
        {
            if (definition.StepType != stepType || !Fits(definition, chosen))
                continue;

            foreach (Discriminator discriminator in definition.Discriminators)
            {
                if (ValueOf(discriminator.Name, chosen) is not null)
                    continue;
                name ??= discriminator.Name;
                if (discriminator.Name == name && !values.Contains(discriminator.Value))
                    values.Add(discriminator.Value);
                if (discriminator.Name == name && discriminator.IsDefault)
                    usual = discriminator.Value;
                break;
            }
        }

        return name is null ? null : new InputChoice { Name = name, Values = values, Default = usual };
    }

    /// <summary>The members that the service only reports, whatever the input of the step type: those that every input which has them says so of.</summary>
    internal static IEnumerable<string> EchoesOf(string stepType) => OfStep(stepType)
        .SelectMany(d => d.OwnParameters)
        .GroupBy(p => p.Name, StringComparer.Ordinal)
        .Where(g => g.All(p => p.IsReadOnly))
        .Select(g => g.Key);

    private static bool Fits(InputDefinition definition, ReadOnlySpan<(string Name, string Value)> chosen)
    {
        foreach ((string name, string value) in chosen)
        {
            if (!definition.Discriminators.Contains(new Discriminator(name, value)) && !definition.Discriminators.Contains(new Discriminator(name, value) { IsDefault = true }))
                return false;
        }

        return true;
    }

    private static bool IsExactly(InputDefinition definition, ReadOnlySpan<(string Name, string Value)> given)
    {
        foreach (Discriminator discriminator in definition.Discriminators)
        {
            string? value = ValueOf(discriminator.Name, given);
            if (value is null ? !discriminator.IsDefault : value != discriminator.Value)
                return false;
        }

        return Fits(definition, given);
    }

    private static string? ValueOf(string name, ReadOnlySpan<(string Name, string Value)> given)
    {
        foreach ((string known, string value) in given)
        {
            if (known == name)
                return value;
        }

        return null;
    }
}

/// <summary>A discriminator that is still to be chosen on the way to an input.</summary>
/// <remarks>Two choices are equal when they hold the same list.</remarks>
public sealed record InputChoice
{
    /// <summary>Its member, for example <c>ecosystem</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The values that lead on.</summary>
    public required IReadOnlyList<string> Values { get; init; }

    /// <summary>The value that the service takes when the member is left out; null when it must be given.</summary>
    public string? Default { get; init; }

    /// <summary>The member and the values that lead on.</summary>
    public override string ToString() => $"{Name}: {string.Join(", ", Values)}";
}

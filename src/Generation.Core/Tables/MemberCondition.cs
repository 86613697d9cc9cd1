namespace Generation.Tables;

/// <summary>What another member of the same record must be, so that a member has an effect.</summary>
/// <param name="member">The other member, by its JSON name.</param>
/// <param name="value">What it must be, as text. When null: anything.</param>
/// <param name="isNegated">Without a value: whether it must not be set.</param>
internal sealed class MemberCondition(string member, string? value = null, bool isNegated = false)
{
    /// <summary>The other member, by its JSON name.</summary>
    public string Member => member;

    /// <summary>Whether it holds; null when nobody here can say, for example because no default is documented.</summary>
    public bool? IsMet(RecordDefinition definition, WireRecord record)
    {
        if (definition.FindOwn(member) is not { } other)
            return null;
        bool isSet = other.IsSet(record);
        if (value is null)
            return isSet != isNegated;
        string? actual = isSet ? other.Choice(record) ?? (other.Kind == ParameterKind.Boolean ? other.Number(record) == 1 ? "true" : "false" : null) : other.DefaultText;
        return actual is null || actual.Contains(' ', StringComparison.Ordinal) ? null : string.Equals(actual, value, StringComparison.OrdinalIgnoreCase); // a default may be a rule in words
    }

    /// <summary>As one sentence, for example <c>shuffleTokens is true.</c></summary>
    public override string ToString() => $"{member} is {value ?? (isNegated ? "not set" : "set")}.";
}

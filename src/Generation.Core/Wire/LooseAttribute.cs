namespace Generation.Wire;

/// <summary>
/// Marks text, or a list of texts, that must not be lost for coming as another kind of value: what is no text is there as its JSON, null in a list is left out, and such a list is written back as it came.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class LooseAttribute : Attribute;

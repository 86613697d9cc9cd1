using System.Text.Json;

namespace Generation.Tables;

/// <summary>What the vendor knows of references, which stand where a value is made only while the work runs.</summary>
internal interface IReferenceScope
{
    /// <summary>Where references are documented.</summary>
    string Source { get; }

    /// <summary>Whether the members of an object that its record does not declare make it a reference.</summary>
    bool IsReference(IReadOnlyDictionary<string, JsonElement> members);

    /// <summary>Whether a text holds a reference as text, which the service would take for the text itself.</summary>
    bool HasReference(string text);
}

/// <summary>Where references of one type lead.</summary>
/// <typeparam name="TReference">The vendor's type of reference.</typeparam>
internal interface IReferenceScope<in TReference> : IReferenceScope
{
    /// <summary>What is wrong with a reference, as the end of a sentence; null when nothing is, or nothing is known of it.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="kind">The kind of value that the member takes.</param>
    /// <param name="medium">What a file that the member takes holds, as media types begin, for example <c>image</c>; null where it may be several things, or where the member takes no file.</param>
    /// <param name="position">The place of the record among those that run one after the other, from 0.</param>
    string? FindProblem(TReference reference, ParameterKind kind, string? medium, int position);
}

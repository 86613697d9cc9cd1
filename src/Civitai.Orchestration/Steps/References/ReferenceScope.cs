using System.Text.Json;

namespace Civitai.Orchestration;

/// <summary>What is known of references where nothing is known of the workflow around them.</summary>
internal class ReferenceScope : IReferenceScope<Reference>
{
    internal const string Guide = "guide: workflows";

    public static ReferenceScope Alone { get; } = new();

    public string Source => Guide;

    /// <summary>Whether what is checked is called as a recipe, one step without a workflow.</summary>
    public bool IsRecipe { get; init; }

    /// <summary>Whether the step that is checked now is the one that is called as a recipe, and no step inside it.</summary>
    public virtual bool IsCalledAlone => IsRecipe;

    public bool IsReference(IReadOnlyDictionary<string, JsonElement> members) => members.ContainsKey("$ref");

    // Most texts have no brace, and looking for one is quick.
    public bool HasReference(string text) => text.Contains('{', StringComparison.Ordinal) && text.Contains(Reference.TextStart, StringComparison.Ordinal);

    public virtual string? FindProblem(Reference reference, ParameterKind kind, string? medium, int position) => null;

    /// <summary>Goes into what a loop repeats.</summary>
    /// <param name="loop">The loop; null where it says nothing of itself.</param>
    public virtual void Enter(Loop? loop)
    {
    }

    /// <summary>Goes back to where <see cref="Enter"/> was called.</summary>
    public virtual void Leave()
    {
    }

    /// <summary>Whether a step, an outer loop's item or the arguments are called so.</summary>
    public virtual bool HasName(string name) => false;

    /// <summary>What is wrong with the list that a loop goes through, as the end of a sentence; null when nothing is.</summary>
    public virtual string? FindProblemOfLoop(Loop loop, int position) => null;

    /// <summary>Says that a reference stands where there is no room for one; it may be right.</summary>
    internal static void Warn(string path, ref ValidationSink sink) =>
        sink.Warn(
            path,
            ValidationCodes.UnknownKind,
            "The input holds a reference where this version of the library has no room for one; it is sent unchecked.",
            Guide);
}

using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>The step types that are published: those with rows in the catalogue, and those that the library has no rows for.</summary>
internal static class PublishedStepTypes
{
    // Those that no input of the library names, with what they make. Source: the published schema, 2026-08.
    private static readonly Dictionary<string, ValueShape> WithoutRows = new(StringComparer.Ordinal)
    {
        ["imageUpload"] = ValueShape.Object(("blob", FileShape.Of("image/png"))),
    };

    public static bool HasRows(string type) => InputCatalog.OfStep(type).Any();

    public static bool Contains(string type) => WithoutRows.ContainsKey(type) || HasRows(type);

    /// <summary>What a type of step without rows makes.</summary>
    public static ValueShape? ShapeOf(string type) => WithoutRows.GetValueOrDefault(type);
}

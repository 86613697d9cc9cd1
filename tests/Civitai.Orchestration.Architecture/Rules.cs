namespace Civitai.Orchestration.Architecture;

/// <summary>Which part may use which. A folder is named below its project; <c>""</c> is the project's own folder.</summary>
internal static class Rules
{
    public const string Core = "Generation.Core";
    public const string Library = "Civitai.Orchestration";
    public const string Scenario = "Scenario.Training";
    public const string Datasets = "Generation.Datasets";
    public const string PostgreSql = "Generation.PostgreSql";
    public const string AspNetCore = "Civitai.Orchestration.AspNetCore";
    public const string Testing = "Civitai.Orchestration.Testing";

    /// <summary>An assembly may use these others; inside an assembly the folders' rules hold.</summary>
    public static IReadOnlyDictionary<string, string[]> Assemblies { get; } = new Dictionary<string, string[]>
    {
        [Core] = [],
        [Library] = [Core],
        [Scenario] = [Core],
        [Datasets] = [Core],
        [PostgreSql] = [Core],
        [AspNetCore] = [Core, Library],
        [Testing] = [Core, Library],
    };

    /// <summary>What a folder may use in its own assembly. A folder without a rule is a fault, so that a new one is thought about.</summary>
    public static IReadOnlyDictionary<Part, string[]> Folders { get; } = new Dictionary<Part, string[]>
    {
        // The ground: what everyone names, what is on the wire, what is reported.
        [new(Core, "")] = [],
        [new(Core, "Wire")] = [""],
        [new(Core, "Diagnostics")] = [""],
        [new(Core, "Tables")] = ["", "Wire"],
        [new(Core, "Pricing")] = ["", "Wire", "Tables"],
        [new(Core, "Http")] = ["", "Wire", "Diagnostics"],
        [new(Core, "Waiting")] = ["", "Wire", "Diagnostics", "Http"],
        [new(Core, "Submitting")] = ["", "Wire", "Diagnostics", "Http"],
        [new(Core, "Files")] = ["", "Wire", "Diagnostics", "Http"],

        [new(Core, "Journal")] = ["", "Wire", "Diagnostics", "Submitting"],
        [new(Core, "Training")] = ["", "Wire", "Tables", "Pricing", "Waiting", "Files"],

        // Values first, then what is asked for, then who asks. Of the steps only their one list knows the kinds.
        [new(Library, "Diagnostics")] = [],
        [new(Library, "Resources")] = ["Http"],
        [new(Library, "Services")] = ["Http"],
        [new(Library, "Users")] = [],
        [new(Library, "Recipes")] = ["Http", "Media", "Parameters", "Steps", "Workflows"],
        [new(Library, "Serialization")] = ["Resources"],
        [new(Library, "Steps/References")] = [],
        [new(Library, "Media")] = ["Parameters", "Steps/References"],
        [new(Library, "Parameters")] = ["Media", "Resources", "Serialization", "Steps/References"],
        [new(Library, "Pricing")] = [],
        [new(Library, "Http")] = ["Diagnostics"],
        [new(Library, "Steps")] = ["Media", "Parameters", "Pricing", "Resources", "Steps/References"],
        [new(Library, "Steps/ImageResourceTraining")] = [.. StepKind, "Steps/Training"],
        [new(Library, "Steps/TextToImage")] = [.. StepKind, "Steps/ImageGen"],
        [new(Library, "Callbacks")] = ["Parameters", "Steps"],
        [new(Library, "Workflows")] = ["Callbacks", "Diagnostics", "Http", "Media", "Parameters", "Pricing", "Resources", "Steps", "Steps/References"],
        [new(Library, "Blobs")] = ["Diagnostics", "Http", "Media", "Steps", "Steps/BlobArchive", "Workflows"],
        [new(Library, "Trainings")] = ["Blobs", "Diagnostics", "Http", "Media", "Parameters", "Resources", "Steps", "Steps/Training", "Workflows"],
        [new(Library, "")] = ["Blobs", "Diagnostics", "Http", "Media", "Recipes", "Resources", "Services", "Steps", "Steps/Training", "Trainings", "Users", "Workflows"],

        // The second vendor: what is told, what is asked for, who asks.
        [new(Scenario, "Diagnostics")] = [],
        [new(Scenario, "Types")] = [],
        [new(Scenario, "Models")] = ["Types"],
        [new(Scenario, "Jobs")] = [],
        [new(Scenario, "Requests")] = ["Jobs", "Models", "Types"],
        [new(Scenario, "Training")] = ["Http", "Jobs", "Models", "Requests", "Types"],
        [new(Scenario, "Http")] = ["Jobs", "Models"],
        [new(Scenario, "")] = ["Diagnostics", "Http", "Jobs", "Models", "Requests", "Training", "Types"],

        [new(Datasets, "")] = [],

        [new(PostgreSql, "")] = [],

        [new(AspNetCore, "")] = [],

        [new(Testing, "")] = ["Internal"],
        [new(Testing, "Internal")] = [""],
    };

    /// <summary>The types that put the kinds of steps together: the list of them, and the factories of those with one input, of which each has its part in its own folder. What they name is no arrow of a folder.</summary>
    public static IReadOnlyList<string> ListsOfSteps { get; } = ["StepKinds", "StepInputs"];

    /// <summary>What a part may use: what its rule says, or, of a kind of step without one, what all kinds may. Null for a folder that nothing is said about.</summary>
    public static string[]? For(Part part) =>
        Folders.GetValueOrDefault(part) ?? (part.Assembly == Library && part.Folder.StartsWith("Steps/", StringComparison.Ordinal) ? StepKind : null);

    private static string[] StepKind => ["Media", "Parameters", "Pricing", "Resources", "Serialization", "Steps", "Steps/References"];

}

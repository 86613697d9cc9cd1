namespace Civitai.Orchestration.Architecture;

/// <summary>Which part may use which. A folder is named below its project; <c>""</c> is the project's own folder.</summary>
internal static class Rules
{
    public const string Core = "Generation.Core";
    public const string Library = "Civitai.Orchestration";
    public const string Testing = "Civitai.Orchestration.Testing";

    /// <summary>An assembly may use these others; inside an assembly the folders' rules hold.</summary>
    public static IReadOnlyDictionary<string, string[]> Assemblies { get; } = new Dictionary<string, string[]>
    {
        [Core] = [],
        [Library] = [Core],
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
        [new(Core, "Http")] = ["", "Wire", "Diagnostics"],
        [new(Core, "Waiting")] = ["", "Wire", "Diagnostics", "Http"],
        [new(Core, "Submitting")] = ["", "Wire", "Diagnostics", "Http"],
        [new(Core, "Files")] = ["", "Wire", "Diagnostics", "Http"],

        [new(Library, "Diagnostics")] = [],
        [new(Library, "Serialization")] = ["Resources", "Blobs", "Steps/References"],
        [new(Library, "Resources")] = ["Serialization"],
        [new(Library, "Steps/References")] = ["Parameters"],
        [new(Library, "Http")] = ["Parameters"],
        [new(Library, "Blobs")] = ["Diagnostics", "Http", "Parameters", "Resources", "Serialization", "Steps/References"],
        [new(Library, "Parameters")] = ["Blobs", "Resources", "Serialization", "Steps/References"],
        [new(Library, "Pricing")] = ["Parameters", "Resources"],
        [new(Library, "Steps")] = ["Blobs", "Parameters", "Pricing", "Resources", "Serialization", "Steps/References"],
        [new(Library, "Steps/ImageGen")] = StepKind,
        [new(Library, "Steps/Training")] = StepKind,
        [new(Library, "Steps/ImageResourceTraining")] = StepKind,
        [new(Library, "Workflows")] = ["Blobs", "Diagnostics", "Http", "Parameters", "Pricing", "Resources", "Serialization", "Steps", "Steps/References"],
        [new(Library, "")] = ["Blobs", "Diagnostics", "Http", "Resources", "Workflows"],

        [new(Testing, "")] = ["Internal"],
        [new(Testing, "Internal")] = [""],
    };

    /// <summary>Arrows of the library that the rules do not allow and that still stand, each with what will take it away. One that no longer stands must leave this list.</summary>
    public static IReadOnlyList<KnownArrow> Known { get; } =
    [
        new("Diagnostics", "Steps", Telemetry),
        new("Diagnostics", "Workflows", Telemetry),
        new("Http", "", "the options are bound here and stand in the root, beside the client"),
        new("Http", "Blobs", "an answer to a download is made the exception of downloads here"),
        new("Http", "Workflows", Exceptions),
        new("Workflows", "", "the options stand in the root, beside the client"),
        new("Blobs", "Workflows", "the rating of a blob stands among the workflows"),
        new("Parameters", "Pricing", "the row of an input knows its price; goes with price terms over any record"),
        new("Parameters", "Steps", Rows),
        new("Pricing", "Steps", Prices),
        new("Pricing", "Steps/Training", Prices),
        new("Pricing", "Workflows", Prices),
        new("Steps", "Steps/ImageGen", Registration),
        new("Steps", "Steps/ImageResourceTraining", Registration),
        new("Steps", "Steps/Training", Registration),
        new("Steps", "Workflows", StepTemplates),
        new("Steps/ImageGen", "Workflows", StepTemplates),
        new("Steps/ImageResourceTraining", "Workflows", StepTemplates),
        new("Steps/Training", "Workflows", StepTemplates),
        new("Steps/ImageResourceTraining", "Steps/Training", "its outputs are those of the training step"),
        new("Steps/ImageGen", "Steps/Training", "images are moderated with the words of training data; they move to the steps"),
        new("Workflows", "Steps/Training", Changes),
    ];

    private static string[] StepKind => ["Blobs", "Parameters", "Pricing", "Resources", "Serialization", "Steps", "Steps/References"];

    private const string Telemetry = "tags are read from a template and an input; goes when a submission carries its own tags";
    private const string Exceptions = "exceptions about workflows stand beside those about requests; they move to the workflows";
    private const string Rows = "the catalogue lists the inputs of each kind of step; goes with a registration for each kind of step";
    private const string Prices = "prices are read from inputs and templates; goes with price terms over any record";
    private const string Registration = "an input is parsed by asking each kind of step; goes with a registration for each kind of step";
    private const string StepTemplates = "templates of steps stand among the workflows; goes with a registration for each kind of step";
    private const string Changes = "progress looks into the outputs that it knows; goes with a registration for each kind of step";
}

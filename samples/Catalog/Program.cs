// Shows what the catalogue knows, as an application with a form would:
//   dotnet run --project samples/Catalog                                   the step types
//   dotnet run --project samples/Catalog -- flux                           the inputs with that in their path or title
//   dotnet run --project samples/Catalog -- training/ai-toolkit/sdxl       one input: parameters, limits, defaults, advice
//   dotnet run --project samples/Catalog -- --write docs                   writes the pages of all inputs
//   dotnet run --project samples/Catalog -- --check docs                   exits 1 when one is not current
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Samples.Catalog;

const string Usage = """
    Shows what inputs there are, with their parameters, limits, defaults and prices.

    Usage: dotnet run --project samples/Catalog -- [path | words | --write folder | --check folder]

      (nothing)       the types of steps
      path            one input, for example training/ai-toolkit/sdxl
      words           the inputs that have all of them in their path, title or model, in any order
      --write folder  write the pages of all inputs into the folder of documents
      --check folder  exit with 1 when one of them is not current
      --help          show this
    """;

switch (args)
{
    case ["--help" or "-h" or "-?"]:
        Console.WriteLine(Usage);
        return 0;

    case []:
        foreach (IGrouping<string, InputDefinition> step in InputCatalog.All.GroupBy(d => d.StepType))
            Console.WriteLine($"{step.Key,-22} {step.Count(),3} inputs, for example {step.First().Id}");
        Console.WriteLine("Name a step type or any part of a path or title to see its inputs.");
        return 0;

    case ["--write", string folder]:
        EcosystemsPages.Write(folder);
        return 0;

    case ["--check", string folder]:
        if (EcosystemsPages.FindChanged(folder) is not { Count: > 0 } changed)
            return 0;
        Console.Error.WriteLine($"{string.Join(", ", changed)} not current: dotnet run --project samples/Catalog -- --write {folder}");
        return 1;

    case [string path] when InputCatalog.Find(path) is { } input:
        Print(input);
        return 0;

    case [not ['-', ..], ..] when Search.Find(args) is { Count: > 0 } inputs:
        foreach (InputDefinition input in inputs)
            Console.WriteLine($"{input.Id,-55} {input.Title}");
        return 0;

    case [not ['-', ..], ..]:
        Console.Error.WriteLine($"No input has '{string.Join(' ', args)}' in its path, title or model.");
        return 1;

    default:
        Console.Error.WriteLine($"Cannot read '{string.Join(' ', args)}'; --help shows the usage.");
        return 2;
}

static void Print(InputDefinition input)
{
    Console.WriteLine($"{input.Title} ({input.InputType.Name})");
    Console.WriteLine($"  Model    {input.BaseModel ?? "not documented"}");
    Console.WriteLine($"  Price    {input.Price.Description}");
    Console.WriteLine($"  Runtime  {ParameterText.Runtime(input) ?? "not documented"}");
    Console.WriteLine($"  Source   {input.Source}");
    foreach (Parameter parameter in input.Parameters)
    {
        Console.WriteLine();
        Console.WriteLine($"{parameter.Name}{(parameter.IsRequired ? " (required)" : "")}: {parameter.Summary}");
        Console.WriteLine($"  Takes    {ParameterText.Takes(parameter)}");
        if (parameter.DefaultText is { } usual)
            Console.WriteLine($"  Default  {usual}");
        foreach (string note in ParameterText.Notes(parameter))
            Console.WriteLine($"  Note     {note}");
        Console.WriteLine($"  Source   {parameter.Source}");
    }
}

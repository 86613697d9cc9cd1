namespace Generation;

/// <summary>Why an object could not be read as its typed leaf.</summary>
public sealed record ReadProblem
{
    /// <summary>The JSON path inside the object; empty for the object itself.</summary>
    public required string Path { get; init; }

    /// <summary>What was expected there.</summary>
    public required string Message { get; init; }

    /// <summary>The path and what was expected there.</summary>
    public override string ToString() => Path.Length == 0 ? Message : $"{Path}: {Message}";
}

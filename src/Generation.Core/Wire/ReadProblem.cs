namespace Generation;

/// <summary>Why an object could not be read as its typed leaf.</summary>
/// <param name="Path">The JSON path inside the object; empty for the object itself.</param>
/// <param name="Message">What was expected there.</param>
public sealed record ReadProblem(string Path, string Message);

namespace Civitai.Orchestration.Testing;

/// <summary>What becomes of a training that was started at a <see cref="ScenarioSimulator"/>.</summary>
public sealed record ScenarioOutcome
{
    private ScenarioOutcome()
    {
    }

    internal bool Fails { get; private init; }

    internal bool NeverEnds { get; private init; }

    internal string? Error { get; private init; }

    /// <summary>It ends well.</summary>
    public static ScenarioOutcome Trained() => new();

    /// <summary>It fails after half of its time, and is given back.</summary>
    /// <param name="error">Why, in the words of the job.</param>
    public static ScenarioOutcome Failed(string? error = null) => new() { Fails = true, Error = error };

    /// <summary>It stays at its last progress.</summary>
    public static ScenarioOutcome NeverEnding() => new() { NeverEnds = true };

    /// <summary>How it ends.</summary>
    public override string ToString() => NeverEnds ? "never ends" : Fails ? "fails" : "is trained";
}

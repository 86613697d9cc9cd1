namespace Civitai.Orchestration.Architecture;

/// <summary>An arrow inside the library that the rules do not allow and that still stands, and why.</summary>
internal sealed record KnownArrow(string From, string To, string Reason);

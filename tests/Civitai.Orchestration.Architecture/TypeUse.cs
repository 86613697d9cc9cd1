namespace Civitai.Orchestration.Architecture;

/// <summary>One outermost type uses another, both by full name: in its bases, signatures, attributes or code.</summary>
internal sealed record TypeUse(string From, string To);

namespace Civitai.Orchestration.Parameters;

/// <summary>A member that takes LoRAs, in whichever form.</summary>
internal interface ILoraParameter
{
    /// <summary>The ecosystems that fit; empty where nothing is documented.</summary>
    IReadOnlyList<string> Ecosystems { get; }
}

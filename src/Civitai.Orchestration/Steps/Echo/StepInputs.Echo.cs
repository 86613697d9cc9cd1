// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.Echo;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>A message to repeat.</summary>
    /// <param name="message">The message.</param>
    public static EchoInput Echo(ValueOrReference<string> message) => new() { Message = message };
}

// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Echo;

/// <summary>A message to repeat.</summary>
public sealed partial record EchoInput : StepInput<EchoOutput>
{
    internal static Union<EchoInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The message.</summary>
    /// <value>Text, or a reference. Required.</value>
    public required ValueOrReference<string> Message { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<EchoInput>(
        "echo", [])
    {
        Title = "Echo",
        OwnParameters =
        [
            new TextOrReferenceParameter(new Member<EchoInput, ValueOrReference<string>?>(
                "message", nameof(Message), "The message.", i => i.Message, (i, v) => i with { Message = v ?? default }))
            { IsRequired = true },
        ],
        Price = Price.Unknown,
        Source = Sources.SchemaEcho,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new EchoStepTemplate { Input = this };
}

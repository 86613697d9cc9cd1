// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PrepareResource;

/// <summary>A resource to make available before it is used.</summary>
public sealed partial record PrepareResourceInput : StepInput<PrepareResourceOutput>
{
    internal static Union<PrepareResourceInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The resource, by its AIR.</summary>
    /// <value>An AIR. Required.</value>
    public required Air Resource { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<PrepareResourceInput>(
        "prepareResource", [])
    {
        Title = "Prepared resource (recipe)",
        OwnParameters =
        [
            new AirParameter(new Member<PrepareResourceInput, Air?>(
                "resource", nameof(Resource), "The resource, by its AIR.", i => AirParameter.Given(i.Resource), (i, v) => i with { Resource = v ?? default }))
            { IsRequired = true },
        ],
        Price = Price.Unknown,
        Source = Sources.SchemaPrepareResource,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new PrepareResourceStepTemplate { Input = this };
}

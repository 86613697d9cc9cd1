using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>A web hook that the service calls while a workflow runs. What it posts is a <see cref="WorkflowEvent"/>.</summary>
/// <remarks>The service signs nothing: whoever knows the address can post to it. <c>Civitai.Orchestration.AspNetCore</c> makes addresses that cannot be guessed, and receives what is posted.</remarks>
public sealed partial record WorkflowCallback : WireRecord
{
    private const string SchemaSource = "schema 2026-08: WorkflowCallback";

    /// <summary>The address to call. https is required, unless the service itself is on this machine, as a simulator is.</summary>
    [JsonIgnore]
    public Uri? Url { get => WireText.ToUri(UrlOnWire); init => UrlOnWire = value?.OriginalString; }

    [JsonInclude]
    [JsonPropertyName("url")]
    internal string? UrlOnWire { get; init; }

    /// <summary>The events to hear, for example <see cref="CallbackEventType.WorkflowAny"/>. Wire name <c>type</c>.</summary>
    [JsonPropertyName("type")]
    [Loose]
    public required IReadOnlyList<CallbackEventType> Events { get; init; }

    /// <summary>Whether the call carries inputs and outputs. When null: no.</summary>
    public bool? Detailed { get; init; }

    /// <summary>A web hook that hears how a workflow ends, well or not: <see cref="CallbackEventType.Ends"/>.</summary>
    /// <param name="url">The address to call.</param>
    public static WorkflowCallback ForEnds(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return new() { Url = url, Events = CallbackEventType.Ends };
    }

    /// <summary>A web hook that hears every change of a workflow, its steps and their jobs: <see cref="CallbackEventType.Everything"/>.</summary>
    /// <param name="url">The address to call.</param>
    public static WorkflowCallback ForEverything(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return new() { Url = url, Events = CallbackEventType.Everything };
    }

    internal static RecordRow<WorkflowCallback> Row { get; } = new()
    {
        OwnParameters =
        [
            new AddressParameter(Members.Url) { IsRequired = true, Form = Addresses.Callback, Source = SchemaSource },
            new ChoiceListParameter<CallbackEventType>(Members.Events)
            {
                IsRequired = true,
                NeedsItems = true,
                IsOpen = true,
                Source = SchemaSource,
            },
            new BooleanParameter(Members.Detailed) { Source = SchemaSource },
        ],
    };

    private static class Members
    {
        internal static readonly Member<string?> Url = new Member<WorkflowCallback, string?>(
            "url", "Url", "The address to call.", c => c.UrlOnWire, (c, v) => c with { UrlOnWire = v });

        internal static readonly Member<IReadOnlyList<CallbackEventType>?> Events = new Member<WorkflowCallback, IReadOnlyList<CallbackEventType>?>(
            "type", "Events", "The events to hear.", c => c.Events, (c, v) => c with { Events = v! });

        internal static readonly Member<bool?> Detailed = new Member<WorkflowCallback, bool?>(
            "detailed", "Detailed", "Whether the call carries inputs and outputs.", c => c.Detailed, (c, v) => c with { Detailed = v });
    }

    internal override string? Describe() => SafeText.List([.. (Events ?? []).Select(e => e.Value)]);
}

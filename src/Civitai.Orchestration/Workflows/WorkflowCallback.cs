using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>A web hook that the service calls while a workflow runs.</summary>
public sealed partial record WorkflowCallback : WireRecord
{
    /// <summary>The address to call. https is required.</summary>
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

    internal static RecordRow<WorkflowCallback> Row { get; } = new()
    {
        OwnParameters =
        [
            new AddressParameter(Members.Url) { IsRequired = true, Form = Addresses.Callback, Source = WorkflowRows.CallbackSource },
            new ChoiceListParameter<CallbackEventType>(Members.Events)
            {
                IsRequired = true,
                NeedsItems = true,
                IsOpen = true,
                Source = WorkflowRows.CallbackSource,
            },
            new BooleanParameter(Members.Detailed) { Source = WorkflowRows.CallbackSource },
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

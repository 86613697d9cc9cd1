using System.Collections.ObjectModel;

namespace Civitai.Orchestration.Parameters;

/// <summary>A row whose member holds an object, a list or a map that may be left out.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal abstract class ReferenceParameter<T>(Member<T?> member) : Parameter(member)
    where T : class
{
    /// <summary>What the service assumes when nothing is sent.</summary>
    public T? Default { get; init; }

    public override bool IsSetOn(StepInput input) => IsSet(input, member.Get(input));

    internal override StepInput WithDefault(StepInput input) =>
        Default is null || IsSetOn(input) ? input : member.With(input, Default);

    internal override StepInput Without(StepInput input) => member.With(input, null);

    internal override void Check(StepInput input, ref ValidationSink sink)
    {
        T? value = member.Get(input);
        bool isSet = IsSet(input, value);
        CheckPresence(input, isSet, ref sink);
        if (isSet)
            CheckValue(value!, ref sink); // null only for a row that counts null as set
    }

    private protected T? Read(StepInput input) => member.Get(input);

    private protected virtual bool IsSet(StepInput input, T? value) => value is not null;

    private protected abstract void CheckValue(T value, ref ValidationSink sink);

    /// <summary>Whether an item of a list is null, which is reported.</summary>
    private protected bool IsMissing(object? item, int index, ref ValidationSink sink)
    {
        if (item is null)
            sink.Error(FormattableString.Invariant($"{Name}[{index}]"), ValidationCodes.Required, FormattableString.Invariant($"{Name}[{index}] is null; leave it out or give a value."), Source);
        return item is null;
    }
}

/// <summary>An object with rows of its own.</summary>
internal sealed class ObjectParameter<T>(Member<T?> member) : ReferenceParameter<T>(member)
    where T : WireRecord
{
    public override ParameterKind Kind => ParameterKind.Nested;

    public override string? DefaultText => null;

    private protected override void CheckValue(T value, ref ValidationSink sink) =>
        WorkflowValidation.CheckUnknownMembers(Name, value, ref sink);
}

/// <summary>A list of texts.</summary>
internal sealed class TextListParameter(Member<IReadOnlyList<string>?> member) : ReferenceParameter<IReadOnlyList<string>>(member)
{
    public override ParameterKind Kind => ParameterKind.List;

    public override string? DefaultText => Default is null ? null : "[]";

    private protected override void CheckValue(IReadOnlyList<string> items, ref ValidationSink sink)
    {
        CheckLength(items.Count, "items", ref sink);
        for (int i = 0; i < items.Count; i++)
            IsMissing(items[i], i, ref sink);
    }
}

/// <summary>A list of images.</summary>
internal sealed class MediaListParameter(Member<IReadOnlyList<MediaSource>?> member) : ReferenceParameter<IReadOnlyList<MediaSource>>(member)
{
    public override ParameterKind Kind => ParameterKind.List;

    public override string? DefaultText => Default is null ? null : "[]";

    internal override int CountMedia(StepInput input) => Read(input)?.Count(s => s?.Text is not null) ?? 0;

    private protected override void CheckValue(IReadOnlyList<MediaSource> items, ref ValidationSink sink)
    {
        CheckLength(items.Count, "items", ref sink);
        for (int i = 0; i < items.Count; i++)
        {
            if (!IsMissing(items[i], i, ref sink))
                items[i].Check(Name, AirItem.At(i), Source, ref sink);
        }
    }
}

/// <summary>A list of objects.</summary>
internal class ObjectListParameter<T>(Member<IReadOnlyList<T>?> member) : ReferenceParameter<IReadOnlyList<T>>(member)
    where T : WireRecord
{
    public override ParameterKind Kind => ParameterKind.List;

    public override string? DefaultText => Default is null ? null : "[]";

    /// <summary>Checks one item; the text is the item's path.</summary>
    public ItemCheck<T>? Item { get; init; }

    /// <summary>How many images an item holds; null for none.</summary>
    public Func<T, int>? Media { get; init; }

    internal override int CountMedia(StepInput input) => Media is null ? 0 : Read(input)?.Sum(i => i is null ? 0 : Media(i)) ?? 0;

    private protected override void CheckValue(IReadOnlyList<T> items, ref ValidationSink sink)
    {
        CheckLength(items.Count, "items", ref sink);
        for (int i = 0; i < items.Count; i++)
        {
            if (IsMissing(items[i], i, ref sink))
                continue;
            if (items[i].AdditionalProperties is not null)
                WorkflowValidation.CheckUnknownMembers(FormattableString.Invariant($"{Name}[{i}]"), items[i], ref sink);
            Item?.Invoke(items[i], Name, i, ref sink);
        }
    }
}

/// <summary>Checks an item of a list.</summary>
internal delegate void ItemCheck<in T>(T item, string list, int index, ref ValidationSink sink);

/// <summary>An image, by address, as a data URL or as base64 text.</summary>
internal sealed class MediaParameter(Member<MediaSource?> member) : ReferenceParameter<MediaSource>(member)
{
    public override ParameterKind Kind => ParameterKind.Media;

    public override string? DefaultText => null;

    internal override int CountMedia(StepInput input) => Read(input)?.Text is null ? 0 : 1;

    private protected override void CheckValue(MediaSource value, ref ValidationSink sink) => value.Check(Name, null, Source, ref sink);
}

/// <summary>A list of resources.</summary>
internal sealed class AirListParameter(Member<IReadOnlyList<Air>?> member) : ReferenceParameter<IReadOnlyList<Air>>(member)
{
    public override ParameterKind Kind => ParameterKind.List;

    public override string? DefaultText => Default is null ? null : "[]";

    /// <summary>The ecosystems that fit; another one has no effect, which is a warning.</summary>
    public IReadOnlyList<string> Ecosystems { get; init; } = [];

    /// <summary>The kinds of resource that fit; empty when any does.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    private protected override void CheckValue(IReadOnlyList<Air> items, ref ValidationSink sink)
    {
        CheckLength(items.Count, "items", ref sink);
        for (int i = 0; i < items.Count; i++)
            AirCheck.Check(Name, AirItem.At(i), items[i], Ecosystems, Types, ValidationSeverity.Warning, Source, ref sink);
    }
}

/// <summary>Where a file is: an AIR or an absolute https address.</summary>
internal class AddressParameter(Member<string?> member) : ReferenceParameter<string>(member)
{
    public override ParameterKind Kind => ParameterKind.Text;

    public override string? DefaultText => null;

    private protected override bool IsSet(StepInput input, string? value) => !string.IsNullOrEmpty(value);

    private protected override void CheckValue(string text, ref ValidationSink sink) =>
        AddressCheck.Check(Name, null, text, AddressForms.Air | AddressForms.Direct, Source, ref sink);
}

/// <summary>LoRAs as a map of identifier to strength.</summary>
internal sealed class LoraMapParameter(Member<IReadOnlyDictionary<Air, double>?> member) : ReferenceParameter<IReadOnlyDictionary<Air, double>>(member)
{
    /// <summary>No LoRAs, as every row shares them: nobody can add one.</summary>
    internal static readonly IReadOnlyDictionary<Air, double> None = ReadOnlyDictionary<Air, double>.Empty;

    public override ParameterKind Kind => ParameterKind.Loras;

    public override string? DefaultText => Default is null ? null : "{}";

    /// <summary>The ecosystems that fit; another one has no effect, which is a warning.</summary>
    public IReadOnlyList<string> Ecosystems { get; init; } = [];

    private protected override void CheckValue(IReadOnlyDictionary<Air, double> loras, ref ValidationSink sink)
    {
        if (loras.Count == 0)
            return;

        // What JSON is read into, walked without an enumerator on the heap.
        if (loras is Dictionary<Air, double> map)
        {
            foreach ((Air air, double strength) in map)
                CheckLora(AirItem.Of(air), air, strength, ref sink);
            return;
        }

        foreach ((Air air, double strength) in loras)
            CheckLora(AirItem.Of(air), air, strength, ref sink);
    }

    private void CheckLora(AirItem item, Air air, double strength, ref ValidationSink sink)
    {
        AirCheck.Check(Name, item, air, Ecosystems, AirCheck.LoraTypes, ValidationSeverity.Warning, Source, ref sink, Advice);
        CheckStrength(item, strength, ref sink);
    }
}

/// <summary>LoRAs as a list of identifiers with strengths.</summary>
internal sealed class LoraListParameter(Member<IReadOnlyList<ImageGen.ImageGenLora>?> member) : ReferenceParameter<IReadOnlyList<ImageGen.ImageGenLora>>(member)
{
    public override ParameterKind Kind => ParameterKind.Loras;

    public override string? DefaultText => Default is null ? null : "[]";

    /// <summary>The ecosystems that fit; another one has no effect, which is a warning.</summary>
    public IReadOnlyList<string> Ecosystems { get; init; } = [];

    private protected override void CheckValue(IReadOnlyList<ImageGen.ImageGenLora> loras, ref ValidationSink sink)
    {
        CheckLength(loras.Count, "items", ref sink);
        for (int i = 0; i < loras.Count; i++)
        {
            if (IsMissing(loras[i], i, ref sink))
                continue;
            AirCheck.Check(Name, AirItem.At(i, ".air"), loras[i].Air, Ecosystems, AirCheck.LoraTypes, ValidationSeverity.Warning, Source, ref sink, Advice);
            if (loras[i].Strength is { } strength)
                CheckStrength(AirItem.At(i, ".strength"), strength, ref sink);
            if (loras[i].AdditionalProperties is not null)
                WorkflowValidation.CheckUnknownMembers(Name + AirItem.At(i), loras[i], ref sink);
        }
    }
}

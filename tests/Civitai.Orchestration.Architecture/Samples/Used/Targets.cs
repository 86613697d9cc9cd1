namespace Civitai.Orchestration.Architecture.Samples.Used;

internal class Target
{
    public static void Call()
    {
    }

    public static string Text => "";
}

internal interface ITarget;

internal enum TargetKind
{
    One,
}

internal sealed class TargetException : Exception;

[AttributeUsage(AttributeTargets.All)]
internal sealed class TargetAttribute : Attribute;

[AttributeUsage(AttributeTargets.All)]
internal sealed class NamesTypeAttribute(Type type) : Attribute
{
    public Type Type { get; } = type;
}

#pragma warning disable CA1812, CA1305, CA1823, CA1822, IDE0051, IDE0052, CS0169, CS0649 // Made to be read as compiled code, never run.
using Civitai.Orchestration.Architecture.Samples.Used;

namespace Civitai.Orchestration.Architecture.Samples.User;

internal sealed class ByBase : Target;

internal sealed class ByInterface : ITarget;

internal sealed class ByField
{
    private readonly List<Target>? _field;
}

internal sealed class ByParameter
{
    public static void Take(Target[] targets) => _ = targets;
}

internal sealed class ByConstraint<T>
    where T : ITarget;

[Target]
internal sealed class ByAttribute;

[NamesType(typeof(Dictionary<string, Target>))]
internal sealed class ByAttributeArgument;

internal sealed class ByCall
{
    public static Action Run() => () => Target.Call();
}

internal sealed class ByTypeArgument
{
    public static object Run() => Array.Empty<Target>();
}

internal sealed class ByLocal
{
    public static bool Run(object value)
    {
        TargetKind kind = (TargetKind)value.GetHashCode();
        return kind.Equals(value);
    }
}

internal sealed class ByCatch
{
    public static void Run()
    {
        try
        {
            Console.WriteLine();
        }
        catch (TargetException)
        {
            Console.WriteLine();
        }
    }
}

internal sealed class ByNone
{
    public static string Run() => nameof(Target);
}

internal sealed class Writer
{
    public static string InMachineCulture(int number) => $"number {number}";

    public static string InMachineCultureInside(int number, bool isShown) => FormattableString.Invariant($"{number} {(isShown ? $"({number})" : "")}");

    public static string Bare(double number) => number.ToString();

    public static string Invariant(int number, ulong key) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number}") + $"{key:x16}";

    public static string InvariantFormattable(int? number) => FormattableString.Invariant($"number {number}");
}

using System.Text;

namespace Generation.Wire;

/// <summary>The known values of an open vocabulary in UTF-8, so that reading one makes no text.</summary>
internal static class KnownValues<T>
    where T : struct, IStringValue<T>
{
    private static readonly (byte[] Utf8, T Value)[] Known = [.. T.KnownValues.Select(v => (Encoding.UTF8.GetBytes(v), T.Create(v)))];

    /// <summary>The value that is spelled exactly so; null when none is.</summary>
    internal static T? Find(ReadOnlySpan<byte> utf8)
    {
        foreach ((byte[] known, T value) in Known)
        {
            if (utf8.SequenceEqual(known))
                return value;
        }

        return null;
    }
}

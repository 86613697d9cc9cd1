using System.Text;

namespace Generation.Wire;

/// <summary>The known values of an open vocabulary in UTF-8, so that reading one makes no text.</summary>
internal static class KnownValues<T>
    where T : struct, IStringValue<T>
{
    private static readonly byte[][] Known = KnownValues.ToUtf8(T.KnownValues);

    /// <summary>The value that is spelled exactly so; null when none is.</summary>
    internal static T? Find(ReadOnlySpan<byte> utf8)
    {
        for (int i = 0; i < Known.Length; i++)
        {
            if (utf8.SequenceEqual(Known[i]))
                return T.Create(T.KnownValues[i]);
        }

        return null;
    }
}

/// <summary>What is the same for each vocabulary, so that a native executable has it once.</summary>
internal static class KnownValues
{
    internal static byte[][] ToUtf8(IReadOnlyList<string> values) => [.. values.Select(Encoding.UTF8.GetBytes)];
}

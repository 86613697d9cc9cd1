namespace Civitai.Orchestration.Testing.Internal;

/// <summary>A hash that is the same in every process, for ids and for content.</summary>
internal static class StableHash
{
    public static ulong Of(params ReadOnlySpan<string> parts)
    {
        ulong hash = 14695981039346656037UL;
        foreach (string part in parts)
        {
            foreach (char character in part)
                hash = (hash ^ character) * 1099511628211UL;
            hash = (hash ^ 0xFFFF) * 1099511628211UL;
        }

        // Spreads the last characters over all bits.
        hash = (hash ^ hash >> 33) * 0xFF51AFD7ED558CCDUL;
        hash = (hash ^ hash >> 33) * 0xC4CEB9FE1A85EC53UL;
        return hash ^ hash >> 33;
    }
}

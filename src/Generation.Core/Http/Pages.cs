using System.Runtime.CompilerServices;

namespace Generation.Http;

/// <summary>Reads a list that comes in pages.</summary>
internal static class Pages
{
    private const int MaximumEmptyPages = 100;

    /// <summary>Every item, page after page, following what a page says of the next one whatever it holds.</summary>
    /// <param name="next">Where to begin; null for the start.</param>
    /// <param name="read">Reads the page at a place.</param>
    /// <param name="open">The items of a page, and the place of the next one; null or empty after the last.</param>
    /// <param name="endless">The vendor's exception for a list that does not end.</param>
    /// <param name="cancellationToken">Cancels the listing.</param>
    public static async IAsyncEnumerable<TItem> AllAsync<TPage, TItem>(
        string? next,
        Func<string?, CancellationToken, Task<TPage>> read,
        Func<TPage, (IReadOnlyList<TItem> Items, string? Next)> open,
        Func<string, GenerationException> endless,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        int empty = 0;
        while (true)
        {
            (IReadOnlyList<TItem> items, next) = open(await read(next, cancellationToken).ConfigureAwait(false));
            foreach (TItem item in items)
                yield return item;
            if (string.IsNullOrEmpty(next))
                yield break;
            empty = items.Count == 0 ? empty + 1 : 0;
            if (!seen.Add(next) || empty > MaximumEmptyPages)
                throw endless("The service's list does not end: it leads back to a page that was read already, or on through empty ones; the listing was stopped.");
        }
    }
}

using System.Buffers;
using System.Collections.Frozen;

namespace Civitai.Orchestration.Diagnostics;

/// <summary>
/// Shows a reason of the service in a message, where it cannot be a prompt: a machine's word (<c>no_provider_available</c>), or a phrase of words that services refuse with and nothing else. Any other text stays
/// in its property alone.
/// </summary>
internal static class SafeReason
{
    private const int LongestWord = 64;
    private const int LongestPhrase = 160;

    private static readonly SearchValues<char> WordCharacters =
        SearchValues.Create("-_.$0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    // No digits: a token or a signature has some, a reason has none.
    private static readonly SearchValues<char> ReasonCharacters = SearchValues.Create("-_.abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        """
        a about above access account accounts active after again all allow allowed already an and another any api are as at authenticated authentication authorization authorized available back balance banned
        be because been before below between blocked blue both busy but buy buzz by can cannot capacity change changed check complete completed concurrent concurrently contact currently daily data day days deleted
        denied did disabled do does down due each enabled enough error exceeded exceeds exist exists expired failed feature features few first for forbidden found free from funds generation generations get green
        had has have higher hour hourly hours id if in insufficient internal invalid is it its job jobs later least left less limit limited limits list long lower made maintenance make many maximum may member
        members membership memberships minimum minute minutes missing model models moderation moment month monthly more most must need needed needs no none not number of off on once one only operation or other
        out over overloaded own paid paused pay payment pending per permission permissions permitted please plan policy present price private provider providers queue queued quota rate rates reached read reason
        refused rejected request requested requests require required requires resource resources restricted retry review right rights role same scope second seconds see server service set should some soon spend
        start started state status step steps still stopped submit submitted subscription suspended support take temporarily than that the their them then there this tier time timed timeout to today token tokens
        too tried try under unable unauthorized unavailable unknown until up upgrade usage use used user users valid version wait was week weekly were when which while will with within without work worker workers
        workflow workflows yellow yet you your
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The text where it may be shown, without a full stop; null where it may not.</summary>
    internal static string? Of(string? text)
    {
        text = text?.Trim().TrimEnd('.', '!');
        return text is { Length: > 0 and <= LongestWord } && !text.AsSpan().ContainsAnyExcept(ReasonCharacters) ? text : text is { Length: > 0 and <= LongestPhrase } && IsPhrase(text) ? text : null;
    }

    /// <summary>A machine's word or a name, such as a status or a step's; null for everything else.</summary>
    internal static string? Word(string? text) => text is { Length: > 0 and <= LongestWord } && !text.AsSpan().ContainsAnyExcept(WordCharacters) ? text : null;

    /// <summary>The first of several texts that may be shown, in parentheses after a blank; empty where there is none.</summary>
    internal static string InParentheses(params ReadOnlySpan<string?> texts)
    {
        foreach (string? text in texts)
        {
            if (Of(text) is { } reason)
                return $" ({reason})";
        }

        return "";
    }

    private static bool IsPhrase(string text)
    {
        foreach (string part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string word = part.Trim(',', ';', ':', '.', '!', '(', ')');
            if (word.Length > 0 && !Words.Contains(word) && !(word.Length <= 6 && word.All(char.IsAsciiDigit)))
                return false;
        }

        return true;
    }
}

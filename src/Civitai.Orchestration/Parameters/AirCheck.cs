namespace Civitai.Orchestration.Parameters;

/// <summary>Whether an identifier names a fitting resource. Makes no text while it does.</summary>
internal static class AirCheck
{
    /// <summary>The kinds of resource that can stand where a LoRA is expected.</summary>
    internal static readonly string[] LoraTypes = ["lora", "lycoris", "locon", "dora"];

    private const string Form = "an AIR (urn:air:ecosystem:type:source:id@version)";

    /// <summary>
    /// Whether the text is an AIR and not the address of another scheme or a path on a disk, whose form is that of the shortest AIR, source:id.
    /// </summary>
    internal static bool IsNamed(string text)
    {
        bool hasPrefix = text.StartsWith("urn:air:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("air:", StringComparison.OrdinalIgnoreCase);
        var air = new Air(text);
        return air.IsWellFormed && (hasPrefix || air.HasAllNames);
    }

    /// <summary>Reports what is wrong with an identifier; the place becomes text only for an issue.</summary>
    internal static void Check(string member, AirPlace place, Air value, in AirFit fit, string source, ref ValidationSink sink)
    {
        if (!value.IsWellFormed)
        {
            if (fit.TakesBlobId && IsBlobId(value.Value))
                return;
            string name = member + place;
            string form = fit.TakesBlobId ? Form + " or the id of a blob" : Form;
            string advice = Air.TryFromUrl(value.Value, out Air page) ? $" The address of a model's page becomes one with Air.FromUrl: {page}." : "";
            sink.Error(name, ValidationCodes.Malformed, $"{name} is '{Spelling.Shorten(value.Value)}'; it must be {form}.{advice}", source);
        }
        else if (!value.HasType(fit.Types))
        {
            string name = member + place;
            sink.Error(name, ValidationCodes.WrongResource, $"{name} names a {value.Type}; it must be a {string.Join(" or ", fit.Types)}.", source);
        }
        else if (!value.HasEcosystem(fit.Ecosystems))
        {
            string name = member + place;
            string verb = fit.Severity == ValidationSeverity.Error ? "must" : "should";
            string advice = fit.Advice is null ? "" : " " + fit.Advice;
            sink.Add(
                name,
                ValidationCodes.WrongResource,
                $"{name} belongs to the ecosystem {value.Ecosystem}; it {verb} belong to {string.Join(" or ", fit.Ecosystems)}.{advice}",
                fit.Severity,
                source);
        }
    }

    // The id of a blob with the extension of its file, for example 8ZQ1M3V7K2.jpeg.
    private static bool IsBlobId(string text)
    {
        int dots = 0;
        foreach (char c in text)
        {
            if (c == '.')
                dots++;
            else if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
                return false;
        }

        return text.Length > 0 && dots <= 1 && text[0] != '.' && text[^1] != '.';
    }
}

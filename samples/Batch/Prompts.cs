namespace Batch;

/// <summary>The prompts of a CSV file with the columns subject and scene: each subject in each scene.</summary>
internal sealed record Prompts(IReadOnlyList<string> Subjects, IReadOnlyList<string> Scenes)
{
    /// <summary>Each with a key that stays the same whatever the order of the file.</summary>
    public IEnumerable<(string Key, string Text)> All => Subjects.SelectMany(subject => Scenes.Select(scene => (KeyOf(subject, scene), $"a {subject} {scene}, ink and watercolour")));

    public static Prompts Read(string path)
    {
        string[][] rows = [.. File.ReadLines(path).Skip(1).Select(line => line.Split(',', StringSplitOptions.TrimEntries))];
        return new([.. Column(0)], [.. Column(1)]);

        IEnumerable<string> Column(int index) => rows.Select(row => row.ElementAtOrDefault(index) ?? "").Where(text => text.Length > 0);
    }

    public static string KeyOf(string subject, string scene) => string.Concat($"{subject}-{scene}".Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));
}

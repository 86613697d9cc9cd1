using Generation.Files;

namespace Civitai.Orchestration.Tests.Files;

/// <summary>Names for files: nothing in them leads out of a folder, and every system takes them.</summary>
public sealed class FileNamesTests
{
    [Theory]
    [InlineData(null, "file")]
    [InlineData("   ", "file")]
    [InlineData("___", "file")]
    [InlineData("._.png", "file.png")]
    [InlineData(".hidden", "hidden")]
    [InlineData("name. . ", "name")]
    [InlineData(" name ", "name")]
    [InlineData("CON", "_CON")]
    [InlineData("con.tar.gz", "_con.tar.gz")]
    [InlineData("con .txt", "_con.txt")]
    [InlineData("con .tar.gz", "_con .tar.gz")]
    [InlineData("lpt9.png", "_lpt9.png")]
    [InlineData("lpt10", "lpt10")]
    [InlineData("console", "console")]
    [InlineData("a.b c", "a.b c")]
    [InlineData("tab\u007F", "tab_")]
    [InlineData("line\u2028end\u2029x", "line_end_x")]
    [InlineData("\uFFFD.png", "file.png")]
    [InlineData("~\u0080", "~_")]
    [InlineData("\U0001003C", "\U0001003C")] // a letter of an old script, whose lower half looks like one that is forbidden
    public void Name_is_made_safe(string? proposed, string expected) => Assert.Equal(expected, FileNames.Safe(proposed));

    [Fact]
    public void Names_of_devices_are_set_off_whatever_their_case_and_extension()
    {
        string[] devices = ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(i => (string[])[$"COM{i}", $"LPT{i}"])];

        Assert.All(devices, d =>
        {
            Assert.Equal("_" + d, FileNames.Safe(d));
            Assert.Equal("_" + d.ToLowerInvariant() + ".txt", FileNames.Safe(d.ToLowerInvariant() + ".txt"));
        });
        Assert.All(["CONS", "COMA", "COM", "LPT", "COM10", "ACOM1", "ABC1", "PRNT", "NU"], d => Assert.Equal(d, FileNames.Safe(d)));
    }

    [Theory]
    [InlineData(120, "", 120)]
    [InlineData(121, "", 120)]
    [InlineData(116, ".png", 116)]
    [InlineData(117, ".png", 116)]
    [InlineData(105, ".abcdefghijklmno", 104)] // an extension has up to fifteen letters
    [InlineData(105, ".abcdefghijklmnop", 105)] // and this one is none, so it is cut
    public void Name_has_at_most_120_bytes(int letters, string extension, int kept)
    {
        string name = FileNames.Safe(new string('a', letters) + extension);

        Assert.Equal(120, name.Length);
        Assert.Equal(new string('a', kept) + extension[..(120 - kept)], name);
    }

    [Fact]
    public void Name_is_not_cut_through_a_character_of_two_halves()
    {
        Assert.Equal(new string('a', 117), FileNames.Safe(new string('a', 117) + "\U0001F600"));
        Assert.Equal(new string('a', 116) + "\U0001F600", FileNames.Safe(new string('a', 116) + "\U0001F600"));
    }

    [Fact]
    public void Name_is_cut_to_nothing_where_nothing_fits()
    {
        Assert.Equal("", FileNames.Cut("\uDE00", 2)); // half a character takes three bytes
        Assert.Equal("a", FileNames.Cut("a\uDE00", 2));
        Assert.Equal("", FileNames.Cut("\U0001F600", 3));
    }

    [Fact]
    public void Name_that_is_cut_ends_with_no_dot() => Assert.Equal(new string('a', 118), FileNames.Safe(new string('a', 118) + ". b"));

    [Fact]
    public void Names_differ_whatever_their_case_and_ending() =>
        Assert.Equal(["a.png", "A-2.png", "a-3.gif", "b", "b-2", "c.v1", "c.v1-2"], FileNames.Unique(["a.png", "A.png", "a.gif", "b", "b", "c.v1", "c.v1"]));
}

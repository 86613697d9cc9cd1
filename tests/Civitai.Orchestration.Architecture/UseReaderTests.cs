using System.Reflection;

namespace Civitai.Orchestration.Architecture;

/// <summary>The reader finds each way in which one type can use another, shown on the sample types of this project.</summary>
public sealed class UseReaderTests
{
    private const string Samples = "Civitai.Orchestration.Architecture.Samples.";

    [Theory]
    [InlineData("ByBase", "Target")]
    [InlineData("ByInterface", "ITarget")]
    [InlineData("ByField", "Target")]
    [InlineData("ByParameter", "Target")]
    [InlineData("ByConstraint`1", "ITarget")]
    [InlineData("ByAttribute", "TargetAttribute")]
    [InlineData("ByAttributeArgument", "Target")]
    [InlineData("ByCall", "Target")]
    [InlineData("ByTypeArgument", "Target")]
    [InlineData("ByLocal", "TargetKind")]
    [InlineData("ByCatch", "TargetException")]
    public void Read_finds_the_use(string user, string used)
    {
        using CompiledAssembly assembly = Own();
        Assert.Contains(new TypeUse(Samples + "User." + user, Samples + "Used." + used), UseReader.Read(assembly));
    }

    [Fact]
    public void Read_finds_nothing_where_only_a_name_is_written()
    {
        using CompiledAssembly assembly = Own();
        Assert.DoesNotContain(UseReader.Read(assembly), u => u.From == Samples + "User.ByNone" && u.To.StartsWith(Samples, StringComparison.Ordinal));
    }

    [Fact]
    public void Folders_are_those_of_the_sources_even_of_types_without_code()
    {
        using CompiledAssembly assembly = Own();
        Assert.Equal("Samples/Used", assembly.Folders[Samples + "Used.ITarget"]);
        Assert.Equal("Samples/Used", assembly.Folders[Samples + "Used.TargetKind"]);
        Assert.Equal("Samples/User", assembly.Folders[Samples + "User.ByCall"]);
        Assert.Equal("", assembly.Folders[typeof(UseReaderTests).FullName!]);
    }

    [Fact]
    public void Vendors_are_found_in_identifiers_texts_and_constants()
    {
        using CompiledAssembly assembly = Own();
        IReadOnlyList<string> found = VendorNames.In(assembly);
        Assert.Contains(nameof(Vendors_are_found_in_identifiers_texts_and_constants) + "_Buzz", found);
        Assert.Contains("a text of Civitai", found);
        Assert.Contains(found, t => t.StartsWith("bytes of SCENARIO", StringComparison.Ordinal));
    }

    [Fact]
    public void Texts_in_the_machines_culture_are_found()
    {
        using CompiledAssembly assembly = Own();
        string[] found = [.. CultureReader.Read(assembly).Where(t => t.StartsWith(Samples, StringComparison.Ordinal))];
        Assert.Equal(
            [
                $"{Samples}User.Writer.Bare writes a Double in the machine's culture",
                $"{Samples}User.Writer.InMachineCulture writes a Int32 in the machine's culture",
                $"{Samples}User.Writer.InMachineCultureInside writes a Int32 in the machine's culture",
            ],
            found);
    }

    private static CompiledAssembly Own() => new(Assembly.GetExecutingAssembly().GetName().Name!, "tests");

    private static class Vendors_are_found_in_identifiers_texts_and_constants_Buzz
    {
        public static string Text => "a text of Civitai";

        public static ReadOnlySpan<byte> Bytes => "bytes of SCENARIO in UTF-8"u8;
    }
}

namespace Civitai.Orchestration.Architecture;

/// <summary>The arrows between the parts of the shipped assemblies, drawn from what was compiled.</summary>
public sealed class ArrowTests : IClassFixture<ArrowTests.Shipped>
{
    private readonly Shipped _shipped;

    public ArrowTests(Shipped shipped)
    {
        _shipped = shipped;
    }

    [Fact]
    public void Assemblies_point_to_the_ground_only() =>
        AssertNone(_shipped.Map.Arrows.Where(a => a.From.Assembly != a.To.Assembly && !Rules.Assemblies[a.From.Assembly].Contains(a.To.Assembly)));

    [Theory]
    [InlineData(Rules.Core)]
    [InlineData(Rules.Library)]
    [InlineData(Rules.Scenario)]
    [InlineData(Rules.Datasets)]
    [InlineData(Rules.PostgreSql)]
    [InlineData(Rules.AspNetCore)]
    [InlineData(Rules.Testing)]
    public void Folders_point_where_the_rules_allow(string assembly) =>
        AssertNone(Inside(assembly).Where(a => !IsAllowed(a)));

    [Theory]
    [InlineData(Rules.Core)]
    [InlineData(Rules.Library)]
    [InlineData(Rules.Scenario)]
    public void No_two_folders_point_at_each_other(string assembly)
    {
        Arrow[] arrows = [.. Inside(assembly)];
        AssertNone(arrows.Where(a => arrows.Any(b => a.From == b.To && a.To == b.From)));
    }

    [Fact]
    public void Every_folder_has_a_rule()
    {
        string[] missing = [.. _shipped.Map.Parts.Where(p => Rules.For(p) is null).Select(p => p.ToString())];
        Assert.True(missing.Length == 0, "Rules.Folders says nothing about " + string.Join(", ", missing));
    }

    [Fact]
    public void What_is_common_names_no_vendor() => Assert.Empty(_shipped.VendorsInCommon);

    [Fact]
    public void Texts_are_written_in_no_machines_culture() =>
        Assert.True(_shipped.InMachineCulture.Count == 0, "Use FormattableString.Invariant or string.Create(CultureInfo.InvariantCulture, ...):\n" + string.Join('\n', _shipped.InMachineCulture));

    private IEnumerable<Arrow> Inside(string assembly) => _shipped.Map.Arrows
        .Where(a => a.From.Assembly == assembly && a.To.Assembly == assembly)
        .Select(a => a with { Uses = [.. a.Uses.Where(u => !Rules.ListsOfSteps.Any(l => u.From.EndsWith("." + l, StringComparison.Ordinal)))] })
        .Where(a => a.Uses.Count > 0);

    private static bool IsAllowed(Arrow arrow) => Rules.For(arrow.From)?.Contains(arrow.To.Folder) == true;


    private static void AssertNone(IEnumerable<Arrow> arrows)
    {
        string[] lines = [.. arrows.Select(a => a.ToString())];
        Assert.True(lines.Length == 0, "Arrows that the rules do not allow:\n" + string.Join('\n', lines));
    }

    /// <summary>The shipped assemblies, read once.</summary>
    public sealed class Shipped
    {
        public Shipped()
        {
            CompiledAssembly[] assemblies = [new(Rules.Core), new(Rules.Library), new(Rules.Scenario), new(Rules.Datasets), new(Rules.PostgreSql), new(Rules.AspNetCore), new(Rules.Testing)];
            Map = new ArrowMap(assemblies);
            VendorsInCommon = [.. assemblies.Where(a => a.Name is Rules.Core or Rules.Datasets or Rules.PostgreSql).SelectMany(VendorNames.In)];
            InMachineCulture = [.. assemblies.SelectMany(CultureReader.Read)];
            foreach (CompiledAssembly assembly in assemblies)
                assembly.Dispose();
        }

        internal ArrowMap Map { get; }

        internal IReadOnlyList<string> VendorsInCommon { get; }

        internal IReadOnlyList<string> InMachineCulture { get; }
    }
}

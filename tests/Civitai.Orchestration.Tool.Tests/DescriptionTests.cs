using System.CommandLine;
using System.CommandLine.Help;

namespace Civitai.Orchestration.Tool.Tests;

/// <summary>What <c>--help</c> says.</summary>
public sealed class DescriptionTests
{
    [Fact]
    public void Everything_that_can_be_typed_is_described_in_sentences()
    {
        RootCommand root = Cli.Create(ToolContext.OfProcess());

        Symbol[] described =
        [
            .. root.Subcommands, .. root.Subcommands.SelectMany(c => c.Arguments),
            .. root.Options.Concat(root.Subcommands.SelectMany(c => c.Options)).Where(o => !o.Hidden && o is not (HelpOption or VersionOption)),
        ];
        Assert.True(described.Length > 60);
        Assert.All(described, d => Assert.EndsWith(".", d.Description, StringComparison.Ordinal));
        Assert.Contains("loraforge train <folder> --ecosystem sdxl --simulator", root.Description, StringComparison.Ordinal);
        Assert.Contains("imageGen/sdcpp/zImage/turbo/createImage", described.Single(d => d.Name == "--input").Description, StringComparison.Ordinal);
    }
}

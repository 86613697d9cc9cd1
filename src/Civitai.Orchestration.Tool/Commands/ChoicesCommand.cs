using System.CommandLine;
using Civitai.Orchestration.Tool.Screen;
using Civitai.Orchestration.Tool.Vendors;

namespace Civitai.Orchestration.Tool.Commands;

/// <summary>Lists what can be trained. Talks to nobody.</summary>
internal sealed class ChoicesCommand(ToolContext context) : CommandBase(context, "choices", "List what can be trained.")
{
    protected override Task<int> RunAsync(ParseResult parsed, Display display, CancellationToken cancellationToken)
    {
        ITrainingService service = Vendor.Describe(parsed.GetRequiredValue(VendorOptions.Vendor));
        using var client = (IDisposable)service;
        int width = service.TrainingChoices.Max(c => c.Id.Length);
        foreach (TrainingChoice choice in service.TrainingChoices)
        {
            TrainingCapabilities can = choice.Capabilities;
            string takes = can.SupportsEditPairs ? ", learns from pairs" : can.SupportsClips ? ", takes clips" : "";
            display.Say(
                "choice", $"{choice.Id.PadRight(width)}  {choice.Title}{takes}", ("id", choice.Id), ("title", choice.Title), ("resolution", can.NativeResolution), ("pairs", can.SupportsEditPairs), ("clips", can.SupportsClips),
                ("minimumPictures", can.MinimumPictures), ("maximumPictures", can.MaximumPictures));
        }

        return Task.FromResult(ExitCode.Success);
    }
}

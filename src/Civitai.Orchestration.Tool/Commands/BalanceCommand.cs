using System.CommandLine;
using System.Globalization;
using Civitai.Orchestration.Tool.Runs;
using Civitai.Orchestration.Tool.Screen;
using Civitai.Orchestration.Tool.Vendors;

namespace Civitai.Orchestration.Tool.Commands;

/// <summary>Says what was spent, and whether the account can pay: neither service's API says how much it holds.</summary>
internal sealed class BalanceCommand : CommandBase
{
    private readonly Option<int?> _days = DatasetOptions.Number("--days", "Over how many days; 30 unless given.", 1, 3650);

    public BalanceCommand(ToolContext context)
        : base(context, "balance", "Say what was spent lately. How much the account holds is said by neither service's API.") => Options.Add(_days);

    protected override async Task<int> RunAsync(ParseResult parsed, Display display, CancellationToken cancellationToken)
    {
        using Vendor vendor = await ConnectAsync(parsed, cancellationToken).ConfigureAwait(false);
        int days = parsed.GetValue(_days) ?? 30;
        DateTimeOffset since = Context.Clock.GetUtcNow() - TimeSpan.FromDays(days);
        decimal spent = 0;
        int count = 0;
        if (vendor.Service is OrchestrationClient client)
        {
            await foreach (Workflow workflow in client.Workflows.QueryAsync(new() { From = since }, cancellationToken).ConfigureAwait(false))
            {
                spent += workflow.Charge ?? 0;
                count++;
            }
        }
        else
        {
            foreach (RunRecord run in Store.All().Where(r => r.Vendor == vendor.Name && r.IsSimulator == vendor.IsSimulator && r.CreatedAt >= since && r.Id is not null))
            {
                spent += run.Cost ?? 0;
                count++;
            }
        }

        string whose = vendor.Service is OrchestrationClient ? "the account's workflows" : "the runs begun on this machine";
        display.Say(
            "spent", string.Create(CultureInfo.InvariantCulture, $"{spent:0.##} {vendor.Service.CostUnit} for {count} of {whose} in {days} days. The API does not say how much the account holds; a start that it cannot pay is refused before anything runs."),
            ("spent", spent), ("unit", vendor.Service.CostUnit), ("count", count), ("days", days));
        return ExitCode.Success;
    }
}

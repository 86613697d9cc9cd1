using System.CommandLine;
using System.Globalization;
using Civitai.Orchestration.Tool.Runs;
using Civitai.Orchestration.Tool.Screen;
using Civitai.Orchestration.Tool.Vendors;
using Scenario.Training;

namespace Civitai.Orchestration.Tool.Commands;

/// <summary>Says what was spent, and whether the account can pay: neither service's API says how much it holds.</summary>
internal sealed class BalanceCommand : CommandBase
{
    private readonly Option<int?> _days = DatasetOptions.Number("--days", "Over how many days; 30 unless given, and at most with --vendor civitai, which shows no more.", 1, 3650);

    public BalanceCommand(ToolContext context)
        : base(context, "balance", "Say what was spent lately. How much the account holds is said by neither service's API.") => Options.Add(_days);

    protected override async Task<int> RunAsync(ParseResult parsed, Display display, CancellationToken cancellationToken)
    {
        int days = parsed.GetValue(_days) ?? Known.Days;
        if (days > Known.Days && parsed.GetRequiredValue(VendorOptions.Vendor) == Vendor.Civitai)
            throw new ToolException(ExitCode.Usage, "days", $"--days is {days}; Civitai shows the workflows of about {Known.Days} days, so name {Known.Days} at most.");
        using Vendor vendor = await ConnectAsync(parsed, cancellationToken).ConfigureAwait(false);
        DateTimeOffset since = Context.Clock.GetUtcNow() - TimeSpan.FromDays(days);
        decimal spent = 0;
        int count = 0;
        int unknown = 0;
        string open = "";
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
            foreach (RunRecord remembered in Store.All().Where(r => vendor.Has(r) && r.CreatedAt >= since))
            {
                RunRecord run;
                try
                {
                    run = await WithIdAsync(remembered, vendor, cancellationToken).ConfigureAwait(false); // the answer to its start may have been lost
                }
                catch (ScenarioOutcomeUnknownException) // nobody can tell of this one, and the others are said
                {
                    unknown++;
                    continue;
                }

                if (run.Id is null ? run.MayBeElsewhere(vendor.AccountOf(run.Key)) : run.Cost is null)
                    unknown++;
                if (run.Id is null)
                    continue;
                spent += run.Cost ?? 0;
                count++;
                if (run is { Ended: TrainingPhase.Canceled, Cost: > 0 })
                    open = " Of cancelled ones that is the price: whether something of it is given back the service does not say.";
            }
        }

        if (unknown > 0)
            open += string.Create(CultureInfo.InvariantCulture, $" What {unknown} of them cost is not known here, since they were begun on another machine or with another account, or nobody can tell whether they were started; it is not in the sum.");
        string whose = vendor.Service is OrchestrationClient ? "the account's workflows" : "the runs begun on this machine";
        display.Say(
            "spent", string.Create(CultureInfo.InvariantCulture, $"{spent:0.##} {vendor.Service.CostUnit} for {count} of {whose} in {days} days.{open} The API does not say how much the account holds; a start that it cannot pay is refused before anything runs."),
            ("spent", spent), ("unit", vendor.Service.CostUnit), ("count", count), ("unknown", unknown), ("days", days));
        return ExitCode.Success;
    }
}

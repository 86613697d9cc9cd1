using System.Globalization;
using Civitai.Orchestration.Tool.Vendors;

namespace Civitai.Orchestration.Tool.Screen;

/// <summary>Says the service's price and asks whether it may be spent. On a simulator nobody needs to be there to answer.</summary>
internal sealed class PriceQuestion(Display display, Vendor vendor)
{
    /// <summary>Whether nobody is asked.</summary>
    public bool IsAgreed { get; init; }

    /// <summary>A price that was agreed to before, by an earlier process; null for none.</summary>
    public decimal? AgreedBefore { get; init; }

    /// <summary>Whether a start of the same run may have been sent at another account.</summary>
    public bool MayBeElsewhere { get; init; }

    /// <summary>Whether an earlier start of the same run may have been accepted so long ago that the service does not show it any more.</summary>
    public bool MayBeForgotten { get; init; }

    /// <summary>The offline estimate; null for none.</summary>
    public decimal? Estimate { get; init; }

    /// <summary>Whether the price may be spent.</summary>
    /// <exception cref="ToolException">There is nobody to ask.</exception>
    /// <exception cref="OperationCanceledException">It was interrupted, also where nobody needs to be asked.</exception>
    public async ValueTask<bool> AskAsync(decimal cost, CancellationToken cancellationToken)
    {
        string price = Money(cost) + (vendor.IsSimulator ? " (simulated)" : "");
        string twice = MayBeElsewhere ? " The run was begun with another account, or before the token was changed: what was started there is paid there as well." : "";
        if (MayBeForgotten)
            twice += " An earlier start of the run may have been accepted and charged: the service shows nothing so old any more, and this one is paid as well.";
        display.Say("price", $"The service's price: {price}.{twice}", ("cost", cost), ("unit", vendor.Service.CostUnit), ("estimate", Estimate), ("otherAccount", MayBeElsewhere), ("forgotten", MayBeForgotten));
        bool agreed = IsAgreed || cost == AgreedBefore
            || (display.CanAsk ? await display.AskAsync($"Spend {price}?", cancellationToken).ConfigureAwait(false)
            : vendor.IsSimulator ? true
            : throw new ToolException(ExitCode.Price, "notAgreed", string.Create(CultureInfo.InvariantCulture, $"Nothing was started: it costs {price}, and there is nobody to ask.{twice} Agree with --yes, or with --yes --max-cost {cost:0.####}.")));
        cancellationToken.ThrowIfCancellationRequested(); // whoever interrupts does not agree
        return agreed;
    }

    /// <summary>An amount in the service's unit.</summary>
    public string Money(decimal? amount) => amount is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known:0.####} {vendor.Service.CostUnit}") : "an unknown price";
}

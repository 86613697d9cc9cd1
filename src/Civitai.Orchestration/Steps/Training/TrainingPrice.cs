namespace Civitai.Orchestration.Pricing;

/// <summary>The price of an AI Toolkit training run.</summary>
internal sealed class TrainingPrice(TrainingRates rates) : Price(Buzz.Unit, rates.ToLines())
{
    public TrainingRates Rates => rates;
}

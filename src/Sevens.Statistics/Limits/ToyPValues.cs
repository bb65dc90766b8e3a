using Sevens.Statistics.Toys;

namespace Sevens.Statistics.Limits;

/// <summary>How often toys are as far from a value of a parameter as the data are.</summary>
/// <param name="Value">The value.</param>
/// <param name="Statistic">The statistic of the data.</param>
/// <param name="WithSignal">Toys thrown at the value, nuisances as the data want them there.</param>
/// <param name="WithoutSignal">Toys thrown without signal; of none where the rule does not ask.</param>
/// <param name="Failed">Toys whose fits did not converge; they are not counted.</param>
public sealed record ToyPValues(double Value, double Statistic, Proportion WithSignal, Proportion WithoutSignal, int Failed)
{
    /// <summary>The ratio of the two, CL_s.</summary>
    public double CLs => WithSignal.Value / WithoutSignal.Value;
}

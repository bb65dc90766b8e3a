using System.Collections.Immutable;
using Sevens.Numerics.Axes;
using Sevens.Physics.Response.Efficiencies;

namespace Sevens.Physics.Response;

/// <summary>A response with an efficiency in the recoil energy itself, keVnr, before everything else.</summary>
public sealed class RecoilSelection : IEnergyResponse
{
    private readonly IEnergyResponse response;
    private readonly IEfficiency efficiency;

    /// <summary>Takes both.</summary>
    public RecoilSelection(IEnergyResponse response, IEfficiency efficiency)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(efficiency);
        this.response = response;
        this.efficiency = efficiency;
    }

    /// <inheritdoc/>
    public ImmutableArray<Axis> Axes => response.Axes;

    /// <inheritdoc/>
    public IEnumerable<double> Kinks(double maximumRecoilMeV) => response.Kinks(maximumRecoilMeV).Concat(efficiency.Kinks.Select(k => k / 1000));

    /// <inheritdoc/>
    public void RequireDefinedTo(double maximumRecoilMeV) => response.RequireDefinedTo(maximumRecoilMeV);

    /// <inheritdoc/>
    public void Fill(double recoilMeV, Span<double> probabilities)
    {
        double accepted = efficiency.At(1000 * recoilMeV);
        response.Fill(recoilMeV, probabilities);
        foreach (ref double probability in probabilities)
        {
            probability *= accepted;
        }
    }
}

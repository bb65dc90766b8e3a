using Sevens.Numerics.Quadrature;

namespace Sevens.Physics.Sources.Diffuse;

/// <summary>
/// The neutrinos of all past supernovae: dΦ/dE = c ∫ dz R_SN(z) dN/dE'(E(1 + z))/H(z). The supernova rate follows star formation. [arXiv:1004.3311]
/// </summary>
public sealed class DiffuseSupernovaBackground
{
    private const double LargestRedshift = 5;
    private const double PanelRedshift = 0.5;
    private readonly double[] stretches;
    private readonly double[] weights;

    /// <summary>Takes history and cosmology.</summary>
    /// <param name="history">The star-formation rate.</param>
    /// <param name="supernovaePerSolarMass">Core collapses per solar mass of stars; 0.0070 for a Salpeter initial mass function.</param>
    /// <param name="cosmology">The expansion.</param>
    /// <exception cref="ArgumentOutOfRangeException">A yield that is not positive and finite.</exception>
    public DiffuseSupernovaBackground(StarFormationHistory history, double supernovaePerSolarMass, FlatCosmology cosmology)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(cosmology);
        if (!(supernovaePerSolarMass > 0 && double.IsFinite(supernovaePerSolarMass)))
        {
            throw new ArgumentOutOfRangeException(nameof(supernovaePerSolarMass), supernovaePerSolarMass, "expected a positive, finite number of supernovae per solar mass");
        }

        PanelGrid grid = PanelGrid.Between(0, LargestRedshift, [], PanelRedshift, 12);
        const double Volume = AstronomicalConstants.MegaparsecCentimetres * AstronomicalConstants.MegaparsecCentimetres * AstronomicalConstants.MegaparsecCentimetres;
        const double PerSecondAndVolume = AstronomicalConstants.LightSpeed / (AstronomicalConstants.YearSeconds * Volume);
        stretches = [.. grid.Nodes.Select(z => 1 + z)];
        weights = [.. grid.Nodes.Select((z, i) => grid.Weights[i] * PerSecondAndVolume * supernovaePerSolarMass * history.At(z) / cosmology.HubbleRate(z))];
        LocalRate = supernovaePerSolarMass * history.At(0);
    }

    /// <summary>Core collapses today, yr⁻¹ Mpc⁻³.</summary>
    public double LocalRate { get; }

    /// <summary>The flux of one flavour at Earth, cm⁻² s⁻¹ as the fluence of one second.</summary>
    /// <param name="flavour">The flavour at Earth.</param>
    /// <param name="perSupernova">The spectrum that leaves a supernova in it.</param>
    /// <param name="energyErg">Energy a supernova emits in it, erg.</param>
    /// <exception cref="ArgumentOutOfRangeException">An energy that is not positive and finite.</exception>
    public FluxComponent Flux(Flavour flavour, IContinuousSpectrum perSupernova, double energyErg)
    {
        ArgumentNullException.ThrowIfNull(perSupernova);
        if (!(energyErg > 0 && double.IsFinite(energyErg)))
        {
            throw new ArgumentOutOfRangeException(nameof(energyErg), energyErg, "expected a positive, finite energy in erg");
        }

        double number = energyErg * AstronomicalConstants.ErgMeV / perSupernova.MeanEnergy;
        double end = perSupernova.EndPoint;
        double widest = end / 40;
        var density = new InterpolatedDensity(energy => number * Redshifted(perSupernova, energy), 0, end, widest);
        var spectrum = new QuadratureSpectrum("diffuse supernova background", density.At, [0, end], widest);
        return new FluxComponent(flavour, spectrum, EmissionPhase.Steady, spectrum.Integral);
    }

    private double Redshifted(IContinuousSpectrum spectrum, double energy)
    {
        double sum = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * spectrum.Density(energy * stretches[i]);
        }

        return sum;
    }
}

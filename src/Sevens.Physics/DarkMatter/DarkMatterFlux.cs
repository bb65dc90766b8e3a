using System.Collections.Immutable;
using Sevens.Numerics.Quadrature;

namespace Sevens.Physics.DarkMatter;

/// <summary>
/// Dark matter at a detector beside a beam target, for ε = 1: χ and χ̄ of all mesons per cm² and MeV, from V made on its mass shell, BR(V → χχ̄) = 1. It
/// scales with ε². [arXiv:1505.07805, arXiv:1906.10745, arXiv:1911.06422]
/// </summary>
public sealed class DarkMatterFlux
{
    private const int NodesPerPanel = 32;
    private readonly ImmutableArray<DarkFluxComponent> components;
    private readonly double perSteradian;

    /// <summary>Prepares a flux.</summary>
    /// <param name="production">The mesons and the place of the detector.</param>
    /// <param name="particle">Dark matter.</param>
    /// <exception cref="ArgumentException">No meson, or none that can make such a V.</exception>
    /// <exception cref="InvalidOperationException">Mesons along the beam seen at an angle that is not stated.</exception>
    public DarkMatterFlux(MesonProduction production, DarkParticle particle)
    {
        ArgumentNullException.ThrowIfNull(production);
        ArgumentNullException.ThrowIfNull(particle);
        if (production.Yields.IsEmpty)
        {
            throw new ArgumentException("found no meson, expected the mesons per proton of the source", nameof(production));
        }

        components = [.. production.Yields.Select(y => DarkFluxComponent.Of(y, particle, production.BeamAngleDegrees)).OfType<DarkFluxComponent>()];
        if (components.IsEmpty)
        {
            string thresholds = string.Join(", ", production.Yields.Where(y => MediatorBranching.PerMeson(y, particle.Portal, 0) > 0)
                .OrderBy(y => y.HeaviestMediator).Select(y => FormattableString.Invariant($"{Reaction(y.Species)} below {y.HeaviestMediator:0.###} MeV")).Distinct(StringComparer.Ordinal).DefaultIfEmpty("no meson of this source makes one"));
            throw new ArgumentException(FormattableString.Invariant(
                $"found a mediator of {particle.MediatorMass} MeV: nothing is produced, because no meson of the source is heavy enough; expected m_V within reach ({thresholds})"), nameof(particle));
        }

        Production = production;
        Particle = particle;
        double centimetres = 100 * production.BaselineMetres;
        perSteradian = production.ProtonsOnTarget / (centimetres * centimetres);
        Kinks = [.. components.SelectMany(c => c.Kinks).Where(k => k > particle.Mass).Distinct().Order()];
    }

    /// <summary>The mesons and the place of the detector.</summary>
    public MesonProduction Production { get; }

    /// <summary>Dark matter.</summary>
    public DarkParticle Particle { get; }

    /// <summary>Energies at which the spectrum or its slope jumps, MeV, increasing; the last is the highest energy.</summary>
    public ImmutableArray<double> Kinks { get; }

    /// <summary>χ and χ̄ per cm² and MeV at a total energy, for ε = 1.</summary>
    /// <param name="energyMeV">E, kinetic energy and mass, MeV.</param>
    public double Density(double energyMeV)
    {
        if (!(energyMeV > Particle.Mass))
        {
            return 0;
        }

        double sum = 0;
        foreach (DarkFluxComponent component in components)
        {
            sum += component.Density(energyMeV);
        }

        return sum * perSteradian;
    }

    /// <summary>χ and χ̄ per cm² above an energy, for ε = 1.</summary>
    /// <param name="energyMeV">E, MeV; m_χ or less for all.</param>
    public double FluenceAbove(double energyMeV)
    {
        double from = Math.Max(energyMeV, Particle.Mass);
        return from >= Kinks[^1] ? 0 : Integral(from, Kinks[^1], static (_, density) => density);
    }

    /// <summary>How much later than light χ arrives: L/c·(1/β − 1), µs.</summary>
    /// <param name="energyMeV">E above m_χ, MeV.</param>
    public double Delay(double energyMeV)
    {
        const double MetresPerMicrosecond = 299.792458;
        double ratio = Particle.Mass / energyMeV;
        double speed = Math.Sqrt((1 - ratio) * (1 + ratio));

        // 1/β − 1 = (m/E)²/(β(1 + β)) without cancellation.
        return Production.BaselineMetres / MetresPerMicrosecond * ratio * ratio / (speed * (1 + speed));
    }

    /// <summary>The energy of χ that arrives later than light by a time, MeV.</summary>
    /// <param name="delayMicroseconds">The delay, above 0, µs.</param>
    public double EnergyOf(double delayMicroseconds)
    {
        const double MetresPerMicrosecond = 299.792458;
        double speed = 1 / (1 + (delayMicroseconds * MetresPerMicrosecond / Production.BaselineMetres));
        return Particle.Mass / Math.Sqrt((1 - speed) * (1 + speed));
    }

    /// <summary>∫ f(E, dΦ/dE) dE, with panels that end at the kinks.</summary>
    internal double Integral(double from, double to, Func<double, double, double> integrand)
    {
        PanelGrid grid = PanelGrid.Between(from, to, Kinks, double.PositiveInfinity, NodesPerPanel);
        double sum = 0;
        for (int i = 0; i < grid.Count; i++)
        {
            sum += grid.Weights[i] * integrand(grid.Nodes[i], Density(grid.Nodes[i]));
        }

        return sum;
    }

    private static string Reaction(MesonSpecies species) => species switch
    {
        MesonSpecies.NeutralPion => "π⁰ → γ V",
        MesonSpecies.Eta => "η → γ V",
        _ => "π⁻ p → n V",
    };
}

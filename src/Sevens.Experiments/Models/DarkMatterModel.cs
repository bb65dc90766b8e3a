using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Templates;
using Sevens.Experiments.Text;
using Sevens.Physics.Constants;
using Sevens.Physics.Conventions;
using Sevens.Physics.DarkMatter;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Models;

/// <summary>Dark matter that the beam of a stopped-pion source makes, by name: a signal beside CEvNS that leaves the neutrinos as they are.</summary>
internal sealed record DarkMatterModel : PhysicsModel
{
    private const string Mass = "mass", MediatorMassName = "mediator_mass", Ratio = "mass_ratio", DarkCoupling = "alpha_D", Mixing = "epsilon", Yield = DarkMatterYield;
    private const double TypicalRatio = 3, TypicalDarkCoupling = 0.5;

    /// <summary>How many events the step of a fit makes where nothing else tells its size.</summary>
    private const double TypicalEvents = 10;

    private readonly VectorPortal portal;
    private readonly DarkMatterSpin spin;

    /// <summary>Takes the portal.</summary>
    public DarkMatterModel(string name, string title, VectorPortal portal, DarkMatterSpin spin, ImmutableArray<string> citations, ImmutableArray<InputFile> inputs)
        : base(name, title, [], inputs)
    {
        this.portal = portal;
        this.spin = spin;
        Descriptions = [DarkMatterDescription.Of(name, title, portal, spin, citations)];
    }

    /// <inheritdoc/>
    public override ImmutableArray<InteractionDescription> Descriptions { get; }

    /// <inheritdoc/>
    public override ImmutableArray<CouplingParameter> Parameters { get; } =
    [
        new(Mixing, string.Empty, "coupling to ordinary matter in units of e; give it or y", 1e-4) { Lower = 0 },
        new(Yield, string.Empty, "epsilon^2 alpha_D (m_chi/m_V)^4, in place of epsilon", 1e-10) { Lower = 0 },
        new(Mass, "MeV", "mass of dark matter, set to one value", 1) { Lower = 0 },
        new(Ratio, string.Empty, "m_V/m_chi, 3 unless set; or give mediator_mass", 1) { Value = TypicalRatio, Lower = 2 },
        new(MediatorMassName, "MeV", "m_V, in place of mass_ratio", 1) { Lower = 0 },
        new(DarkCoupling, string.Empty, "g_chi^2/4 pi, 0.5 unless set", 0.1) { Value = TypicalDarkCoupling, Lower = 0, Upper = 1 },
    ];

    /// <inheritdoc/>
    public override ImmutableArray<string> Shapes => [Mass, Ratio, MediatorMassName, DarkCoupling];

    /// <inheritdoc/>
    public override double? ThermalTarget(double mass, IReadOnlyDictionary<string, double> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        double ratio = MediatorMassOf(mass, set) / mass;
        return portal == VectorPortal.KineticMixing && mass > PhysicalConstants.ElectronMass && ratio > 2 ? RelicDensity.ThermalTarget(spin, mass, ratio) : null;
    }

    /// <inheritdoc/>
    public override ISignalModel SignalOf(
        StandardModelSignal standard, Convention convention, IReadOnlyList<Experiment> experiments, IReadOnlyCollection<string> free, IReadOnlyDictionary<string, double> set)
    {
        if (free.FirstOrDefault(n => Shapes.Contains(n, StringComparer.Ordinal)) is { } shape)
        {
            throw new CatalogException(
                $"parameter '{shape}': found it free, expected one value, --set {shape}=…, or one after another, limit --along {shape}=…: "
                + (string.Equals(shape, DarkCoupling, StringComparison.Ordinal) ? "the rate cannot tell it from the other coupling" : "the spectrum of dark matter is folded anew at each mass"));
        }

        CheckNames(free, set);
        if (free.Concat(set.Keys).Count(n => n is Mixing or Yield) != 1)
        {
            throw new CatalogException($"model '{Name}': found {(free.Concat(set.Keys).Any(n => n is Mixing) ? "both epsilon and y" : "neither epsilon nor y")}, expected one of them, free or set");
        }

        try
        {
            DarkParticle particle = Particle(set);
            return Signal(standard, particle, Mixing, 4, 1) ?? Signal(standard, particle, Yield, 2, Math.Pow(particle.Yield, -2))!;
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException)
        {
            throw new CatalogException($"model '{Name}': {PlainReason.Of(problem)}");
        }

        double Events(DarkParticle particle) =>
            experiments.Sum(e => e.CentralDarkMatter(particle, convention).Events.Total + (e.CentralDarkMatterOnElectrons(particle)?.Total ?? 0));

        // ε⁴ = y²/[α_D (m_χ/m_V)⁴]².
        DarkMatterSignal? Signal(StandardModelSignal neutrinos, DarkParticle particle, string name, int power, double scale)
        {
            if (set.TryGetValue(name, out double value))
            {
                // What cannot be is refused before anything is fitted.
                _ = Events(particle);
                return new DarkMatterSignal(neutrinos, particle, scale * Math.Pow(value, power), null, power);
            }

            if (!free.Contains(name, StringComparer.Ordinal))
            {
                return null;
            }

            double perUnit = scale * Events(particle);
            double size = perUnit > 0
                ? Math.Pow(TypicalEvents / perUnit, 1.0 / power)
                : throw new InvalidOperationException(FormattableString.Invariant($"found no event of dark matter of {particle.Mass} MeV above the thresholds of {string.Join(", ", experiments.Select(e => e.Name))}, expected a mass that they can see"));
            return new DarkMatterSignal(neutrinos, particle, scale, new Parameter(name, size, 0) { Scale = size }, power);
        }
    }

    private DarkParticle Particle(IReadOnlyDictionary<string, double> set)
    {
        double mass = set.TryGetValue(Mass, out double given) ? given : throw new CatalogException($"model '{Name}': found no {Mass}, expected it set, such as {Mass}=20MeV");
        if (set.ContainsKey(Ratio) && set.ContainsKey(MediatorMassName))
        {
            throw new CatalogException($"model '{Name}': found {Ratio} and {MediatorMassName}, expected one of them");
        }

        return new DarkParticle(portal, spin, mass, MediatorMassOf(mass, set), set.TryGetValue(DarkCoupling, out double dark) ? dark : TypicalDarkCoupling);
    }

    private static double MediatorMassOf(double mass, IReadOnlyDictionary<string, double> set) =>
        set.TryGetValue(MediatorMassName, out double own) ? own : mass * (set.TryGetValue(Ratio, out double ratio) ? ratio : TypicalRatio);
}

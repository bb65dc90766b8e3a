using System.Collections.Immutable;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.NonStandard;

/// <summary>
/// Contact couplings ε as functions of the couplings and the mass of a heavy particle, by the maps of <see cref="HeavyMediators"/>. The amplitudes are those of
/// <see cref="NonStandardInteraction"/>, <see cref="AxialNonStandardInteraction"/> and <see cref="ElectronNonStandardInteraction"/>. [arXiv:hep-ph/0702175]
/// </summary>
public sealed class HeavyMediatorInteraction : IInteraction
{
    /// <summary>The mass, MeV.</summary>
    public const string Mass = "mass";

    /// <summary>The gauge coupling of an extra Z.</summary>
    public const string GaugeCoupling = "g";

    /// <summary>ε^A/ε^V of a coupling to one chirality, ε^A = ε^L − ε^R.</summary>
    private const double LeftHanded = 1;
    private const double RightHanded = -1;
    private const double Lightest = 1e4;
    private const double Heaviest = 1e8;
    private static readonly NonStandardInteraction Vector = new();
    private static readonly AxialNonStandardInteraction Axial = new();
    private static readonly ElectronNonStandardInteraction Electron = new();
    private readonly Func<double, IEnumerable<(string Name, CouplingPolynomial Value)>> map;

    private HeavyMediatorInteraction(
        InteractionDescription description, ImmutableArray<CouplingParameter> couplings, Func<double, IEnumerable<(string Name, CouplingPolynomial Value)>> map)
    {
        Description = description with
        {
            Notes =
            [
                .. description.Notes,
                "Axial couplings to nuclei with spin enter where the convention has an axial part (--axial), as those of the Standard Model do.",
                "Valid where the mass is far above the momentum transfer: from 10 GeV, where the propagator differs from a point by 1e-4 at 100 MeV.",
            ],
        };
        Couplings = couplings;
        this.map = map;
    }

    /// <inheritdoc/>
    public InteractionDescription Description { get; }

    /// <inheritdoc/>
    public ImmutableArray<CouplingParameter> Couplings { get; }

    /// <inheritdoc/>
    public CouplingParameter? MediatorMass { get; } = new(Mass, "MeV", "mass of the heavy particle", 1e5) { Value = 1e6, Lower = Lightest, Upper = Heaviest };

    /// <summary>An extra Z.</summary>
    /// <param name="title">What it is, in a line.</param>
    /// <param name="charges">Its charges.</param>
    /// <param name="citations">Where they come from.</param>
    /// <exception cref="ArgumentException">A charge that is not finite, or none of neutrinos or of what they scatter off.</exception>
    public static HeavyMediatorInteraction ExtraZ(string title, ChiralCharges charges, ImmutableArray<string> citations)
    {
        ArgumentNullException.ThrowIfNull(charges);
        (string Name, double Charge)[] neutrinos = [("e", charges.Electron), ("mu", charges.Muon), ("tau", charges.Tau)];
        (string Name, double Left, double Right)[] targets =
            [("u", charges.Quark, charges.UpRight), ("d", charges.Quark, charges.DownRight), ("e", charges.Electron, charges.ElectronRight)];
        double[] all = [.. neutrinos.Select(n => n.Charge), .. targets.SelectMany(t => new[] { t.Left, t.Right })];
        if (Array.Find(all, c => !double.IsFinite(c)) is not 0 and double odd)
        {
            throw new ArgumentException(FormattableString.Invariant($"charges: found {odd}, expected finite numbers"), nameof(charges));
        }

        if (neutrinos.All(n => n.Charge == 0) || targets.All(t => t.Left == 0 && t.Right == 0))
        {
            throw new ArgumentException("charges: found none of neutrinos, or none of quarks and electrons, expected one of each at least", nameof(charges));
        }

        CouplingPolynomial square = CouplingPolynomial.Of(GaugeCoupling).Times(CouplingPolynomial.Of(GaugeCoupling));
        return new HeavyMediatorInteraction(
            new InteractionDescription(
                title,
                FormattableString.Invariant($"L = −g Z'_μ Σ_f Σ_P Q_f^P f̄γ^μ P f, Q = {charges.Quark:0.####} of (u, d)_L, {charges.UpRight:0.####} of u_R, {charges.DownRight:0.####} of d_R; {charges.Electron:0.####}, {charges.Muon:0.####}, {charges.Tau:0.####} of the doublets of e, μ, τ, {charges.ElectronRight:0.####} of e_R"),
                "ε^{fP}_αα = g² Q_να Q_f^P/(2√2 G_F M²), ε^V = ε^L + ε^R, ε^A = ε^L − ε^R, f = u, d, e; then as in model nsi",
                citations),
            [new CouplingParameter(GaugeCoupling, string.Empty, "gauge coupling", 0.5) { Lower = 0 }],
            mass => from neutrino in neutrinos
                    from target in targets
                    let left = HeavyMediators.ExtraZ(1, neutrino.Charge, target.Left, mass)
                    let right = HeavyMediators.ExtraZ(1, neutrino.Charge, target.Right, mass)
                    from coupling in Both($"eps_{neutrino.Name}{neutrino.Name}_{target.Name}", square.Times(left), square.Times(right))
                    select coupling);
    }

    /// <summary>A scalar with real couplings λ_α to a quark and neutrinos.</summary>
    /// <param name="title">What it is, in a line.</param>
    /// <param name="particle">Any but an extra Z.</param>
    /// <param name="citations">Where the map comes from.</param>
    /// <exception cref="ArgumentOutOfRangeException">An extra Z, which has charges.</exception>
    public static HeavyMediatorInteraction Scalar(string title, HeavyParticle particle, ImmutableArray<string> citations) => particle switch
    {
        HeavyParticle.UpLeptoquark => Scalar(title, "u", RightHanded, HeavyMediators.Leptoquark, "L = Σ_α λ_α (ū_R ν_α) S + h.c.", "λ_", citations),
        HeavyParticle.DownLeptoquark => Scalar(title, "d", RightHanded, HeavyMediators.Leptoquark, "L = Σ_α λ_α (d̄_R ν_α) S + h.c.", "λ_", citations),
        HeavyParticle.LeftSquark => Scalar(title, "d", RightHanded, HeavyMediators.LeftSquark, "L = −Σ_α λ'_αj1 (d̄_R ν_α) d̃_Lj + h.c.", "λ'_", citations),
        HeavyParticle.RightSquark => Scalar(title, "d", LeftHanded, HeavyMediators.RightSquark, "L = −Σ_α λ'_α1k (ν̄^c_α P_L d) d̃*_Rk + h.c.", "λ'_", citations),
        _ => throw new ArgumentOutOfRangeException(nameof(particle), particle, "expected a leptoquark or a squark"),
    };

    /// <summary>The couplings ε of model <c>nsi</c> that given couplings and a mass make, by name; those that are not named are 0.</summary>
    /// <param name="values">The couplings; those that are missing are 0.</param>
    /// <param name="massMeV">M.</param>
    /// <exception cref="ArgumentOutOfRangeException">A mass that is not positive and finite.</exception>
    public ImmutableSortedDictionary<string, double> ContactCouplings(IReadOnlyDictionary<string, double> values, double massMeV)
    {
        ArgumentNullException.ThrowIfNull(values);
        var all = Couplings.ToDictionary(c => c.Name, c => values.GetValueOrDefault(c.Name), StringComparer.Ordinal);
        return map(massMeV).ToImmutableSortedDictionary(m => m.Name, m => m.Value.With(all).Monomials.Sum(c => c.Coefficient), StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public double StandardValue(CouplingParameter coupling, Convention convention) => 0;

    /// <inheritdoc/>
    public IEnumerable<AmplitudeContribution> Contributions(Flavour incoming, Convention convention, double mediatorMass) =>
        Mapped(mediatorMass, Vector.Contributions(incoming, convention, mediatorMass).Concat(HasSpins(convention) ? Axial.Contributions(incoming, convention, mediatorMass) : []));

    /// <inheritdoc/>
    public IEnumerable<AmplitudeContribution> ElectronContributions(Flavour incoming, Convention convention, double mediatorMass) =>
        Mapped(mediatorMass, Electron.ElectronContributions(incoming, convention, mediatorMass));

    private static HeavyMediatorInteraction Scalar(
        string title, string quark, double axial, Func<double, double, double, double> map, string lagrangian, string symbol, ImmutableArray<string> citations)
    {
        string chirality = axial == RightHanded ? "R" : "L";
        string sign = map(1, 1, 1) < 0 ? "−" : string.Empty;
        return new HeavyMediatorInteraction(
            new InteractionDescription(
                title,
                lagrangian,
                $"ε^{{{quark}{chirality}}}_αβ = {sign}{symbol}α {symbol}β/(4√2 G_F M²), ε^V = ε^{chirality}, ε^A = {(axial == RightHanded ? "−" : string.Empty)}ε^{chirality}; then as in model nsi",
                citations)
            {
                Notes = ["Couplings are real; two of them together change flavour."],
            },
            [.. Generations.All.Select(g => new CouplingParameter(Coupling(g.Name), string.Empty, $"coupling {symbol}{g.Name} of ν_{g.Name}", 0.5))],
            mass => from pair in Generations.Pairs
                    let epsilon = CouplingPolynomial.Of(Coupling(pair.First)).Times(CouplingPolynomial.Of(Coupling(pair.Second))).Times(map(1, 1, mass))
                    from coupling in new[] { ($"eps_{pair}_{quark}V", epsilon), ($"eps_{pair}_{quark}A", epsilon.Times(axial)) }
                    select coupling);
    }

    private static bool HasSpins(Convention convention)
    {
        ArgumentNullException.ThrowIfNull(convention);
        return convention.Axial is not null;
    }

    private static string Coupling(string generation) => $"lambda_{generation}";

    private static IEnumerable<(string Name, CouplingPolynomial Value)> Both(string name, CouplingPolynomial left, CouplingPolynomial right) =>
        [($"{name}V", left.Plus(right)), ($"{name}A", left.Plus(right.Times(-1)))];

    private IEnumerable<AmplitudeContribution> Mapped(double mass, IEnumerable<AmplitudeContribution> atPoint)
    {
        var values = map(mass).ToImmutableDictionary(m => m.Name, m => m.Value, StringComparer.Ordinal);
        return atPoint
            .Select(c => c with { Amplitude = new HeavyExchangeAmplitude(c.Amplitude), Coupling = c.Coupling.In(values) })
            .Where(c => c.Coupling.Real.Monomials.Length + c.Coupling.Imaginary.Monomials.Length > 0);
    }
}

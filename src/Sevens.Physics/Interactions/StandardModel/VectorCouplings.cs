using System.Collections.Immutable;
using Sevens.Physics.Constants;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.StandardModel;

/// <summary>
/// The neutrino–nucleon vector couplings g_V^p and g_V^n of a convention, normalised so that the tree-level values are
/// 1/2 − 2 sin²θ_W and −1/2. The proton coupling may depend on flavour through the radiative corrections; ν and ν̄ share it.
/// </summary>
public sealed class VectorCouplings
{
    private readonly ImmutableArray<double> proton;
    private readonly Func<double, VectorCouplings>? follow;
    private readonly ChargeRadiusTerm chargeRadius;

    private VectorCouplings(
        string source,
        (double Electron, double Muon, double Tau) proton,
        double neutron,
        ChargeRadiusTerm chargeRadius,
        double? weakMixingAngle = null,
        Func<double, VectorCouplings>? follow = null)
    {
        Source = source;
        this.proton = [proton.Electron, proton.Muon, proton.Tau];
        Neutron = neutron;
        this.chargeRadius = chargeRadius;
        WeakMixingAngle = weakMixingAngle;
        this.follow = follow;
    }

    private enum ChargeRadiusTerm
    {
        Contained,
        Absent,
        Unknown,
    }

    /// <summary>
    /// Flavour-dependent radiative corrections, rounded as the literature prints them: 0.0382, 0.0300, 0.0256 and −0.5117; at another
    /// sin²θ_W they follow <see cref="ErlerSu"/>. [Erler and Su, arXiv:1303.5522; as in arXiv:2303.09360]
    /// </summary>
    public static VectorCouplings RadiativelyCorrected { get; } = new(
        "arXiv:1303.5522", (0.0382, 0.0300, 0.0256), -0.5117, ChargeRadiusTerm.Contained, PhysicalConstants.WeakMixingAngleLowEnergy, ErlerSu);

    /// <summary>One corrected set for every flavour: 0.0298 and −0.5117, as COHERENT's rate studies use. [arXiv:hep-ph/0511042]</summary>
    public static VectorCouplings FlavourBlind { get; } = Fixed("arXiv:hep-ph/0511042", 0.0298, -0.5117);

    /// <summary>The earlier flavour-dependent set 0.0401 (ν_e), 0.0318 (ν_μ) and −0.5094, without a value for ν_τ. [arXiv:2005.01645]</summary>
    public static VectorCouplings Cadeddu2020 { get; } = new(
        "arXiv:2005.01645", (0.0401, 0.0318, double.NaN), -0.5094, ChargeRadiusTerm.Contained);

    /// <summary>Tree level at sin²θ_W = 0.23865, rounded: 0.0227 and −1/2. [arXiv:hep-ph/0508299]</summary>
    public static VectorCouplings RoundedTree { get; } = new(
        "arXiv:hep-ph/0508299", (0.0227, 0.0227, 0.0227), -0.5, ChargeRadiusTerm.Absent, 0.23865, TreeLevel);

    /// <summary>What to cite for the numbers.</summary>
    public string Source { get; }

    /// <summary>g_V^n.</summary>
    public double Neutron { get; }

    /// <summary>The sin²θ_W at low energy that the numbers are for; null where they are fixed numbers.</summary>
    public double? WeakMixingAngle { get; }

    /// <summary>Tree level: g_V^p = 1/2 − 2 sin²θ_W for every flavour, g_V^n = −1/2. [arXiv:hep-ph/0508299]</summary>
    /// <param name="weakMixingAngle">sin²θ_W, between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">sin²θ_W outside [0, 1].</exception>
    public static VectorCouplings TreeLevel(double weakMixingAngle)
    {
        RequireAngle(weakMixingAngle);
        double coupling = 0.5 - (2 * weakMixingAngle);
        return new VectorCouplings(
            "arXiv:hep-ph/0508299", (coupling, coupling, coupling), -0.5, ChargeRadiusTerm.Absent, weakMixingAngle, TreeLevel);
    }

    /// <summary>
    /// The flavour-dependent radiative corrections by formula; 0.03824, 0.02998, 0.02561 and −0.51170 at sin²θ_W = 0.23857. The angle inside
    /// the box diagrams follows in proportion. [arXiv:1303.5522; arXiv:2303.09360]
    /// </summary>
    /// <param name="weakMixingAngle">sin²θ_W at low energy, between 0 and 1 exclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">sin²θ_W not inside (0, 1).</exception>
    public static VectorCouplings ErlerSu(double weakMixingAngle)
    {
        if (!(weakMixingAngle is > 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(weakMixingAngle), weakMixingAngle, "expected sin²θ_W above 0 and below 1: the box diagrams diverge at both");
        }

        var corrections = new ErlerSuCorrections(weakMixingAngle);
        return new VectorCouplings(
            "arXiv:1303.5522",
            (corrections.Proton(PhysicalConstants.ElectronMass), corrections.Proton(PhysicalConstants.MuonMass), corrections.Proton(PhysicalConstants.TauMass)),
            corrections.Neutron,
            ChargeRadiusTerm.Contained,
            weakMixingAngle,
            ErlerSu);
    }

    /// <summary>The form of older PDG reviews; see <see cref="NeutrinoQuarkParameters"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">sin²θ_W outside [0, 1].</exception>
    public static VectorCouplings FromParameters(NeutrinoQuarkParameters parameters, double weakMixingAngle)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        RequireAngle(weakMixingAngle);
        double up = parameters.UpLeft + parameters.UpRight;
        double down = parameters.DownLeft + parameters.DownRight;
        double coupling = (parameters.Rho * (0.5 - (2 * parameters.Kappa * weakMixingAngle))) + (2 * up) + down;
        return new VectorCouplings(
            "arXiv:hep-ph/0508299",
            (coupling, coupling, coupling),
            (-parameters.Rho / 2) + up + (2 * down),
            ChargeRadiusTerm.Unknown,
            weakMixingAngle,
            angle => FromParameters(parameters, angle));
    }

    /// <summary>From neutrino–quark couplings: g_V^p = 2(g_LL^u + g_LR^u) + g_LL^d + g_LR^d, g_V^n with u and d exchanged. [PDG 2024]</summary>
    /// <param name="upLeft">g_LL of the up quark.</param>
    /// <param name="upRight">g_LR of the up quark.</param>
    /// <param name="downLeft">g_LL of the down quark.</param>
    /// <param name="downRight">g_LR of the down quark.</param>
    public static VectorCouplings FromQuarks(double upLeft, double upRight, double downLeft, double downRight)
    {
        double up = upLeft + upRight;
        double down = downLeft + downRight;
        return Fixed("doi:10.1103/PhysRevD.110.030001", (2 * up) + down, up + (2 * down));
    }

    /// <summary>Fixed numbers for every flavour.</summary>
    /// <param name="source">What to cite for them, as <c>arXiv:…</c> or <c>doi:…</c>.</param>
    /// <param name="proton">g_V^p.</param>
    /// <param name="neutron">g_V^n.</param>
    /// <exception cref="ArgumentOutOfRangeException">A coupling that is not finite.</exception>
    public static VectorCouplings Fixed(string source, double proton, double neutron)
    {
        if (!double.IsFinite(proton) || !double.IsFinite(neutron))
        {
            throw new ArgumentOutOfRangeException(
                double.IsFinite(proton) ? nameof(neutron) : nameof(proton), double.IsFinite(proton) ? neutron : proton, "expected a finite coupling");
        }

        return new VectorCouplings(source, (proton, proton, proton), neutron, ChargeRadiusTerm.Unknown);
    }

    /// <summary>g_V^p for a flavour.</summary>
    /// <exception cref="InvalidOperationException">The set has no value for this flavour.</exception>
    public double ProtonFor(Flavour flavour) => TryProtonFor(flavour)
        ?? throw new InvalidOperationException($"the couplings of {Source} have no value for {flavour.Written()}, only for nu_e and nu_mu");

    /// <summary>g_V^p for a flavour; null where the set has none.</summary>
    public double? TryProtonFor(Flavour flavour)
    {
        double coupling = proton[Generation(flavour)];
        return double.IsNaN(coupling) ? null : coupling;
    }

    /// <summary>The same prescription at another sin²θ_W, with the radiative corrections following it: what a fit of sin²θ_W varies.</summary>
    /// <exception cref="InvalidOperationException">The set is fixed numbers without a formula.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An angle out of the formula's range.</exception>
    public VectorCouplings AtWeakMixingAngle(double weakMixingAngle) => follow is null
        ? throw new InvalidOperationException($"the couplings of {Source} are fixed numbers; sin²θ_W can vary in tree-level, Erler–Su and ρ-κ-λ couplings")
        : follow(weakMixingAngle);

    /// <summary>
    /// With numbers added to the couplings of every flavour: an error of radiative corrections, or of what is left out of them. The shift stays where
    /// sin²θ_W or the charge radius is changed afterwards.
    /// </summary>
    /// <param name="proton">What is added to g_V^p.</param>
    /// <param name="neutron">What is added to g_V^n.</param>
    /// <exception cref="ArgumentOutOfRangeException">A shift that is not finite.</exception>
    public VectorCouplings Shifted(double proton, double neutron)
    {
        if (!double.IsFinite(proton) || !double.IsFinite(neutron))
        {
            throw new ArgumentOutOfRangeException(
                double.IsFinite(proton) ? nameof(neutron) : nameof(proton), double.IsFinite(proton) ? neutron : proton, "expected a finite shift");
        }

        return new VectorCouplings(
            Source,
            (this.proton[0] + proton, this.proton[1] + proton, this.proton[2] + proton),
            Neutron + neutron,
            chargeRadius,
            WeakMixingAngle,
            follow is null ? null : angle => follow(angle).Shifted(proton, neutron));
    }

    /// <summary>
    /// Without the Standard-Model charge-radius diagram, g_V^p + 2C_l: the start for a charge radius from new physics; 0.0185 for every flavour.
    /// [arXiv:2303.09360]
    /// </summary>
    /// <exception cref="InvalidOperationException">It is not known whether the set contains the term.</exception>
    public VectorCouplings WithoutChargeRadius()
    {
        switch (chargeRadius)
        {
            case ChargeRadiusTerm.Absent:
                return this;
            case ChargeRadiusTerm.Unknown:
                throw new InvalidOperationException(
                    $"the couplings of {Source} do not state their charge-radius term, so that it cannot be removed; those with flavour-dependent corrections do: use --convention sevens or tree");
            default:
                return new VectorCouplings(
                    Source,
                    (
                        proton[0] + (2 * ErlerSuCorrections.ChargeRadius(PhysicalConstants.ElectronMass)),
                        proton[1] + (2 * ErlerSuCorrections.ChargeRadius(PhysicalConstants.MuonMass)),
                        proton[2] + (2 * ErlerSuCorrections.ChargeRadius(PhysicalConstants.TauMass))),
                    Neutron,
                    ChargeRadiusTerm.Absent,
                    WeakMixingAngle,
                    follow is null ? null : angle => follow(angle).WithoutChargeRadius());
        }
    }

    /// <summary>0, 1, 2 for electron, muon and tau flavour.</summary>
    internal static int Generation(Flavour flavour) => flavour switch
    {
        Flavour.ElectronNeutrino or Flavour.ElectronAntineutrino => 0,
        Flavour.MuonNeutrino or Flavour.MuonAntineutrino => 1,
        _ => 2,
    };

    private static void RequireAngle(double weakMixingAngle)
    {
        if (!(weakMixingAngle is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(weakMixingAngle), weakMixingAngle, "expected sin²θ_W between 0 and 1");
        }
    }
}

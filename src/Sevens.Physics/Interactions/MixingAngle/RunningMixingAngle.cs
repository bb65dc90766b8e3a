using System.Collections.Immutable;
using Sevens.Physics.Constants;

namespace Sevens.Physics.Interactions.MixingAngle;

/// <summary>
/// sin²θ_W of the Standard Model at a scale, MS-bar: α(μ)/α₂(μ), whose inverses are linear in ln μ² between the thresholds of the fields in the loops. It starts at the mass of the
/// Z boson, falls below it to its minimum at the mass of the W boson, and rises from there to its value at zero. A momentum transfer Q is a scale μ = Q.
/// [Erler and Ramsey-Musolf, arXiv:hep-ph/0409169]
/// </summary>
/// <remarks>
/// Light quarks enter by the effective thresholds of that reference, 0.176 GeV of up and down, 0.305 of strange, 1.176 of charm and 3.995 of bottom. Gluons enter as 1 + α_s/π above
/// charm and below it as one factor on all light quarks, which α(0) and α(M_Z) fix: hadrons then matter by their split into flavours alone. From 0.23122 at M_Z this gives 0.23863 at
/// zero, 0.00005 below 0.23868(5) [arXiv:1712.09146], which is 0.6 % of the running. At the mass of the W boson the scheme has a step of 0.0003.
/// </remarks>
public sealed class RunningMixingAngle
{
    // Effective thresholds of quarks, MeV [arXiv:hep-ph/0409169].
    private const double LightThreshold = 176;
    private const double StrangeThreshold = 305;
    private const double CharmThreshold = 1176;
    private const double BottomThreshold = 3995;

    // The pole mass (PDG 2024: 172.57(29) GeV), MeV.
    private const double TopThreshold = 172570;

    // MS-bar at the mass of the Z boson (PDG 2020: 127.952(9)), as in the couplings of arXiv:2303.09360.
    private const double InverseAlphaAtZ = 127.95;
    private const double StrongCouplingAtZ = 0.118;
    private const double UpCharge = 2.0 / 3;
    private const double DownCharge = -1.0 / 3;

    // 1/α falls by this when the W boson is taken out of the theory, and so does sin²θ_W/α: hypercharge has no part in it.
    private const double DecouplingOfW = 1 / (6 * Math.PI);

    private static readonly ImmutableArray<LoopField> Fields =
    [
        LoopField.Fermion(PhysicalConstants.ElectronMass, 1, -1, -0.5),
        LoopField.Fermion(PhysicalConstants.MuonMass, 1, -1, -0.5),
        LoopField.Fermion(PhysicalConstants.TauMass, 1, -1, -0.5),
        LoopField.Fermion(LightThreshold, 3, UpCharge, 0.5),
        LoopField.Fermion(LightThreshold, 3, DownCharge, -0.5),
        LoopField.Fermion(StrangeThreshold, 3, DownCharge, -0.5),
        LoopField.Fermion(CharmThreshold, 3, UpCharge, 0.5),
        LoopField.Fermion(BottomThreshold, 3, DownCharge, -0.5),
        LoopField.Fermion(TopThreshold, 3, UpCharge, 0.5),
        LoopField.Bosons(PhysicalConstants.WMass),
    ];

    private static readonly StrongEnhancement Gluons = new(CharmThreshold, BottomThreshold, TopThreshold, PhysicalConstants.ZMass, StrongCouplingAtZ);
    private readonly double inverseWeakAtZ;

    /// <summary>For a value at the mass of the Z boson.</summary>
    /// <param name="atZ">sin²θ_W(M_Z), MS-bar.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not between 0 and 1.</exception>
    public RunningMixingAngle(double atZ)
    {
        if (!(atZ > 0 && atZ < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(atZ), atZ, "expected sin²θ_W between 0 and 1");
        }

        inverseWeakAtZ = atZ * InverseAlphaAtZ;
    }

    /// <summary>From <see cref="PhysicalConstants.WeakMixingAngleAtZ"/>.</summary>
    public static RunningMixingAngle StandardModel { get; } = new(PhysicalConstants.WeakMixingAngleAtZ);

    /// <summary>Where the running, the thresholds and the inputs are from.</summary>
    public static ImmutableArray<string> Citations { get; } = ["arXiv:hep-ph/0409169", "arXiv:1712.09146", "doi:10.1103/PhysRevD.110.030001"];

    /// <summary>The factor on the running of light quarks below charm, by which α runs from its value at zero to that at the Z boson.</summary>
    internal static double LightQuarkFactor { get; } = SolvedLightQuarkFactor();

    /// <summary>sin²θ_W at a scale.</summary>
    /// <param name="scaleMeV">μ, MeV; 0 is the limit of zero momentum transfer, the value at every scale below the mass of the electron.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    public double At(double scaleMeV) => Inverse(inverseWeakAtZ, scaleMeV, f => f.Weak) / InverseAlpha(scaleMeV);

    /// <summary>1/α at a scale, MS-bar, which does not depend on sin²θ_W at this order.</summary>
    /// <param name="scaleMeV">μ, MeV; 0 is the limit of zero momentum transfer.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    public static double InverseAlpha(double scaleMeV) => Inverse(InverseAlphaAtZ, scaleMeV, f => f.Electric);

    private static double Inverse(double atZ, double scaleMeV, Func<LoopField, double> part)
    {
        if (!(scaleMeV >= 0 && double.IsFinite(scaleMeV)))
        {
            throw new ArgumentOutOfRangeException(nameof(scaleMeV), scaleMeV, "expected a finite scale of 0 MeV or more");
        }

        double running = Fields.Sum(f => part(f) * (Length(f, PhysicalConstants.ZMass) - Length(f, scaleMeV)));
        return atZ + (running / (3 * Math.PI)) - (scaleMeV < PhysicalConstants.WMass ? DecouplingOfW : 0);
    }

    /// <summary>∫ dln μ² from the threshold of a field to a scale, with the gluons of quarks; 0 below the threshold.</summary>
    private static double Length(LoopField field, double scaleMeV) => scaleMeV <= field.ThresholdMeV ? 0
        : field.Colours == 1 ? StrongEnhancement.LogSquared(scaleMeV, field.ThresholdMeV)
        : (LightQuarkFactor * LengthBelowCharm(field, scaleMeV)) + LengthAboveCharm(field, scaleMeV);

    private static double LengthBelowCharm(LoopField field, double scaleMeV) =>
        field.ThresholdMeV < CharmThreshold ? StrongEnhancement.LogSquared(Math.Min(scaleMeV, CharmThreshold), field.ThresholdMeV) : 0;

    private static double LengthAboveCharm(LoopField field, double scaleMeV) =>
        scaleMeV <= CharmThreshold ? 0 : Gluons.LengthAboveCharm(scaleMeV) - Gluons.LengthAboveCharm(Math.Max(field.ThresholdMeV, CharmThreshold));

    private static double SolvedLightQuarkFactor()
    {
        const double Z = PhysicalConstants.ZMass;
        LoopField[] present = [.. Fields.Where(f => f.ThresholdMeV < Z)];
        double others = present.Sum(f => f.Electric * (f.Colours == 1 ? StrongEnhancement.LogSquared(Z, f.ThresholdMeV) : LengthAboveCharm(f, Z)));
        double light = present.Where(f => f.Colours > 1).Sum(f => f.Electric * LengthBelowCharm(f, Z));
        double needed = 3 * Math.PI * ((1 / PhysicalConstants.FineStructure) - InverseAlphaAtZ + DecouplingOfW);
        return (needed - others) / light;
    }
}

using System.Collections.Immutable;
using Sevens.Physics.Constants;
using Sevens.Physics.FormFactors;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Nuclei;

namespace Sevens.Physics.Conventions;

/// <summary>
/// The choices that published CEvNS numbers differ by, as one value: constants, masses, couplings, kinematic form, form factor, radii,
/// axial part. Every output names the one it used.
/// </summary>
/// <param name="Name">The preset's name.</param>
/// <param name="Description">What it stands for, in a line.</param>
/// <param name="Couplings">The vector couplings.</param>
/// <param name="FormFactor">The form-factor shape.</param>
/// <param name="Radii">Where the radii come from.</param>
public sealed record Convention(
    string Name, string Description, VectorCouplings Couplings, FormFactorModel FormFactor, RadiusPrescription Radii)
{
    /// <summary>Flavour-dependent radiative couplings, Helm with measured radii and a neutron skin, no axial part. The default.</summary>
    public static Convention Sevens { get; } = new(
        "sevens",
        "flavour-dependent radiative couplings, Helm s = 0.9 fm, measured proton radius, neutron skin",
        VectorCouplings.RadiativelyCorrected,
        FormFactorModel.Helm,
        RadiusPrescription.MeasuredChargeRadiusWithSkin);

    /// <summary>Tree-level couplings at sin²θ_W = 0.23857, otherwise as <see cref="Sevens"/>.</summary>
    public static Convention Tree { get; } = Sevens with
    {
        Name = "tree",
        Description = "tree-level couplings at sin²θ_W = 0.23857, Helm s = 0.9 fm, measured proton radius, neutron skin",
        Couplings = VectorCouplings.TreeLevel(PhysicalConstants.WeakMixingAngleLowEnergy),
    };

    /// <summary>COHERENT's rate studies: 0.0298/−0.5117 for every flavour, Klein–Nystrand with R = 1.2 A^(1/3) fm.</summary>
    public static Convention Coherent { get; } = new(
        "coherent",
        "couplings 0.0298/−0.5117 for every flavour, Klein–Nystrand, R = 1.2 A^(1/3) fm",
        VectorCouplings.FlavourBlind,
        FormFactorModel.KleinNystrand,
        RadiusPrescription.OnePointTwoCubeRootOfA);

    /// <summary>As <see cref="Coherent"/> with the Helm form factor.</summary>
    public static Convention CoherentHelm { get; } = Coherent with
    {
        Name = "coherent-helm",
        Description = "couplings 0.0298/−0.5117 for every flavour, Helm s = 0.9 fm, R₀ = 1.2 A^(1/3) fm",
        FormFactor = FormFactorModel.Helm,
    };

    /// <summary>The named presets: our own, then those of public codes.</summary>
    public static ImmutableArray<Convention> Presets { get; } = [Sevens, Tree, Coherent, CoherentHelm, .. PeerConventions.All];

    /// <summary>G_F and ħc.</summary>
    public ConstantSet Constants { get; init; } = ConstantSet.Standard;

    /// <summary>The mass of the recoiling nucleus.</summary>
    public MassPrescription Masses { get; init; } = MassPrescription.Nuclear;

    /// <summary>The kinematic factor.</summary>
    public KinematicForm Kinematics { get; init; } = KinematicForm.SpinZero;

    /// <summary>Whether the flavour-dependent part of the proton coupling runs with momentum transfer.</summary>
    public FlavourRunning Running { get; init; } = FlavourRunning.None;

    /// <summary>The axial part of nuclides with spin; null leaves it out.</summary>
    public AxialPrescription? Axial { get; init; }

    /// <summary>What a reader must know besides: known defects of the code that it describes, and what is not reproduced.</summary>
    public string Remarks { get; init; } = string.Empty;

    /// <summary>What to cite when it is used.</summary>
    public ImmutableArray<string> Citations
    {
        get
        {
            string[] radii = Radii == RadiusPrescription.MeasuredChargeRadiusWithSkin && FormFactor != FormFactorModel.Point
                ? ["arXiv:2007.08529", "doi:10.1103/PhysRevLett.87.082501", "doi:10.1016/j.adt.2011.12.006"]
                : [];
            string[] axial = Axial is null ? [] : ["arXiv:2007.08529"];
            string[] running = Running == FlavourRunning.None ? [] : ["arXiv:2011.05960"];
            return [.. new[] { Couplings.Source }.Concat(radii).Concat(axial).Concat(running).Distinct(StringComparer.Ordinal)];
        }
    }

    /// <summary>The same convention with another form factor; its name says so.</summary>
    public Convention WithFormFactor(FormFactorModel model)
    {
        if (model == FormFactor)
        {
            return this;
        }

        string suffix = model switch
        {
            FormFactorModel.Helm => "helm",
            FormFactorModel.KleinNystrand => "klein-nystrand",
            FormFactorModel.SymmetrisedFermi => "symmetrised-fermi",
            _ => "point",
        };
        Convention[] relatives = [.. Presets.Where(IsSameButForShape)];
        Convention origin = relatives.FirstOrDefault() ?? this;
        return relatives.FirstOrDefault(p => p.FormFactor == model)
            ?? origin with { Name = $"{origin.Name}+{suffix}", Description = $"{origin.Description}; form factor replaced by {suffix}", FormFactor = model };
    }

    /// <summary>The same convention at another sin²θ_W, with the radiative corrections following it; its name says so.</summary>
    /// <exception cref="InvalidOperationException">Its couplings are fixed numbers without a formula.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An angle out of the formula's range.</exception>
    public Convention WithWeakMixingAngle(double weakMixingAngle) => this with
    {
        Name = FormattableString.Invariant($"{Name}+s2w={weakMixingAngle}"),
        Description = FormattableString.Invariant($"{Description}; sin²θ_W = {weakMixingAngle}"),
        Couplings = Couplings.AtWeakMixingAngle(weakMixingAngle),
    };

    /// <summary>The form factors of a nuclide's protons and neutrons.</summary>
    /// <exception cref="InvalidOperationException">The nuclide lacks a charge radius that the convention needs.</exception>
    public NucleonFormFactors FormFactorsOf(Nuclide nuclide)
    {
        ArgumentNullException.ThrowIfNull(nuclide);
        return ConventionFormFactors.Of(nuclide, FormFactor, Radii);
    }

    private bool IsSameButForShape(Convention preset) =>
        preset with { Name = Name, Description = Description, Remarks = Remarks, FormFactor = FormFactor } == this;
}

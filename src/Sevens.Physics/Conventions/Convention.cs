using System.Collections.Immutable;
using Sevens.Physics.Constants;
using Sevens.Physics.Conventions.Structures;
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
/// <param name="FormFactor">The shape or the tables that give the form factors.</param>
/// <param name="Radii">Where the radii come from.</param>
public sealed record Convention(
    string Name, string Description, VectorCouplings Couplings, NuclearStructure FormFactor, RadiusPrescription Radii)
{
    /// <summary>Flavour-dependent radiative couplings, Helm with measured radii and a neutron skin, no axial part. The default.</summary>
    public static Convention Sevens { get; } = new(
        "sevens",
        "flavour-dependent radiative couplings, Helm s = 0.9 fm, measured proton radius, neutron skin",
        VectorCouplings.RadiativelyCorrected,
        NuclearStructure.Helm,
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
        NuclearStructure.KleinNystrand,
        RadiusPrescription.OnePointTwoCubeRootOfA);

    /// <summary>As <see cref="Coherent"/> with the Helm form factor.</summary>
    public static Convention CoherentHelm { get; } = Coherent with
    {
        Name = "coherent-helm",
        Description = "couplings 0.0298/−0.5117 for every flavour, Helm s = 0.9 fm, R₀ = 1.2 A^(1/3) fm",
        FormFactor = NuclearStructure.Helm,
    };

    /// <summary>The named presets that need no tables: our own, then those of public codes.</summary>
    public static ImmutableArray<Convention> Presets { get; } = [Sevens, Tree, Coherent, CoherentHelm, .. PeerConventions.All];

    /// <summary>G_F and ħc.</summary>
    public ConstantSet Constants { get; init; } = ConstantSet.Standard;

    /// <summary>The mass of the recoiling nucleus.</summary>
    public MassPrescription Masses { get; init; } = MassPrescription.Nuclear;

    /// <summary>The kinematic factor.</summary>
    public KinematicForm Kinematics { get; init; } = KinematicForm.SpinZero;

    /// <summary>Whether the flavour-dependent part of the proton coupling runs with momentum transfer.</summary>
    public FlavourRunning Running { get; init; } = FlavourRunning.None;

    /// <summary>What is changed of the radii and the surface that the convention gives.</summary>
    public StructureAdjustment Adjustment { get; init; }

    /// <summary>What is changed besides of single nuclides.</summary>
    public NuclideAdjustments NuclideAdjustments { get; init; } = NuclideAdjustments.None;

    /// <summary>The axial part of nuclides with spin; null leaves it out.</summary>
    public AxialPrescription? Axial { get; init; }

    /// <summary>What a reader must know besides: known defects of the code that it describes, and what is not reproduced.</summary>
    public string Remarks { get; init; } = string.Empty;

    /// <summary>What to cite when it is used; <see cref="CitationsFor"/> adds what single nuclides need.</summary>
    public ImmutableArray<string> Citations
    {
        get
        {
            string[] radii = Radii == RadiusPrescription.MeasuredChargeRadiusWithSkin && FormFactor.TakesRadii
                ? ["arXiv:2007.08529", "doi:10.1103/PhysRevLett.87.082501", "doi:10.1016/j.adt.2011.12.006"]
                : [];
            string[] axial = Axial is null ? [] : ["arXiv:2007.08529"];
            string[] running = Running == FlavourRunning.None ? [] : ["arXiv:2011.05960"];
            return [.. new[] { Couplings.Source }.Concat(radii).Concat(axial).Concat(running).Concat(FormFactor.Citations).Distinct(StringComparer.Ordinal)];
        }
    }

    /// <summary>The same convention with another form factor; its name says so.</summary>
    public Convention WithFormFactor(NuclearStructure structure)
    {
        ArgumentNullException.ThrowIfNull(structure);
        if (structure == FormFactor)
        {
            return this;
        }

        Convention[] relatives = [.. Presets.Where(IsSameButForShape)];
        Convention origin = relatives.FirstOrDefault() ?? Unreplaced();
        return relatives.FirstOrDefault(p => p.FormFactor == structure)
            ?? origin with { Name = $"{origin.Name}+{structure.Name}", Description = $"{origin.Description}{Replacement(structure)}", FormFactor = structure };
    }

    /// <summary>The same convention with changed radii or surface; its name says so.</summary>
    public Convention WithAdjustment(StructureAdjustment adjustment) => adjustment == Adjustment
        ? this
        : this with { Name = $"{Name}+{adjustment}", Description = $"{Description}; radii and surface changed: {adjustment}", Adjustment = adjustment };

    /// <summary>The same convention with another axial part; its name says so.</summary>
    /// <param name="name">What the axial part is called.</param>
    /// <param name="axial">The axial part; null leaves it out.</param>
    public Convention WithAxial(string name, AxialPrescription? axial) => axial == Axial
        ? this
        : this with { Name = $"{Name}+axial-{name}", Description = $"{Description}; axial part: {name}", Axial = axial };

    /// <summary>What to cite when it is used for some nuclides.</summary>
    public ImmutableArray<string> CitationsFor(IEnumerable<Nuclide> nuclides) =>
        [.. Citations.Concat(Axial?.CitationsOf(nuclides) ?? []).Distinct(StringComparer.Ordinal)];

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
    /// <exception cref="InvalidOperationException">The nuclide lacks a charge radius or a table that the convention needs.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Radii or a surface that the shape cannot have.</exception>
    public NucleonFormFactors FormFactorsOf(Nuclide nuclide)
    {
        ArgumentNullException.ThrowIfNull(nuclide);
        return FormFactor.Of(nuclide, Radii, Adjustment.Plus(NuclideAdjustments.For(nuclide)));
    }

    private static string Replacement(NuclearStructure structure) => $"; form factor replaced by {structure.Name}";

    /// <summary>With name and description as before the last replacement of the form factor, if there was one.</summary>
    private Convention Unreplaced()
    {
        string suffix = $"+{FormFactor.Name}";
        string replacement = Replacement(FormFactor);
        return Name.EndsWith(suffix, StringComparison.Ordinal) && Description.EndsWith(replacement, StringComparison.Ordinal)
            ? this with { Name = Name[..^suffix.Length], Description = Description[..^replacement.Length] }
            : this;
    }

    private bool IsSameButForShape(Convention preset) =>
        preset with { Name = Name, Description = Description, Remarks = Remarks, FormFactor = FormFactor } == this;
}

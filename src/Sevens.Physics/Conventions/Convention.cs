using System.Collections.Immutable;
using Sevens.Physics.Constants;
using Sevens.Physics.FormFactors;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Nuclei;

namespace Sevens.Physics.Conventions;

/// <summary>
/// The choices that published CEvNS numbers differ by, as one value: couplings, form factor, radii. Every output names the one it used.
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

    /// <summary>The named presets.</summary>
    public static ImmutableArray<Convention> Presets { get; } = [Sevens, Tree, Coherent, CoherentHelm];

    /// <summary>What to cite when it is used.</summary>
    public ImmutableArray<string> Citations => Radii == RadiusPrescription.MeasuredChargeRadiusWithSkin && FormFactor != FormFactorModel.Point
        ? [Couplings.Source, "arXiv:2007.08529", "doi:10.1103/PhysRevLett.87.082501", "doi:10.1016/j.adt.2011.12.006"]
        : [Couplings.Source];

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
            _ => "point",
        };
        Convention[] relatives = [.. Presets.Where(p => p.Radii == Radii && ReferenceEquals(p.Couplings, Couplings))];
        Convention origin = relatives.FirstOrDefault() ?? this;
        return relatives.FirstOrDefault(p => p.FormFactor == model)
            ?? origin with { Name = $"{origin.Name}+{suffix}", Description = $"{origin.Description}; form factor replaced by {suffix}", FormFactor = model };
    }

    /// <summary>The form factors of a nuclide's protons and neutrons.</summary>
    /// <exception cref="InvalidOperationException">The nuclide lacks a charge radius that the convention needs.</exception>
    public NucleonFormFactors FormFactorsOf(Nuclide nuclide)
    {
        ArgumentNullException.ThrowIfNull(nuclide);
        if (FormFactor == FormFactorModel.Point)
        {
            return new NucleonFormFactors(new PointFormFactor(), new PointFormFactor());
        }

        if (Radii == RadiusPrescription.OnePointTwoCubeRootOfA)
        {
            double radius = 1.2 * Math.Cbrt(nuclide.A);
            IFormFactor both = FormFactor == FormFactorModel.Helm
                ? HelmFormFactor.FromBoxRadius(radius)
                : KleinNystrandFormFactor.FromSphereRadius(radius);
            return new NucleonFormFactors(both, both);
        }

        double proton = NuclearRadii.PointProton(nuclide);
        return new NucleonFormFactors(FromRms(proton), FromRms(proton + NuclearRadii.Skin(nuclide)));
    }

    private IFormFactor FromRms(double radius) => FormFactor == FormFactorModel.Helm
        ? HelmFormFactor.FromRmsRadius(radius)
        : KleinNystrandFormFactor.FromRmsRadius(radius);
}

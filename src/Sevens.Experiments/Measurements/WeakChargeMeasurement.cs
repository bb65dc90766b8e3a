using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Measurements;
using Sevens.Physics.Interactions.ParityViolation;
using Sevens.Physics.Nuclei;

namespace Sevens.Experiments.Measurements;

/// <summary>A measurement of parity-violating electron scattering with its nuclide: a constraint on F_W, and the radii that follow.</summary>
public sealed class WeakChargeMeasurement
{
    internal WeakChargeMeasurement(MeasurementDefinition definition, Nuclide nuclide, ImmutableArray<InputFile> inputs)
    {
        Definition = definition;
        Nuclide = nuclide;
        Inputs = inputs;
        MomentumTransfer = ElasticMomentumTransfer.FromInverseFemtometres(definition.MomentumTransferPerFm);
        Constraint = WeakFormFactorConstraint.FromErrors(MomentumTransfer, definition.WeakFormFactor.Value, definition.WeakFormFactor.Errors);
        Charges = WeakCharges.FromNucleus(nuclide.Z, nuclide.N, definition.WeakCharge.Value);
    }

    /// <summary>The definition.</summary>
    public MeasurementDefinition Definition { get; }

    /// <summary>The nuclide.</summary>
    public Nuclide Nuclide { get; }

    /// <summary>The files it was made from.</summary>
    public ImmutableArray<InputFile> Inputs { get; }

    /// <summary>What to cite when it is used.</summary>
    public ImmutableArray<string> Citations =>
        [.. Definition.Citation.Append(Definition.WeakSurface.Citation).Append("arXiv:2007.08529").Append(NuclideTable.ChargeRadiusCitation).Distinct(StringComparer.Ordinal)];

    /// <summary>Where the form factors are quoted.</summary>
    public ElasticMomentumTransfer MomentumTransfer { get; }

    /// <summary>F_W and its error: what it adds to a fit.</summary>
    public WeakFormFactorConstraint Constraint { get; }

    /// <summary>The weak charges of the nuclide, at the published Q_W.</summary>
    public WeakCharges Charges { get; }

    /// <summary>The asymmetry that the published form factors give in plane waves: see <see cref="ParityViolatingAsymmetry.Warning"/>.</summary>
    public ParityViolatingAsymmetry PlaneWaveAsymmetry => ParityViolatingAsymmetry.PlaneWave(
        MomentumTransfer, Nuclide.Z, Charges.Nucleus, Constraint.Value, Definition.ChargeFormFactor);

    /// <summary>Radii from F_W: a Helm density, R_p from the charge radius, without spin-orbit terms.</summary>
    /// <exception cref="InvalidOperationException">The nuclide has no measured charge radius.</exception>
    /// <exception cref="ArgumentOutOfRangeException">F_W out of reach of a Helm density.</exception>
    public NeutronRadiusEstimate NeutronRadius() => new NeutronRadiusInference(
        Charges.RadiusRelation(),
        NuclearRadii.PointProton(Nuclide),
        new WeakSurface(Definition.WeakSurface.Value, Definition.WeakSurface.Error)).Estimate(Constraint);

    /// <summary>F_ch(q) of the Fourier–Bessel charge density of the nuclide, to compare with the one the authors use.</summary>
    /// <param name="tables">The form factors of the catalog.</param>
    /// <exception cref="CatalogException">The nuclide has no such density; the message lists those that have one.</exception>
    public double TabulatedChargeFormFactor(FormFactorTables tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        return tables.FourierBessel.Of(Nuclide.Name).At(MomentumTransfer.InverseFemtometres);
    }
}

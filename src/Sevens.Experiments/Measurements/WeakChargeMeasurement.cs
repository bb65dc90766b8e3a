using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Measurements;
using Sevens.Experiments.Models;
using Sevens.Physics.FormFactors;
using Sevens.Physics.Interactions.ParityViolation;
using Sevens.Physics.Nuclei;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Measurements;

/// <summary>A measurement of parity-violating electron scattering with its nuclide: a constraint on F_W, and the radii that follow.</summary>
public sealed class WeakChargeMeasurement : Measurement
{
    internal WeakChargeMeasurement(ParityViolationDefinition definition, Nuclide nuclide, ImmutableArray<InputFile> inputs)
        : base(inputs)
    {
        Definition = definition;
        Nuclide = nuclide;
        MomentumTransfer = ElasticMomentumTransfer.FromInverseFemtometres(definition.MomentumTransferPerFm);
        FormFactor = WeakFormFactorConstraint.FromErrors(MomentumTransfer, definition.WeakFormFactor.Value, definition.WeakFormFactor.Errors);
        Charges = WeakCharges.FromNucleus(nuclide.Z, nuclide.N, definition.WeakCharge.Value);
    }

    /// <inheritdoc/>
    public override ParityViolationDefinition Definition { get; }

    /// <inheritdoc/>
    public override Nuclide Nuclide { get; }

    /// <inheritdoc/>
    public override ImmutableArray<string> Citations =>
        [.. Definition.Citation.Append(Definition.WeakSurface.Citation).Append("arXiv:2007.08529").Append(NuclideTable.ChargeRadiusCitation).Distinct(StringComparer.Ordinal)];

    /// <summary>Where the form factors are quoted.</summary>
    public ElasticMomentumTransfer MomentumTransfer { get; }

    /// <summary>F_W and its error: what it adds to a fit.</summary>
    public WeakFormFactorConstraint FormFactor { get; }

    /// <summary>The weak charges of the nuclide, at the published Q_W.</summary>
    public WeakCharges Charges { get; }

    /// <summary>The asymmetry that the published form factors give in plane waves: see <see cref="ParityViolatingAsymmetry.Warning"/>.</summary>
    public ParityViolatingAsymmetry PlaneWaveAsymmetry => ParityViolatingAsymmetry.PlaneWave(
        MomentumTransfer, Nuclide.Z, Charges.Nucleus, FormFactor.Value, Definition.ChargeFormFactor);

    internal override ImmutableArray<string> Constrains => [PhysicsParameterNames.NeutronRadiusShift, PhysicsParameterNames.NeutronRadiusOf(Nuclide.Name)];

    /// <summary>Radii from F_W: a Helm density, R_p from the charge radius, without spin-orbit terms.</summary>
    /// <exception cref="InvalidOperationException">The nuclide has no measured charge radius.</exception>
    /// <exception cref="ArgumentOutOfRangeException">F_W out of reach of a Helm density.</exception>
    public NeutronRadiusEstimate NeutronRadius() => new NeutronRadiusInference(
        Charges.RadiusRelation(),
        NuclearRadii.PointProton(Nuclide),
        new WeakSurface(Definition.WeakSurface.Value, Definition.WeakSurface.Error)).Estimate(FormFactor);

    /// <summary>F_ch(q) of the Fourier–Bessel charge density of the nuclide, to compare with the one the authors use.</summary>
    /// <param name="tables">The form factors of the catalog.</param>
    /// <exception cref="CatalogException">The nuclide has no such density; the message lists those that have one.</exception>
    public double TabulatedChargeFormFactor(FormFactorTables tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        return tables.FourierBessel.Of(Nuclide.Name).At(MomentumTransfer.InverseFemtometres);
    }

    /// <summary>F_W(q) as a function of R_n, with the error of the surface, at the measured radius, beside that of the measurement.</summary>
    internal override MeasurementConstraint? Constraint(FittedQuantities quantities)
    {
        FittedQuantity radius = quantities.NeutronRadius(Nuclide);
        if (radius.Parameter is not { } parameter)
        {
            return null;
        }

        WeakRadiusRelation relation = Charges.RadiusRelation();
        double protonRadius = NuclearRadii.PointProton(Nuclide);
        WeakSurfaceDefinition surface = Definition.WeakSurface;
        double At(double weakRadius, double thickness) => HelmFormFactor.FromRmsRadius(weakRadius, thickness).At(MomentumTransfer.InverseFemtometres);
        double measured = NeutronRadius().WeakRadius.Value;
        double surfaceError = (At(measured, surface.Value + surface.Error) - At(measured, surface.Value - surface.Error)) / 2;
        var function = new SeriesSum([parameter.Name], [radius.Series(r => At(relation.WeakRadius(protonRadius, r), surface.Value))]);
        return new MeasurementConstraint(
            this,
            FormattableString.Invariant($"F_W({Nuclide.Name}) at q = {Definition.MomentumTransferPerFm} fm⁻¹"),
            FormFactor.Value,
            new AuxiliaryMeasurement(Name, function, FormFactor.Value, double.Hypot(FormFactor.Sigma, surfaceError)));
    }
}

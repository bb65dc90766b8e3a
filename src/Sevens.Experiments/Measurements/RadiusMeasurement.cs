using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Measurements;
using Sevens.Experiments.Models;
using Sevens.Physics.Nuclei;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Measurements;

/// <summary>A measured neutron radius or skin of one nuclide. A skin is that of point nucleons, with R_p from the charge radius.</summary>
public sealed class RadiusMeasurement : Measurement
{
    private readonly string quantity;
    private readonly double published;

    private RadiusMeasurement(
        MeasurementDefinition definition, string name, Nuclide nuclide, string quantity, (double Published, double Radius, double Sigma) measured, ImmutableArray<InputFile> inputs)
        : base(inputs)
    {
        Definition = definition;
        Name = name;
        Nuclide = nuclide;
        this.quantity = quantity;
        (published, Radius, Sigma) = measured;
    }

    /// <inheritdoc/>
    public override MeasurementDefinition Definition { get; }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    public override Nuclide Nuclide { get; }

    /// <inheritdoc/>
    public override ImmutableArray<string> Citations => [.. base.Citations.Append(NuclideTable.ChargeRadiusCitation).Distinct(StringComparer.Ordinal)];

    /// <summary>R_n of the point neutrons, fm.</summary>
    public double Radius { get; }

    /// <summary>R_n − R_p, fm.</summary>
    public double Skin => Radius - NuclearRadii.PointProton(Nuclide);

    /// <summary>One sigma of either, fm.</summary>
    public double Sigma { get; }

    internal override ImmutableArray<string> Constrains => [PhysicsParameterNames.NeutronRadiusShift, PhysicsParameterNames.NeutronRadiusOf(Nuclide.Name)];

    internal static RadiusMeasurement Of(NeutronRadiusDefinition definition, Nuclide nuclide, ImmutableArray<InputFile> inputs) => new(
        definition, definition.Name, nuclide, $"R_n({nuclide.Name}), fm", (definition.RadiusFm.Value, definition.RadiusFm.Value, definition.RadiusFm.Sigma), inputs);

    internal static RadiusMeasurement Of(NeutronSkinDefinition definition, Nuclide nuclide, ImmutableArray<InputFile> inputs) =>
        OfSkin(definition, definition.Name, nuclide, definition.SkinFm.Value, definition.SkinFm.Sigma, inputs);

    internal static RadiusMeasurement OfSkin(
        MeasurementDefinition definition, string name, Nuclide nuclide, double skin, double sigma, ImmutableArray<InputFile> inputs) => new(
        definition, name, nuclide, $"R_n − R_p ({nuclide.Name}), fm", (skin, NuclearRadii.PointProton(nuclide) + skin, sigma), inputs);

    internal override MeasurementConstraint? Constraint(FittedQuantities quantities)
    {
        FittedQuantity radius = quantities.NeutronRadius(Nuclide);
        return radius.Parameter is { } parameter
            ? new MeasurementConstraint(
                this, quantity, published, new AuxiliaryMeasurement(Name, new LinearFunction([parameter.Name], [1]), Radius - radius.Offset, Sigma))
            : null;
    }
}

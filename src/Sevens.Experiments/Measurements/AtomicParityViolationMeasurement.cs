using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Measurements;
using Sevens.Experiments.Models;
using Sevens.Numerics.Interpolation;
using Sevens.Physics.Interactions.ParityViolation;
using Sevens.Physics.Nuclei;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Measurements;

/// <summary>
/// A weak charge from atomic parity violation: Q_W(sin²θ_W) + C(R_n) − C(R_n assumed) is the published Q_W, where C is the correction for the skin of the
/// neutrons that the authors made for an assumed one.
/// </summary>
public sealed class AtomicParityViolationMeasurement : Measurement
{
    private readonly AtomicWeakCharge theory;

    internal AtomicParityViolationMeasurement(AtomicParityViolationDefinition definition, Nuclide nuclide, ImmutableArray<InputFile> inputs)
        : base(inputs)
    {
        Definition = definition;
        Nuclide = nuclide;
        theory = new AtomicWeakCharge(nuclide, definition.StandardModelWeakCharge, definition.StandardModelWeakMixingAngle);
    }

    /// <inheritdoc/>
    public override AtomicParityViolationDefinition Definition { get; }

    /// <inheritdoc/>
    public override Nuclide Nuclide { get; }

    /// <inheritdoc/>
    public override ImmutableArray<string> Citations => [.. base.Citations.Append(NuclideTable.ChargeRadiusCitation).Distinct(StringComparer.Ordinal)];

    internal override ImmutableArray<string> Constrains =>
        [PhysicsParameterNames.WeakMixingAngle, PhysicsParameterNames.NeutronRadiusShift, PhysicsParameterNames.NeutronRadiusOf(Nuclide.Name)];

    private double AssumedRadius => theory.ProtonRadius + Definition.AssumedSkinFm;

    /// <summary>The sin²θ_W that the published Q_W gives with a neutron radius.</summary>
    /// <param name="neutronRadius">R_n, fm; null for the one that was assumed.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a positive, finite radius.</exception>
    public double WeakMixingAngle(double? neutronRadius = null) =>
        theory.WeakMixingAngle(Definition.WeakCharge.Value - Change(neutronRadius ?? AssumedRadius));

    /// <summary>One sigma of <see cref="WeakMixingAngle"/> from that of Q_W.</summary>
    public double WeakMixingAngleSigma =>
        Math.Abs(theory.WeakMixingAngle(Definition.WeakCharge.Sigma) - theory.WeakMixingAngle(0));

    internal override MeasurementConstraint? Constraint(FittedQuantities quantities)
    {
        FittedQuantity radius = quantities.NeutronRadius(Nuclide);
        FittedQuantity angle = quantities.WeakMixingAngle()
            ?? throw new InvalidOperationException("found couplings that are fixed numbers, expected a convention with sin²θ_W such as sevens or tree");
        var names = ImmutableArray.CreateBuilder<string>();
        var series = ImmutableArray.CreateBuilder<ChebyshevInterpolant>();
        double value = Definition.WeakCharge.Value;
        void Add(FittedQuantity quantity, Func<double, double> part)
        {
            if (quantity.Parameter is { } parameter)
            {
                names.Add(parameter.Name);
                series.Add(quantity.Series(part));
            }
            else
            {
                value -= part(quantity.Offset);
            }
        }

        Add(angle, theory.At);
        Add(radius, Change);
        return names.Count == 0
            ? null
            : new MeasurementConstraint(
                this,
                $"Q_W({Nuclide.Name})",
                Definition.WeakCharge.Value,
                new AuxiliaryMeasurement(Name, new SeriesSum(names.ToImmutable(), series.ToImmutable()), value, Definition.WeakCharge.Sigma));
    }

    private double Change(double neutronRadius) => theory.SkinCorrection(neutronRadius) - theory.SkinCorrection(AssumedRadius);
}

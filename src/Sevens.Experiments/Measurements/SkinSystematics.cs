using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Measurements;
using Sevens.Experiments.Models;
using Sevens.Physics.Nuclei;

namespace Sevens.Experiments.Measurements;

/// <summary>
/// Neutron skins of many nuclides as a straight line in (N − Z)/A. The errors of the line are common to all nuclides, so that a fit takes it for one of them:
/// <c>NAME:Cs133</c>.
/// </summary>
public sealed class SkinSystematics : Measurement
{
    internal SkinSystematics(SkinSystematicsDefinition definition, ImmutableArray<InputFile> inputs)
        : base(inputs) => Definition = definition;

    /// <inheritdoc/>
    public override SkinSystematicsDefinition Definition { get; }

    /// <summary>None: see <see cref="For"/>.</summary>
    public override Nuclide? Nuclide => null;

    internal override ImmutableArray<string> Constrains => [PhysicsParameterNames.NeutronRadiusShift];

    /// <summary>The skin of one nuclide; the errors of slope and offset count as independent.</summary>
    /// <exception cref="InvalidOperationException">The nuclide has no measured charge radius.</exception>
    public RadiusMeasurement For(Nuclide nuclide)
    {
        ArgumentNullException.ThrowIfNull(nuclide);
        double excess = (double)(nuclide.N - nuclide.Z) / nuclide.A;
        double skin = (Definition.SlopeFm.Value * excess) + Definition.OffsetFm.Value;
        return RadiusMeasurement.OfSkin(
            Definition, $"{Definition.Name}:{nuclide.Name}", nuclide, skin, double.Hypot(Definition.SlopeFm.Sigma * excess, Definition.OffsetFm.Sigma), Inputs);
    }

    internal override MeasurementConstraint Constraint(FittedQuantities quantities) =>
        throw new CatalogException($"measurement '{Name}': found no nuclide, expected that of one, such as {Name}:Cs133");
}

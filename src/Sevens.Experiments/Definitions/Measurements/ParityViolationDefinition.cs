using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Measurements;

/// <summary>Parity-violating electron scattering off one nuclide.</summary>
[Variant("parityViolation")]
[Description("Parity-violating electron scattering off one nuclide.")]
public sealed record ParityViolationDefinition : MeasurementDefinition, ISelfChecked
{
    /// <summary>The nuclide scattered off, for example <c>Pb208</c>.</summary>
    [Description("The nuclide scattered off, for example Pb208.")]
    public required string Nuclide { get; init; }

    /// <summary>Momentum transfer q at which the form factors are quoted, fm⁻¹.</summary>
    [Positive]
    [Description("Momentum transfer q at which the form factors are quoted, per fm.")]
    public required double MomentumTransferPerFm { get; init; }

    /// <summary>The measured asymmetry A_PV, parts per billion.</summary>
    [Description("The measured asymmetry A_PV, parts per billion.")]
    public required MeasuredValue AsymmetryPpb { get; init; }

    /// <summary>The weak form factor F_W(q), corrected for Coulomb distortions by the authors.</summary>
    [Description("The weak form factor F_W(q), corrected for Coulomb distortions by the authors.")]
    public required MeasuredValue WeakFormFactor { get; init; }

    /// <summary>The charge form factor F_ch(q) that the authors use.</summary>
    [Within(-1, 1)]
    [Description("The charge form factor F_ch(q) that the authors use.")]
    public required double ChargeFormFactor { get; init; }

    /// <summary>F_ch − F_W as published, where it is.</summary>
    [Description("F_ch − F_W as published.")]
    public MeasuredValue? FormFactorDifference { get; init; }

    /// <summary>The weak charge Q_W of the nuclide.</summary>
    [Description("The weak charge Q_W of the nuclide.")]
    public required MeasuredValue WeakCharge { get; init; }

    /// <summary>The surface thickness with which F_W is turned into a radius.</summary>
    [Description("The surface thickness with which F_W is turned into a radius.")]
    public required WeakSurfaceDefinition WeakSurface { get; init; }

    /// <summary>The neutron skin R_n − R_p as published, fm.</summary>
    [Description("The neutron skin R_n − R_p as published, fm.")]
    public required MeasuredValue PublishedSkinFm { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (!(Math.Abs(WeakFormFactor.Value) <= 1))
        {
            yield return new Discrepancy("weakFormFactor", FormattableString.Invariant($"F_W = {WeakFormFactor.Value}"), "from −1 to 1");
        }

        if (WeakCharge.Value == 0)
        {
            yield return new Discrepancy("weakCharge", "0", "a weak charge that is not zero");
        }

        if (!(WeakSurface.Error < WeakSurface.Value))
        {
            yield return new Discrepancy(
                "weakSurface", FormattableString.Invariant($"an error of {WeakSurface.Error} fm"), FormattableString.Invariant($"less than the thickness, {WeakSurface.Value} fm"));
        }
    }
}

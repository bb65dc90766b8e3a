using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Measurements;
using Sevens.Physics.Nuclei;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Measurements;

/// <summary>
/// R^e = Σ_q Σ_P [(g_P^q + ε_ee^{qP})² + Σ_β≠e |ε_eβ^{qP}|²], whose vector couplings are shared by both chiralities, ε^{qP} = ε^{qV}/2. It holds for mediators that are
/// heavy at the momentum transfers of deep inelastic scattering alone. [arXiv:hep-ph/0302093; arXiv:1708.02899]
/// </summary>
public sealed class NeutralCurrentRatioMeasurement : Measurement
{
    private static readonly string[] Diagonal = ["eps_ee_uV", "eps_ee_dV"];

    private static readonly string[] Changing =
        [.. from pair in new[] { "emu", "etau" } from quark in new[] { "u", "d" } from part in new[] { string.Empty, "_im" } select $"eps_{pair}_{quark}V{part}"];

    internal NeutralCurrentRatioMeasurement(NeutralCurrentRatioDefinition definition, ImmutableArray<InputFile> inputs)
        : base(inputs) => Definition = definition;

    /// <inheritdoc/>
    public override NeutralCurrentRatioDefinition Definition { get; }

    /// <summary>None.</summary>
    public override Nuclide? Nuclide => null;

    /// <summary>R^e of the Standard Model at tree level.</summary>
    public double StandardModel => Couplings().Sum(g => (g.Left * g.Left) + (g.Right * g.Right));

    internal override ImmutableArray<string> Constrains => [.. Diagonal, .. Changing];

    internal override MeasurementConstraint? Constraint(FittedQuantities quantities)
    {
        if (quantities.Model is not { } fitted)
        {
            return null;
        }

        RequireHeavy(fitted);
        if (fitted.Model.ParameterNames.FirstOrDefault(n => n.StartsWith("eps_e", StringComparison.Ordinal) && n.Contains('A', StringComparison.Ordinal) && !n.Contains("_eA", StringComparison.Ordinal) && fitted.Holds(n)) is { } axial)
        {
            throw new InvalidOperationException($"found the axial coupling {axial}, expected vector couplings alone: the ratio is stated for them");
        }

        var names = ImmutableArray.CreateBuilder<string>();
        var slopes = ImmutableArray.CreateBuilder<double>();
        double constant = StandardModel;
        foreach (string name in Diagonal.Concat(Changing).Where(n => fitted.Model.ParameterNames.Contains(n, StringComparer.Ordinal)))
        {
            int quark = Array.IndexOf(Diagonal, name);
            double slope = quark < 0 ? 0 : Couplings()[quark].Left + Couplings()[quark].Right;
            if (fitted.IsFree(name))
            {
                names.Add(name);
                slopes.Add(slope);
            }
            else
            {
                double value = fitted.Values.GetValueOrDefault(name);
                constant += value * (slope + (value / 2));
            }
        }

        return names.Count == 0 ? null : new MeasurementConstraint(
            this,
            "(g_L)² + (g_R)² of ν_e",
            Definition.Ratio.Value,
            new AuxiliaryMeasurement(
                Name, new QuadraticFunction(names.ToImmutable(), constant, slopes.ToImmutable(), [.. names.Select(_ => 0.5)]), Definition.Ratio.Value, Definition.Ratio.Sigma));
    }

    /// <summary>g_L and g_R of up and down quarks.</summary>
    private (double Left, double Right)[] Couplings() =>
    [
        (0.5 - (2 * Definition.WeakMixingAngle / 3), -2 * Definition.WeakMixingAngle / 3),
        (-0.5 + (Definition.WeakMixingAngle / 3), Definition.WeakMixingAngle / 3),
    ];

    private void RequireHeavy(FittedModel fitted)
    {
        if (fitted.Model.MediatorMass is not { } mass)
        {
            return;
        }

        string expected = FormattableString.Invariant($"expected one heavier than {Definition.LightestMediatorGeV} GeV");
        throw new InvalidOperationException(
            !fitted.Values.TryGetValue(mass.Name, out double value) ? $"found a mediator of model '{fitted.Model.Name}' whose mass is free, {expected}: the exchange of a light one is suppressed in deep inelastic scattering"
            : value < 1000 * Definition.LightestMediatorGeV ? FormattableString.Invariant($"found a mediator of {value} MeV, {expected}: the exchange of a light one is suppressed in deep inelastic scattering")
            : $"found model '{fitted.Model.Name}' with a heavy mediator, expected its couplings at a point, ε = g²Q'Q'/(√2 G_F M²) of model nsi");
    }
}

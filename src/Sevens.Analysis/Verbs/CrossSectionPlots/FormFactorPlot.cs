using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Experiments.Catalogs;
using Sevens.Physics.Conventions;
using Sevens.Physics.FormFactors;
using Sevens.Physics.Nuclei;

namespace Sevens.Analysis.Verbs.CrossSectionPlots;

/// <summary>|F_p| and |F_n| against the momentum transfer, with several form factors of one nuclide or with one of several nuclides.</summary>
internal static class FormFactorPlot
{
    private const double LargestTransfer = 2.5;
    private const int Points = 501;
    private const int Halvings = 12;

    // Below it lies nothing that a total cross section could show; the zeros of a form factor would draw the axis down without end.
    private const double Smallest = 1e-4;

    public static CrossSectionPlot Of(PlotSetting setting)
    {
        ImmutableArray<string> formFactors = FormFactors(setting);
        (string Name, NucleonFormFactors Shapes)[] curves =
        [
            .. setting.Targets.SelectMany(t => formFactors.Select(f => (Name(setting, formFactors, t, f), Shapes(NuclideOf(t), setting.Convention, f)))),
        ];
        string what = setting.Targets.Length == 1 ? setting.Targets[0].Name : formFactors[0];
        return new CrossSectionPlot(
            CrossSectionPlotKind.FormFactor, $"Form factors: {what}", [Panel("|F_{p}|", c => c.Proton), Panel("|F_{n}|", c => c.Neutron)]);

        PlottedPanel Panel(string label, Func<NucleonFormFactors, IFormFactor> which) => new(
            new PlottedQuantity("Momentum transfer q", "fm^{−1}", GridSpacing.Linear),
            new PlottedQuantity(label, string.Empty, GridSpacing.Logarithmic) { Range = new PlottedRange(Smallest, 1.5) },
            [.. curves.Select(c => Curve(c.Name, which(c.Shapes)))]);
    }

    private static ImmutableArray<string> FormFactors(PlotSetting setting) => setting.Request switch
    {
        { Compare.IsEmpty: false } request when setting.Targets.Length == 1 || request.Compare.Length == 1 => request.Compare,
        { Compare.IsEmpty: false } request => throw new CatalogException(
            $"compare: found {request.Compare.Length} form factors and {setting.Targets.Length} targets, expected one of either in a figure of form factors"),
        { FormFactor: { } one } => [one],
        _ when setting.Targets.Length > 1 => [setting.Convention.FormFactor.Name],
        _ => FormFactorComparison.Usual,
    };

    private static Nuclide NuclideOf(TargetScattering target) => target.Target.Nuclides is [{ Nuclide: var nuclide }]
        ? nuclide
        : throw new CatalogException(
            $"target: found '{target.Name}' of {target.Target.Nuclides.Length} nuclides, expected a nuclide such as {target.Target.Nuclides.MaxBy(n => n.MoleFraction)!.Nuclide.Name} in a figure of form factors");

    private static string Name(PlotSetting setting, ImmutableArray<string> formFactors, TargetScattering target, string formFactor) =>
        setting.Targets.Length > 1 ? target.Name : formFactors.Length > 1 ? formFactor : $"{target.Name}, {formFactor}";

    private static NucleonFormFactors Shapes(Nuclide nuclide, Convention convention, string formFactor)
    {
        try
        {
            return convention.WithFormFactor(StructureCatalog.Named(formFactor)).FormFactorsOf(nuclide);
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException)
        {
            throw new CatalogException(problem.Message);
        }
    }

    private static PlottedSeries Curve(string name, IFormFactor shape)
    {
        double[] grid = [.. Enumerable.Range(0, Points).Select(i => LargestTransfer * i / (Points - 1)).Where(q => q <= shape.MaximumMomentumTransfer)];
        ImmutableArray<double> transfers = [.. grid.Concat(grid.Zip(grid.Skip(1)).SelectMany(p => TowardsZero(shape, p.First, p.Second))).Where(q => shape.At(q) != 0).Order()];
        return new PlottedSeries(name, PlottedRole.Curve, transfers, [.. transfers.Select(q => Math.Abs(shape.At(q)))]);
    }

    /// <summary>Transfers that close in on a change of sign, so that a curve on a logarithmic axis falls as deep as the axis reaches.</summary>
    private static IEnumerable<double> TowardsZero(IFormFactor shape, double low, double high)
    {
        if (Math.Sign(shape.At(low)) == Math.Sign(shape.At(high)))
        {
            yield break;
        }

        for (int i = 0; i < Halvings; i++)
        {
            double middle = (low + high) / 2;
            (low, high) = Math.Sign(shape.At(middle)) == Math.Sign(shape.At(low)) ? (middle, high) : (low, middle);
            yield return middle;
        }
    }
}

using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;
using Sevens.Statistics.Fitting;

namespace Sevens.Analysis.Tests.Verbs;

public sealed class ScanVerbTests
{
    private static readonly RunRequest Fit = new() { Experiments = ["coherent-csi-2021"] };

    [Fact]
    public void Every_point_is_a_fit_with_the_parameter_held()
    {
        ScanReport scan = Scan(new ParameterGrid("R_n", 4, 7, 4, GridSpacing.Linear));
        double best = FitVerb.Run(new Catalog(), Fit with { Free = ["R_n"] }).Minimum.TwoNll!.Value;
        Assert.Equal(best, scan.Best.TwoNll!.Value, 1e-8);
        for (int i = 0; i < 4; i++)
        {
            FitReport held = FitVerb.Run(new Catalog(), Fit with { Fixed = ImmutableSortedDictionary<string, double>.Empty.Add("R_n", 4 + i) });
            Assert.Equal(held.Minimum.TwoNll!.Value - best, scan.DeltaTwoNll[i]!.Value, 1e-6);
        }
    }

    [Fact]
    public void The_profile_crosses_where_the_interval_ends()
    {
        FitParameter fitted = FitVerb.Run(new Catalog(), Fit).Parameters.Single(p => string.Equals(p.Name, "cevns", StringComparison.Ordinal));
        ScanContour contour = Scan(new ParameterGrid("cevns", 0.7, 1.2, 101, GridSpacing.Linear)).Contours[0];
        double[] crossings = [.. contour.Polylines.Select(line => line[0][0])];

        // Between grid points the parabola lies below its chord by h²/8 times its curvature.
        Assert.Equal(fitted.Lower!.Value, crossings[0], 2e-4);
        Assert.Equal(fitted.Upper!.Value, crossings[1], 2e-4);
    }

    [Fact]
    public void Two_parameters_have_contours_around_the_best_fit()
    {
        ScanReport scan = Scan(new ParameterGrid("cevns", 0.5, 1.3, 21, GridSpacing.Linear), new ParameterGrid("csi-efficiency-2021", -2, 2, 21, GridSpacing.Linear));
        Assert.Equal(441, scan.DeltaTwoNll.Length);
        Assert.Equal(2.2957, scan.Contours[0].DeltaTwoNll, 1e-4); // −2 ln(1 − 0.6827)
        ImmutableArray<ImmutableArray<double>> line = Assert.Single(scan.Contours[0].Polylines);
        Assert.Equal(line[0], line[^1]);
        Assert.InRange(scan.Best.Values["cevns"], line.Min(p => p[0]), line.Max(p => p[0]));
        Assert.InRange(scan.Best.Values["csi-efficiency-2021"], line.Min(p => p[1]), line.Max(p => p[1]));
    }

    /// <summary>
    /// A coupling that makes hundreds of times the events seen leaves the flux, 1 ± 0.1, no way but to 0: (1/0.1)² = 100 and no more. On the way there the first bins are emptied
    /// by deformations together, and the fits end where nothing is expected in them.
    /// </summary>
    [Fact]
    public void Large_couplings_are_fitted_along_the_border_and_told_to_use_up_the_flux()
    {
        ScanReport scan = ScanVerb.Run(
            new Catalog(),
            new ScanRequest
            {
                Fit = Fit with { Model = "light-vector/universal", Set = ImmutableSortedDictionary<string, double>.Empty.Add("mass", 10) },
                Grids = [new ParameterGrid("g", 1e-5, 1e-2, 31, GridSpacing.Logarithmic)],
            },
            LongRun.Default);
        Assert.DoesNotContain(scan.Warnings, w => w.Contains("did not converge", StringComparison.Ordinal));
        Assert.Contains(scan.Warnings, w => w.Contains("grid points are fitted on the border", StringComparison.Ordinal));
        string told = Assert.Single(scan.Warnings, w => w.Contains("'sns-flux'", StringComparison.Ordinal));
        Assert.Contains("σ to the end of its range at 0: its constraint costs 100 ", told, StringComparison.Ordinal);
        Assert.InRange(scan.DeltaTwoNll[^1]!.Value, 100, 110);
    }

    [Fact]
    public void A_grid_that_cannot_be_scanned_is_refused()
    {
        Assert.Contains("expected two rising", Refusal(new ParameterGrid("R_n", 8, 3, 5, GridSpacing.Linear)), StringComparison.Ordinal);
        Assert.Contains("expected values from", Refusal(new ParameterGrid("R_n", 1, 3, 5, GridSpacing.Linear)), StringComparison.Ordinal);
        Assert.Contains("above 0", Refusal(new ParameterGrid("cevns", 0, 3, 5, GridSpacing.Logarithmic)), StringComparison.Ordinal);
        Assert.Contains("found 1 values", Refusal(new ParameterGrid("cevns", 0, 3, 1, GridSpacing.Linear)), StringComparison.Ordinal);
        Assert.Contains("did you mean 'cevns'", Refusal(new ParameterGrid("cevn", 0, 3, 3, GridSpacing.Linear)), StringComparison.Ordinal);
        Assert.Contains("one parameter or two", Refusal(), StringComparison.Ordinal);
        var twice = new ParameterGrid("cevns", 0, 3, 3, GridSpacing.Linear);
        Assert.Contains("one parameter or two", Refusal(twice, twice), StringComparison.Ordinal);
        Assert.Contains("both scanned and fixed", Assert.Throws<CatalogException>(() => ScanVerb.Run(
            new Catalog(),
            new ScanRequest { Fit = Fit with { Held = ["csi-efficiency-2021"] }, Grids = [twice with { Parameter = "csi-efficiency-2021" }] },
            LongRun.Default)).Message, StringComparison.Ordinal);
    }

    /// <summary>The number is that of a program of its own (numpy, eigenvectors along the radius of the Sun); every point of the grid is beyond 0.1, and the start is not.</summary>
    [Fact]
    public void A_Sun_that_is_not_adiabatic_is_no_best_fit()
    {
        ScanReport scan = ScanVerb.Run(
            new Catalog(),
            new ScanRequest
            {
                Fit = new() { Experiments = ["xenon1t-2020"], Model = "nsi", Set = ImmutableSortedDictionary<string, double>.Empty.Add("eps_etau_dV", -0.75) },
                Grids = [new ParameterGrid("eps_emu_dV", -1.26, -1.24, 3, GridSpacing.Linear)],
                Data = FittedData.Expected,
            },
            LongRun.Default);
        Assert.False(scan.Status.Converged);
        Assert.Equal("nonAdiabatic", scan.Status.Verdict);
        Assert.Contains(scan.Warnings, w => w.Contains("eps_emu_dV = -1.25) cannot be trusted", StringComparison.Ordinal) && w.Contains("non-adiabaticity of 0.617 at 19 MeV", StringComparison.Ordinal));
    }

    private static ScanReport Scan(params ParameterGrid[] grids) => ScanVerb.Run(new Catalog(), new ScanRequest { Fit = Fit, Grids = [.. grids] }, LongRun.Default);

    private static string Refusal(params ParameterGrid[] grids) => Assert.Throws<CatalogException>(() => Scan(grids)).Message;
}

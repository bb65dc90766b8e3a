using System.Collections.Immutable;
using Sevens.Analysis.Results;

namespace Sevens.Analysis.Tests.Results;

public sealed class ResultCsvTests
{
    [Fact]
    public void A_field_with_a_comma_a_quote_or_a_line_end_is_quoted() => Assert.Equal(
        "type,name,title,citation\nexperiment,a,\"one, \"\"two\"\"\",x; y\n",
        ResultCsv.Write(new ListResult { Items = [new ListItem("a", "one, \"two\"", "experiment", ["x", "y"])] }));

    [Fact]
    public void Spectra_have_the_edges_of_every_bin_slowest_axis_first()
    {
        ImmutableArray<SpectrumAxis> axes = [new("energy", "PE", [0, 1, 3]), new("time", "us", [0, 0.5, 1, 2])];
        string csv = ResultCsv.Spectra([new Spectrum("cevns", "CEvNS", axes, [1, 2, 3, 4, 5, 6]), new Spectrum("observed", "Data", axes, [10, 20, 30, 40, 50, 60])]);
        Assert.Equal(
            """
            energyLower,energyUpper,timeLower,timeUpper,cevns,observed
            0,1,0,0.5,1,10
            0,1,0.5,1,2,20
            0,1,1,2,3,30
            1,3,0,0.5,4,40
            1,3,0.5,1,5,50
            1,3,1,2,6,60

            """.ReplaceLineEndings("\n"),
            csv);
    }

    [Fact]
    public void Undefined_numbers_are_empty_and_others_exact()
    {
        var report = new FitReport
        {
            Status = new FitStatus(Converged: true, "converged", []),
            Minimum = new FitMinimum(0.1, 0.1, 1, 0.75),
            Parameters = [new FitParameter("a", 0.1 + 0.2, null, null, 1e-30, [], "interest", null)],
            Correlation = [],
            Events = ImmutableSortedDictionary<string, FittedEvents>.Empty,
            Tests = [],
            Spectra = [],
        };
        Assert.Equal("parameter,role,value,error,lower,upper,pull\na,interest,0.30000000000000004,,,1E-30,\n", ResultCsv.Write(report));
    }

    [Fact]
    public void A_cross_section_is_its_points_else_its_totals_else_its_averages()
    {
        var averages = new CrossSectionResult
        {
            Target = "Ar40",
            Per = "nucleus",
            Flavour = "nu_mu",
            FormFactor = "helm",
            PerNuclide = [],
            Averages = new FluxAverages("pi-dar", 1, 2, 6),
        };
        CrossSectionResult totals = averages with { Totals = [new CrossSectionTotal(1, 2e-40, 3, 0.5)] };
        CrossSectionResult points = totals with { Points = [new CrossSectionPoint(0, 1e-41)] };
        Assert.Equal("flavour,averageCm2\nnu_mu,1\nnu_e,2\nnu_mu_bar,6\nmean,3\n", ResultCsv.Write(averages));
        Assert.Equal("energyMeV,totalCm2,maximumRecoilKeV,coherence,phaseCoherence,incoherentCm2,freeNucleonsCm2\n1,2E-40,3,0.5,,0,0\n", ResultCsv.Write(totals));
        Assert.Equal("recoilKeV,dSigmaDTCm2PerKeV\n0,1E-41\n", ResultCsv.Write(points));
    }

    [Fact]
    public void What_is_no_table_is_refused() => Assert.Contains(
        "'citations' is not a table",
        Assert.Throws<NotSupportedException>(() => ResultCsv.Write(new CitationResult { BibTeX = string.Empty, Identifiers = [] })).Message,
        StringComparison.Ordinal);
}

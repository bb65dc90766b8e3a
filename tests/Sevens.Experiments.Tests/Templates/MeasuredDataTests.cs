using Sevens.Experiments.Templates;

namespace Sevens.Experiments.Tests.Templates;

/// <summary>Measured values as data: 10 kg over 5 d in bins of 1 … 2, 2 … 4 and 4 … 5 keVee.</summary>
public sealed class MeasuredDataTests
{
    private const string Response = "{ quenching: { kind: constant, factor: 9 % }, stages: [] }";
    private const string Edges = "{ axis: energy, edges: [1, 2, 4] }";

    [Theory]
    [InlineData("", 3, -1, 0.5, 2)]

    // 5 d ÷ 1 d; ÷ 2 kg of 10 kg: 5; bins of 1 and 2 keVee.
    [InlineData(", per: { time: 1 d }", 15, -5, 2.5, 10)]
    [InlineData(", per: { mass: 2 kg }", 15, -5, 2.5, 10)]
    [InlineData(", per: { time: 1 d, mass: 2 kg, width: 1 }", 75, -50, 12.5, 100)]
    [InlineData(", per: { width: 0.5 }", 6, -4, 1, 8)]
    public void Values_become_events_over_the_exposure(string per, double first, double second, double firstError, double secondError)
    {
        Experiment experiment = Load(Edges, $"{{ values: measured.csv, column: rate, errors: error{per} }}");
        Assert.Equal([first, second], experiment.Observed!.ToArray(), (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal([firstError, secondError], experiment.ObservedErrors!.ToArray(), (a, b) => Math.Abs(a - b) < 1e-12);
    }

    [Fact]
    public void Errors_of_joined_bins_add_in_quadrature()
    {
        Experiment experiment = Load("{ axis: energy, edges: [1, 4] }", "{ values: measured.csv, column: rate, errors: error }");
        Assert.Equal(2, experiment.Observed!.Total);
        Assert.Equal(Math.Sqrt(4.25), experiment.ObservedErrors!.Total, 1e-14);
    }

    [Theory]
    [InlineData("{ values: measured.csv, column: rate }", "values without errors")]
    [InlineData("{ counts: measured.csv, column: rate, errors: error }", "counts with errors")]
    [InlineData("{ column: rate }", "neither counts nor values")]
    [InlineData("{ values: measured.csv, column: rate, errors: error, per: {} }", "nothing")]
    public void What_is_missing_is_said(string data, string found) => Assert.Contains(
        found, Assert.ThrowsAny<Exception>(() => Load(Edges, data)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_rate_in_time_needs_a_time() => Assert.Contains(
        "expected a liveTime",
        Assert.Throws<InvalidExperimentException>(() => UserDetector.Load(
            "CsI", Response, Edges, "data: { values: measured.csv, column: rate, errors: error, per: { time: 1 d } }")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Counts_have_no_errors_of_their_own() =>
        Assert.Null(Load(Edges, "{ counts: measured.csv, column: events }").ObservedErrors);

    private static Experiment Load(string axis, string data) => UserDetector.Load(
        "CsI", Response, axis, $"data: {data}", "power: 1 MW\n  beamTime: 5 d");
}

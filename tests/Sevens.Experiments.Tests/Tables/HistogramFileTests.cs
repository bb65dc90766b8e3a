using Sevens.Experiments.Tables;
using Sevens.Numerics.Axes;

namespace Sevens.Experiments.Tests.Tables;

public sealed class HistogramFileTests
{
    private static readonly TableProvenance Provenance = new("Toy", ["nobody"], "CC0-1.0", [], []);
    private static readonly Axis Energy = Axis.Uniform("energy", "keV", 0, 2, 2);

    [Fact]
    public void An_unknown_column_is_answered_with_the_nearest()
    {
        var file = new HistogramFile(Provenance, HistogramStorage.Dense, [Column("events", Energy)]);
        ArgumentException fault = Assert.Throws<ArgumentException>(() => file["event"]);
        Assert.Contains("found 'event', expected 'events'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_must_share_their_axes() => Refused(
        "column 'b'", () => new HistogramFile(Provenance, HistogramStorage.Dense, [Column("a", Energy), Column("b", Axis.Uniform("energy", "MeV", 0, 2, 2))]));

    [Fact]
    public void A_file_needs_a_column() => Refused("found none", () => new HistogramFile(Provenance, HistogramStorage.Dense, []));

    [Fact]
    public void Names_must_be_distinct() =>
        Refused("the name twice", () => new HistogramFile(Provenance, HistogramStorage.Dense, [Column("energy", Energy)]));

    [Fact]
    public void A_pure_number_has_an_empty_unit() => Refused(
        "an empty unit for a pure number",
        () => new HistogramFile(Provenance, HistogramStorage.Dense, [Column("a", Axis.Uniform("f90", "1", 0, 2, 2))]));

    [Theory]
    [InlineData(ColumnKind.Counts, 0.5, "a non-negative integer")]
    [InlineData(ColumnKind.Counts, -1, "a non-negative integer")]
    [InlineData(ColumnKind.Density, double.NaN, "a finite non-negative number")]
    [InlineData(ColumnKind.Density, double.PositiveInfinity, "a finite non-negative number")]
    [InlineData(ColumnKind.Density, -0.0, "a finite non-negative number")]
    [InlineData(ColumnKind.Probability, 0.9, "a total of 1")]
    public void A_column_keeps_the_promise_of_its_kind(ColumnKind kind, double value, string expected) =>
        Refused(expected, () => new HistogramColumn("a", kind, "any", new BinnedArray([Energy], [value, 0])));

    [Theory]
    [InlineData("two words")]
    [InlineData("1st")]
    [InlineData("")]
    public void A_column_name_is_letters_and_digits(string name) =>
        Refused("letters and digits", () => new HistogramColumn(name, ColumnKind.Density, "any", new BinnedArray([Energy], [1, 0])));

    [Fact]
    public void Provenance_is_one_line_each()
    {
        Refused("title", () => new TableProvenance("two\nlines", ["a"], "b", [], []));
        Refused("licence", () => new TableProvenance("a", ["a"], " b", [], []));
        Refused("citation: found none", () => new TableProvenance("a", [], "b", [], []));
        Refused("without a semicolon", () => new TableProvenance("a", ["a; b"], "b", [], []));
        Refused("without blanks", () => new TableSource("a b", new string('0', 64)));
        Refused("64 lower-case", () => new TableSource("a", new string('A', 64)));
    }

    private static HistogramColumn Column(string name, Axis axis) => new(name, ColumnKind.Counts, "few", BinnedArray.Zeros(axis));

    private static void Refused(string expected, Func<object> make) =>
        Assert.Contains(expected, Assert.Throws<ArgumentException>(make).Message, StringComparison.Ordinal);
}

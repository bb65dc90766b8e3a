using Sevens.Analysis.Figures;
using Sevens.Analysis.Results;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Tests.Verbs;

public sealed class MixingAngleVerbTests
{
    // From the running in another form (Python).
    [Fact]
    public void The_momentum_transfers_asked_for_come_in_their_order()
    {
        MixingAngleResult result = MixingAngleVerb.Run(new MixingAngleRequest { MomentaMeV = [1000, 0, 50] });
        Assert.Equal([1000.0, 0, 50], result.Points.Select(p => p.MomentumMeV));
        double[] expected = [0.23685932, 0.23863285, 0.23855159];
        Assert.All(result.Points.Zip(expected), p => Assert.Equal(p.Second, p.First.SinSquared, 2e-8));
        Assert.Equal(137.035999, result.Points[1].InverseAlpha, 1e-6);
        Assert.Equal((0.23122, result.Points[1].SinSquared), (result.AtZ, result.AtZero));
    }

    [Fact]
    public void One_in_each_decade_is_the_default() =>
        Assert.Equal([0.1, 1, 10, 100, 1000, 10000, 100000, 1000000], MixingAngleVerb.Run(new MixingAngleRequest()).Points.Select(p => Math.Round(p.MomentumMeV, 6)));

    // sin²θ_W/α does not know the value at the Z boson but as what it starts from.
    [Fact]
    public void Another_value_at_the_boson_moves_the_whole_curve()
    {
        MixingAngleResult usual = MixingAngleVerb.Run(new MixingAngleRequest { MomentaMeV = [0] }), other = MixingAngleVerb.Run(new MixingAngleRequest { MomentaMeV = [0], AtZ = 0.23222 });
        Assert.Equal(0.001 * 127.95 / 137.035999177, other.AtZero - usual.AtZero, 1e-12);
    }

    [Fact]
    public void A_curve_is_drawn_where_there_is_one()
    {
        Assert.Equal("mixing-angle", Assert.Single(ResultFigures.Of(MixingAngleVerb.Run(new MixingAngleRequest()))).Name);
        Assert.Empty(ResultFigures.Of(MixingAngleVerb.Run(new MixingAngleRequest { MomentaMeV = [0, 50] })));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Refused("at-z: found 1", new MixingAngleRequest { AtZ = 1 });
        Refused("at: found -1 MeV", new MixingAngleRequest { MomentaMeV = [-1] });
        Refused("expected one of the two", new MixingAngleRequest { MomentaMeV = [1], Grid = new EvaluationGrid(1, 2, 2, GridSpacing.Linear) });
        Refused("momenta: found a logarithmic grid from 0 MeV", new MixingAngleRequest { Grid = new EvaluationGrid(0, 2, 2, GridSpacing.Logarithmic) });

        static void Refused(string message, MixingAngleRequest request) =>
            Assert.Contains(message, Assert.Throws<CatalogException>(() => MixingAngleVerb.Run(request)).Message, StringComparison.Ordinal);
    }
}

using Sevens.Physics.Interactions.ParityViolation;

namespace Sevens.Physics.Tests.Interactions.ParityViolation;

public sealed class ParityViolatingAsymmetryTests
{
    private static readonly ElasticMomentumTransfer Lead = ElasticMomentumTransfer.FromSquareGeV2(0.00616);

    // By hand: G_F/(4√2 πα) = 1.1663788e-5 GeV⁻²·137.035999177/(17.771532) = 8.993928e-5 GeV⁻², here with Q² = 1 GeV² and the rest 1.
    [Fact]
    public void Prefactor_by_hand() =>
        Assert.Equal(8.993928e-5, ParityViolatingAsymmetry.PlaneWave(ElasticMomentumTransfer.FromSquareGeV2(1), 1, -1, 1, 1).Value, 1e-11);

    // Numbers of arXiv:2102.10767; the literature gives about 720 ppb without Coulomb distortions, 8.993928e-5·0.00616·117.9·0.368/(82·0.409) = 716.7 ppb.
    [Fact]
    public void Lead_in_plane_waves()
    {
        double found = ParityViolatingAsymmetry.PlaneWave(Lead, 82, -117.9, 0.368, 0.409).PartsPerBillion;
        Assert.InRange(found, 720 * 0.97, 720 * 1.03);
        Assert.Equal(716.73, found, 5e-3);
        Assert.InRange(550 / found, 0.75, 0.79);
    }

    // Numbers of arXiv:2205.11593: 2668 ppb measured, 7 % below plane waves.
    [Fact]
    public void Calcium_in_plane_waves() => Assert.InRange(
        2668 / ParityViolatingAsymmetry.PlaneWave(ElasticMomentumTransfer.FromInverseFemtometres(0.8733), 20, -26.0, 0.1304, 0.1581).PartsPerBillion, 0.92, 0.94);

    [Fact]
    public void The_warning_names_what_is_left_out() => Assert.Contains("Coulomb distortions are left out", ParityViolatingAsymmetry.Warning, StringComparison.Ordinal);

    // (0.398 fm⁻¹·0.1973269804 GeV·fm)² = 0.0061679 GeV².
    [Fact]
    public void Momentum_transfer_in_both_units()
    {
        Assert.Equal(0.00616792500, ElasticMomentumTransfer.FromInverseFemtometres(0.398).SquareGeV2, 1e-11);
        Assert.Equal(0.397744228, Lead.InverseFemtometres, 1e-8);
    }

    [Fact]
    public void Bad_input_is_refused()
    {
        foreach (double bad in (double[])[0, -0.4, double.NaN, double.PositiveInfinity])
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => ElasticMomentumTransfer.FromInverseFemtometres(bad));
            Assert.Throws<ArgumentOutOfRangeException>(() => ElasticMomentumTransfer.FromSquareGeV2(bad));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => ParityViolatingAsymmetry.PlaneWave(default, 82, -117.9, 0.368, 0.409));
        Assert.Throws<ArgumentOutOfRangeException>(() => ParityViolatingAsymmetry.PlaneWave(Lead, 0, -117.9, 0.368, 0.409));
        Assert.Throws<ArgumentOutOfRangeException>(() => ParityViolatingAsymmetry.PlaneWave(Lead, 82, double.NaN, 0.368, 0.409));
        Assert.Throws<ArgumentOutOfRangeException>(() => ParityViolatingAsymmetry.PlaneWave(Lead, 82, -117.9, 1.01, 0.409));
        Assert.Throws<ArgumentOutOfRangeException>(() => ParityViolatingAsymmetry.PlaneWave(Lead, 82, -117.9, 0.368, 0));
    }
}

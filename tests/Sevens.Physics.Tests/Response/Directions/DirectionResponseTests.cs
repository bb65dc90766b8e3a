using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Sevens.Numerics.Axes;
using Sevens.Physics.Conventions;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Rates;
using Sevens.Physics.Response;
using Sevens.Physics.Response.Directions;
using Sevens.Physics.Response.Efficiencies;
using Sevens.Physics.Response.Quenching;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.StoppedPion;

namespace Sevens.Physics.Tests.Response.Directions;

/// <summary>Angles of recoils: against kinematics, against the spectrum of a line in recoil energy, and against what a Gaussian on the sphere does to Legendre polynomials.</summary>
public sealed class DirectionResponseTests
{
    private const double Line = 30;
    private static readonly double Mass = Targets.Ar40.NuclearMass;
    private static readonly AngularResolution Blurred = AngularResolution.Gaussian(15, 60);
    private static readonly ConstantEfficiency Right = new(1);

    // E = 30 MeV, T = 20 keV on 40Ar by hand: (1 + 37215.54/30) √(0.02/(0.02 + 2 × 37215.54)).
    [Fact]
    public void A_recoil_goes_where_momentum_is_conserved()
    {
        Assert.Equal(0.6435626088, RecoilAngle.Cosine(30, 0.020, 37215.540665), 1e-10);
        Prop.ForAll(Gen.Choose(1, 999).ToArbitrary(), Gen.Choose(1, 999).ToArbitrary(), (energy, share) =>
        {
            double neutrino = energy / 10.0;
            double recoil = Targets.Ar40.MaximumRecoil(neutrino) * share / 1000;
            double cosine = RecoilAngle.Cosine(neutrino, recoil, Mass);

            // The neutrino leaves with E − T, and momentum p = √(T² + 2MT) goes to the recoil: (E − T)² = E² + p² − 2Ep cos θ.
            double momentum = Math.Sqrt(recoil * (recoil + (2 * Mass)));
            double left = (neutrino * neutrino) + (momentum * momentum) - (2 * neutrino * momentum * cosine);
            return Math.Abs(left - Math.Pow(neutrino - recoil, 2)) < 1e-8 * neutrino * neutrino
                && Math.Abs(RecoilAngle.NeutrinoEnergy(cosine, recoil, Mass) - neutrino) < 1e-8 * neutrino
                && Math.Abs(RecoilAngle.Recoil(cosine, neutrino, Mass) - recoil) < 1e-8 * recoil;
        }).QuickCheckThrowOnFailure();
    }

    // A line throws recoils of T(c) at the angle c, so that bins of angle are bins of energy.
    [Fact]
    public void Angles_of_a_line_are_its_recoil_energies()
    {
        double[] cosines = [0, 0.2, 0.5, 0.8, 0.95, 1];
        double[] energies = [.. cosines.Select(c => 1000 * RecoilAngle.Recoil(c, Line, Mass))];
        double[] byAngle = Total(Rate(LineFlux, Everything, new DirectionResponse(Cosines(cosines), AngularResolution.Perfect, Right, SourcePointing.Tracked)));
        double[] byEnergy = Total(Rate(LineFlux, Ideal(new Axis("recoilEnergy", "keVnr", energies)), null));
        for (int i = 0; i < byAngle.Length; i++)
        {
            Assert.Equal(byEnergy[i], byAngle[i], 1e-6 * byEnergy.Max());
        }
    }

    [Fact]
    public void Summed_over_angles_it_is_the_prediction_without_them()
    {
        AngularResolution[] resolutions = [AngularResolution.Perfect, AngularResolution.Gaussian(3, 0), Blurred];
        double[] energies = [2, 10, 30, 150];
        double[] expected = Total(Rate(Beam, Ideal(new Axis("recoilEnergy", "keVnr", energies)), null));
        foreach (AngularResolution resolution in resolutions)
        {
            var direction = new DirectionResponse(Axis.Uniform("angle", string.Empty, -1, 1, 8), resolution, new ErrorFunctionEfficiency(-10, 30, 1), SourcePointing.Tracked);
            double[] cells = Total(Rate(Beam, Ideal(new Axis("recoilEnergy", "keVnr", energies)), direction));

            // The two have different nodes where the angle adds kinks; with a resolution they are the same.
            double tolerance = resolution.IsPerfect ? 1e-6 : 1e-10;
            for (int i = 0; i < expected.Length; i++)
            {
                Assert.Equal(expected[i], cells[(8 * i)..((8 * i) + 8)].Sum(), tolerance * expected[i]);
            }
        }
    }

    // ⟨P_l⟩ shrinks by e^(−l(l+1)σ²/2), and for odd l by 2p − 1; the averages are taken over bins of 0.002.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Resolution_and_wrong_senses_shrink_Legendre_polynomials(int degree)
    {
        const double Sigma = 25 * Math.PI / 180;
        const double Sense = 0.8;
        Axis fine = Axis.Uniform("angle", string.Empty, -1, 1, 1000);
        double[] sharp = Total(Rate(LineFlux, Everything, new DirectionResponse(fine, AngularResolution.Perfect, Right, SourcePointing.Tracked)));
        double[] seen = Total(Rate(LineFlux, Everything, new DirectionResponse(fine, AngularResolution.Gaussian(25, 0), new ConstantEfficiency(Sense), SourcePointing.Tracked)));
        double expected = Mean(sharp, fine, degree) * Math.Exp(-degree * (degree + 1) * Sigma * Sigma / 2) * (degree % 2 == 0 ? 1 : (2 * Sense) - 1);
        Assert.Equal(expected, Mean(seen, fine, degree), 2e-4);
    }

    [Fact]
    public void A_source_on_all_sides_gives_every_direction_alike()
    {
        double[] bins = Total(Rate(Beam, Everything, new DirectionResponse(Cosines([-1, -0.5, 0, 1]), Blurred, Right, SourcePointing.Isotropic)));
        double total = bins.Sum();
        Assert.Equal(total / 4, bins[0], 1e-9 * total);
        Assert.Equal(total / 4, bins[1], 1e-9 * total);
        Assert.Equal(total / 2, bins[2], 1e-9 * total);
    }

    // On the equator and the poles by hand: ⟨sin²δ⟩ = sin²ε/2, so that ⟨P₂⟩ is (3 (1 − sin²ε/2)/2 − 1)/2 and (3 sin²ε/2 − 1)/2; ⟨P₁⟩ = 0 everywhere.
    [Fact]
    public void The_Sun_moves_through_the_year()
    {
        double sine = Math.Pow(Math.Sin(23.4393 * Math.PI / 180), 2) / 2;
        double[] equator = SourcePointing.SolarYear(0).Means(2);
        double[] pole = SourcePointing.SolarYear(90).Means(2);
        Assert.Equal([1.0, 0.0], equator[..2].Select(m => Math.Round(m, 12) + 0.0));
        Assert.Equal(((1.5 * (1 - sine)) - 1) / 2, equator[2], 1e-12);
        Assert.Equal(((3 * sine) - 1) / 2, pole[2], 1e-12);
        Assert.Throws<ArgumentOutOfRangeException>(() => SourcePointing.SolarYear(91));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new DirectionResponse(Cosines([-1, 1.2]), Blurred, Right, SourcePointing.Tracked));
        Assert.Throws<ArgumentException>(() => new DirectionResponse(Cosines([-1, 1]), AngularResolution.Perfect, Right, SourcePointing.Isotropic));
        Assert.Throws<ArgumentException>(() => AngularResolution.Gaussian(0.5, 0));
        Assert.Throws<ArgumentException>(() => AngularResolution.Gaussian(15, -1));
    }

    private static ImmutableArray<FluxComponent> LineFlux => [new FluxComponent(Flavour.MuonNeutrino, new LineSpectrum(Line), EmissionPhase.Prompt, 1e15)];

    private static ImmutableArray<FluxComponent> Beam => new StoppedPionSource(1e23, 0.09).At(20);

    private static IEnergyResponse Everything => Ideal(new Axis("recoilEnergy", "keVnr", [0, 1000]));

    private static StagedResponse Ideal(Axis axis) => new(new FullRecoil(), [], SignalKind.RecoilEnergy, axis, BelowZero.Refuse);

    private static Axis Cosines(double[] edges) => new("angle", string.Empty, edges);

    private static CoherentRate Rate(ImmutableArray<FluxComponent> flux, IEnergyResponse response, DirectionResponse? direction) =>
        new(new Material("Ar", [(new Element("Ar", [new(Targets.Ar40, 1)]), 1)]), 10, flux, ElementResponses.Common(response), direction);

    private static double[] Total(CoherentRate rate)
    {
        ImmutableArray<RateComponent> components = rate.Predict(Convention.Sevens);
        return [.. Enumerable.Range(0, components[0].Events.Length).Select(i => components.Sum(c => c.Events[i]))];
    }

    private static double Mean(double[] bins, Axis axis, int degree)
    {
        double sum = 0;
        for (int i = 0; i < bins.Length; i++)
        {
            double x = (axis.Edges[i] + axis.Edges[i + 1]) / 2;
            sum += bins[i] * (degree switch { 1 => x, 2 => ((3 * x * x) - 1) / 2, _ => ((5 * x * x * x) - (3 * x)) / 2 });
        }

        return sum / bins.Sum();
    }
}

using System.Collections.Immutable;
using Sevens.Numerics.Axes;
using Sevens.Numerics.Tables;
using Sevens.Physics.Conventions;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Rates;
using Sevens.Physics.Response;
using Sevens.Physics.Response.Quenching;
using Sevens.Physics.Response.Stages;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.StoppedPion;

namespace Sevens.Physics.Tests.Rates;

/// <summary>Charged-current events: a line and the Michel spectrum with cross sections that integrate by hand.</summary>
public sealed class ChargedCurrentRateTests
{
    private const double Threshold = 1.5;
    private static readonly Material Argon = new("Ar", [(new Element("Ar", [new(Targets.Ar40, 1)]), 1)]);
    private static readonly double Nuclei = Argon.FormulaUnits(10);

    [Fact]
    public void A_line_gives_one_electron_energy()
    {
        FluxComponent line = new(Flavour.ElectronNeutrino, new LineSpectrum(20), EmissionPhase.Prompt, 1e15);
        double[] bins = Rate([line], Linear, [10, 18, 19, 50]).Predict(Convention.Sevens).Single().Events;

        // σ(20 MeV) = 2e-41 cm², electron 18.5 MeV.
        Assert.Equal(Nuclei * 1e15 * 2e-41, bins[1], 1e-10 * bins[1]);
        Assert.Equal(0, bins[0] + bins[2]);
    }

    // ν_e of muons at rest: φ = 12 x²(1 − x)/m, x = E/m from 0 to 1; ∫φ E dE = 3m/5.
    [Fact]
    public void A_cross_section_that_grows_with_energy_gives_the_mean_energy()
    {
        FluxComponent electron = new StoppedPionSource(1e23, 0.09).At(20).Single(f => f.Flavour == Flavour.ElectronNeutrino);
        double[] bins = Rate([electron], new TabulatedFunction("σ", [0, 100], [0, 1e-40], OutsideRange.Zero, OutsideRange.Refuse), [-1, 60], threshold: 0)
            .Predict(Convention.Sevens).Single().Events;
        double expected = Nuclei * electron.Fluence * 1e-42 * electron.Spectrum.EndPoint * 3 / 5;
        Assert.Equal(expected, bins[0], 1e-9 * expected);
    }

    [Fact]
    public void Resolution_keeps_the_number_of_electrons()
    {
        ImmutableArray<FluxComponent> beam = new StoppedPionSource(1e23, 0.09).At(20);
        double Total(IResponseStage[] stages) => new ChargedCurrentRate(
            Argon, 10, beam, [new ChargedCurrentChannel(Targets.Ar40, Flavour.ElectronNeutrino, Linear, Threshold)], Response(stages, [-50000, 150000])).Predict(Convention.Sevens).Sum(c => c.Events.Sum());
        double sharp = Total([]);
        Assert.Equal(sharp, Total([new GaussianSmearing(500, 20, 0)]), 1e-8 * sharp);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        FluxComponent muons = new(Flavour.MuonNeutrino, new LineSpectrum(30), EmissionPhase.Prompt, 1e15);
        ArgumentException flavour = Assert.Throws<ArgumentException>(() => Rate([muons], Linear, [0, 1]));
        Assert.Contains("nu_e", flavour.Message, StringComparison.Ordinal);
        FluxComponent high = new(Flavour.ElectronNeutrino, new LineSpectrum(300), EmissionPhase.Prompt, 1e15);
        Assert.ThrowsAny<Exception>(() => Rate([high], Linear, [0, 1]).Predict(Convention.Sevens));
        Assert.Throws<ArgumentException>(() => new ChargedCurrentChannel(Targets.I127, Flavour.ElectronNeutrino, Linear, -1));
        Assert.Throws<ArgumentException>(() => new ChargedCurrentChannel(
            Targets.I127, Flavour.ElectronNeutrino, new TabulatedFunction("σ", [0, 1], [0, -1], OutsideRange.Zero, OutsideRange.Zero), 1));
        Assert.Throws<ArgumentException>(() => new ChargedCurrentRate(
            Argon, 10, [high], [new ChargedCurrentChannel(Targets.I127, Flavour.ElectronNeutrino, Linear, 1)], Response([], [0, 1])));
        Assert.Throws<InvalidOperationException>(() => Rate([high], Linear, [0, 1]).Templates(Convention.Sevens, []));
    }

    private static TabulatedFunction Linear => new("σ", [0, 10, 100], [0, 1e-41, 1e-40], OutsideRange.Zero, OutsideRange.Refuse);

    private static ChargedCurrentRate Rate(ImmutableArray<FluxComponent> flux, TabulatedFunction crossSection, double[] edgesMeV, double threshold = Threshold) => new(
        Argon, 10, flux, [new ChargedCurrentChannel(Targets.Ar40, Flavour.ElectronNeutrino, crossSection, threshold)], Response([], [.. edgesMeV.Select(e => 1000 * e)]));

    private static StagedResponse Response(IResponseStage[] stages, double[] edges) =>
        new(new LeptonEnergy(), stages, SignalKind.ElectronEquivalentEnergy, new Axis("energy", "keVee", edges), BelowZero.Refuse);
}

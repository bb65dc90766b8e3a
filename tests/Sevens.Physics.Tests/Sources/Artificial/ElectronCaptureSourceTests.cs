using System.Collections.Immutable;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Artificial;

namespace Sevens.Physics.Tests.Sources.Artificial;

public sealed class ElectronCaptureSourceTests
{
    private const double Day = 86400;

    private static readonly ElectronCaptureSource Chromium =
        new("cr51", 27.704 * Day, new CaptureLine(0.7469, 0.8163), new CaptureLine(0.7524, 0.0849), new CaptureLine(0.4272, 0.0895), new CaptureLine(0.4321, 0.0093));

    [Fact]
    public void Activity_halves_in_a_half_life()
    {
        double lifetime = 27.704 * Day / Math.Log(2);
        Assert.Equal(1, Chromium.Decays(1e15, 0, 27.704 * Day) / (1e15 * lifetime / 2), 1e-13);
        Assert.Equal(1, Chromium.Decays(1e15, 27.704 * Day, 1e12) / (1e15 * lifetime / 2), 1e-13);
        Assert.Equal(1, Chromium.Decays(1e15, 0, 1e-3) / 1e12, 1e-9);
        Assert.Equal(Chromium.Decays(1, 0, 40 * Day), Chromium.Decays(1, 0, 13 * Day) + Chromium.Decays(1, 13 * Day, 27 * Day), 1e-6);
    }

    // 3.414 MCi at 1 m: 3.414e6·3.7e10/(4π·1e4) = 1.0052e12 cm⁻² s⁻¹.
    [Fact]
    public void Flux_at_a_metre()
    {
        ImmutableArray<FluxComponent> lines = Chromium.At(3.414e6 * ElectronCaptureSource.Curie, MeanInverseSquare.OfPoints(1));
        Assert.Equal(1.0052e12, lines.Sum(l => l.Fluence), 1e8);
        Assert.Equal(["cr51-747", "cr51-752", "cr51-427", "cr51-432"], lines.Select(l => l.Name), StringComparer.Ordinal);
        Assert.Equal(0.8163, lines[0].Fluence / lines.Sum(l => l.Fluence), 1e-12);
        Assert.All(lines, l => Assert.IsType<LineSpectrum>(l.Spectrum));
    }

    [Fact]
    public void A_source_that_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new ElectronCaptureSource("x", 1, new CaptureLine(1, 0.9), new CaptureLine(2, 0.2)));
        Assert.Throws<ArgumentException>(() => new ElectronCaptureSource("x", 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ElectronCaptureSource("x", 0, new CaptureLine(1, 0.9)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CaptureLine(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CaptureLine(-1, 0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Chromium.Decays(1, -1, 1));
    }
}

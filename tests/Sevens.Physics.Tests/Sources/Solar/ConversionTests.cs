using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Oscillation.Matter;
using Sevens.Physics.Sources.Solar;

namespace Sevens.Physics.Tests.Sources.Solar;

/// <summary>
/// Flavour of solar neutrinos. Numbers come from a program of its own (numpy): the Schrödinger equation integrated from the birth place to 1.2 solar radii
/// through 40 000 slices with the continuous density, then through the Earth in steps of 40 km along chords with the continuous PREM density.
/// </summary>
public sealed class ConversionTests
{
    private const double Latitude = 36.43;

    [Theory]
    [InlineData("standard", 1, 0.593397, 0.384208, 0.022394)]
    [InlineData("standard", 8, 0.118721, 0.857059, 0.02422)]
    [InlineData("exotic", 1, 0.585449, 0.392068, 0.022483)]
    [InlineData("exotic", 8, 0.022176, 0.952808, 0.025016)]
    public void Mass_states_are_those_of_an_integration_through_the_sun(string couplings, double energy, double first, double second, double third)
    {
        (double First, double Second, double Third) found = Day(couplings).MassProbabilities(SolarBranch.B8, energy);
        Assert.Equal(first, found.First, 5e-5);
        Assert.Equal(second, found.Second, 5e-5);
        Assert.Equal(third, found.Third, 5e-5);
    }

    [Fact]
    public void Inverted_ordering_keeps_the_order_of_masses()
    {
        var conversion = new AdiabaticConversion(Conditions.Inverted, MatterCouplings.Standard, Conditions.Interior);
        (double First, double Second, double Third) found = conversion.MassProbabilities(SolarBranch.B8, 8);
        Assert.Equal(0.118785, found.First, 5e-5);
        Assert.Equal(0.860779, found.Second, 5e-5);
        Assert.Equal(0.020436, found.Third, 5e-5);
        Near(new FlavourMatrix(0.340026, 0.29621, 0.363764, new(0.224717, -0.035716), new(-0.253454, -0.032307), new(-0.300386, -0.051041)), conversion.DensityMatrix(SolarBranch.B8, 8), 5e-5);
    }

    [Fact]
    public void Density_matrix_of_the_day()
    {
        Near(
            new FlavourMatrix(0.302525, 0.421913, 0.275563, new(0.333583, -0.015173), new(-0.265481, -0.016113), new(-0.31361, -0.033885)),
            Day("exotic").DensityMatrix(SolarBranch.B8, 8),
            5e-5);
        Near(
            new FlavourMatrix(0.338999, 0.391394, 0.269607, new(0.272934, -0.017211), new(-0.201834, -0.018277), new(-0.29603, -0.026883)),
            Day("standard").DensityMatrix(SolarBranch.B8, 8),
            5e-5);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(12)]
    public void Without_exotic_couplings_two_flavours_suffice(double energy)
    {
        double two = new TwoFlavourConversion(Conditions.Normal, Conditions.Interior).DensityMatrix(SolarBranch.B8, energy).ElectronElectron;
        double three = Day("standard").DensityMatrix(SolarBranch.B8, energy).ElectronElectron;

        // Matter changes sin²θ₁₃ by 2EV/Δm²₃₁, up to a tenth at the highest energies: 2 s²₁₃ × 0.1 of a survival of 0.33.
        Assert.Equal(two, three, 0.004);
    }

    [Fact]
    public void A_vanishing_third_angle_makes_two_flavours_exact()
    {
        var parameters = new OscillationParameters("two flavours", 0.308, 0.47, 0, 7.49e-5, 2.513e-3, 0);
        var two = new TwoFlavourConversion(parameters, Conditions.Interior);
        var three = new AdiabaticConversion(parameters, MatterCouplings.Standard, Conditions.Interior);
        // The bound of the interpolation in energy.
        Assert.All([0.1, 1, 4, 9, 18], e =>
        {
            Assert.Equal(two.DensityMatrix(SolarBranch.B8, e).ElectronElectron, three.DensityMatrix(SolarBranch.B8, e).ElectronElectron, 1e-6);
            Assert.Equal(two.DensityMatrix(SolarBranch.B8, e).MuonMuon, three.DensityMatrix(SolarBranch.B8, e).MuonMuon, 1e-6);
        });
    }

    [Fact]
    public void Low_energies_average_vacuum_oscillations()
    {
        // Σ|U_ei|⁴ with c₁₂² = 0.692, s₁₂² = 0.308, c₁₃² = 0.97785: 0.97785²(0.692² + 0.308²) + 0.02215² = 0.549084.
        Assert.Equal(0.549084, Day("standard").DensityMatrix(SolarBranch.Pp, 1e-4).ElectronElectron, 1e-5);
    }

    [Fact]
    public void Every_density_matrix_is_one()
    {
        ISolarConversion[] conversions = [Day("standard"), Day("exotic"), new TwoFlavourConversion(Conditions.Normal, Conditions.Interior), Night("exotic"), new DayAndNight(Day("standard"), Night("standard"))];
        Prop.ForAll(Gen.Choose(1, 19000).Select(keV => keV / 1000.0).ToArbitrary(), energy =>
        {
            foreach (ISolarConversion conversion in conversions)
            {
                FlavourMatrix rho = conversion.DensityMatrix(SolarBranch.B8, energy);
                Assert.Equal(1, rho.Trace, 1e-10);

                // Positive: principal minors of every order.
                Assert.InRange(Math.Min(rho.ElectronElectron, Math.Min(rho.MuonMuon, rho.TauTau)), 0, 1);
                Assert.True((rho.ElectronElectron * rho.MuonMuon) - Square(rho.ElectronMuon) > -1e-10);
                Assert.True((rho.ElectronElectron * rho.TauTau) - Square(rho.ElectronTau) > -1e-10);
                Assert.True((rho.MuonMuon * rho.TauTau) - Square(rho.MuonTau) > -1e-10);
                double determinant = (rho.ElectronElectron * rho.MuonMuon * rho.TauTau) + (2 * (rho.ElectronMuon * rho.MuonTau * Complex.Conjugate(rho.ElectronTau)).Real)
                    - (rho.ElectronElectron * Square(rho.MuonTau)) - (rho.MuonMuon * Square(rho.ElectronTau)) - (rho.TauTau * Square(rho.ElectronMuon));
                Assert.True(determinant > -1e-10, $"determinant {determinant} at {energy} MeV");
                Assert.Equal(rho[Flavour.MuonNeutrino, Flavour.ElectronNeutrino], Complex.Conjugate(rho[Flavour.ElectronNeutrino, Flavour.MuonNeutrino]));
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Eigenvectors_rebuild_the_matrix()
    {
        Gen<double> element = Gen.Choose(-1000, 1000).Select(i => i / 500.0);
        Prop.ForAll(Gen.ArrayOf(element, 9).ToArbitrary(), x =>
        {
            var matrix = new FlavourMatrix(x[0], x[1], x[2], new(x[3], x[4]), new(x[5], x[6]), new(x[7], x[8]));
            var system = Eigensystem.Of(matrix);
            FlavourMatrix rebuilt = default;
            for (int k = 0; k < 3; k++)
            {
                rebuilt += system.Values[k] * FlavourMatrix.Projector(system.Vectors[k], system.Vectors[3 + k], system.Vectors[6 + k]);
            }

            Near(matrix, rebuilt, 1e-13);
            (double lowest, double middle, double highest) = Eigenvalues.Of(matrix);
            Assert.Equal(system.Values[0], lowest, 1e-7);
            Assert.Equal(system.Values[1], middle, 1e-7);
            Assert.Equal(system.Values[2], highest, 1e-7);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Tables_of_the_night_are_close_to_the_exact_passage()
    {
        NightConversion night = Night("standard");
        Assert.All([0.2, 0.7, 1.1, 2.3, 3.3, 4.4, 6.1, 7.5, 9.7, 11.2, 13.3, 15.1, 16.5, 17.9, 18.6], e =>
            Near(night.ExactDensityMatrix(SolarBranch.B8, e), night.DensityMatrix(SolarBranch.B8, e), 3e-4));
    }

    /// <summary>The same Sun with the density divided by a factor is the same Sun at an energy multiplied by it; outside the polynomials' range nothing is interpolated.</summary>
    [Theory]
    [InlineData("standard")]
    [InlineData("exotic")]
    public void Polynomials_in_energy_are_exact_to_1e_minus_6(string couplings)
    {
        MatterCouplings which = couplings is "exotic" ? Conditions.Exotic : MatterCouplings.Standard;
        const double Factor = 1000;
        var thin = new SolarInterior(
            Conditions.Interior.Radii,
            [.. Conditions.Interior.Matter.Select(m => m with { ElectronDensity = m.ElectronDensity / Factor })],
            SolarBranches.All.ToDictionary(b => b, IReadOnlyList<double> (_) => [.. Conditions.Interior.Radii.Select((_, i) => i == 10 ? 200.0 : 0)]));
        var direct = new AdiabaticConversion(Conditions.Normal, which, thin);
        Assert.All([0.06, 0.1, 0.31, 0.77, 1.3, 2.2, 3.1, 4.7, 6.6, 8.9, 11, 14, 17, 19.5], e =>
            Near(direct.DensityMatrix(SolarBranch.B8, e * Factor), Day(couplings).DensityMatrix(SolarBranch.B8, e), 1e-6));
    }

    [Fact]
    public void Without_matter_the_night_is_like_the_day()
    {
        var vacuum = new Earth([new EarthLayer(6371, 0.5, [1e-9])]);
        var night = new NightConversion(Day("standard"), vacuum, NadirExposure.AtLatitude(Latitude));
        Near(Day("standard").DensityMatrix(SolarBranch.B8, 9), night.ExactDensityMatrix(SolarBranch.B8, 9), 1e-9);
    }

    [Fact]
    public void A_density_that_drops_too_fast_is_refused()
    {
        double[] radii = [.. Enumerable.Range(0, 9).Select(i => i * 1e-5)];
        var cliff = new SolarInterior(
            radii,
            [.. radii.Select((_, i) => new MatterState(i < 5 ? 100 : 1e-3, 0.4))],
            SolarBranches.All.ToDictionary(b => b, IReadOnlyList<double> (_) => [.. radii.Select((_, i) => i == 1 ? 1e5 : 0)]));
        ArgumentException refused = Assert.Throws<ArgumentException>(() => new AdiabaticConversion(Conditions.Normal, MatterCouplings.Standard, cliff));
        Assert.Contains("non-adiabaticity", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void Energies_must_be_positive(double energy) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Day("standard").DensityMatrix(SolarBranch.Pp, energy));

    [Fact]
    public void The_night_ends_at_twenty_MeV() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Night("standard").DensityMatrix(SolarBranch.Hep, 20.5));

    private static AdiabaticConversion Day(string couplings) =>
        new(Conditions.Normal, couplings is "exotic" ? Conditions.Exotic : MatterCouplings.Standard, Conditions.Interior);

    private static NightConversion Night(string couplings) => new(Day(couplings), Conditions.Earth, NadirExposure.AtLatitude(Latitude));

    private static void Near(FlavourMatrix expected, FlavourMatrix found, double tolerance)
    {
        Assert.Equal(expected.ElectronElectron, found.ElectronElectron, tolerance);
        Assert.Equal(expected.MuonMuon, found.MuonMuon, tolerance);
        Assert.Equal(expected.TauTau, found.TauTau, tolerance);
        Assert.True((expected.ElectronMuon - found.ElectronMuon).Magnitude < tolerance, $"expected {expected.ElectronMuon}, found {found.ElectronMuon}");
        Assert.True((expected.ElectronTau - found.ElectronTau).Magnitude < tolerance, $"expected {expected.ElectronTau}, found {found.ElectronTau}");
        Assert.True((expected.MuonTau - found.MuonTau).Magnitude < tolerance, $"expected {expected.MuonTau}, found {found.MuonTau}");
    }

    private static double Square(Complex z) => (z.Real * z.Real) + (z.Imaginary * z.Imaginary);
}

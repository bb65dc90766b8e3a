using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Sevens.Physics.Quantities;

namespace Sevens.Physics.Tests.Quantities;

public sealed class QuantityTests
{
    // The right-hand sides are written by hand from the definitions of the SI prefixes, of the day and of the Julian year.
    [Theory]
    [InlineData("4.8 fm", 0.0000000000000048)]
    [InlineData("13 mm", 0.013)]
    [InlineData("13 cm", 0.13)]
    [InlineData("19.3 m", 19.3)]
    [InlineData("1.05 km", 1050)]
    public void Lengths_in_metres(string text, double metres) => Assert.Equal(metres, Length.Parse(text).Metres);

    [Theory]
    [InlineData("250 mg", 0.00025)]
    [InlineData("1 g", 0.001)]
    [InlineData("14.57 kg", 14.57)]
    [InlineData("5.9 t", 5900)]
    public void Masses_in_kilograms(string text, double kilograms) => Assert.Equal(kilograms, Mass.Parse(text).Kilograms);

    [Theory]
    [InlineData("0.1 ns", 0.0001)]
    [InlineData("26 ns", 0.026)]
    [InlineData("2.197 us", 2.197)]
    [InlineData("1.5 ms", 1500)]
    [InlineData("1 s", 1000000)]
    [InlineData("1 d", 86400000000)]
    [InlineData("1 h", 3600000000)]
    [InlineData("1 yr", 31557600000000)]
    public void Durations_in_microseconds(string text, double microseconds) =>
        Assert.Equal(microseconds, Duration.Parse(text).Microseconds);

    [Fact]
    public void A_duration_is_told_in_seconds_days_and_years()
    {
        Assert.Equal(172800, Duration.Parse("2 d").Seconds);
        Assert.Equal(0.5, Duration.Parse("43200 s").Days, 12);
        Assert.Equal(365.25, Duration.Parse("1 yr").Days, 12);
        Assert.Equal(3, Duration.Parse("3 yr").Years, 12);
    }

    [Theory]
    [InlineData("750 eVnr", 0.75)]
    [InlineData("7.5 keVnr", 7.5)]
    public void Recoil_energies_in_keV(string text, double kev) => Assert.Equal(kev, RecoilEnergy.Parse(text).KeVnr);

    [Fact]
    public void Other_units_of_the_physics()
    {
        Assert.Equal(0.0075, RecoilEnergy.Parse("7.5 keVnr").MeV);
        Assert.Equal(1.3, Length.Parse("1.3 fm").Femtometres, 12);
    }

    [Theory]
    [InlineData("10 eV", 0.00001)]
    [InlineData("860 keV", 0.86)]
    [InlineData("29.8 MeV", 29.8)]
    [InlineData("3 GeV", 3000)]
    public void Neutrino_energies_in_MeV(string text, double mev) => Assert.Equal(mev, NeutrinoEnergy.Parse(text).MeV);

    [Theory]
    [InlineData("160 eVee", 0.16)]
    [InlineData("59.5 keVee", 59.5)]
    public void Electron_equivalent_energies_in_keV(string text, double kev) =>
        Assert.Equal(kev, ElectronEquivalentEnergy.Parse(text).KeVee);

    [Theory]
    [InlineData("1000000 W", 1)]
    [InlineData("850 kW", 0.85)]
    [InlineData("1.4 MW", 1.4)]
    [InlineData("2.96 GW", 2960)]
    public void Powers_in_megawatts(string text, double megawatts) => Assert.Equal(megawatts, Power.Parse(text).Megawatts);

    [Theory]
    [InlineData("984 MeV", 0.984)]
    [InlineData("0.984 GeV", 0.984)]
    public void Beam_energies_in_GeV(string text, double gev) => Assert.Equal(gev, BeamEnergy.Parse(text).GeV);

    [Theory]
    [InlineData("6.5 GWh", 6.5)]
    [InlineData("6500 MWh", 6.5)]
    public void Delivered_energies_in_gigawatt_hours(string text, double gwh) =>
        Assert.Equal(gwh, DeliveredEnergy.Parse(text).GigawattHours);

    [Theory]
    [InlineData("327 kg d", 327.0, null)]
    [InlineData("5.7 t d", 5700.0, null)]
    [InlineData("2 kg yr", 730.5, null)]
    [InlineData("10.22 GWh kg", null, 10.22)]
    [InlineData("10220 MWh kg", null, 10.22)]
    [InlineData("0.01022 GWh t", null, 10.22)]
    public void Exposures_in_time_or_in_delivered_energy(string text, double? kilogramDays, double? kilogramGigawattHours)
    {
        TargetExposure exposure = TargetExposure.Parse(text);
        Assert.Equal(kilogramDays, exposure.KilogramDays);
        Assert.Equal(kilogramGigawattHours, exposure.KilogramGigawattHours);
    }

    [Theory]
    [InlineData("10.22 GWh")]
    [InlineData("10.22")]
    [InlineData("10.22 kg GWh")]
    public void An_exposure_without_its_mass_or_its_time_is_refused(string text) =>
        Assert.Contains("327 kg d", Assert.Throws<QuantityFormatException>(() => TargetExposure.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("3.198e23", 3.198e23)]
    [InlineData("3.198e23 POT", 3.198e23)]
    public void Protons_on_target_with_and_without_unit(string text, double count) =>
        Assert.Equal(count, ProtonsOnTarget.Parse(text).Count);

    [Theory]
    [InlineData("0.25", 0.25)]
    [InlineData("25 %", 0.25)]
    [InlineData("8.48 %", 0.0848)]
    public void Fractions_plain_and_in_per_cent(string text, double value) => Assert.Equal(value, Fraction.Parse(text).Value);

    [Theory]
    [InlineData("0.5 1/us", 0.5)]
    [InlineData("2000000 1/s", 2)]
    [InlineData("300 1/ms", 0.3)]
    [InlineData("0.001 1/ns", 1)]
    public void Rates_per_microsecond(string text, double perMicrosecond) =>
        Assert.Equal(perMicrosecond, Rate.Parse(text).PerMicrosecond);

    [Fact]
    public void Light()
    {
        Assert.Equal(13.35, LightYield.Parse("13.35 PE/keVee").PhotoelectronsPerKeVee);
        Assert.Equal(8, PhotoelectronCount.Parse("8 PE").Count);
    }

    [Theory]
    [InlineData("19.3 kg")]
    [InlineData("19.3")]
    [InlineData("19.3m")]
    [InlineData("19.3  m")]
    [InlineData(" 19.3 m")]
    [InlineData("19.3 m ")]
    [InlineData("19.3 m\n")]
    [InlineData("19.3 m about")]
    [InlineData("19.3 M")]
    [InlineData("19,3 m")]
    [InlineData("1_000 m")]
    [InlineData("0x10 m")]
    [InlineData("NaN m")]
    [InlineData("Infinity m")]
    [InlineData("∞ m")]
    [InlineData("1e400 m")]
    [InlineData("1e308 km")]
    [InlineData("1e-400 m")]
    [InlineData("1e99999999999 m")]
    [InlineData("1e m")]
    [InlineData("e5 m")]
    [InlineData(". m")]
    [InlineData("m")]
    [InlineData(" m")]
    [InlineData("")]
    [InlineData("١ m")]
    public void What_is_not_a_length_is_refused(string text)
    {
        QuantityFormatException error = Assert.Throws<QuantityFormatException>(() => Length.Parse(text));
        Assert.Equal(text, error.Found);
        Assert.Equal("a length such as '19.3 m' (units: fm, mm, cm, m, km)", error.Expected);
        Assert.Equal($"found '{text}', expected a length such as '19.3 m' (units: fm, mm, cm, m, km)", error.Message);
        Assert.False(Length.TryParse(text, out Length length));
        Assert.Equal(default, length);
    }

    [Fact]
    public void Energies_of_different_meaning_are_not_read_for_one_another()
    {
        Assert.Throws<QuantityFormatException>(() => RecoilEnergy.Parse("1 keVee"));
        Assert.Throws<QuantityFormatException>(() => RecoilEnergy.Parse("1 keV"));
        Assert.Throws<QuantityFormatException>(() => ElectronEquivalentEnergy.Parse("1 keVnr"));
        Assert.Throws<QuantityFormatException>(() => NeutrinoEnergy.Parse("1 keVnr"));
        Assert.Throws<QuantityFormatException>(() => PhotoelectronCount.Parse("8"));
        Assert.Throws<QuantityFormatException>(() => ProtonsOnTarget.Parse("1e20 PE"));
    }

    [Fact]
    public void A_plain_number_is_offered_where_it_is_understood()
    {
        QuantityFormatException error = Assert.Throws<QuantityFormatException>(() => Fraction.Parse("25 percent"));
        Assert.Equal("a fraction such as '25 %' (unit: %; or a plain number)", error.Expected);
    }

    [Theory]
    [InlineData("+1.5 m", 1.5)]
    [InlineData("-1.5 m", -1.5)]
    [InlineData(".5 m", 0.5)]
    [InlineData("5. m", 5)]
    [InlineData("1E+2 m", 100)]
    [InlineData("0e-400 m", 0)]
    public void Numbers_are_written_as_people_write_them(string text, double metres) =>
        Assert.Equal(metres, Length.Parse(text).Metres);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_quantity_is_never_made_from_a_number_that_is_not_finite(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Mass.FromKilograms(value));

    [Fact]
    public void Text_and_quantity_are_the_same_in_both_directions() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NormalFloat>(), wrapped =>
        {
            double value = wrapped.Get;
            return RoundTrips(Length.FromMetres(value)) && RoundTrips(Mass.FromKilograms(value))
                && RoundTrips(Duration.FromMicroseconds(value)) && RoundTrips(RecoilEnergy.FromKeVnr(value))
                && RoundTrips(NeutrinoEnergy.FromMeV(value)) && RoundTrips(ElectronEquivalentEnergy.FromKeVee(value))
                && RoundTrips(PhotoelectronCount.FromCount(value)) && RoundTrips(LightYield.FromPhotoelectronsPerKeVee(value))
                && RoundTrips(Power.FromMegawatts(value)) && RoundTrips(ProtonsOnTarget.FromCount(value))
                && RoundTrips(BeamEnergy.FromGeV(value)) && RoundTrips(DeliveredEnergy.FromGigawattHours(value))
                && RoundTrips(TargetExposure.FromKilogramDays(value)) && RoundTrips(TargetExposure.FromKilogramGigawattHours(value))
                && RoundTrips(Fraction.FromValue(value)) && RoundTrips(Rate.FromPerMicrosecond(value));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Each_quantity_reads_its_own_example_and_its_pattern_agrees()
    {
        AssertCoherent<Length>("1");
        AssertCoherent<Mass>("1");
        AssertCoherent<Duration>("1");
        AssertCoherent<RecoilEnergy>("1");
        AssertCoherent<NeutrinoEnergy>("1");
        AssertCoherent<ElectronEquivalentEnergy>("1");
        AssertCoherent<PhotoelectronCount>("1");
        AssertCoherent<LightYield>("1");
        AssertCoherent<Power>("1");
        AssertCoherent<ProtonsOnTarget>("1");
        AssertCoherent<BeamEnergy>("1");
        AssertCoherent<DeliveredEnergy>("1");
        AssertCoherent<TargetExposure>("1");
        AssertCoherent<Fraction>("1");
        AssertCoherent<Rate>("1");
    }

    [Fact]
    public void Text_does_not_depend_on_the_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            CultureInfo.CurrentCulture.NumberFormat.NumberDecimalSeparator = ",";
            Assert.Equal("19.3 m", Length.Parse("19.3 m").ToString());
            Assert.Equal("0.25", Fraction.Parse("25 %").ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static bool RoundTrips<T>(T quantity)
        where T : struct, IQuantity<T> => T.Parse(quantity.ToString()!).Equals(quantity);

    private static void AssertCoherent<T>(string plain)
        where T : struct, IQuantity<T>
    {
        Assert.True(T.TryParse(T.Example, out T example));
        Assert.NotEqual(0, example.CanonicalValue);
        Assert.Matches(T.Pattern, T.Example);
        Assert.Matches(T.Pattern, example.ToString());
        Assert.DoesNotMatch(T.Pattern, T.Example + "x");
        Assert.Equal(T.AcceptsPlainNumber, T.TryParse(plain, out _));
        Assert.Equal(T.AcceptsPlainNumber, Regex.IsMatch(plain, T.Pattern, RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.NotEmpty(T.Description);
    }
}

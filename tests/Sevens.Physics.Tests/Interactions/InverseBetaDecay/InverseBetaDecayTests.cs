using FsCheck;
using FsCheck.Fluent;
using Sevens.Physics.Interactions.InverseBetaDecay;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Tests.Interactions.InverseBetaDecay;

/// <summary>Inverse beta decay against the table of Strumia and Vissani, an independent program, and the relations between its forms.</summary>
public sealed class InverseBetaDecayTests
{
    private static readonly VogelBeacomZerothOrder Zeroth = new(BetaNormalisation.VogelBeacom1999);
    private static readonly VogelBeacomFirstOrder First = new(BetaNormalisation.VogelBeacom1999);
    private static readonly StrumiaVissaniSimple Simple = new();
    private static readonly StrumiaVissaniFull Full = new(NucleonCurrent.StrumiaVissani2003);

    // Table 1 of astro-ph/0302055, 1e-41 cm² (recalled); its energies are rounded to three digits, which is up to 1 % in the cross section.
    [Theory]
    [InlineData(2.25, 0.00735)]
    [InlineData(2.80, 0.0202)]
    [InlineData(3.48, 0.0440)]
    [InlineData(4.33, 0.0854)]
    [InlineData(5.40, 0.155)]
    [InlineData(6.72, 0.269)]
    [InlineData(8.36, 0.451)]
    [InlineData(9.85, 0.654)]
    [InlineData(11.0, 0.832)]
    [InlineData(15.3, 1.67)]
    [InlineData(23.6, 4.01)]
    [InlineData(40.7, 11.0)]
    public void The_full_form_gives_the_published_table(double energy, double published) =>
        Assert.Equal(published * 1e-41, Full.TotalCrossSection(energy), 0.01 * published * 1e-41);

    // scipy, with the formulas written anew; 1e-44 cm².
    [Theory]
    [InlineData(2, 3.2838002419, 3.2287481350, 3.3152328485, 3.2933966226)]
    [InlineData(4, 68.489777456, 66.593632803, 67.331410144, 67.545447859)]
    [InlineData(8, 426.95904157, 402.19180444, 407.44107292, 407.21027051)]
    [InlineData(30, 7843.9296305, 6074.0356649, 6303.0432354, 6299.5365517)]
    public void Every_form_gives_what_another_program_finds(double energy, double zeroth, double first, double simple, double full)
    {
        Assert.Equal(1, Zeroth.TotalCrossSection(energy) / (zeroth * 1e-44), 1e-8);
        Assert.Equal(1, First.TotalCrossSection(energy) / (first * 1e-44), 1e-7);
        Assert.Equal(1, Simple.TotalCrossSection(energy) / (simple * 1e-44), 1e-8);
        Assert.Equal(1, Full.TotalCrossSection(energy) / (full * 1e-44), 1e-6);
    }

    [Fact]
    public void The_lifetime_sets_the_scale()
    {
        // 2π²/(m_e⁵ f^R τ_n) by hand: 9.637e-44 for 878.4 s; the 9.52 of 1999 is rounded from 887 s and more.
        Assert.Equal(9.637e-44, BetaNormalisation.Pdg2024.CrossSectionScale, 2e-47);
        Assert.Equal(887 / 878.4, BetaNormalisation.Pdg2024.CrossSectionScale / BetaNormalisation.FromLifetime(887).CrossSectionScale, 1e-12);
        Assert.Contains("878.4 s", new VogelBeacomFirstOrder(BetaNormalisation.Pdg2024).Convention, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => BetaNormalisation.FromLifetime(0));
    }

    [Fact]
    public void Two_ways_to_normalise_agree_today()
    {
        // σ₀ from the lifetime and from couplings: within a per cent at reactor energies.
        var lifetime = new VogelBeacomFirstOrder(BetaNormalisation.Pdg2024);
        foreach (double energy in new[] { 2.5, 4, 6, 8 })
        {
            Assert.Equal(1, lifetime.TotalCrossSection(energy) / Full.TotalCrossSection(energy), 0.01);
        }
    }

    [Fact]
    public void Nothing_happens_below_the_threshold()
    {
        Assert.Equal(1.80607, ProtonTarget.Threshold, 1e-5);
        foreach (IInverseBetaDecay form in new IInverseBetaDecay[] { Zeroth, First, Simple, Full })
        {
            Assert.Equal(0, form.TotalCrossSection(1.80));
            Assert.True(form.TotalCrossSection(1.85) > 0);
            Assert.Throws<ArgumentOutOfRangeException>(() => form.TotalCrossSection(-1));
            Assert.Throws<ArgumentOutOfRangeException>(() => form.TotalCrossSection(double.NaN));
        }
    }

    [Fact]
    public void The_cross_section_rises_and_the_orders_differ_by_recoil() => Prop.ForAll(
        Gen.Choose(250, 1500).Select(i => i / 100.0).ToArbitrary(),
        energy =>
        {
            // 1 − 7E/M is the leading correction [hep-ph/9903554]; the closed form is good to a few per mille [astro-ph/0302055].
            double ratio = First.TotalCrossSection(energy) / Zeroth.TotalCrossSection(energy);
            return Math.Abs(ratio - (1 - (7 * energy / 938.9))) < 0.012
                && Full.TotalCrossSection(energy + 0.01) > Full.TotalCrossSection(energy)
                && Math.Abs((Simple.TotalCrossSection(energy) / Full.TotalCrossSection(energy)) - 1) < 0.005;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_positron_takes_nearly_all_the_energy()
    {
        (double lowest, double highest) = StrumiaVissaniFull.PositronEnergies(8);

        // E − Δ less the neutron's kinetic energy, which is below 2E²/M.
        Assert.InRange(highest, 8 - 1.2933 - (2 * 64 / 939.0), 8 - 1.2933);
        Assert.InRange(lowest, 8 - 1.2933 - (2 * 64 / 939.0), highest);
        Assert.Throws<ArgumentOutOfRangeException>(() => StrumiaVissaniFull.PositronEnergies(1.8));
    }

    [Fact]
    public void A_spectrum_folds_with_the_cross_section()
    {
        var flat = TabulatedSpectrum.Normalised("flat", [1, 5], [1, 1]);
        double expected = AdaptiveIntegral.Over(Full.TotalCrossSection, ProtonTarget.Threshold, 5, 2, 2.5, 3, 4) / 4;
        Assert.Equal(1, InverseBetaDecayYield.PerNeutrino(flat, Full) / expected, 1e-4);
        Assert.Equal(0, InverseBetaDecayYield.PerNeutrino(TabulatedSpectrum.Normalised("low", [1, 1.7], [1, 1]), Full));
    }
}

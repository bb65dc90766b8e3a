using System.Collections.Immutable;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Supernova;

namespace Sevens.Physics.Tests.Sources.Supernova;

public sealed class SupernovaEmissionTests
{
    private static readonly SupernovaEmission Typical = Burst(0, 10, 5e52, 5e52, 5e52);

    // 5e52 erg of 12 MeV are 5e52·6.241509e5/12 neutrinos over 4π(10 kpc)² = 1.1964950e46 cm².
    [Fact]
    public void Fluence_is_energy_over_mean_energy_and_sphere()
    {
        ImmutableArray<FluxComponent> components = Typical.Fluence().At(10, FlavourConversion.None);
        Assert.Equal(6, components.Length);
        FluxComponent antineutrino = components.Single(c => c.Flavour == Flavour.ElectronAntineutrino);
        Assert.Equal(1, antineutrino.Fluence / (5e52 * 6.241509074e5 / 12 / 1.1964950e46), 1e-6);
        Assert.Equal(12, antineutrino.Spectrum.MeanEnergy, 1e-12);
        Assert.Equal(1, Typical.EnergyErg / 3e53, 1e-14);
        Assert.Equal(1, Typical.Fluence().EnergyErg / 3e53, 1e-12);
        Assert.Equal(antineutrino.Fluence / 25, Typical.Fluence().At(50, FlavourConversion.None).Single(c => c.Flavour == Flavour.ElectronAntineutrino).Fluence, antineutrino.Fluence * 1e-14);
    }

    [Fact]
    public void Time_bins_add_up_to_the_burst()
    {
        var emission = new SupernovaEmission(Slice(-0.02, 0.05, 1e52, 9, 3.1), Slice(0.05, 1, 4e52, 11, 2.6), Slice(1, 9, 2e52, 8, 2.3));
        FlavourConversion conversion = FlavourConversion.Adiabatic(MassOrdering.Inverted, 0.308, 0.0222);
        ImmutableArray<TimedFlux> bins = emission.InBins([-1, -0.02, 0.01, 0.5, 4, 9, 20], 10, conversion);
        ImmutableArray<FluxComponent> whole = emission.Fluence().At(10, conversion);
        Assert.Empty(bins[0].Components);
        Assert.Empty(bins[^1].Components);
        foreach (FluxComponent total in whole)
        {
            FluxComponent[] parts = [.. bins.SelectMany(b => b.Components).Where(c => c.Flavour == total.Flavour)];
            Assert.Equal(1, parts.Sum(c => c.Fluence) / total.Fluence, 1e-12);
            foreach (double minimum in new[] { 1.0, 8, 30, 70 })
            {
                TailMoments expected = total.Spectrum.MomentsAbove(minimum);
                Assert.Equal(1, parts.Sum(c => c.Fluence * c.Spectrum.MomentsAbove(minimum).Zeroth) / (total.Fluence * expected.Zeroth), 5e-7);
                Assert.Equal(1, parts.Sum(c => c.Fluence * c.Spectrum.MomentsAbove(minimum).Second) / (total.Fluence * expected.Second), 5e-7);
            }
        }
    }

    [Fact]
    public void A_burst_is_the_mixture_of_its_slices()
    {
        SupernovaEmission emission = new(Slice(0, 1, 1e52, 9, 4.1), Slice(1, 2, 3e52, 14, 2.2));
        IEnergySpectrum burst = emission.Fluence().At(10, FlavourConversion.None)[0].Spectrum;
        (PinchedSpectrum soft, PinchedSpectrum hard) = (new PinchedSpectrum(9, 4.1), new PinchedSpectrum(14, 2.2));
        double share = (1 / 9.0) / ((1 / 9.0) + (3 / 14.0));
        foreach (double minimum in new[] { 0.5, 2, 5, 11.3, 25, 60, 90 })
        {
            (TailMoments a, TailMoments b, TailMoments found) = (soft.MomentsAbove(minimum), hard.MomentsAbove(minimum), burst.MomentsAbove(minimum));
            Assert.Equal(1, found.Zeroth / ((share * a.Zeroth) + ((1 - share) * b.Zeroth)), 5e-7);
            Assert.Equal(1, found.First / ((share * a.First) + ((1 - share) * b.First)), 5e-7);
            Assert.Equal(1, found.Second / ((share * a.Second) + ((1 - share) * b.Second)), 5e-7);
        }
    }

    [Fact]
    public void A_part_has_its_share_of_the_energy_and_the_luminosity_is_constant_in_a_slice()
    {
        Assert.Equal(1, Typical.Between(2, 4.5).EnergyErg / 0.75e53, 1e-13);
        Assert.Equal(1, Typical.Luminosity(Flavour.TauAntineutrino, 3) / 5e51, 1e-14);
        Assert.Equal(0, Typical.Luminosity(Flavour.TauAntineutrino, 10));
        Assert.Throws<ArgumentException>(() => Typical.Between(11, 12));
    }

    [Fact]
    public void The_neutronisation_burst_is_electron_neutrinos()
    {
        SupernovaEmission burst = SupernovaEmission.NeutronisationBurst(4e53, 0.02, new PinchedSpectrum(12, 3));
        Assert.Equal(1, burst.EnergyErg / 8e51, 1e-14);
        Assert.Equal(Flavour.ElectronNeutrino, Assert.Single(burst.Fluence().At(10, FlavourConversion.None)).Flavour);

        // With the normal ordering all but sin²θ13 of it arrives as ν_μ and ν_τ.
        ImmutableArray<FluxComponent> arriving = burst.Fluence().At(10, FlavourConversion.Adiabatic(MassOrdering.Normal, 0.308, 0.0222));
        Assert.Equal(0.0222, arriving.Single(c => c.Flavour == Flavour.ElectronNeutrino).Fluence / arriving.Sum(c => c.Fluence), 1e-12);
    }

    [Fact]
    public void Slices_that_overlap_or_emit_nothing_are_refused()
    {
        Assert.Contains("slice 2 starts at 0.5 s", Assert.Throws<ArgumentException>(() => new SupernovaEmission(Slice(0, 1, 1, 9, 3), Slice(0.5, 2, 1, 9, 3))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new SupernovaEmission(new EmissionSlice(0, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EmissionSlice(1, 1));
        Assert.Throws<ArgumentException>(() => Typical.InBins([1, 1], 10, FlavourConversion.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => Typical.Fluence().At(0, FlavourConversion.None));
    }

    private static SupernovaEmission Burst(double start, double end, double electron, double anti, double heavy) => new(new EmissionSlice(start, end)
    {
        ElectronNeutrino = new SpeciesEmission(electron, new PinchedSpectrum(9.5, 2.5)),
        ElectronAntineutrino = new SpeciesEmission(anti, new PinchedSpectrum(12, 2.5)),
        HeavyLepton = new SpeciesEmission(heavy, new PinchedSpectrum(15.6, 2.5)),
    });

    private static EmissionSlice Slice(double start, double end, double energy, double mean, double pinching) => new(start, end)
    {
        ElectronNeutrino = new SpeciesEmission(energy, new PinchedSpectrum(mean, pinching)),
        HeavyLepton = new SpeciesEmission(energy, new PinchedSpectrum(mean + 4, pinching - 0.2)),
    };
}

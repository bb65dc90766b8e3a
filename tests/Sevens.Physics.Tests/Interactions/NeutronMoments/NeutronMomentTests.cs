using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Interactions.NeutronMoments;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Tests.Interactions.NeutronMoments;

/// <summary>Other moments of the neutron density, against Helm's moments written down.</summary>
public sealed class NeutronMomentTests
{
    // Helm with R0 = 1.2 A^(1/3) fm and s = 0.9 fm: ⟨r²⟩ = 3R0²/5 + 3s², ⟨r⁴⟩ = 3R0⁴/7 + 6R0²s² + 15s⁴.
    private const double Surface = 0.9;

    private static readonly double Radius = 1.2 * Math.Cbrt(40);

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.5)]
    public void The_terms_are_those_of_the_series(double q)
    {
        double second = (3 * Math.Pow(Radius, 2) / 5) + (3 * Math.Pow(Surface, 2));
        double fourth = (3 * Math.Pow(Radius, 4) / 7) + (6 * Math.Pow(Radius * Surface, 2)) + (15 * Math.Pow(Surface, 4));
        Assert.Equal(-22 * q * q * second / 6, Value(NeutronMoment.Second, q), 1e-9);
        Assert.Equal(22 * Math.Pow(q, 4) * fourth / 120, Value(NeutronMoment.Fourth, q), 1e-9);
    }

    [Fact]
    public void At_one_nothing_is_added_and_elsewhere_what_the_powers_say()
    {
        Convention convention = Convention.Sevens;
        AmplitudeContribution[] terms = [.. new NeutronMomentInteraction().Contributions(Flavour.MuonAntineutrino, convention, double.NaN)];
        Assert.Equal(2, terms.Length);
        Assert.All(terms, t => Assert.Equal((Flavour.MuonNeutrino, LorentzStructure.Vector), (t.Outgoing, t.Structure)));
        Assert.All(terms, t => Assert.Equal(0, At(t, 1, 1), 1e-15));
        Assert.Equal(convention.Couplings.Neutron * ((1.1 * 1.1) - 1), At(terms[0], 1.1, 0.7), 1e-12);
        Assert.Equal(convention.Couplings.Neutron * (Math.Pow(0.7, 4) - 1), At(terms[1], 1.1, 0.7), 1e-12);
    }

    [Fact]
    public void Both_start_at_one_which_is_the_standard_model() =>
        Assert.All(new NeutronMomentInteraction().Couplings, c => Assert.Equal(1, new NeutronMomentInteraction().StandardValue(c, Convention.Sevens)));

    private static double At(AmplitudeContribution term, double second, double fourth)
    {
        var values = new Dictionary<string, double>(StringComparer.Ordinal) { [NeutronMomentInteraction.Second] = second, [NeutronMomentInteraction.Fourth] = fourth };
        return term.Coupling.With(values).Real.Monomials.Sum(m => m.Coefficient);
    }

    private static double Value(NeutronMoment moment, double q)
    {
        double[] values = new double[1];
        new NeutronMomentAmplitude(Convention.CoherentHelm, moment).Fill(Targets.Ar40, Flavour.MuonNeutrino, [q], values);
        return values[0];
    }
}

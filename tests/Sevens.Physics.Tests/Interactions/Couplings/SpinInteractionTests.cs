using Sevens.Physics.Constants;
using Sevens.Physics.Conventions;
using Sevens.Physics.Conventions.Structures;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Interactions.Generalised;
using Sevens.Physics.Interactions.LightVector;
using Sevens.Physics.Interactions.NonStandard;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Rates;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Tests.Interactions.Couplings;

/// <summary>Couplings to spins and generalised interactions, against formulas for a free proton and for helicity amplitudes.</summary>
public sealed class SpinInteractionTests
{
    private const double Energy = 30;
    private const double Recoil = 0.4;
    private static readonly Nuclide Proton = new("H", 1, 1, 1.00782503190, 938.27208943, 0.8409);

    private static readonly Convention Convention = Convention.Tree with
    {
        FormFactor = NuclearStructure.Point,
        Kinematics = KinematicForm.SpinHalf,
        Axial = new AxialPrescription(AxialCharges.Standard, AxialNormalisation.NuclearSpin, AxialShape.Constant, [new SpinContent("H1", 0.5, 0.5, 0, "exact")]),
    };

    /// <summary>For a free proton F_A(0)/4 is (Σ_q (g_A^q + ε^{qA}) Δq)² with g_A^u = 1/2, g_A^{d,s} = −1/2, Δs = −0.085.</summary>
    [Fact]
    public void Axial_couplings_of_quarks_add_in_the_spin_of_a_proton()
    {
        double up = (1.2754 + 0.415) / 2, down = (0.415 - 1.2754) / 2;
        double standard = (1.2754 + 0.085) / 2, moved = standard + (0.3 * up) - (0.2 * down);
        double ours = Axial(new AxialNonStandardInteraction(), ("eps_mumu_uA", 0.3), ("eps_mumu_dA", -0.2), ("eps_emu_dA_im", 0.4));
        Assert.Equal((moved * moved) + (0.4 * down * 0.4 * down), ours, 1e-12);
    }

    /// <summary>A heavy boson of charges 1 is ε^{qA} = −g²/(√2 G_F M²).</summary>
    [Fact]
    public void A_heavy_axial_vector_is_a_contact_term()
    {
        double strength = -1e-6 / (Math.Sqrt(2) * 1.1663788e-11 * 1e8);
        double ours = Axial(new LightAxialInteraction("test", new VectorCharges(1, 1, 1, 1, 1), []), ("g", 1e-3));
        double moved = ((1.2754 + 0.085) / 2) + (strength * 0.415);
        Assert.Equal(moved * moved, ours, 1e-4 * Math.Abs(strength));
    }

    [Fact]
    public void Without_an_axial_part_they_are_refused()
    {
        InvalidOperationException refused = Assert.Throws<InvalidOperationException>(() =>
            new AxialNonStandardInteraction().Contributions(Flavour.MuonNeutrino, Convention.Tree, 1).ToArray());
        Assert.Contains("--axial", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>A free proton and a pseudoscalar 2√2 G_F ε: dσ/dT = (G_F²M/π)(T²/4E²)·4ε².</summary>
    [Fact]
    public void A_pseudoscalar_of_a_free_proton()
    {
        double expected = 1.1663788e-11 * 1.1663788e-11 * Mass / Math.PI * CrossSection.Area * Recoil * Recoil / (4 * Energy * Energy) * 4 * 0.09;
        double ours = Structure(new GeneralisedInteraction(MediatorRange.Contact), LorentzStructure.Pseudoscalar, ("eps_pP", 0.3));

        // The mass of the nucleon in the coupling is that of proton and neutron on average.
        Assert.Equal(expected, ours, 2e-3 * expected);
    }

    /// <summary>
    /// On an electron, where m_e ≪ E, scalar and tensor amplitudes fill one helicity with (c_S y/√8 + c_T (2 − y)/2)² and the other with (c_S y/√8)²: with the Fierz
    /// identity of equal couplings c_T(2 − y)/2 is 4(2 − y)/y times the first. dσ/dT is then never negative and zero nowhere but at its root.
    /// </summary>
    [Theory]
    [InlineData(0.2, 0.05)]
    [InlineData(0.7, -0.03)]
    [InlineData(0.99, -0.4)]
    public void Scalars_and_tensors_interfere_in_one_helicity(double inelasticity, double tensor)
    {
        const double Far = 1e6, Scalar = 0.5;
        double recoil = inelasticity * Far, c = 2 * Scalar / Math.Sqrt(8), t = 4 * Math.Sqrt(2) * tensor / 2;
        foreach (Flavour flavour in new[] { Flavour.MuonNeutrino, Flavour.MuonAntineutrino })
        {
            double sign = flavour == Flavour.MuonNeutrino ? 1 : -1;
            double first = (c * inelasticity) + (sign * t * (2 - inelasticity)), second = c * inelasticity;
            double expected = 1.1663788e-11 * 1.1663788e-11 * PhysicalConstants.ElectronMass / Math.PI * CrossSection.Area * ((first * first) + (second * second));
            var interaction = new GeneralisedInteraction(MediatorRange.Contact);
            var values = interaction.Couplings.ToDictionary(k => k.Name, _ => 0.0, StringComparer.Ordinal);
            (values["eps_eS"], values["eps_eT"]) = (Scalar, tensor);
            AmplitudeContribution[] terms = [.. interaction.ElectronContributions(flavour, Convention, double.NaN)];
            double Coupling(LorentzStructure s) => terms.First(k => k.Structure == s).Coupling.With(values).Real.Monomials.Sum(m => m.Coefficient);
            var scattering = AmplitudeScattering.OnElectron(Proton, Convention, [recoil]);
            scattering.Illuminate(flavour, [new LineSpectrum(Far).MomentsAbove(0)]);
            double Part(LorentzStructure s)
            {
                double[] value = new double[1];
                scattering.Differential(AmplitudePair.Square(s, terms[0].Amplitude), 1, value);
                return value[0];
            }

            double scalar = Coupling(LorentzStructure.Scalar), tensors = Coupling(LorentzStructure.Tensor);
            double ours = (scalar * scalar * Part(LorentzStructure.Scalar)) + (tensors * tensors * Part(LorentzStructure.Tensor)) + (scalar * tensors * Part(LorentzStructure.ScalarWithTensor));
            Assert.Equal(expected, ours, 1e-5 * expected);
        }
    }

    /// <summary>y/(Q² + M²) of a heavy boson is 2√2 G_F ε, and √2 G_F ε for vectors.</summary>
    [Theory]
    [InlineData("S", 2.8284271247461903)]
    [InlineData("P", 2.8284271247461903)]
    [InlineData("T", 2.8284271247461903)]
    public void By_exchange_of_a_heavy_boson_they_are_contact_terms(string kind, double factor)
    {
        const double Coupling = 0.3, Heavy = 1e9;
        string target = string.Equals(kind, "P", StringComparison.Ordinal) ? "p" : "d";
        LorentzStructure structure = kind switch { "S" => LorentzStructure.Scalar, "P" => LorentzStructure.Pseudoscalar, _ => LorentzStructure.Tensor };
        double contact = Structure(new GeneralisedInteraction(MediatorRange.Contact), structure, ($"eps_{target}{kind}", Coupling));
        double exchange = Structure(new GeneralisedInteraction(MediatorRange.Exchange), structure, Heavy, ($"y_{target}{kind}", factor * 1.1663788e-11 * Coupling * Heavy * Heavy));
        Assert.Equal(contact, exchange, 1e-9 * contact);
    }

    private static double Mass => Convention.Masses.Of(Proton);

    private static double Axial(IInteraction interaction, params (string Name, double Value)[] values)
    {
        double standard = (1.2754 + 0.085) / 2;
        var all = interaction.Couplings.ToDictionary(c => c.Name, _ => 0.0, StringComparer.Ordinal);
        foreach ((string name, double value) in values)
        {
            all[name] = value;
        }

        double sum = 0;
        foreach (IGrouping<Flavour, AmplitudeContribution> outgoing in interaction.Contributions(Flavour.MuonNeutrino, Convention, 1e4).GroupBy(c => c.Outgoing))
        {
            double real = outgoing.Key == Flavour.MuonNeutrino ? standard : 0, imaginary = 0;
            foreach (AmplitudeContribution term in outgoing)
            {
                double[] amplitude = new double[1];
                term.Amplitude.Fill(Proton, Flavour.MuonNeutrino, [0.01], amplitude);
                real += amplitude[0] * term.Coupling.With(all).Real.Monomials.Sum(m => m.Coefficient);
                imaginary += amplitude[0] * term.Coupling.With(all).Imaginary.Monomials.Sum(m => m.Coefficient);
            }

            sum += (real * real) + (imaginary * imaginary);
        }

        return sum;
    }

    private static double Structure(IInteraction interaction, LorentzStructure structure, params (string Name, double Value)[] values) =>
        Structure(interaction, structure, double.NaN, values);

    private static double Structure(IInteraction interaction, LorentzStructure structure, double mass, params (string Name, double Value)[] values)
    {
        var all = interaction.Couplings.ToDictionary(c => c.Name, _ => 0.0, StringComparer.Ordinal);
        foreach ((string name, double value) in values)
        {
            all[name] = value;
        }

        AmplitudeContribution[] terms = [.. interaction.Contributions(Flavour.MuonNeutrino, Convention, double.IsNaN(mass) ? 1 : mass).Where(c => c.Structure == structure)];
        var scattering = AmplitudeScattering.OnNucleus(Proton, Convention, [Recoil]);
        scattering.Illuminate(Flavour.MuonNeutrino, [new LineSpectrum(Energy).MomentsAbove(0)]);
        double[] value1 = new double[1];
        double sum = 0;
        foreach (AmplitudeContribution one in terms)
        {
            foreach (AmplitudeContribution other in terms)
            {
                scattering.Differential(new AmplitudePair(structure, one.Amplitude, other.Amplitude), 1, value1);
                sum += value1[0] * one.Coupling.With(all).Real.Monomials.Sum(m => m.Coefficient) * other.Coupling.With(all).Real.Monomials.Sum(m => m.Coefficient);
            }
        }

        return sum;
    }
}

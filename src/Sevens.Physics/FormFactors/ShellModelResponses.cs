using Sevens.Physics.Constants;

namespace Sevens.Physics.FormFactors;

/// <summary>
/// The responses of one nuclide from the nuclear shell model: F^M of protons and neutrons and the spin-orbit response F^Φ″ of each, with the form factors
/// they make. With t = −q², κ the anomalous moments and ⟨r²⟩ those of the nucleons:
/// Z F_ch = (1 + ⟨r²⟩_p t/6 + t/8m²) F^M_p + ⟨r²⟩_n t/6 F^M_n − (t/4m²)[(1 + 2κ_p) F^Φ_p + 2κ_n F^Φ_n], and
/// Q_W F_W = Q_p Z F_ch + Q_n N F_n with N F_n = (⟨r²⟩_n + ⟨r²⟩_s) t/6 F^M_p + (1 + (⟨r²⟩_p + ⟨r²⟩_s) t/6 + t/8m²) F^M_n
/// − (t/4m²)[2(κ_n + κ_s) F^Φ_p + (1 + 2κ_p + 2κ_s) F^Φ_n]. [Hoferichter, Menéndez and Schwenk, arXiv:2007.08529]
/// </summary>
/// <remarks>
/// t is negative in scattering, so that the size of the nucleons lowers F. One public transcription of the formula has t = +q², which raises it.
/// </remarks>
public sealed class ShellModelResponses
{
    private readonly double[] charge;
    private readonly double[] weakNeutron;
    private readonly double chargeSpinOrbit;
    private readonly double weakNeutronSpinOrbit;

    /// <summary>From the isoscalar (+) and isovector (−) polynomials in u = q²b²/2; proton and neutron are half their sum and difference.</summary>
    /// <param name="oscillatorLength">b, fm.</param>
    /// <param name="coulombPlus">F^M_+; its constant is A.</param>
    /// <param name="coulombMinus">F^M_−; its constant is Z − N.</param>
    /// <param name="spinOrbitPlus">F^Φ″_+.</param>
    /// <param name="spinOrbitMinus">F^Φ″_−.</param>
    /// <exception cref="ArgumentException">Constants of F^M that do not make positive whole numbers of protons and neutrons, or coefficients that are not finite.</exception>
    public ShellModelResponses(
        double oscillatorLength,
        IReadOnlyList<double> coulombPlus,
        IReadOnlyList<double> coulombMinus,
        IReadOnlyList<double> spinOrbitPlus,
        IReadOnlyList<double> spinOrbitMinus)
    {
        ArgumentNullException.ThrowIfNull(coulombPlus);
        ArgumentNullException.ThrowIfNull(coulombMinus);
        ArgumentNullException.ThrowIfNull(spinOrbitPlus);
        ArgumentNullException.ThrowIfNull(spinOrbitMinus);
        double[] protons = Half(coulombPlus, coulombMinus, 1);
        double[] neutrons = Half(coulombPlus, coulombMinus, -1);
        if (!(protons is [>= 1, ..] && neutrons is [>= 1, ..] && double.IsInteger(protons[0]) && double.IsInteger(neutrons[0])))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"found F_p(0) = {protons.FirstOrDefault()} and F_n(0) = {neutrons.FirstOrDefault()}, expected the numbers of protons and neutrons"),
                nameof(coulombPlus));
        }

        double[] protonOrbits = Half(spinOrbitPlus, spinOrbitMinus, 1);
        double[] neutronOrbits = Half(spinOrbitPlus, spinOrbitMinus, -1);
        OscillatorLength = oscillatorLength;
        Protons = (int)protons[0];
        Neutrons = (int)neutrons[0];
        Proton = new ShellModelFormFactor(oscillatorLength, protons);
        Neutron = new ShellModelFormFactor(oscillatorLength, neutrons);

        // t = −2u/b², so that a factor t is a shift by one power of u.
        const double Recoil = NucleonStructure.InverseMassSquared / 8;
        const double Orbit = NucleonStructure.InverseMassSquared / 4;
        const double ProtonSize = PhysicalConstants.ProtonChargeRadiusSquared / 6;
        const double NeutronSize = PhysicalConstants.NeutronChargeRadiusSquared / 6;
        const double StrangeSize = NucleonStructure.StrangeRadiusSquared / 6;
        const double ProtonMoment = NucleonStructure.ProtonAnomalousMoment;
        const double NeutronMoment = NucleonStructure.NeutronAnomalousMoment;
        const double StrangeMoment = NucleonStructure.StrangeMoment;
        double timesT = -2 / (oscillatorLength * oscillatorLength);
        charge = Sum(protons, timesT, [
            (ProtonSize + Recoil, protons), (NeutronSize, neutrons),
            (-Orbit * (1 + (2 * ProtonMoment)), protonOrbits), (-Orbit * 2 * NeutronMoment, neutronOrbits)]);
        weakNeutron = Sum(neutrons, timesT, [
            (NeutronSize + StrangeSize, protons), (ProtonSize + StrangeSize + Recoil, neutrons),
            (-Orbit * 2 * (NeutronMoment + StrangeMoment), protonOrbits), (-Orbit * (1 + (2 * ProtonMoment) + (2 * StrangeMoment)), neutronOrbits)]);
        Charge = new ShellModelFormFactor(oscillatorLength, charge);
        WeakNeutron = new ShellModelFormFactor(oscillatorLength, weakNeutron);

        // −6 dF/dq² of the spin-orbit terms at 0.
        chargeSpinOrbit = -6 * Orbit * (((1 + (2 * ProtonMoment)) * protonOrbits[0]) + (2 * NeutronMoment * neutronOrbits[0]));
        weakNeutronSpinOrbit = -6 * Orbit * ((2 * (NeutronMoment + StrangeMoment) * protonOrbits[0]) + ((1 + (2 * ProtonMoment) + (2 * StrangeMoment)) * neutronOrbits[0]));
    }

    /// <summary>Z.</summary>
    public int Protons { get; }

    /// <summary>N.</summary>
    public int Neutrons { get; }

    /// <summary>The oscillator length b, fm.</summary>
    public double OscillatorLength { get; }

    /// <summary>Point protons, F^M_p/Z.</summary>
    public ShellModelFormFactor Proton { get; }

    /// <summary>Point neutrons, F^M_n/N.</summary>
    public ShellModelFormFactor Neutron { get; }

    /// <summary>The charge form factor F_ch, which is also what Q_p multiplies in the weak one.</summary>
    public ShellModelFormFactor Charge { get; }

    /// <summary>What Q_n multiplies in the weak form factor: the neutrons with their size and spin-orbit terms and the protons' share.</summary>
    public ShellModelFormFactor WeakNeutron { get; }

    /// <summary>Point nucleons, as the proton and neutron form factors of a cross section.</summary>
    public NucleonFormFactors PointNucleons => new(Proton, Neutron);

    /// <summary>Nucleons with size and spin-orbit terms: a cross section with these has the full weak form factor.</summary>
    public NucleonFormFactors PhysicalNucleons => new(Charge, WeakNeutron);

    /// <summary>The spin-orbit part of the mean square charge radius ⟨r²⟩_so, fm².</summary>
    public double ChargeSpinOrbitRadiusSquared => chargeSpinOrbit / Protons;

    /// <summary>The weak form factor F_W for given couplings, 1 at q = 0.</summary>
    /// <param name="protonCoupling">g_V^p = Q_p/2.</param>
    /// <param name="neutronCoupling">g_V^n = Q_n/2.</param>
    /// <exception cref="ArgumentException">Couplings whose weak charge is zero or not finite.</exception>
    public ShellModelFormFactor Weak(double protonCoupling, double neutronCoupling) =>
        new(OscillatorLength, charge.Zip(weakNeutron, (p, n) => (protonCoupling * p) + (neutronCoupling * n)));

    /// <summary>The spin-orbit part of the mean square weak radius, fm².</summary>
    /// <param name="protonCoupling">g_V^p.</param>
    /// <param name="neutronCoupling">g_V^n.</param>
    public double WeakSpinOrbitRadiusSquared(double protonCoupling, double neutronCoupling) =>
        ((protonCoupling * chargeSpinOrbit) + (neutronCoupling * weakNeutronSpinOrbit)) / ((protonCoupling * Protons) + (neutronCoupling * Neutrons));

    private static double[] Half(IReadOnlyList<double> plus, IReadOnlyList<double> minus, int sign)
    {
        double At(IReadOnlyList<double> of, int i) => i < of.Count ? of[i] : 0;
        return [.. Enumerable.Range(0, Math.Max(1, Math.Max(plus.Count, minus.Count))).Select(i => (At(plus, i) + (sign * At(minus, i))) / 2)];
    }

    private static double[] Sum(double[] leading, double timesT, (double Factor, double[] Polynomial)[] terms)
    {
        double[] sum = new double[1 + Math.Max(leading.Length, terms.Max(t => t.Polynomial.Length))];
        leading.CopyTo(sum, 0);
        foreach ((double factor, double[] polynomial) in terms)
        {
            for (int i = 0; i < polynomial.Length; i++)
            {
                sum[i + 1] += factor * timesT * polynomial[i];
            }
        }

        return sum;
    }
}

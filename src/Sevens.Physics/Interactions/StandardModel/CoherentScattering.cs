using Sevens.Numerics.Quadrature;
using Sevens.Physics.Conventions;
using Sevens.Physics.FormFactors;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.StandardModel;

/// <summary>
/// Coherent elastic neutrino–nucleus scattering in the Standard Model,
/// dσ/dT = (G_F² M/π) {(1 − T/E − MT/2E²) Q_V² + (1 − T/E + MT/2E²) G_A² ± (2T/E − T²/E²) Q_V G_A}, Q_V = g_V^p Z F_p(q) + g_V^n N F_n(q).
/// The axial terms stand only where the convention asks for them and the nuclide has spin; + is for neutrinos, − for antineutrinos.
/// [Freedman, Phys. Rev. D 9 (1974) 1389; arXiv:hep-ph/0508299; arXiv:1710.02730; arXiv:2007.08529]
/// </summary>
public sealed class CoherentScattering
{
    // Momentum transfers of the bulk evaluation are prepared in pieces that stay on the stack.
    private const int Piece = 64;
    private static readonly GaussLegendre Rule = GaussLegendre.OfOrder(64);
    private readonly VectorCouplings couplings;
    private readonly FlavourRunning running;
    private readonly NucleonFormFactors formFactors;
    private readonly IAxialAmplitude? axial;
    private readonly RecoilKinematics kinematics;
    private readonly Nuclide moving;
    private readonly double hbarC;
    private readonly double prefactor;

    /// <summary>Prepares the cross section of one nuclide under a convention.</summary>
    /// <exception cref="InvalidOperationException">The nuclide lacks a charge radius or spin expectation values that the convention needs.</exception>
    public CoherentScattering(Nuclide nuclide, Convention convention)
        : this(nuclide, convention, Required(convention).FormFactorsOf(nuclide))
    {
    }

    /// <summary>As <see cref="CoherentScattering(Nuclide, Convention)"/>, with vector form factors in place of the convention's: fitted radii, tables.</summary>
    /// <exception cref="InvalidOperationException">The nuclide lacks spin expectation values that the convention needs.</exception>
    public CoherentScattering(Nuclide nuclide, Convention convention, NucleonFormFactors formFactors)
        : this(nuclide, convention, formFactors, Required(convention).Axial?.Of(nuclide, formFactors))
    {
    }

    /// <summary>As <see cref="CoherentScattering(Nuclide, Convention)"/>, with vector form factors and an axial amplitude in place of the convention's.</summary>
    /// <param name="nuclide">The target.</param>
    /// <param name="convention">Constants, mass, couplings and kinematic form.</param>
    /// <param name="formFactors">F_p and F_n.</param>
    /// <param name="axial">G_A(q); null leaves the axial part out.</param>
    /// <exception cref="ArgumentException">A mass or a constant that is not positive and finite.</exception>
    public CoherentScattering(Nuclide nuclide, Convention convention, NucleonFormFactors formFactors, IAxialAmplitude? axial)
    {
        ArgumentNullException.ThrowIfNull(nuclide);
        ArgumentNullException.ThrowIfNull(convention);
        ArgumentNullException.ThrowIfNull(formFactors);
        Nuclide = nuclide;
        moving = convention.Masses.Moving(nuclide);
        couplings = convention.Couplings;
        running = convention.Running;
        this.formFactors = formFactors;
        this.axial = axial;
        kinematics = new RecoilKinematics(convention.Kinematics, moving.NuclearMass);
        hbarC = convention.Constants.MomentumHbarC;
        prefactor = convention.Constants.CrossSectionScale * moving.NuclearMass;
        if (!(prefactor > 0 && moving.NuclearMass > 0 && hbarC > 0 && double.IsFinite(prefactor)))
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"{convention.Name}, {nuclide.Name}: found a mass of {moving.NuclearMass} MeV and {convention.Constants}, expected positive, finite numbers"),
                nameof(convention));
        }
    }

    /// <summary>The target nuclide.</summary>
    public Nuclide Nuclide { get; }

    /// <summary>The mass of the recoiling nucleus in this convention, MeV.</summary>
    public double NuclearMass => moving.NuclearMass;

    /// <summary>The largest recoil energy a neutrino can give in this convention, MeV.</summary>
    /// <param name="neutrinoEnergyMeV">Neutrino energy E, MeV.</param>
    public double MaximumRecoil(double neutrinoEnergyMeV) => moving.MaximumRecoil(neutrinoEnergyMeV);

    /// <summary>The smallest neutrino energy that can give a recoil of energy T in this convention, MeV.</summary>
    /// <param name="recoilMeV">Recoil energy T, MeV.</param>
    public double MinimumNeutrinoEnergy(double recoilMeV) => moving.MinimumNeutrinoEnergy(recoilMeV);

    /// <summary>Q_V(q) for a flavour; −(N − (1 − 4 sin²θ_W) Z)/2 at tree level and q = 0.</summary>
    /// <param name="flavour">The incoming flavour.</param>
    /// <param name="momentumTransfer">q, fm⁻¹.</param>
    /// <exception cref="InvalidOperationException">The couplings have no value for this flavour.</exception>
    public double WeakAmplitude(Flavour flavour, double momentumTransfer) =>
        (ProtonCoupling(flavour, momentumTransfer) * Nuclide.Z * formFactors.Proton.At(momentumTransfer))
        + (couplings.Neutron * Nuclide.N * formFactors.Neutron.At(momentumTransfer));

    /// <summary>G_A(q), 0 where there is no axial part; F_A(q²) = 4G_A².</summary>
    /// <param name="momentumTransfer">q, fm⁻¹.</param>
    public double AxialAmplitude(double momentumTransfer) => axial?.At(momentumTransfer) ?? 0;

    /// <summary>dσ/dT at a neutrino energy, cm²/MeV per nucleus; 0 above the kinematic limit.</summary>
    /// <param name="flavour">The incoming flavour.</param>
    /// <param name="neutrinoEnergyMeV">E &gt; 0, MeV.</param>
    /// <param name="recoilMeV">T ≥ 0, MeV.</param>
    /// <exception cref="ArgumentOutOfRangeException">An energy out of its range.</exception>
    public double Differential(Flavour flavour, double neutrinoEnergyMeV, double recoilMeV)
    {
        RequireNeutrinoEnergy(neutrinoEnergyMeV);
        RequireRecoil(recoilMeV);
        return recoilMeV > moving.MaximumRecoil(neutrinoEnergyMeV) ? 0 : At(flavour, AtEnergy(neutrinoEnergyMeV), recoilMeV);
    }

    /// <summary>dσ/dT at a neutrino energy and many recoil energies at once, cm²/MeV per nucleus, without allocating.</summary>
    /// <param name="flavour">The incoming flavour.</param>
    /// <param name="neutrinoEnergyMeV">E &gt; 0, MeV.</param>
    /// <param name="recoilsMeV">T ≥ 0, MeV.</param>
    /// <param name="result">As long as <paramref name="recoilsMeV"/>; it may be the same memory.</param>
    /// <exception cref="ArgumentOutOfRangeException">An energy out of its range.</exception>
    /// <exception cref="ArgumentException">Spans of different lengths.</exception>
    public void Differential(Flavour flavour, double neutrinoEnergyMeV, ReadOnlySpan<double> recoilsMeV, Span<double> result)
    {
        RequireNeutrinoEnergy(neutrinoEnergyMeV);
        RequireRoom(recoilsMeV.Length, result.Length);

        TailMoments moments = AtEnergy(neutrinoEnergyMeV);
        double maximum = moving.MaximumRecoil(neutrinoEnergyMeV);
        Span<double> amplitudes = stackalloc double[Piece];
        for (int start = 0; start < recoilsMeV.Length; start += Piece)
        {
            int count = Math.Min(Piece, recoilsMeV.Length - start);
            ReadOnlySpan<double> recoils = recoilsMeV.Slice(start, count);
            Amplitudes(flavour, recoils, amplitudes);
            Span<double> values = result.Slice(start, count);
            for (int i = 0; i < recoils.Length; i++)
            {
                double recoil = recoils[i];
                values[i] = recoil > maximum ? 0 : Assemble(flavour, moments, recoil, amplitudes[i]);
            }
        }
    }

    /// <summary>dσ/dT averaged over a spectrum, ∫φ(E) dσ/dT dE, cm²/MeV per nucleus.</summary>
    /// <param name="flavour">The incoming flavour.</param>
    /// <param name="spectrum">φ, normalised to one neutrino.</param>
    /// <param name="recoilMeV">T ≥ 0, MeV.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative or undefined recoil energy.</exception>
    public double Differential(Flavour flavour, IEnergySpectrum spectrum, double recoilMeV)
    {
        ArgumentNullException.ThrowIfNull(spectrum);
        RequireRecoil(recoilMeV);
        TailMoments moments = MomentsAt(spectrum, recoilMeV);
        return moments.Zeroth > 0 ? At(flavour, moments, recoilMeV) : 0;
    }

    /// <summary>dσ/dT averaged over a spectrum at many recoil energies at once, cm²/MeV per nucleus, without allocating.</summary>
    /// <param name="flavour">The incoming flavour.</param>
    /// <param name="moments">Those of the spectrum above the <see cref="MinimumNeutrinoEnergy"/> of each recoil energy.</param>
    /// <param name="recoilsMeV">T &gt; 0, MeV.</param>
    /// <param name="result">As long as <paramref name="recoilsMeV"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative or undefined recoil energy.</exception>
    /// <exception cref="ArgumentException">Spans of different lengths.</exception>
    internal void Differential(Flavour flavour, ReadOnlySpan<TailMoments> moments, ReadOnlySpan<double> recoilsMeV, Span<double> result)
    {
        RequireRoom(recoilsMeV.Length, Math.Min(result.Length, moments.Length));
        Span<double> amplitudes = stackalloc double[Piece];
        for (int start = 0; start < recoilsMeV.Length; start += Piece)
        {
            ReadOnlySpan<double> recoils = recoilsMeV.Slice(start, Math.Min(Piece, recoilsMeV.Length - start));
            Amplitudes(flavour, recoils, amplitudes);
            for (int i = 0; i < recoils.Length; i++)
            {
                ref readonly TailMoments above = ref moments[start + i];
                result[start + i] = above.Zeroth > 0 ? Assemble(flavour, above, recoils[i], amplitudes[i]) : 0;
            }
        }
    }

    /// <summary>σ(E) = ∫dT dσ/dT, cm² per nucleus.</summary>
    /// <param name="flavour">The incoming flavour.</param>
    /// <param name="neutrinoEnergyMeV">E &gt; 0, MeV.</param>
    /// <exception cref="ArgumentOutOfRangeException">An energy that is not positive and finite.</exception>
    public double Total(Flavour flavour, double neutrinoEnergyMeV)
    {
        RequireNeutrinoEnergy(neutrinoEnergyMeV);
        double half = moving.MaximumRecoil(neutrinoEnergyMeV) / 2;
        Span<double> values = stackalloc double[Rule.Order];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = half * (1 + Rule.Nodes[i]);
        }

        Differential(flavour, neutrinoEnergyMeV, values, values);
        double sum = 0;
        for (int i = 0; i < values.Length; i++)
        {
            sum += Rule.Weights[i] * values[i];
        }

        return half * sum;
    }

    /// <summary>The spectrum-averaged cross section ∫φ(E) σ(E) dE, cm² per nucleus; to 1e-6 or better for lines, tables and formulas.</summary>
    /// <param name="flavour">The incoming flavour.</param>
    /// <param name="spectrum">φ, normalised to one neutrino.</param>
    public double Average(Flavour flavour, IEnergySpectrum spectrum)
    {
        ArgumentNullException.ThrowIfNull(spectrum);
        Span<double> recoils = stackalloc double[AveragingPanels.LargestOrder];
        Span<double> amplitudes = stackalloc double[AveragingPanels.LargestOrder];
        double sum = 0;
        var panels = new AveragingPanels(spectrum);
        while (panels.MoveNext())
        {
            GaussLegendre rule = panels.Rule;
            double half = (panels.Upper - panels.Lower) / 2, middle = (panels.Upper + panels.Lower) / 2;
            Span<double> panel = recoils[..rule.Order];
            for (int i = 0; i < panel.Length; i++)
            {
                panel[i] = moving.MaximumRecoil(middle + (half * rule.Nodes[i]));
            }

            Amplitudes(flavour, panel, amplitudes);
            for (int i = 0; i < panel.Length; i++)
            {
                double minimum = middle + (half * rule.Nodes[i]);
                TailMoments moments = spectrum.MomentsAbove(minimum);
                double mass = moving.NuclearMass, denominator = mass + (2 * minimum);
                double jacobian = 4 * minimum * (mass + minimum) / (denominator * denominator);
                sum += half * rule.Weights[i] * jacobian * (moments.Zeroth > 0 ? Assemble(flavour, moments, panel[i], amplitudes[i]) : 0);
            }
        }

        return sum;
    }

    private static Convention Required(Convention convention)
    {
        ArgumentNullException.ThrowIfNull(convention);
        return convention;
    }

    private static TailMoments AtEnergy(double neutrinoEnergyMeV) => new(1, 1 / neutrinoEnergyMeV, 1 / (neutrinoEnergyMeV * neutrinoEnergyMeV));

    private static double SignOf(Flavour flavour) => flavour.IsAntineutrino() ? -1 : 1;

    private static void RequireNeutrinoEnergy(double neutrinoEnergyMeV)
    {
        if (!(neutrinoEnergyMeV > 0 && double.IsFinite(neutrinoEnergyMeV)))
        {
            throw new ArgumentOutOfRangeException(nameof(neutrinoEnergyMeV), neutrinoEnergyMeV, "expected a positive, finite neutrino energy in MeV");
        }
    }

    private static void RequireRoom(int recoils, int room)
    {
        if (room != recoils)
        {
            throw new ArgumentException($"found room for {room} values, expected {recoils}, one per recoil energy", nameof(room));
        }
    }

    private static void RequireRecoil(double recoilMeV)
    {
        if (!(recoilMeV >= 0))
        {
            throw new ArgumentOutOfRangeException(nameof(recoilMeV), recoilMeV, "expected a recoil energy ≥ 0 in MeV");
        }
    }

    /// <summary>The moments that a recoil energy sees. At T = 0 those of 1/E and 1/E² are multiplied by 0, and may be infinite.</summary>
    private TailMoments MomentsAt(IEnergySpectrum spectrum, double recoil) => recoil > 0
        ? spectrum.MomentsAbove(moving.MinimumNeutrinoEnergy(recoil))
        : new TailMoments(spectrum.MomentsAbove(0).Zeroth, 0, 0);

    private double At(Flavour flavour, in TailMoments moments, double recoil) =>
        Assemble(flavour, moments, recoil, WeakAmplitude(flavour, Math.Sqrt(SquaredTransfer(recoil))));

    /// <summary>q² = (2MT + T²)/(ħc)², fm⁻².</summary>
    private double SquaredTransfer(double recoil) => ((2 * moving.NuclearMass) + recoil) * recoil / (hbarC * hbarC);

    private double Assemble(Flavour flavour, in TailMoments moments, double recoil, double amplitude)
    {
        double value = kinematics.Vector(moments, recoil) * amplitude * amplitude;
        if (axial is not null)
        {
            double spin = axial.At(Math.Sqrt(SquaredTransfer(recoil)));
            value += spin * ((kinematics.Axial(moments, recoil) * spin) + (SignOf(flavour) * RecoilKinematics.Interference(moments, recoil) * amplitude));
        }

        return value > 0 ? prefactor * value : 0;
    }

    /// <summary>Q_V at up to <see cref="Piece"/> recoil energies, form factors in bulk.</summary>
    private void Amplitudes(Flavour flavour, ReadOnlySpan<double> recoils, Span<double> amplitudes)
    {
        Span<double> room = stackalloc double[2 * Piece];
        Span<double> transfers = room[..recoils.Length];
        Span<double> neutrons = room.Slice(Piece, recoils.Length);
        Span<double> protons = amplitudes[..recoils.Length];
        for (int i = 0; i < recoils.Length; i++)
        {
            RequireRecoil(recoils[i]);
            transfers[i] = Math.Sqrt(SquaredTransfer(recoils[i]));
        }

        formFactors.Proton.Evaluate(transfers, protons);
        if (ReferenceEquals(formFactors.Proton, formFactors.Neutron))
        {
            protons.CopyTo(neutrons);
        }
        else
        {
            formFactors.Neutron.Evaluate(transfers, neutrons);
        }

        double neutronCharge = couplings.Neutron * Nuclide.N;
        for (int i = 0; i < recoils.Length; i++)
        {
            amplitudes[i] = (ProtonCoupling(flavour, transfers[i]) * Nuclide.Z * protons[i]) + (neutronCharge * neutrons[i]);
        }
    }

    private double ProtonCoupling(Flavour flavour, double momentumTransfer)
    {
        double coupling = couplings.ProtonFor(flavour);
        if (running == FlavourRunning.None)
        {
            return coupling;
        }

        double momentum = momentumTransfer * hbarC;
        return coupling + FlavourCorrection.RunningTo(flavour, momentum * momentum);
    }
}

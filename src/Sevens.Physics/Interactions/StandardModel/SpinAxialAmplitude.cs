using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Interactions.StandardModel;

/// <summary>
/// G_A from spin expectation values, F_A(0) = 4G_A² = (4/3)(J+1)/J {g_A(S_p − S_n) − g_A^s(S_p + S_n)}². [arXiv:2007.08529]
/// </summary>
internal sealed class SpinAxialAmplitude : IAxialAmplitude
{
    private readonly double proton;
    private readonly double neutron;
    private readonly NucleonFormFactors? shape;

    public SpinAxialAmplitude(SpinContent content, AxialCharges charges, AxialNormalisation normalisation, NucleonFormFactors? shape)
    {
        if (!(content.Spin > 0 && double.IsFinite(content.Spin)))
        {
            throw new ArgumentOutOfRangeException(
                nameof(content), content.Spin, $"{content.Nuclide}: expected a ground-state spin J > 0 where spin expectation values are given");
        }

        double states = normalisation == AxialNormalisation.NuclearSpin ? Math.Sqrt((content.Spin + 1) / (3 * content.Spin)) : 1;
        proton = states * charges.Proton * content.Proton;
        neutron = states * charges.Neutron * content.Neutron;
        this.shape = shape;
    }

    public double At(double momentumTransfer) => shape is null
        ? proton + neutron
        : (proton * shape.Proton.At(momentumTransfer)) + (neutron * shape.Neutron.At(momentumTransfer));
}

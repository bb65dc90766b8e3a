using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.Amplitudes;

/// <summary>Z·F_p(q)·(D_l(Q²) − D_l(0)): the flavour-dependent running of the proton coupling, whose own coupling is 1. [arXiv:2011.05960]</summary>
/// <param name="Convention">The convention of the form factor and of ħc.</param>
public sealed record RunningAmplitude(Convention Convention) : IAmplitude
{
    /// <inheritdoc/>
    public void Fill(Nuclide nuclide, Flavour flavour, ReadOnlySpan<double> momentumTransfers, Span<double> values)
    {
        new ProtonAmplitude(Convention).Fill(nuclide, flavour, momentumTransfers, values);
        for (int i = 0; i < values.Length; i++)
        {
            double momentum = momentumTransfers[i] * Convention.Constants.MomentumHbarC;
            values[i] *= FlavourCorrection.RunningTo(flavour, momentum * momentum);
        }
    }
}

namespace Sevens.Statistics.Sampling.Chains;

/// <summary>A point of a Hamiltonian trajectory.</summary>
/// <param name="Z">Where it is, in whitened coordinates.</param>
/// <param name="Momentum">Its momentum there; the mass is the unit matrix.</param>
/// <param name="Gradient">The gradient of the log density.</param>
/// <param name="LogTarget">The log density.</param>
internal sealed record NutsPoint(double[] Z, double[] Momentum, double[] Gradient, double LogTarget)
{
    /// <summary>Minus the energy.</summary>
    public double LogJoint
    {
        get
        {
            double square = 0;
            foreach (double p in Momentum)
            {
                square += p * p;
            }

            return LogTarget - (0.5 * square);
        }
    }
}

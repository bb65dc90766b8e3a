using Sevens.Numerics.Interpolation;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Models;

/// <summary>
/// The weight of a template that is known at one node of a mediator's mass. What is interpolated, in ln M, is the template times (M² + Q₀²)ⁿ: with a typical
/// Q₀ it is nearly constant, whereas the template itself falls by many orders from light to heavy mediators.
/// </summary>
/// <param name="Parameter">The mass parameter's name, MeV.</param>
/// <param name="Nodes">Nodes in ln(M/MeV).</param>
/// <param name="Node">The node of this template.</param>
/// <param name="Propagators">n: how many propagators the template holds.</param>
/// <param name="TypicalMomentum">Q₀, MeV.</param>
public sealed record MediatorNodeFactor(string Parameter, ChebyshevNodes Nodes, int Node, int Propagators, double TypicalMomentum = MediatorNodeFactor.OfNuclei) : Factor(Parameter)
{
    /// <summary>Q₀ of nuclei, MeV.</summary>
    public const double OfNuclei = 30;

    private const double OfElectrons = 0.1;

    private readonly double atNode = Math.Pow(Math.Exp(2 * Nodes.Values[Node]) + (TypicalMomentum * TypicalMomentum), Propagators);

    /// <summary>The momentum transfer beyond which a mass makes a mediator heavy.</summary>
    /// <param name="target">What neutrinos scatter off.</param>
    internal static double TypicalFor(ScatteringTarget target) => target == ScatteringTarget.Nucleus ? OfNuclei : OfElectrons;

    /// <inheritdoc/>
    public override Jet At(double theta)
    {
        // Rounding of the logarithm may leave the interval at its ends.
        (double cardinal, double slope, double curvature) = Nodes.Cardinal(Node, Math.Clamp(Math.Log(theta), Nodes.Lower, Nodes.Upper));
        double square = (theta * theta) + (TypicalMomentum * TypicalMomentum);
        double scale = atNode / Math.Pow(square, Propagators);

        // Derivatives in ln M: of the scale, n·(−2M²/D) and so on with D = M² + Q₀².
        double r = 2 * theta * theta / square;
        double scaleSlope = -Propagators * r;
        double scaleCurvature = (scaleSlope * scaleSlope) - (Propagators * r * (2 - r));
        double value = scale * cardinal;
        double first = scale * (slope + (scaleSlope * cardinal));
        double second = scale * (curvature + (2 * scaleSlope * slope) + (scaleCurvature * cardinal));
        return new Jet(value, first / theta, (second - first) / (theta * theta));
    }
}

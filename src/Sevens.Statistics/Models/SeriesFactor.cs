using Sevens.Numerics.Interpolation;

namespace Sevens.Statistics.Models;

/// <summary>A smooth function of one parameter, as a series.</summary>
/// <param name="Parameter">The parameter's name; its bounds must lie within the series' interval.</param>
/// <param name="Series">The function.</param>
public sealed record SeriesFactor(string Parameter, ChebyshevInterpolant Series) : Factor(Parameter)
{
    /// <inheritdoc/>
    public override Jet At(double theta)
    {
        (double value, double first, double second) = Series.At(theta);
        return new Jet(value, first, second);
    }
}

namespace Sevens.Statistics.Models;

/// <summary>Multiplies a template bin by bin by a function of one parameter that no interpolation of templates would give exactly.</summary>
/// <param name="parameter">The parameter's name.</param>
public abstract class ParametricShape(string parameter)
{
    /// <summary>The parameter's name.</summary>
    public string Parameter { get; } = parameter;

    /// <summary>The number of bins of the template it multiplies.</summary>
    public abstract int BinCount { get; }

    /// <summary>
    /// The multiplier of each bin and its exact first and second derivative in the parameter. Called in the inner loop of a fit, from several
    /// threads: must be pure and must not allocate.
    /// </summary>
    /// <param name="theta">The parameter.</param>
    /// <param name="value">Receives s_b(θ); <see cref="BinCount"/> long, like the others.</param>
    /// <param name="first">Receives ds_b/dθ.</param>
    /// <param name="second">Receives d²s_b/dθ².</param>
    public abstract void Evaluate(double theta, Span<double> value, Span<double> first, Span<double> second);
}

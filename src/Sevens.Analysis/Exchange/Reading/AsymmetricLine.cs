using Sevens.Statistics.Models;

namespace Sevens.Analysis.Exchange.Reading;

/// <summary>The factor 1 + (up − 1)θ above 0 and 1 + (1 − down)θ below.</summary>
/// <param name="Parameter">The parameter's name.</param>
/// <param name="Up">The factor at +1.</param>
/// <param name="Down">The factor at −1.</param>
internal sealed record AsymmetricLine(string Parameter, double Up, double Down) : Factor(Parameter)
{
    /// <inheritdoc/>
    public override Jet At(double theta)
    {
        double slope = theta >= 0 ? Up - 1 : 1 - Down;
        return new Jet(1 + (slope * theta), slope, 0);
    }
}

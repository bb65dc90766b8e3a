using Sevens.Statistics.Models;

namespace Sevens.Analysis.Exchange.Reading;

/// <summary>The factor up^θ above 0 and down^−θ below: HS3's <c>log</c>.</summary>
/// <param name="Parameter">The parameter's name.</param>
/// <param name="Up">The factor at +1, positive.</param>
/// <param name="Down">The factor at −1, positive.</param>
internal sealed record AsymmetricPower(string Parameter, double Up, double Down) : Factor(Parameter)
{
    /// <inheritdoc/>
    public override Jet At(double theta)
    {
        double rate = theta >= 0 ? Math.Log(Up) : -Math.Log(Down);
        double value = Math.Exp(rate * theta);
        return new Jet(value, rate * value, rate * rate * value);
    }
}

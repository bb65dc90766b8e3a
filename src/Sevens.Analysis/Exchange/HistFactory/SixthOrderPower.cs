using Sevens.Statistics.Models;

namespace Sevens.Analysis.Exchange.HistFactory;

/// <summary>
/// The factor up^θ above 1, down^−θ below −1, and between a polynomial of sixth order that meets both in value, slope and curvature: HistFactory's
/// interpolation code 4 [CERN-OPEN-2012-016].
/// </summary>
internal sealed record SixthOrderPower : Factor
{
    private const int Steps = 200;

    private readonly double up;
    private readonly double down;
    private readonly (double First, double Third, double Fifth) odd;
    private readonly (double Second, double Fourth, double Sixth) even;

    /// <summary>The factor.</summary>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="up">The factor at +1, positive.</param>
    /// <param name="down">The factor at −1, positive.</param>
    public SixthOrderPower(string parameter, double up, double down)
        : base(parameter)
    {
        this.up = Math.Log(up);
        this.down = Math.Log(down);
        odd = Odd(0.5 * (up - down), 0.5 * ((up * this.up) - (down * this.down)), 0.5 * ((up * this.up * this.up) - (down * this.down * this.down)));
        even = Even(0.5 * (up + down) - 1, 0.5 * ((up * this.up) + (down * this.down)), 0.5 * ((up * this.up * this.up) + (down * this.down * this.down)));
    }

    /// <summary>By how much the polynomial between ±1 differs from κ^θ at most, relative to it.</summary>
    public static double LargestError(double kappa)
    {
        var factor = new SixthOrderPower(string.Empty, kappa, 1 / kappa);
        return Enumerable.Range(-Steps, (2 * Steps) + 1).Select(i => (double)i / Steps).Max(t => Math.Abs((factor.At(t).Value / Math.Pow(kappa, t)) - 1));
    }

    /// <inheritdoc/>
    public override Jet At(double theta)
    {
        if (Math.Abs(theta) >= 1)
        {
            double rate = theta > 0 ? up : -down;
            double value = Math.Exp(rate * theta);
            return new Jet(value, rate * value, rate * rate * value);
        }

        double square = theta * theta;
        double odds = odd.First + (square * (odd.Third + (square * odd.Fifth)));
        double evens = even.Second + (square * (even.Fourth + (square * even.Sixth)));
        return new Jet(
            1 + (theta * odds) + (square * evens),
            odd.First + (square * ((3 * odd.Third) + (square * 5 * odd.Fifth))) + (theta * ((2 * even.Second) + (square * ((4 * even.Fourth) + (square * 6 * even.Sixth))))),
            (theta * ((6 * odd.Third) + (square * 20 * odd.Fifth))) + (2 * even.Second) + (square * ((12 * even.Fourth) + (square * 30 * even.Sixth))));
    }

    /// <summary>The odd coefficients, from value, slope and curvature of the odd part at 1.</summary>
    private static (double First, double Third, double Fifth) Odd(double value, double slope, double curvature)
    {
        double fifth = (curvature - (3 * (slope - value))) / 8;
        double third = ((slope - value) / 2) - (2 * fifth);
        return (value - third - fifth, third, fifth);
    }

    /// <summary>The even coefficients, from value less 1, slope and curvature of the even part at 1.</summary>
    private static (double Second, double Fourth, double Sixth) Even(double value, double slope, double curvature)
    {
        double sixth = value + ((curvature - (5 * slope)) / 8);
        double fourth = (slope / 2) - value - (2 * sixth);
        return (value - fourth - sixth, fourth, sixth);
    }
}

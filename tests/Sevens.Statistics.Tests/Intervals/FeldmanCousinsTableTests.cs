using Sevens.Statistics.Intervals;

namespace Sevens.Statistics.Tests.Intervals;

/// <summary>Tables of Feldman and Cousins, arXiv:physics/9711021, to the printed digits: a printed end may be off by its rounding and the grid step of 0.005 the authors used.</summary>
public class FeldmanCousinsTableTests
{
    private const double PrintedDigit = 0.0101;

    /// <summary>Table IV: 90 %.</summary>
    [Theory]
    [InlineData(0, 0, 0.00, 2.44)]
    [InlineData(1, 0, 0.11, 4.36)]
    [InlineData(2, 0, 0.53, 5.91)]
    [InlineData(3, 0, 1.10, 7.42)]
    [InlineData(4, 0, 1.47, 8.60)]
    [InlineData(5, 0, 1.84, 9.99)]
    [InlineData(6, 0, 2.21, 11.47)]
    [InlineData(7, 0, 3.56, 12.53)]
    [InlineData(8, 0, 3.96, 13.99)]
    [InlineData(9, 0, 4.36, 15.30)]
    [InlineData(10, 0, 5.50, 16.50)]
    [InlineData(0, 3, 0.00, 1.08)]
    [InlineData(1, 3, 0.00, 1.88)]
    [InlineData(2, 3, 0.00, 3.04)]
    [InlineData(3, 3, 0.00, 4.42)]
    [InlineData(4, 3, 0.00, 5.60)]
    [InlineData(5, 3, 0.00, 6.99)]
    [InlineData(6, 3, 0.15, 8.47)]
    [InlineData(7, 3, 0.89, 9.53)]
    [InlineData(8, 3, 1.51, 10.99)]
    [InlineData(9, 3, 1.88, 12.30)]
    [InlineData(10, 3, 2.63, 13.50)]
    [InlineData(0, 0.5, 0.00, 1.94)]
    [InlineData(0, 1, 0.00, 1.61)]
    [InlineData(0, 1.5, 0.00, 1.33)]
    [InlineData(0, 2, 0.00, 1.26)]
    public void Poisson_at_90_percent(int observed, double background, double lower, double upper)
    {
        ConfidenceInterval interval = PoissonFeldmanCousins.Published(observed, background, 0.9);
        Assert.Equal(lower, interval.Lower, PrintedDigit);
        Assert.Equal(upper, interval.Upper, PrintedDigit);
    }

    /// <summary>Table II: 68.27 %, no background.</summary>
    [Theory]
    [InlineData(0, 0.00, 1.29)]
    [InlineData(1, 0.37, 2.75)]
    [InlineData(2, 0.74, 4.25)]
    [InlineData(3, 1.10, 5.30)]
    [InlineData(4, 2.34, 6.78)]
    [InlineData(5, 2.75, 7.81)]
    [InlineData(6, 3.82, 9.28)]
    [InlineData(7, 4.25, 10.30)]
    [InlineData(8, 5.30, 11.32)]
    [InlineData(9, 6.33, 12.79)]
    [InlineData(10, 6.78, 13.81)]
    [InlineData(11, 7.81, 14.82)]
    [InlineData(12, 8.83, 16.29)]
    [InlineData(13, 9.28, 17.30)]
    [InlineData(14, 10.30, 18.32)]
    [InlineData(15, 11.32, 19.32)]
    [InlineData(16, 12.33, 20.80)]
    [InlineData(17, 12.79, 21.81)]
    [InlineData(18, 13.81, 22.82)]
    [InlineData(19, 14.82, 23.82)]
    [InlineData(20, 15.83, 25.30)]
    public void Poisson_at_one_sigma(int observed, double lower, double upper)
    {
        ConfidenceInterval interval = PoissonFeldmanCousins.Published(observed, 0, 0.6827);
        Assert.Equal(lower, interval.Lower, PrintedDigit);
        Assert.Equal(upper, interval.Upper, PrintedDigit);
    }

    /// <summary>Table X; all ends also from a brute-force construction with scipy on a grid of 0.001 in x and 0.004 in μ.</summary>
    [Theory]
    [InlineData(0.6827, -3, 0.00, 0.04)]
    [InlineData(0.6827, -1, 0.00, 0.27)]
    [InlineData(0.6827, 0, 0.00, 1.00)]
    [InlineData(0.6827, 1, 0.24, 2.00)]
    [InlineData(0.6827, 3, 2.00, 4.00)]
    [InlineData(0.90, -3, 0.00, 0.26)]
    [InlineData(0.90, -2, 0.00, 0.40)]
    [InlineData(0.90, -1, 0.00, 0.81)]
    [InlineData(0.90, 0, 0.00, 1.64)]
    [InlineData(0.90, 1, 0.00, 2.64)]
    [InlineData(0.90, 1.3, 0.02, 2.94)]
    [InlineData(0.90, 1.5, 0.22, 3.14)]
    [InlineData(0.90, 2, 0.58, 3.64)]
    [InlineData(0.90, 3, 1.37, 4.64)]
    [InlineData(0.95, -3, 0.00, 0.42)]
    [InlineData(0.95, -1, 0.00, 1.10)]
    [InlineData(0.95, 0, 0.00, 1.96)]
    [InlineData(0.95, 2, 0.35, 3.96)]
    [InlineData(0.95, 3, 1.14, 4.96)]
    [InlineData(0.99, -3, 0.00, 0.80)]
    [InlineData(0.99, -1, 0.00, 1.68)]
    [InlineData(0.99, 0, 0.00, 2.58)]
    [InlineData(0.99, 3, 0.67, 5.58)]
    public void Bounded_Gaussian(double level, double measured, double lower, double upper)
    {
        ConfidenceInterval interval = GaussianFeldmanCousins.Of(measured, level);
        Assert.Equal(lower, interval.Lower, 0.006);
        Assert.Equal(upper, interval.Upper, 0.006);
    }
}

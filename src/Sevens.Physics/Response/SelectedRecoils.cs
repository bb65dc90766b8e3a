namespace Sevens.Physics.Response;

/// <summary>Whether a response sees recoils of an energy, which decides on what must be known of them.</summary>
internal static class SelectedRecoils
{
    /// <summary>A recoil is not seen where it is selected with less than this probability.</summary>
    private const double Unseen = 1e-6;

    /// <summary>The probability that a recoil is selected and lands in any bin; null where it is not seen.</summary>
    /// <param name="response">The response.</param>
    /// <param name="recoilMeV">T &gt; 0, MeV.</param>
    public static double? ProbabilityOf(IEnergyResponse response, double recoilMeV)
    {
        double[] bins = new double[response.Cells];
        response.Fill(recoilMeV, bins);
        return bins.Sum() is > Unseen and double seen ? seen : null;
    }
}

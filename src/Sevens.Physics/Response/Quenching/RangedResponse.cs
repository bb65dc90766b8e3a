using System.Collections.Immutable;
using Sevens.Numerics.Axes;

namespace Sevens.Physics.Response.Quenching;

/// <summary>A response whose quenching is measured in a range: recoils beyond are refused or not counted.</summary>
internal sealed class RangedResponse : IEnergyResponse
{
    private readonly IEnergyResponse response;
    private readonly MeasuredRange range;

    public RangedResponse(IEnergyResponse response, MeasuredRange range)
    {
        this.response = response;
        this.range = range;
    }

    public ImmutableArray<Axis> Axes => response.Axes;

    public IEnumerable<double> Kinks(double maximumRecoilMeV) => response.Kinks(maximumRecoilMeV).Append(range.LowestKeV / 1000).Append(range.HighestKeV / 1000);

    public void RequireDefinedTo(double maximumRecoilMeV)
    {
        response.RequireDefinedTo(maximumRecoilMeV);
        if (range.Below == UnmeasuredRecoils.Refuse && range.LowestKeV > 0)
        {
            RequireUnseen(Math.BitDecrement(range.LowestKeV / 1000), "below");
        }

        if (range.Above == UnmeasuredRecoils.Refuse && maximumRecoilMeV > range.HighestKeV / 1000)
        {
            RequireUnseen(maximumRecoilMeV, "above");
        }
    }

    public void Fill(double recoilMeV, Span<double> probabilities)
    {
        double keV = 1000 * recoilMeV;
        bool cut = (keV < range.LowestKeV && range.Below == UnmeasuredRecoils.Cut) || (keV > range.HighestKeV && range.Above == UnmeasuredRecoils.Cut);
        if (cut)
        {
            probabilities.Clear();
            return;
        }

        response.Fill(recoilMeV, probabilities);
    }

    private void RequireUnseen(double recoilMeV, string side)
    {
        if (SelectedRecoils.ProbabilityOf(response, recoilMeV) is double seen)
        {
            throw new InvalidOperationException(FormattableString.Invariant(
                $"quenching: a recoil of {recoilMeV * 1000:G4} keVnr is selected with probability {seen:G2}, but the curve is measured from {range.LowestKeV} to {range.HighestKeV} keVnr; say what holds {side}: extrapolate, cut or (below only) zero"));
        }
    }
}

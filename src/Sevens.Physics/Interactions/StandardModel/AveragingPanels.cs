using System.Collections.Immutable;
using Sevens.Numerics.Quadrature;
using Sevens.Physics.Sources;

namespace Sevens.Physics.Interactions.StandardModel;

/// <summary>
/// Where an average over a spectrum is evaluated: panels in the minimum neutrino energy u of a recoil, T = 2u²/(M + 2u). In u the tail moments are smooth
/// between the kinks of the spectrum, so that panels end at each of them; no panel is wider than the form factor or a quarter of the spectrum allows.
/// </summary>
internal ref struct AveragingPanels
{
    /// <summary>The most nodes of a panel.</summary>
    public const int LargestOrder = 16;

    // Over 30 MeV the phase 2qR of a squared form factor turns by 4 rad for the heaviest nuclei, which sixteen nodes resolve to rounding.
    private const double WidestMeV = 30;
    private static readonly GaussLegendre Four = GaussLegendre.OfOrder(4);
    private static readonly GaussLegendre Eight = GaussLegendre.OfOrder(8);
    private static readonly GaussLegendre Sixteen = GaussLegendre.OfOrder(LargestOrder);

    private readonly double lowest;
    private readonly ImmutableArray<double> kinks;
    private readonly double endPoint;
    private int range = -2;
    private double start;
    private double end;
    private int pieces;
    private int piece;

    /// <summary>The panels of a spectrum, from 0 to its end point; before the first.</summary>
    public AveragingPanels(IEnergySpectrum spectrum)
    {
        endPoint = spectrum.EndPoint;
        (lowest, kinks) = spectrum switch
        {
            IContinuousSpectrum continuous => (continuous.LowestEnergy, continuous.Kinks),
            LineSpectrum => (endPoint, []),
            _ => (0, []),
        };
    }

    /// <summary>Where the panel begins, MeV.</summary>
    public readonly double Lower => start + ((end - start) * piece / pieces);

    /// <summary>Where it ends, MeV.</summary>
    public readonly double Upper => piece == pieces - 1 ? end : start + ((end - start) * (piece + 1) / pieces);

    /// <summary>Its rule. Tables have hundreds of narrow panels; on those a few nodes give the same accuracy.</summary>
    public readonly GaussLegendre Rule => (Upper - Lower, Upper / Lower) switch
    {
        ( < 4, < 1.05) => Four,
        ( < 12, < 1.4) => Eight,
        _ => Sixteen,
    };

    /// <summary>Goes on to the next panel.</summary>
    /// <returns>False where there is none.</returns>
    public bool MoveNext()
    {
        if (++piece < pieces)
        {
            return true;
        }

        do
        {
            if (++range > kinks.Length)
            {
                return false;
            }

            start = end;
            end = range < 0 ? lowest : range < kinks.Length ? kinks[range] : endPoint;
        }
        while (!(end > start));

        // Below the lowest energy the moments are constant: only the form factor sets the width.
        double widest = range < 0 ? WidestMeV : Math.Min(WidestMeV, (endPoint - lowest) / 4);
        pieces = (int)Math.Ceiling((end - start) / widest);
        piece = 0;
        return true;
    }
}

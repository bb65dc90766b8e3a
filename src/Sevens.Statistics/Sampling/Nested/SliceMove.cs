using Sevens.Statistics.Sampling.Chains;

namespace Sevens.Statistics.Sampling.Nested;

/// <summary>
/// Slice sampling of the prior above a likelihood (R. M. Neal, Ann. Statist. 31 (2003) 705): along lines of the spread of the live points, and along
/// differences of two of them, which lead from one mode to another.
/// </summary>
internal sealed class SliceMove(PosteriorState state, int dimension)
{
    private const int SlicesPerDimension = 5;
    private const int MostShrinks = 300;

    private readonly double[] trial = new double[dimension];
    private readonly double[] direction = new double[dimension];
    private readonly double[] round = new double[dimension];

    /// <summary>A new point with a likelihood above the threshold.</summary>
    public (double[] Point, double LogLikelihood) From(
        double[] start, double startLogLikelihood, double threshold, double[][] live, Whitening spread, RandomDraws random)
    {
        double[] point = [.. start];
        double logLikelihood = startLogLikelihood;
        for (int k = 0; k < SlicesPerDimension * dimension; k++)
        {
            Direction(k, live, spread, random);
            logLikelihood = Slice(point, logLikelihood, threshold, random);
        }

        return (point, logLikelihood);
    }

    private void Direction(int slice, double[][] live, Whitening spread, RandomDraws random)
    {
        if (slice % 2 == 1)
        {
            int first = random.Below(live.Length), second = random.Below(live.Length - 1);
            second += second >= first ? 1 : 0;
            for (int i = 0; i < dimension; i++)
            {
                direction[i] = live[first][i] - live[second][i];
            }

            if (direction.Any(d => d != 0))
            {
                return;
            }
        }

        random.Normals(round);
        double length = Math.Sqrt(round.Sum(r => r * r));
        for (int i = 0; i < dimension; i++)
        {
            round[i] /= length;
        }

        spread.Turn(round, direction);
    }

    /// <summary>Moves the point along the direction to a random place of its slice.</summary>
    private double Slice(double[] point, double logLikelihood, double threshold, RandomDraws random)
    {
        double lower = -random.Unit(), upper = lower + 1;

        // Steps of one width: growing ones would favour some parts of a slice that is in pieces.
        while (At(point, lower) > threshold)
        {
            lower--;
        }

        while (At(point, upper) > threshold)
        {
            upper++;
        }

        for (int i = 0; i < MostShrinks; i++)
        {
            double at = lower + ((upper - lower) * random.Unit());
            double value = At(point, at);
            if (value > threshold)
            {
                trial.CopyTo(point, 0);
                return value;
            }

            if (at < 0)
            {
                lower = at;
            }
            else
            {
                upper = at;
            }
        }

        // Only a slice that is a single point gets here.
        return logLikelihood;
    }

    private double At(double[] point, double distance)
    {
        for (int i = 0; i < dimension; i++)
        {
            trial[i] = point[i] + (distance * direction[i]);
            if (!(trial[i] > 0 && trial[i] < 1))
            {
                return double.NegativeInfinity;
            }
        }

        return state.LogLikelihoodInCube(trial);
    }
}

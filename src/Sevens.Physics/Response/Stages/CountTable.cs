using System.Collections.Immutable;

namespace Sevens.Physics.Response.Stages;

/// <summary>What each count of the first counting gives in the bins, through all that comes after it: independent of the recoil, and made once.</summary>
internal sealed class CountTable
{
    /// <summary>More counts than this are better described by a Gaussian.</summary>
    private const int MostCounts = 1 << 15;

    /// <summary>Counts of which less than this share reaches the axis are left out.</summary>
    private const double Negligible = 1e-17;
    private readonly double[] perCount;
    private readonly int bins;

    private CountTable(double[] perCount, int bins)
    {
        this.perCount = perCount;
        this.bins = bins;
    }

    /// <summary>The number of counts, from 0.</summary>
    public int Rows => perCount.Length / bins;

    public static CountTable Of(ImmutableArray<CountedStage> stages, ObservedBins observed)
    {
        int width = observed.Axis.Count;
        double[] table = new double[observed.FirstCountBeyond(MostCounts) * width];
        for (int count = 0; count * width < table.Length; count++)
        {
            double accepted = stages[^1].Accepted(count);
            if (accepted > 0)
            {
                observed.Add(count, accepted, table.AsSpan(count * width, width));
            }
        }

        var result = new CountTable(table, width);
        for (int stage = stages.Length - 2; stage >= 0; stage--)
        {
            result = result.Before(stages[stage], stages[stage + 1].Counting);
        }

        return result;
    }

    /// <summary>Adds the bins for shares of the counts, times a weight.</summary>
    public void Add(ReadOnlySpan<double> shares, double weight, Span<double> probabilities)
    {
        for (int count = 0; count < shares.Length; count++)
        {
            double share = weight * shares[count];
            if (share != 0)
            {
                AddRow(count, share, probabilities);
            }
        }
    }

    /// <summary>The bins for a count.</summary>
    public ReadOnlySpan<double> Row(int count) => perCount.AsSpan(count * bins, bins);

    /// <summary>Adds the bins for a count, times a weight.</summary>
    public void AddRow(int count, double weight, Span<double> probabilities)
    {
        ReadOnlySpan<double> row = Row(count);
        for (int bin = 0; bin < row.Length; bin++)
        {
            probabilities[bin] += weight * row[bin];
        }
    }

    /// <summary>The table for the counts that another counting takes.</summary>
    private CountTable Before(CountedStage stage, ICounting next)
    {
        List<double[]> rows = [];
        double[] shares = new double[Rows];
        for (int count = 0; ; count++)
        {
            next.Fill(count, shares);
            if (next.Mean(count) > Rows && shares.Sum() < Negligible)
            {
                break;
            }

            if (count == MostCounts)
            {
                throw new InvalidOperationException(FormattableString.Invariant(
                    $"stages: more than {MostCounts} counts reach the axis, too many to be counted one by one; use a Gaussian stage in place of the counting"));
            }

            double[] row = new double[bins];
            Add(shares, stage.Accepted(count), row);
            rows.Add(row);
        }

        return new CountTable([.. rows.SelectMany(r => r)], bins);
    }
}

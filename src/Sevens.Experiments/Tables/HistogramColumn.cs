using Sevens.Numerics.Axes;

namespace Sevens.Experiments.Tables;

/// <summary>One named quantity on the bins of a histogram, with what is known about its numbers.</summary>
public sealed class HistogramColumn
{
    /// <summary>How far the total of a <see cref="ColumnKind.Probability"/> column may lie from 1.</summary>
    public const double ProbabilityTolerance = 1e-6;

    /// <summary>Names values and checks them against their kind.</summary>
    /// <param name="name">Letters and digits, a letter first.</param>
    /// <param name="kind">What the values promise.</param>
    /// <param name="description">One line: what is counted, per what, in which window.</param>
    /// <param name="values">The values, on the axes of the file.</param>
    /// <exception cref="ArgumentException">A name or description of another form, or values that break the promise of the kind.</exception>
    public HistogramColumn(string name, ColumnKind kind, string description, BinnedArray values)
    {
        ArgumentNullException.ThrowIfNull(values);
        Name = HeaderText.Name("column", name);
        Kind = kind;
        Description = HeaderText.OneLine("description of column " + name, description);
        Values = values;
        foreach (double value in values.Values)
        {
            if (ColumnRules.ExpectedInsteadOf(kind, value) is { } expected)
            {
                throw new ArgumentException($"column '{name}': found {NumberText.Format(value)}, expected {expected}", nameof(values));
            }
        }

        if (ColumnRules.TotalExpectedInsteadOf(kind, values.Total) is { } total)
        {
            throw new ArgumentException($"column '{name}': found a total of {NumberText.Format(values.Total)}, expected {total}", nameof(values));
        }
    }

    /// <summary>The name of the column.</summary>
    public string Name { get; }

    /// <summary>What the values promise.</summary>
    public ColumnKind Kind { get; }

    /// <summary>What is counted, per what, in which window.</summary>
    public string Description { get; }

    /// <summary>The values, on the axes of the file.</summary>
    public BinnedArray Values { get; }
}

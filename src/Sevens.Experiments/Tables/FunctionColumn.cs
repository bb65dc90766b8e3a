using System.Collections.Immutable;

namespace Sevens.Experiments.Tables;

/// <summary>One named quantity of a tabulated function, with its unit.</summary>
public sealed class FunctionColumn
{
    /// <summary>Names the values of one quantity.</summary>
    /// <param name="name">Letters and digits, a letter first.</param>
    /// <param name="unit">The unit of the values; empty for a pure number.</param>
    /// <param name="description">One line: what the values are.</param>
    /// <param name="values">Finite numbers, one per row.</param>
    /// <exception cref="ArgumentException">A text of another form, or a value that is not finite.</exception>
    public FunctionColumn(string name, string unit, string description, IEnumerable<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        Name = HeaderText.Name("column", name);
        Unit = HeaderText.Unit(name, unit);
        Description = HeaderText.OneLine("description of column " + name, description);
        Values = [.. values];
        foreach (double value in Values)
        {
            if (!double.IsFinite(value))
            {
                throw new ArgumentException($"column '{name}': found {NumberText.Format(value)}, expected finite numbers", nameof(values));
            }
        }
    }

    /// <summary>The name of the column.</summary>
    public string Name { get; }

    /// <summary>The unit of the values; empty for a pure number.</summary>
    public string Unit { get; }

    /// <summary>What the values are.</summary>
    public string Description { get; }

    /// <summary>The values, one per row.</summary>
    public ImmutableArray<double> Values { get; }
}

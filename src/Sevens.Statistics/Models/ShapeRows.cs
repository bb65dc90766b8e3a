namespace Sevens.Statistics.Models;

/// <summary>Where a <see cref="ParametricShape"/> puts its multipliers and their derivatives: a row per quantity, a number per bin.</summary>
public readonly ref struct ShapeRows
{
    private readonly Span<double> storage;
    private readonly int parameters;
    private readonly int bins;
    private readonly int stride;

    /// <summary>Takes the memory of the rows.</summary>
    /// <param name="storage">At least <see cref="CountFor"/>(parameters) × stride numbers.</param>
    /// <param name="parameters">The number of parameters.</param>
    /// <param name="bins">The number of bins.</param>
    /// <param name="stride">From the start of one row to that of the next, not less than the number of bins.</param>
    /// <exception cref="ArgumentException">Too little memory, or rows that overlap.</exception>
    public ShapeRows(Span<double> storage, int parameters, int bins, int stride)
    {
        if (stride < bins || storage.Length < CountFor(parameters) * stride)
        {
            throw new ArgumentException(
                $"found {storage.Length} numbers in rows of {stride}, expected {CountFor(parameters)} rows of at least {bins}", nameof(storage));
        }

        this.storage = storage;
        this.parameters = parameters;
        this.bins = bins;
        this.stride = stride;
    }

    /// <summary>s_b.</summary>
    public Span<double> Value => Row(0);

    /// <summary>The number of rows for a number of parameters: the value, the first and the second derivatives.</summary>
    public static int CountFor(int parameters) => SecondRow(parameters, parameters, 0);

    /// <summary>∂s_b/∂θ_i.</summary>
    public Span<double> First(int i) => Row(FirstRow(i));

    /// <summary>∂²s_b/∂θ_i∂θ_j for i ≥ j.</summary>
    public Span<double> Second(int i, int j) => Row(SecondRow(parameters, i, j));

    internal static int FirstRow(int i) => 1 + i;

    internal static int SecondRow(int parameters, int i, int j) => 1 + parameters + (i * (i + 1) / 2) + j;

    private Span<double> Row(int row) => storage.Slice(row * stride, bins);
}

using System.Buffers;
using System.Collections.Immutable;
using Sevens.Numerics.Axes;

namespace Sevens.Physics.Response.Joint;

/// <summary>
/// Two observables of one recoil whose fluctuations are independent once its energy is given, ionisation and heat for example:
/// P(b₁, b₂|T) = P(b₁|T) P(b₂|T).
/// </summary>
public sealed class IndependentResponse : IEnergyResponse
{
    private readonly IEnergyResponse first;
    private readonly IEnergyResponse second;
    private readonly int firstCells;
    private readonly int secondCells;

    /// <summary>Takes both.</summary>
    /// <exception cref="ArgumentNullException">One of them is missing.</exception>
    public IndependentResponse(IEnergyResponse first, IEnergyResponse second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        this.first = first;
        this.second = second;
        firstCells = first.Cells;
        secondCells = second.Cells;
        Axes = [.. first.Axes, .. second.Axes];
    }

    /// <inheritdoc/>
    public ImmutableArray<Axis> Axes { get; }

    /// <inheritdoc/>
    public IEnumerable<double> Kinks(double maximumRecoilMeV) => first.Kinks(maximumRecoilMeV).Concat(second.Kinks(maximumRecoilMeV));

    /// <inheritdoc/>
    public void RequireDefinedTo(double maximumRecoilMeV)
    {
        first.RequireDefinedTo(maximumRecoilMeV);
        second.RequireDefinedTo(maximumRecoilMeV);
    }

    /// <inheritdoc/>
    public void Fill(double recoilMeV, Span<double> probabilities)
    {
        double[] rented = ArrayPool<double>.Shared.Rent(firstCells + secondCells);
        Span<double> of1 = rented.AsSpan(0, firstCells);
        Span<double> of2 = rented.AsSpan(firstCells, secondCells);
        first.Fill(recoilMeV, of1);
        second.Fill(recoilMeV, of2);
        probabilities.Clear();
        CellProducts.Add(of1, of2, 1, probabilities);
        ArrayPool<double>.Shared.Return(rented);
    }
}
